/** Room 8: the record in the formats that other tools read. Reports in, one at a time; pieces of a file out. */
import { bibtex, ris } from './bibliography.ts'
import { graphml } from './graphml.ts'
import { json, jsonl } from './json.ts'
import { jsonld } from './jsonld.ts'
import { matrix } from './matrix.ts'
import type { Publishable } from './publishable.ts'
import { csv } from './table.ts'

export { lineOf } from './line.ts'
export type { Item, Publishable } from './publishable.ts'

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
