/** How much of a proposal's names some stretch of a text tells, by words as near as they come. */
import type { Element } from '../elements.ts'
import type { Topics } from './topics.ts'

/** Of a stretch: for each word of the proposals' names the nearest word there, 0 to 1. */
export type Nearest = Float32Array

export function nearestIn(
  topics: Topics,
  elements: readonly Element[],
  from: number,
  to: number,
  out?: Nearest,
): Nearest {
  const best = out ?? new Float32Array(topics.size)
  for (let i = from; i < to; i++) {
    const row = topics.near(elements[i]!)
    if (row) for (let j = 0; j < row.length; j++) if (row[j]! > best[j]!) best[j] = row[j]!
  }
  return best
}

export interface Cover {
  /** share of the fullest name, each word by its weight */
  share: number
  /** weight of the word that tells most */
  peak: number
  /** the same among words that are there as they stand, or as a word of the same meaning */
  exact: number
}

/** For each proposal. */
export function coversOf({ proposals, weights }: Topics, nearest: Nearest): Cover[] {
  return proposals.map(({ names }) => {
    let [share, peak, exact] = [0, 0, 0]
    for (const { words, weights: own, total } of names) {
      let sum = 0
      for (let k = 0; k < words.length; k++) {
        const near = nearest[words[k]!]!
        sum += own[k]! * near
        const told = weights[words[k]!]! * near
        if (told > peak) peak = told
        if (near === 1 && told > exact) exact = told
      }
      if (total > 0 && sum / total > share) share = sum / total
    }
    return { share, peak, exact }
  })
}

export function merged(...all: readonly Nearest[]): Nearest {
  const best = Float32Array.from(all[0]!)
  for (const one of all.slice(1)) for (let j = 0; j < best.length; j++) if (one[j]! > best[j]!) best[j] = one[j]!
  return best
}
