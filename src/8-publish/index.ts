/** Room 8: the record in the formats that other tools read. Reports in, one at a time; pieces of a file out. */
import type { Dossier, RecordExport, Report, Statement } from '../model/types.ts'
import { bibtex, ris } from './bibliography.ts'
import { graphml } from './graphml.ts'
import { json, jsonl } from './json.ts'
import { jsonld } from './jsonld.ts'
import { matrix } from './matrix.ts'
import { csv } from './table.ts'

export { lineOf } from './line.ts'

/** Lists of the export beside the reports; the last tells where the others leave something out. */
export const LISTS = ['commitments', 'shifts', 'deadlocks', 'lineage', 'variants', 'disagreements', 'bounds'] as const
type ListName = (typeof LISTS)[number]
type ListOf<L extends ListName> = NonNullable<RecordExport[L]>
/** Each is worked out when it is asked for, in the order above, and written entry by entry; lineage with its evidence comes so, too. */
export type Lists = { [L in Exclude<ListName, 'lineage'>]?: () => ListOf<L> | Promise<ListOf<L>> } & {
  lineage?: () => ListOf<'lineage'> | AsyncIterable<ListOf<'lineage'>[number]>
}

export interface Item {
  report: Report
  statements: Statement[]
}

/** A record to be written. */
export interface Publishable {
  items: AsyncIterable<Item>
  /** to be asked once all items have been taken */
  lists?: Lists
  dossier?: Dossier | null
  /** adds the PLOVER event code of each statement, where the format has statements */
  plover?: boolean
}

export type Piece = string | Uint8Array
type Writer = (record: Publishable) => AsyncGenerator<Piece>

interface FormatOf {
  write: Writer
  is: string
  /** bytes that are no text: a terminal is not the place for them */
  binary?: boolean
}

/** Loaded when asked for: they bring libraries. */
const parquet: Writer = async function* (record) {
  yield* (await import('./parquet.ts')).parquet(record)
}
const dna: Writer = async function* (record) {
  yield* (await import('./dna.ts')).dna(record)
}

const WRITERS = {
  json: { write: json, is: 'the whole record' },
  jsonl: { write: jsonl, is: 'a report a line' },
  csv: { write: csv, is: 'a statement a row' },
  parquet: { write: parquet, is: 'the same columns for data frames', binary: true },
  jsonld: { write: jsonld, is: 'Web Annotations and schema.org' },
  bibtex: { write: bibtex, is: 'reports for a bibliography' },
  ris: { write: ris, is: 'the same for Zotero, EndNote, Mendeley' },
  matrix: { write: matrix, is: 'who × proposals, for and against, as CSV' },
  graphml: { write: graphml, is: 'commitments as a graph' },
  dna: { write: dna, is: 'Discourse Network Analyzer', binary: true },
} satisfies Record<string, FormatOf>

export type Format = keyof typeof WRITERS
/** Every format with what it is. */
export const FORMATS: Readonly<Record<Format, FormatOf>> = WRITERS

export function publish(format: Format, record: Publishable): AsyncGenerator<Piece> {
  return FORMATS[format].write(record)
}
