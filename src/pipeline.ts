/**
 * The order of the house, in one list. Each room takes what stands before it and adds its own; none knows another.
 * A room that is not built yet is not in the list.
 */
import { read } from './1-read/index.ts'
import { attribute } from './2-attribute/index.ts'
import { resolve } from './3-resolve/index.ts'
import type { Problem, Raw, Report, Statement } from './model/types.ts'

/** What each room needs and gives; `pipeline.test.ts` fails when a need is met by nobody before it. */
export const ROOMS = [
  { room: '1-read', needs: ['raw'], gives: ['report'] },
  { room: '2-attribute', needs: ['report'], gives: ['attributions'] },
  { room: '3-resolve', needs: ['report', 'attributions'], gives: ['statements'] },
] as const

export interface Extracted {
  report: Report
  statements: Statement[]
  /** the source itself named the report's id (a JSONL line, a feed, an address), not its path */
  idGiven: boolean
}

export interface Extraction {
  extracted: Extracted[]
  problems: Problem[]
}

/** One raw thing through every room that works on a single report. Pure: the same bytes give the same result. */
export function extract(raw: Raw): Extraction {
  const { reports, problems, idGiven } = read(raw)
  return { extracted: reports.map((report) => ({ report, statements: statementsOf(report), idGiven })), problems }
}

/** Rooms 2 and 3 on a report that was read before; used again when its metadata is corrected. */
export function statementsOf(report: Report): Statement[] {
  return resolve(report, attribute(report))
}
