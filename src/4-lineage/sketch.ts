/**
 * The few keys under which the record's index holds a report, so that what it may come from is found without comparing it with every other:
 * its heaviest words, its rarest pairs of words in one sentence, and a fixed sample of its runs of words (the smallest hashes: Broder 1997).
 * They depend on the report alone.
 */
import { type Document, MEANS, type Sentence } from './document.ts'
import { chain, mix } from './hash.ts'
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
export function keysOf(document: Document): number[] {
  const more = Math.min(8, Math.max(1, document.sentences.length / PLAIN_LENGTH))
  const lead = document.sentences.slice(0, LEAD)
  const keys = new Set([
    ...wordKeys(document, Math.round(WORDS * more)),
    ...leadWordKeys(lead),
    ...pairKeys(lead, LEAD_PAIRS),
    ...pairKeys(document.sentences, Math.round(PAIRS * more)),
    ...runKeys(document, Math.round(RUNS * more)),
  ])
  return [...keys].sort((a, b) => a - b)
}

/** Even: a word. Odd: a pair or a run of words, which tells twice as much. The record's index counts by that. */
const common = (hash: number) => (chain(1, hash) & ~1) >>> 0
const telling = (hash: number) => (hash | 1) >>> 0

/** Words by weight and number. */
function wordKeys({ counts }: Document, most: number): number[] {
  const heavy = [...counts].flatMap(([hash, { n, weight }]) =>
    weight < MEANS ? [] : [{ hash, heft: (1 + Math.log(n)) * weight }],
  )
  return heaviest(heavy, most).map(common)
}

function leadWordKeys(lead: readonly Sentence[]): number[] {
  const all = new Map(lead.flatMap(({ terms }) => [...terms]))
  const rare = [...all].map(([hash, heft]) => ({ hash, heft }))
  return heaviest(rare, LEAD_WORDS).map(common)
}

/** The two rarest words of each sentence, the rarest pairs first. */
function pairKeys(sentences: readonly Sentence[], most: number): number[] {
  const pairs = sentences.flatMap((sentence) => rarestPair(sentence) ?? [])
  const distinct = new Map(pairs.map((pair) => [pair.hash, pair]))
  return heaviest([...distinct.values()], most).map((hash) => telling(chain(2, hash)))
}

function rarestPair({ terms }: Sentence): { hash: number; heft: number } | null {
  if (terms.size < 2) return null
  const ranked = [...terms].sort(([h, w], [i, v]) => v - w || h - i)
  const [[a, v], [b, w]] = [ranked[0]!, ranked[1]!]
  return { hash: mix(Math.min(a, b) ^ mix(Math.max(a, b))), heft: v + w }
}

function runKeys(document: Document, most: number): number[] {
  return [...runsOf(document, RUN)]
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((hash) => telling(chain(3, hash)))
}

function heaviest(some: { hash: number; heft: number }[], most: number): number[] {
  return some
    .sort((a, b) => b.heft - a.heft || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
}
