/** Does a statement tell the words in other words? A cautious guess from words in common; the reader sees both. */
import { NEGATIONS } from '../../lang/en/grammar.ts'
import type { Span } from '../../model/types.ts'
import { terms } from '../../text/terms.ts'
import type { QuotedWord } from './words.ts'

export interface Told {
  /** from the first telling word in common to the last */
  span: Span
  /** share of the telling words asked for */
  coverage: number
}

/** Share of the telling words asked for that must be there, and of those between the first and the last that must be asked for. */
const KEPT = 0.6
const DENSE = 0.5
/** Fewer telling words than this are a subject, not a statement. */
const FEWEST = 3

/**
 * The stretch of the statement that holds most telling words of what was asked, close together and with a negation in both or in
 * neither; null when there is none. Words are compared by their stems.
 */
export function toldIn(asked: readonly QuotedWord[], told: readonly QuotedWord[]): Told | null {
  const wanted = new Set(asked.filter((w) => w.content).map(stemOf))
  if (wanted.size < FEWEST) return null
  const telling = told.filter((w) => w.content)
  const hits = telling.flatMap((word, i) => (wanted.has(stemOf(word)) ? [i] : []))
  const best = densest(hits, telling, wanted.size)
  if (!best) return null
  const [from, to] = best
  const span: Span = [telling[from]!.span[0], telling[to]!.span[1]]
  const stretch = told.filter((w) => span[0] <= w.span[0] && w.span[1] <= span[1])
  if (isNegated(asked) !== isNegated(stretch)) return null
  return { span, coverage: distinct(telling.slice(from, to + 1), wanted) / wanted.size }
}

/** First and last hit of the shortest stretch that keeps enough and has little else in it. */
function densest(hits: readonly number[], telling: readonly QuotedWord[], size: number): [number, number] | null {
  let best: [number, number] | null = null
  for (const [n, from] of hits.entries()) {
    for (const to of hits.slice(n)) {
      const some = telling.slice(from, to + 1)
      const kept = new Set(hits.filter((i) => from <= i && i <= to).map((i) => stemOf(telling[i]!))).size
      if (kept / size < KEPT || kept < FEWEST || kept / some.length < DENSE) continue
      if (!best || to - from < best[1] - best[0]) best = [from, to]
    }
    if (hits.length > MOST_HITS) break
  }
  return best
}

/** A speech that holds a word a hundred times is not searched from each of them. */
const MOST_HITS = 60

const stemOf = (word: QuotedWord): string => terms(word.key)[0] ?? word.key

const distinct = (words: readonly QuotedWord[], wanted: ReadonlySet<string>): number =>
  new Set(words.map(stemOf).filter((stem) => wanted.has(stem))).size

const isNegated = (words: readonly QuotedWord[]): boolean =>
  words.some(({ key }) => NEGATIONS.has(key) || key.endsWith("n't") || key === 'cannot')
