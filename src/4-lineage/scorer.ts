/** Is one of two reports made from the other? A copy shows by the reporter's own words, a rewrite by a weighted sum of features. */
import { featuresOf, held } from './features.ts'
import { type Matter, MEANS, mappings } from './matter.ts'
import { runsOf, shared } from './runs.ts'
import { BIAS, WEIGHTS } from './scorer-weights.ts'
import { ownWords } from './speech.ts'

export interface Score {
  /** share of the shorter report's own runs of words that the other has, 0 to 1, and how many there are */
  copied: number
  runs: number
  /** whether those are enough to prove a copy */
  proves: boolean
  /** how likely `b` was made from `a` by rewriting, and `a` from `b`, 0 to 1; worked out when first asked, since a copy needs it seldom */
  rewritten: () => { forth: number; back: number }
}

/** Runs of so many words prove a copy. */
const RUN = 6
/** Fewer shared runs than these prove nothing: a phrase, a name with its titles. */
const FEWEST = 20
/** But nearly all of a short text do. */
const NEARLY_ALL = { runs: 8, share: 0.9 }

/** The same for (a, b) and (b, a) but for the names of the two ways. */
export function scoreOf(a: Matter, b: Matter): Score {
  const own = ownWords(a, b)
  let known: { forth: number; back: number } | null = null
  const rewritten = () => {
    known ??= alike(a, b) ? probabilities(a, b, own) : { forth: 0, back: 0 }
    return known
  }
  return { ...copiedOf(own), rewritten }
}

function probabilities(a: Matter, b: Matter, own: [Matter, Matter]): { forth: number; back: number } {
  const [forth, back] = featuresOf(a, b, own)
  return { forth: probability(forth), back: probability(back) }
}

/** Two reports of which neither has so much of the other's weight are not worth the whole comparison. */
const ALIKE = 0.15

function alike(a: Matter, b: Matter): boolean {
  const [there, back] = mappings(a, b)
  return Math.max(held(a, b, there, MEANS), held(b, a, back, MEANS)) >= ALIKE
}

/** The scorer's raw sum for one way round: log odds of "made from". */
export function oddsOf(features: readonly number[]): number {
  return WEIGHTS.reduce((sum, [, weight], i) => sum + weight * features[i]!, BIAS)
}

const probability = (features: readonly number[]) => 1 / (1 + Math.exp(-oddsOf(features)))

function copiedOf([ownA, ownB]: [Matter, Matter]): Pick<Score, 'copied' | 'runs' | 'proves'> {
  const [runsA, runsB] = [runsOf(ownA, RUN, 'voice'), runsOf(ownB, RUN, 'voice')]
  const runs = shared(runsA, runsB)
  const copied = runs / (Math.min(runsA.length, runsB.length) || 1)
  const proves = runs >= FEWEST || (runs >= NEARLY_ALL.runs && copied >= NEARLY_ALL.share)
  return { copied, runs, proves }
}
