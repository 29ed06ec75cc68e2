/** Where an answer leaves something out, so that its work stays in proportion to the record: which rule, and how often it did. */
import type { Bound } from '../model/types.ts'

/** Earlier statements with the same words that one is set beside. */
export const MOST_PAIRS = 20

/** The rules; each says what is looked at. */
const RULES = {
  variants: { most: MOST_PAIRS, rule: 'a statement is set beside the first 20 earlier ones with its words' },
  'disagreements: figures': { most: 40, rule: 'figures are set beside those of the 40 reports that appeared next' },
  'disagreements: spellings': { most: 30, rule: 'a name spelt in two ways is shown in 30 reports' },
} as const

type Bounded = keyof typeof RULES

/** Counts how often each rule left something out. */
export class Bounds {
  readonly #reached = new Map<Bounded, number>()

  /** How many are looked at; notes when there are more. */
  within(list: Bounded, count: number): number {
    const { most } = RULES[list]
    if (count > most) this.#reached.set(list, (this.#reached.get(list) ?? 0) + 1)
    return most
  }

  /** Those that were reached at all. */
  list(): Bound[] {
    return [...this.#reached].map(([list, reached]) => ({ list, ...RULES[list], reached }))
  }
}
