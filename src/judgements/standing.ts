/** Which judgements count, and in which order. */
import type { Judgement } from '../model/types.ts'

/** In order of time, so that the last one wins; of one moment by id. */
export function inOrder<T extends Judgement>(judgements: readonly T[]): T[] {
  return judgements.toSorted((a, b) => byCode(a.at, b.at) || byCode(a.id, b.id))
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
