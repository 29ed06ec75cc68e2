/** Words as numbers: a hash of the stem, and how rare the stem is in news at large – never in the record. */
import { stemmer } from 'stemmer'
import { hash32 } from './hash.ts'
import { weightOf } from './rarity.ts'

export interface Term {
  hash: number
  weight: number
}

/** A cache only: the same word always gives the same term. */
const known = new Map<string, Term>()
const MOST = 100_000

/** `folded` is a word as text/terms folds it; digits lose their separators, so that 1,400 is 1400. */
export function termOf(folded: string): Term {
  const cached = known.get(folded)
  if (cached) return cached
  const plain = /^[0-9]/.test(folded) ? folded.replace(/[,\s]/g, '') : folded
  const stem = /^[a-z]+$/.test(plain) && plain.length < 40 ? stemmer(plain) : plain
  const hash = hash32(stem)
  const term = { hash, weight: weightOf(hash) }
  if (known.size >= MOST) known.clear()
  known.set(folded, term)
  return term
}

/** How rare a folded word is in news at large: 0 for a word of every report, above 7 for one of hardly any. */
export const rarityOf = (folded: string): number => termOf(folded).weight
