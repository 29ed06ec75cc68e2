/** What a store does for human judgement. */
import type { Judgement } from '../../model/types.ts'

/** A judgement as its author gives it: `id` and `at` are the store's. */
export type Draft = Judgement extends infer Kind ? (Kind extends Judgement ? Omit<Kind, 'id' | 'at'> : never) : never

export interface JudgementRow {
  judgement: Judgement
  /** false when it was taken back by an undo that stands itself */
  stands: boolean
}

export interface JudgementQuery {
  /** those about this report, with their undoing */
  report?: string
  kinds?: readonly Judgement['kind'][]
  /** only those that stand */
  standing?: boolean
  /** the whole id, or the beginning of it */
  id?: string
}

/**
 * Judgements are only ever appended; what takes one back is a judgement, too. Those that stand win over what the rooms find,
 * on every derivation: the statements of a report are always those of the rooms with the judgements applied.
 * Only `forget` removes any: those about the report, and ties of names that nobody then bears.
 */
export interface JudgementStore {
  /** Appends judgements of this moment, each later than all before, and derives anew the reports they are about; one transaction. */
  judge(drafts: readonly Draft[]): Promise<Judgement[]>
  /**
   * Appends judgements made elsewhere as they are; true for each that was new. One whose report is not there waits for it.
   * The same ones in any order give the same answers.
   */
  keep(judgements: readonly Judgement[]): Promise<boolean[]>
  /** In order of time. */
  judgements(query?: JudgementQuery): Promise<JudgementRow[]>
}
