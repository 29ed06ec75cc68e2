import type { Relations } from '../../../../src/client/index.ts'
import { day, outletOf, percent, plural, titleOf } from '../../lib/format.ts'
import { reportAt, to } from '../../lib/router.tsx'
import { Why } from '../../parts/statement-line.tsx'

type Edge = Relations['edges'][number]

const INTO: Record<Edge['kind'], string> = {
  copy: 'A copy of',
  rewrite: 'A rewrite of',
  update: 'An update of',
  'quotes-from': 'Takes quotations from',
}
const OUT_OF: Record<Edge['kind'], string> = {
  copy: 'Copied by',
  rewrite: 'Rewritten by',
  update: 'Updated by',
  'quotes-from': 'Quoted by',
}

/** The edge that leads to the report's nearest original. */
export function originOf(id: string, { edges }: Relations): Edge | null {
  return edges.find((edge) => edge.to === id && edge.direction === 'known') ?? null
}

export function LineagePanel({ id, relations }: { id: string; relations: Relations }) {
  const { edges } = relations
  return (
    <section>
      <h2>Where it comes from</h2>
      {edges.length === 0 ? (
        <p className="small">Nothing in this record is related to it: it counts by itself.</p>
      ) : (
        <ul className="rows tight">
          {edges.map((edge) => (
            <li key={`${edge.from} ${edge.to}`}>
              <Told id={id} edge={edge} reports={relations.reports} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Told({ id, edge, reports }: { id: string; edge: Edge; reports: Relations['reports'] }) {
  const isInto = edge.to === id
  const other = isInto ? edge.from : edge.to
  const report = reports.find((one) => one.id === other)
  const said = edge.direction === 'unknown' ? 'Shares its text with' : (isInto ? INTO : OUT_OF)[edge.kind]
  return (
    <>
      <p>
        <b>{said}</b>{' '}
        {report ? (
          <a href={reportAt(report.id)}>{titleOf(report)}</a>
        ) : (
          <i>{edge.credit ?? other} (not in this record)</i>
        )}
      </p>
      {report && (
        <p className="small">
          {outletOf(report)}, {day(report.published.value, true)} ·{' '}
          <a href={to('/compare', { a: edge.from, b: edge.to })}>side by side</a>
        </p>
      )}
      {edge.credit && report && <p className="small">names {edge.credit} as its source</p>}
      <Own edge={edge} />
      <Why why={edge.why} />
    </>
  )
}

/** How much of the copy's sentences is its own. */
function Own({ edge }: { edge: Edge }) {
  const sentences = edge.evidence.filter(({ what, to: place }) => what === 'sentence' && place)
  if (sentences.length === 0) return null
  const own = sentences.filter(({ change }) => change === 'added').length
  return (
    <p className="small">
      {own} of {plural(sentences.length, 'sentence')} its own ({percent(own / sentences.length)})
    </p>
  )
}
