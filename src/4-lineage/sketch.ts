/**
 * The few keys under which the record's index holds a report, so that what it may come from is found without comparing it with every other:
 * its heaviest words, its rarest pairs of words in one sentence, and a fixed sample of its runs of words (the smallest hashes: Broder 1997).
 * They depend on the report alone.
 */
import { chain, mix } from './hash.ts'
import { countsOf, type Matter, MEANS, termsOf } from './matter.ts'
import { runsOf } from './runs.ts'

/** At most so many keys of each sort; a long report has more, since whoever rewrites it may take any part. */
const WORDS = 24
const PAIRS = 24
const RUNS = 8
const RUN = 6
/** What a rewrite keeps when it keeps little: words and pairs of the first sentences. */
const LEAD = 16
const LEAD_WORDS = 16
const LEAD_PAIRS = 16
/** A report of so many sentences has the plain number of keys; no report has more than eight times as many. */
const PLAIN_LENGTH = 40

/** Distinct integers of 32 bits, in rising order. */
export function keysOf(matter: Matter): number[] {
  const count = matter.voices.length
  const more = Math.min(8, Math.max(1, count / PLAIN_LENGTH))
  const lead = Math.min(LEAD, count)
  const keys = new Set([
    ...wordKeys(matter, Math.round(WORDS * more)),
    ...leadWordKeys(matter, lead),
    ...pairKeys(matter, lead, LEAD_PAIRS),
    ...pairKeys(matter, count, Math.round(PAIRS * more)),
    ...runKeys(matter, Math.round(RUNS * more)),
  ])
  return [...keys].sort((a, b) => a - b)
}

/** Even: a word. Odd: a pair or a run of words, which tells twice as much. The record's index counts by that. */
const common = (hash: number) => (chain(1, hash) & ~1) >>> 0
const telling = (hash: number) => (hash | 1) >>> 0

/** Words by weight and number. */
function wordKeys(matter: Matter, most: number): number[] {
  const { stems, weights } = matter
  const heavy: Heavy[] = []
  countsOf(matter).forEach((n, stem) => {
    if (n > 0 && weights[stem]! >= MEANS) heavy.push({ hash: stems[stem]!, heft: (1 + Math.log(n)) * weights[stem]! })
  })
  return heaviest(heavy, most).map(common)
}

function leadWordKeys(matter: Matter, lead: number): number[] {
  const { starts, stems } = termsOf(matter)
  const some = [...new Set(stems.subarray(0, starts[lead]))]
  const rare = some.map((stem) => ({ hash: matter.stems[stem]!, heft: matter.weights[stem]! }))
  return heaviest(rare, LEAD_WORDS).map(common)
}

/** The two rarest words of each of the first sentences, the rarest pairs first. */
function pairKeys(matter: Matter, sentences: number, most: number): number[] {
  const distinct = new Map<number, Heavy>()
  for (let s = 0; s < sentences; s++) {
    const pair = rarestPair(matter, s)
    if (pair) distinct.set(pair.hash, pair)
  }
  return heaviest([...distinct.values()], most).map((hash) => telling(chain(2, hash)))
}

function rarestPair(matter: Matter, sentence: number): Heavy | null {
  const { starts, stems } = termsOf(matter)
  const terms = Array.from(stems.subarray(starts[sentence], starts[sentence + 1]))
  if (terms.length < 2) return null
  const { stems: hashes, weights } = matter
  // stems stand by hash: of equal weights the least hash comes first
  const [a, b] = terms.sort((x, y) => weights[y]! - weights[x]! || x - y) as [number, number]
  const hash = mix(hashes[Math.min(a, b)]! ^ mix(hashes[Math.max(a, b)]!))
  return { hash, heft: weights[a]! + weights[b]! }
}

function runKeys(matter: Matter, most: number): number[] {
  return [...runsOf(matter, RUN).subarray(0, most)].map((hash) => telling(chain(3, hash)))
}

interface Heavy {
  hash: number
  heft: number
}

function heaviest(some: Heavy[], most: number): number[] {
  return some
    .sort((a, b) => b.heft - a.heft || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
}
