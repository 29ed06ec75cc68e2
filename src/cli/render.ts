/** Statements, dates and reports set for reading in a terminal. */
import type { Published, Said, Span, Statement } from '../model/types.ts'
import type { ReportRow, StatementRow } from '../store/contract.ts'
import { safe, safeLine, style } from './output.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "23 Feb 2025", "Feb 2025", "17 – 23 Feb 2025"; other EDTF as it is. */
export function readableDate(edtf: string): string {
  if (edtf.includes('/'))
    return edtf
      .split('/')
      .map((d) => (d === '..' ? '…' : readableDate(d)))
      .join(' – ')
  const [year, month, day] = edtf.split('-')
  const name = MONTHS[Number(month) - 1]
  if (!name || !/^[\d-]+$/.test(edtf)) return safeLine(edtf)
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

export function saidWhen(said: Said): string {
  if (said.date) return readableDate(said.date)
  if (said.notBefore && said.notAfter)
    return `between ${readableDate(said.notBefore)} and ${readableDate(said.notAfter)}`
  if (said.notAfter) return `by ${readableDate(said.notAfter)}`
  return 'date unknown'
}

export function publishedWhen(published: Published): string {
  return published.value ? readableDate(published.value) : 'date unknown'
}

/** "1 report", "1,204 reports". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** "in 4 reports, 3 independent": every count of reports says how many families they are. */
export const inReports = (reports: number, independent?: number): string => {
  const families = independent === undefined ? '' : `, ${independent.toLocaleString('en')} independent`
  return `in ${plural(reports, 'report')}${families}`
}

export const width = () => Math.max(40, Math.min(process.stdout.columns ?? 100, 110))

/** Breaks at spaces; `indent` before every line. */
export function wrap(text: string, indent = '', columns = width()): string {
  const lines: string[] = []
  let line = ''
  for (const word of safe(text).split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines.join('\n')
}

/** Digits of an id that are printed; more are asked for when they mean several. */
const SHORT = 8

export const shortId = (id: string): string => safeLine(id.slice(0, SHORT))

export function sourceOf(row: { outlet: string | null; file?: string | null; report?: string; id?: string }): string {
  const id = row.report ?? row.id ?? ''
  return safeLine(row.outlet ? `${row.outlet} (${id})` : id)
}

/** Two lines or more: what is known of it, and the words. */
export function statementLines(row: StatementRow, withName: boolean): string {
  const { statement } = row
  const cue = statement.cueWords
  const who = withName ? [style('bold', safeLine(statement.speaker.name ?? 'speaker unknown'))] : []
  const venue = statement.venue ? [`to ${safeLine(statement.venue)}`] : []
  const head = [
    saidWhen(statement.said),
    ...who,
    statement.kind,
    cue ? `“${safeLine(cue)}”` : 'no cue',
    ...venue,
    sourceOf(row),
    style('dim', shortId(statement.id)),
  ]
  return `${head.join(' · ')}\n${wrap(statement.words ?? '', '    ')}`
}

export function reportLine(row: ReportRow): string {
  const title = row.title ? `  ${safeLine(row.title)}` : ''
  const n = plural(row.statements, 'statement')
  return `${style('bold', safeLine(row.id))}\n    ${[publishedWhen(row.published), safeLine(row.outlet ?? 'outlet unknown'), n].join(' · ')}${title ? `\n  ${title}` : ''}`
}

interface Mark {
  at: number
  text: string
  opens: boolean
}

/** The text with the words of each statement between ⟦number and ⟧, its source and cue set off in a terminal. */
export function markedText(text: string, statements: Statement[]): string {
  const marks: Mark[] = statements.flatMap((s, i) =>
    s.content.flatMap(([start, end]) => [
      { at: start, text: style('cyan', `⟦${i + 1} `), opens: true },
      { at: end, text: style('cyan', '⟧'), opens: false },
    ]),
  )
  if (process.stdout.isTTY)
    marks.push(
      ...statements.flatMap((s) => [
        ...attributing(s.source, '\u001b[4m', '\u001b[24m'),
        ...attributing(s.cue, '\u001b[1m', '\u001b[22m'),
      ]),
    )
  marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
  let out = ''
  let from = 0
  for (const mark of marks) {
    out += safe(text.slice(from, mark.at)) + mark.text
    from = mark.at
  }
  return out + safe(text.slice(from))
}

function attributing(spans: Span[], on: string, off: string): Mark[] {
  return spans.flatMap(([start, end]) => [
    { at: start, text: on, opens: true },
    { at: end, text: off, opens: false },
  ])
}
