import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'

/** What a store throws: a problem a person can act on. `retryable` problems may be gone a moment later. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.problem = problem
  }
}

/** A RecordError in one line. */
export function recordError(code: string, message: string, more: Partial<Problem> = {}, cause?: unknown): RecordError {
  return new RecordError(problem(code, message, more), { cause })
}

/** A list is read on from a row that is no longer there. */
export function pageGone(where: string): RecordError {
  return recordError('page-gone', 'The list has changed: what this page began after is no longer in it.', {
    where,
    fix: 'Read the list from its beginning.',
  })
}
