/** The columns of a table with one row a statement, and that table as CSV. */
import type { Statement } from '../model/types.ts'
import { type Cell, csvLine } from './csv.ts'
import { ploverOf } from './plover.ts'
import type { Item, Publishable } from './publishable.ts'

export interface Column {
  name: string
  value: (item: Item, statement: Statement) => Cell
  number?: true
}

const column = (name: string, value: Column['value']): Column => ({ name, value })

const COLUMNS: readonly Column[] = [
  column('report', ({ report }) => report.id),
  column('outlet', ({ report }) => report.outlet),
  column('title', ({ report }) => report.title),
  column('url', ({ report }) => report.url),
  column('published', ({ report }) => report.published.value),
  column('statement', (_, s) => s.id),
  column('speaker', (_, s) => s.speaker.name),
  column('speaker_basis', (_, s) => s.speaker.basis),
  column('affiliation', (_, s) => s.speaker.affiliation),
  column('party', (_, s) => s.speaker.party),
  column('said', (_, s) => s.said.date),
  column('said_precision', (_, s) => s.said.precision),
  column('said_basis', (_, s) => s.said.basis),
  column('kind', (_, s) => s.kind),
  column('venue', (_, s) => s.venue),
  column('addressee', (_, s) => s.addressee),
  column('cue', (_, s) => s.cueWords),
  column('words', (_, s) => s.words),
  column('spans', (_, s) => s.content.map((span) => span.join('-')).join(' ')),
  { ...column('confidence', (_, s) => s.confidence), number: true },
  column('positions', (_, s) =>
    s.positions.map((p) => `${p.proposal} ${p.stance ?? 'unclear'} ${p.polarity}`).join('; '),
  ),
]

const PLOVER = column('plover', (_, s) => ploverOf(s)?.code)

export function columnsOf({ plover }: Publishable): readonly Column[] {
  return plover ? [...COLUMNS, PLOVER] : COLUMNS
}

export async function* csv(record: Publishable): AsyncGenerator<string> {
  const columns = columnsOf(record)
  yield csvLine(columns.map(({ name }) => name))
  for await (const item of record.items)
    for (const s of item.statements) yield csvLine(columns.map(({ value }) => value(item, s)))
}
