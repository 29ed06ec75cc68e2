/** What an engine brings; everything else is written once, for all of them. */
import type { Kysely } from 'kysely'
import type { Problem } from '../model/types.ts'
import type { FullText } from './fulltext.ts'
import type { JsonLists } from './json-lists.ts'
import type { Near } from './near.ts'
import type { Database } from './schema.ts'

export interface Engine {
  db: Kysely<Database>
  fullText: FullText
  near: Near
  lists: JsonLists
  /**
   * Takes what was deleted out of every file. Waits up to `patience` ms for others who read.
   * Throws a retryable RecordError when they do not finish.
   */
  scrub(patience: number): Promise<void>
  /** Throws RecordError `record-gone` when what was written would not be found again: the file was removed or replaced. */
  present(): void
  /** Changes whenever what the files hold may have changed, by whomever; compares only with marks of the same opening. */
  mark(): Promise<string>
  /** The engine's own check of its files. */
  integrity(): AsyncIterable<Problem>
}
