/** The chart: a mark a statement. Drawn by Observable Plot; each mark is a link, so that Tab and Enter reach the words. */
import * as Plot from '@observablehq/plot'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Timeline } from '../../../../src/client/index.ts'
import { CHART } from '../../lib/chart-class.ts'
import { outletOf, saidOn } from '../../lib/format.ts'
import { statementAt } from '../../lib/router.tsx'
import { SHAPES, STANCES, stanceWord, tone } from '../../lib/stance.ts'
import { type Folded, firstDay } from './fold.ts'

export type Lane = 'stance' | 'outlet'

const DAY_MS = 86_400_000
const HEIGHT = 42
/** From for to against. */
const ORDER = [...STANCES, null].map(stanceWord)

interface Point {
  row: Folded
  date: Date
  lane: string
}

const laneOf = (row: Folded, lane: Lane): string => (lane === 'stance' ? stanceWord(row.stance) : outletOf(row))

export function Chart({ rows, shifts, lane }: { rows: readonly Folded[]; shifts: Timeline['shifts']; lane: Lane }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const points = useMemo(() => dated(rows, lane), [rows, lane])
  const undated = rows.filter((row) => firstDay(row.said.date) === null)
  const [whole, view, zoom] = useZoom(points)
  useEffect(() => {
    const target = box.current
    if (!target || points.length === 0 || width === 0) return
    const chart = drawn(points, lane === 'stance' ? shifts : [], lane, width, view ?? whole)
    const held = target.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined
    quieten(chart)
    target.replaceChildren(chart)
    if (held !== undefined) focusAgain(target, held)
  }, [points, shifts, lane, width, view, whole])
  return (
    <figure className="timeline">
      <div className="actions no-print zoom">
        {(['in', 'out', 'earlier', 'later'] as const).map((how) => (
          <button key={how} type="button" className="button" onClick={() => zoom(how)} disabled={points.length === 0}>
            {{ in: 'Zoom in', out: 'Zoom out', earlier: '← Earlier', later: 'Later →' }[how]}
          </button>
        ))}
        {view && (
          <button type="button" className="button plain" onClick={() => zoom('all')}>
            The whole time
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has inputs, this has links in a drawing */}
      <div
        ref={box}
        className="chart-box"
        tabIndex={-1}
        role="group"
        aria-label="Statements along time; the table below has the same"
        onKeyDown={(event) => {
          const how = (
            { '+': 'in', '=': 'in', '-': 'out', ArrowLeft: 'earlier', ArrowRight: 'later', '0': 'all' } as const
          )[event.key]
          if (!how || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          zoom(how)
        }}
      />
      {undated.length > 0 && <Undated rows={undated} />}
    </figure>
  )
}

/** Axes and lines are for the eye: only the marks are read out, each with its words. */
function quieten(chart: Element): void {
  for (const group of chart.querySelectorAll('g[aria-label]')) {
    group.removeAttribute('aria-label')
    if (!group.querySelector('a')) group.setAttribute('aria-hidden', 'true')
  }
}

/** A chart that is drawn anew has other marks: the one that had the focus gets it back, or the chart where it is out of sight. */
function focusAgain(box: HTMLElement, href: string | null | undefined): void {
  const marks = [...box.querySelectorAll<SVGAElement>('a.glyph-mark')]
  const same = marks.find((mark) => mark.getAttribute('href') === href)
  ;(same ?? box).focus({ preventScroll: true })
}

/** What no report puts on a day has a lane of its own. */
function Undated({ rows }: { rows: readonly Folded[] }) {
  return (
    <div className="undated">
      <h3>Undated</h3>
      <ul>
        {rows.map((row) => (
          <li key={`${row.statement} ${row.proposal} ${row.party}`}>
            <a href={statementAt(row.statement)} className={tone(row.polarity)} title={label(row)}>
              <svg
                className={`glyph ${SHAPES[row.stance ?? 'unclear'].open ? 'open' : ''}`}
                viewBox="0 0 16 16"
                aria-hidden="true"
              >
                <path d={SHAPES[row.stance ?? 'unclear'].path} />
              </svg>
              <span className="unseen">{label(row)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const label = (row: Folded): string =>
  `${saidOn(row.said, true)}: ${row.speaker ?? 'somebody unknown'} ${stanceWord(row.stance)} – ${row.words.slice(0, 140)} (${outletOf(row)}${row.others.length > 0 ? `, and ${row.others.length} more of its family` : ''})`

function dated(rows: readonly Folded[], lane: Lane): Point[] {
  return rows.flatMap((row) => {
    const date = firstDay(row.said.date)
    return date ? [{ row, date, lane: laneOf(row, lane) }] : []
  })
}

type Range = [Date, Date]
type How = 'in' | 'out' | 'earlier' | 'later' | 'all'

function useZoom(points: readonly Point[]): [Range, Range | null, (how: How) => void] {
  const [view, setView] = useState<Range | null>(null)
  const whole = useMemo((): Range => {
    const times = points.map(({ date }) => date.getTime())
    const [from, to] = [Math.min(...times), Math.max(...times)]
    const room = Math.max((to - from) * 0.04, 3 * DAY_MS)
    return [new Date(from - room), new Date(to + room)]
  }, [points])
  const zoom = (how: How) => {
    const [a, b] = (view ?? whole).map((one) => one.getTime()) as [number, number] // two ends
    const span = b - a
    const shift = { in: [0.25, -0.25], out: [-0.5, 0.5], earlier: [-0.3, -0.3], later: [0.3, 0.3], all: [0, 0] }[how]
    if (how === 'all' || (how === 'in' && span < 4 * DAY_MS)) return setView(how === 'all' ? null : view)
    setView([new Date(a + shift[0]! * span), new Date(b + shift[1]! * span)])
  }
  return [whole, view, zoom]
}

function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}

const SVG = 'http://www.w3.org/2000/svg'

/** Our own shapes as links, where Plot's scales put them. */
const asLinks =
  (points: readonly Point[]): Plot.RenderFunction =>
  (index, _scales, values) => {
    const group = document.createElementNS(SVG, 'g')
    const taken: { x: number; y: number }[] = []
    for (const i of index) {
      const place = free({ x: Number(values.x?.[i]), y: Number(values.y?.[i]) }, taken)
      taken.push(place)
      group.append(linkOf(points[i]!.row, place.x, place.y))
    }
    return group
  }

const BESIDE = [0, -13, 13, -26, 26]
const NEAR = 14

/** Of several on one day and in one lane, each stands a little above or below the others. */
function free({ x, y }: { x: number; y: number }, taken: readonly { x: number; y: number }[]) {
  const isFree = (dy: number) => !taken.some((one) => Math.abs(one.x - x) < NEAR && Math.abs(one.y - y - dy) < 10)
  return { x, y: y + (BESIDE.find(isFree) ?? 0) }
}

function linkOf(row: Folded, x: number, y: number): SVGElement {
  const { path, open, ring } = SHAPES[row.stance ?? 'unclear']
  const make = (name: string, attributes: Record<string, string>, ...inner: SVGElement[]) => {
    const element = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.append(...inner)
    return element
  }
  const scale = 1.05 + 0.12 * Math.min(row.others.length, 4)
  const told = make('title', {})
  told.textContent = label(row)
  return make(
    'a',
    {
      href: statementAt(row.statement),
      class: `glyph-mark ${tone(row.polarity)} ${open ? 'open' : ''}`,
      'aria-label': label(row),
    },
    told,
    make('circle', { class: 'hit', cx: String(x), cy: String(y), r: '12' }),
    make(
      'g',
      { transform: `translate(${x} ${y}) scale(${scale}) translate(-8 -8)` },
      ...(ring ? [make('circle', { class: 'ring', cx: '8', cy: '8', r: '5.2' })] : []),
      make('path', { d: path }),
    ),
  )
}

function drawn(
  points: readonly Point[],
  shifts: Timeline['shifts'],
  lane: Lane,
  width: number,
  [from, to]: Range,
): SVGSVGElement | HTMLElement {
  const lanes = [...new Set(points.map((point) => point.lane))]
  const domain = lane === 'stance' ? ORDER.filter((one) => lanes.includes(one)) : lanes.sort()
  const narrow = width < 560
  const shown = points.filter(({ date }) => date >= from && date <= to)
  const moves = shifts.flatMap((shift) => {
    const [a, b] = [firstDay(shift.from.date), firstDay(shift.to.date)]
    const known =
      a &&
      b &&
      shift.from.stance &&
      domain.includes(stanceWord(shift.from.stance)) &&
      domain.includes(stanceWord(shift.to.stance))
    return known ? [{ x1: a, x2: b, y1: stanceWord(shift.from.stance), y2: stanceWord(shift.to.stance) }] : []
  })
  return Plot.plot({
    className: CHART,
    width,
    height: domain.length * HEIGHT + 70,
    marginLeft: narrow ? 84 : lane === 'outlet' ? 190 : 104,
    marginRight: 16,
    marginBottom: 44,
    x: { type: 'utc', domain: [from, to], label: null, grid: true, ticks: narrow ? 4 : 8 },
    y: { type: 'point', domain, label: null, padding: 0.7, tickSize: 0 },
    marks: [
      Plot.ruleY(domain, { strokeOpacity: 0.14 }),
      Plot.arrow(moves, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        bend: true,
        strokeWidth: 1.5,
        strokeDasharray: '4 3',
        inset: 10,
        className: 'shift-line',
      }),
      Plot.dot(shown, { x: 'date', y: 'lane', render: asLinks(shown) }),
    ],
  })
}
