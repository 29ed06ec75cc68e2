/** Statements of several reports as rows of a table. */
import type { Published, Statement } from '../model/types.ts'
import { type Cell, csvLine } from './csv.ts'

export interface Row {
  statement: Statement
  report: string
  outlet: string | null
  published: Published
}

const COLUMNS: [string, (row: Row) => Cell][] = [
  ['said', ({ statement: s }) => s.said.date],
  ['said_precision', ({ statement: s }) => s.said.precision],
  ['said_basis', ({ statement: s }) => s.said.basis],
  ['speaker', ({ statement: s }) => s.speaker.name],
  ['kind', ({ statement: s }) => s.kind],
  ['cue', ({ statement: s }) => s.cueWords],
  ['words', ({ statement: s }) => s.words],
  ['venue', ({ statement: s }) => s.venue],
  ['outlet', (row) => row.outlet],
  ['report', (row) => row.report],
  ['published', (row) => row.published.value],
  ['statement', ({ statement: s }) => s.id],
]

export const statementHead = (): string => csvLine(COLUMNS.map(([name]) => name))
export const statementLine = (row: Row): string => csvLine(COLUMNS.map(([, value]) => value(row)))
