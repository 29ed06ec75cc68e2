/** Which sentence of one report each sentence of another rests on, and whether they come in the same order. */
import { type Mapping, type Matter, once, termsOf } from './matter.ts'

export interface Matching {
  /** sentence of the other report that is the best place for each; −1 when no word of weight is shared */
  at: Int32Array
  /** weight of the sentence's words found there, as a share of its own, 0 to 1 */
  held: Float64Array
  /** cosine of the two sentences by weight, 0 to 1 */
  cosine: Float64Array
  /** weight of words found in one sentence of the other, each in its best, as a share of all, 0 to 1 */
  covered: number
  /** the same when sentences may only go forward in the other: less when the order differs */
  ordered: number
}

/** For every sentence of `of` its best in `within`. Work is the number of words of `of` times the sentences that have them. */
export function matchSentences(of: Matter, within: Matter, to: Mapping): Matching {
  const terms = termsOf(of)
  const [count, others] = [of.voices.length, within.voices.length]
  const [at, held, cosine] = [new Int32Array(count).fill(-1), new Float64Array(count), new Float64Array(count)]
  const sums = new Float64Array(others)
  const chain = new Float64Array(others)
  let covered = 0
  let total = 0
  for (let s = 0; s < count; s++) {
    tally(of, s, within, to, sums)
    best(s)
    covered += held[s]! * terms.sums[s]!
    total += terms.sums[s]!
    extend(chain, sums)
    sums.fill(0)
  }
  return { at, held, cosine, covered: covered / (total || 1), ordered: (chain.at(-1) ?? 0) / (total || 1) }

  function best(s: number): void {
    const { norms } = termsOf(within)
    const [sum, norm] = [terms.sums[s]!, terms.norms[s]!]
    const mean = sum / (terms.starts[s + 1]! - terms.starts[s]! || 1)
    let most = 0
    for (let j = 0; j < others; j++) {
      if (sums[j] === 0) continue
      const close = Math.min(1, (sums[j]! * mean) / (norm * norms[j]! || 1))
      const share = sums[j]! / sum
      if (share + close <= most) continue
      most = share + close
      at[s] = j
      held[s] = share
      cosine[s] = close
    }
  }
}

/** Stem → the sentences that have it, as slices of one list. */
const placesOf = once((matter) => {
  const { starts, stems } = termsOf(matter)
  const ends = new Uint32Array(matter.stems.length + 1)
  for (const stem of stems) ends[stem + 1]!++
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!
  const next = ends.slice()
  const places = new Uint32Array(stems.length)
  for (let s = 0; s < matter.voices.length; s++)
    for (let i = starts[s]!; i < starts[s + 1]!; i++) places[next[stems[i]!]!++] = s
  return { ends, places }
})

/** Adds up, per sentence of the other, the weight of the words it shares. */
function tally(of: Matter, s: number, within: Matter, to: Mapping, sums: Float64Array): void {
  const { starts, stems } = termsOf(of)
  const { ends, places } = placesOf(within)
  for (let i = starts[s]!; i < starts[s + 1]!; i++) {
    const stem = to[stems[i]!]!
    if (stem < 0) continue
    const weight = of.weights[stems[i]!]!
    for (let p = ends[stem]!; p < ends[stem + 1]!; p++) sums[places[p]!]! += weight
  }
}

/** chain[j]: the most weight that sentences so far can find when they go forward and end at j or before. */
function extend(chain: Float64Array, sums: Float64Array): void {
  let most = 0
  for (let j = 0; j < chain.length; j++) {
    const here = chain[j]! + sums[j]!
    if (here > most) most = here
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
