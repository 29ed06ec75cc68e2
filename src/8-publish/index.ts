/** Room 8: the record in the formats that other tools read. Lines in, pieces of text out; never the whole record in memory. */
import { SHAPE_VERSION } from '../model/schema.ts'
import type { ExtractLine, RecordExport, Statement } from '../model/types.ts'
import { type Cell, csvLine } from './csv.ts'

export const FORMATS = ['json', 'jsonl', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** Lists of the export beside the reports. */
const LISTS = ['commitments', 'shifts', 'deadlocks', 'lineage', 'variants', 'disagreements'] as const
export type Lists = Partial<Pick<RecordExport, (typeof LISTS)[number]>>

/** One report a line in, the pieces of the file out, in order. `rest` gives the lists once all lines have been taken. */
export function publish(
  format: Format,
  lines: AsyncIterable<ExtractLine>,
  rest: () => Lists | Promise<Lists> = () => ({}),
): AsyncGenerator<string> {
  const writers = { json: asJson, jsonl: asJsonl, csv: asCsv }
  return writers[format](lines, rest)
}

async function* asJson(lines: AsyncIterable<ExtractLine>, rest: () => Lists | Promise<Lists>): AsyncGenerator<string> {
  yield `{"version":${SHAPE_VERSION},"reports":[`
  let first = true
  for await (const line of lines) {
    yield `${first ? '' : ','}\n${JSON.stringify(line)}`
    first = false
  }
  const lists = await rest()
  yield `\n],${LISTS.map((list) => `"${list}":${JSON.stringify(lists[list] ?? [])}`).join(',\n')}}\n`
}

async function* asJsonl(lines: AsyncIterable<ExtractLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`
}

/** Columns of the CSV, one row a statement. */
const COLUMNS: [string, (line: ExtractLine, s: Statement) => Cell][] = [
  ['report', (line) => line.id],
  ['outlet', (line) => line.outlet],
  ['title', (line) => line.title],
  ['url', (line) => line.url],
  ['published', (line) => line.published.value],
  ['statement', (_, s) => s.id],
  ['speaker', (_, s) => s.speaker.name],
  ['speaker_basis', (_, s) => s.speaker.basis],
  ['affiliation', (_, s) => s.speaker.affiliation],
  ['party', (_, s) => s.speaker.party],
  ['said', (_, s) => s.said.date],
  ['said_precision', (_, s) => s.said.precision],
  ['said_basis', (_, s) => s.said.basis],
  ['kind', (_, s) => s.kind],
  ['venue', (_, s) => s.venue],
  ['addressee', (_, s) => s.addressee],
  ['cue', (_, s) => s.cueWords],
  ['words', (_, s) => s.words],
  ['spans', (_, s) => s.content.map((span) => span.join('-')).join(' ')],
  ['confidence', (_, s) => s.confidence],
]

async function* asCsv(lines: AsyncIterable<ExtractLine>): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(([name]) => name))
  for await (const line of lines) {
    for (const s of line.statements) yield csvLine(COLUMNS.map(([, value]) => value(line, s)))
  }
}
