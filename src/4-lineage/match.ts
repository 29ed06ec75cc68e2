/** Which sentence of one report each sentence of another rests on, and whether they come in the same order. */
import type { Document, Sentence } from './document.ts'

/** The best place for one sentence. */
export interface Match {
  /** sentence of the other report; −1 when no word of weight is shared */
  at: number
  /** weight of the sentence's words found there, as a share of its own, 0 to 1 */
  held: number
  /** cosine of the two sentences by weight, 0 to 1 */
  cosine: number
}

export interface Matching {
  best: Match[]
  /** weight of words found in one sentence of the other, each in its best, as a share of all, 0 to 1 */
  covered: number
  /** the same when sentences may only go forward in the other: less when the order differs */
  ordered: number
}

const NONE: Match = { at: -1, held: 0, cosine: 0 }

/** For every sentence of `of` its best in `within`. Work is the number of words of `of` times the sentences that have them. */
export function matchSentences(of: Document, within: Document): Matching {
  const places = placesOf(within)
  const squares = within.sentences.map(square)
  const sums = new Float64Array(within.sentences.length)
  const chain = new Float64Array(within.sentences.length)
  const best: Match[] = []
  let covered = 0
  let total = 0
  for (const sentence of of.sentences) {
    const touched = tally(sentence, places, sums)
    const match = bestOf(sentence, touched, sums, squares)
    best.push(match)
    covered += match.held * sentence.weight
    total += sentence.weight
    extend(chain, sums)
    for (const place of touched) sums[place] = 0
  }
  const ordered = chain.reduce((most, value) => Math.max(most, value), 0)
  return { best, covered: covered / (total || 1), ordered: ordered / (total || 1) }
}

const kept = new WeakMap<Document, Map<number, number[]>>()

/** Word → the sentences that have it. */
function placesOf(within: Document): Map<number, number[]> {
  const known = kept.get(within)
  if (known) return known
  const places = new Map<number, number[]>()
  kept.set(within, places)
  within.sentences.forEach(({ terms }, i) => {
    for (const hash of terms.keys()) {
      const known = places.get(hash)
      if (known) known.push(i)
      else places.set(hash, [i])
    }
  })
  return places
}

function square({ terms }: Sentence): number {
  let sum = 0
  for (const weight of terms.values()) sum += weight * weight
  return Math.sqrt(sum)
}

/** Adds up, per sentence of the other, the weight of the words it shares; gives the sentences that share any. */
function tally({ terms }: Sentence, places: Map<number, number[]>, sums: Float64Array): number[] {
  const touched: number[] = []
  for (const [hash, weight] of terms) {
    for (const place of places.get(hash) ?? []) {
      if (sums[place] === 0) touched.push(place)
      sums[place]! += weight
    }
  }
  return touched
}

function bestOf(sentence: Sentence, touched: number[], sums: Float64Array, squares: number[]): Match {
  const own = square(sentence)
  const mean = sentence.weight / (sentence.terms.size || 1)
  let best = NONE
  for (const at of touched) {
    const cosine = Math.min(1, (sums[at]! * mean) / (own * squares[at]! || 1))
    const held = sums[at]! / sentence.weight
    if (held + cosine > best.held + best.cosine || (held + cosine === best.held + best.cosine && at < best.at))
      best = { at, held, cosine }
  }
  return best
}

/** chain[j]: the most weight that sentences so far can find when they go forward and end at j or before. */
function extend(chain: Float64Array, sums: Float64Array): void {
  let most = 0
  for (let j = 0; j < chain.length; j++) {
    const here = chain[j]! + sums[j]!
    most = Math.max(most, here)
    chain[j] = most
  }
}

/** Length of the longest run of places that never goes back, as a share of all (Fredman 1975: patience sorting). */
export function inOrder(places: readonly number[]): number {
  const tails: number[] = []
  for (const place of places) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tails[middle]! <= place) low = middle + 1
      else high = middle
    }
    tails[low] = place
  }
  return places.length === 0 ? 0 : tails.length / places.length
}
