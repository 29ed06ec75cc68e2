/**
 * Index keys of a quotation: hashes of neighbouring words that prove something, everyday words passed over, so that a small change
 * leaves most keys alone. Of a long quotation only some are kept, by winnowing (Schleimer, Wilkerson & Aiken 2003): any three such
 * words in a row that two quotations share give both one key in common.
 */
import type { QuotedWord } from './words.ts'

/** Raise it when `quoteKeys` gives any quotation other keys than before: records then make theirs anew on opening. */
export const QUOTE_KEYS_VERSION = '3'

/** Quotations with so few words that prove something have a key for each two with one between, too: an edit leaves them one. */
const SHORT = 10
/** "We will not sit on it": so many words in a row with no more than one that proves something are a key together. */
const STRETCH = 5
/** Quotations with so few keys keep them all, so that a fragment of two words is found. */
const FEW = 16
const WINDOW = 2

/** Whole numbers below 2^53, ascending, each once; none for a fragment that could be anybody's. */
export function quoteKeys(words: readonly QuotedWord[]): number[] {
  const telling = words.filter((w) => w.content).map((w) => w.key)
  const all = pairsOf(telling, 1)
  if (telling.length <= SHORT) all.push(...pairsOf(telling, 2))
  const kept = [...thinned(all), ...thinned(stretchesOf(words))]
  return [...new Set(kept)].sort((a, b) => a - b)
}

const pairsOf = (words: readonly string[], apart: number): number[] =>
  words.slice(apart).map((word, i) => hashOf(`${words[i]} ${word}`))

function stretchesOf(words: readonly QuotedWord[]): number[] {
  const found: number[] = []
  for (let i = 0; i + STRETCH <= words.length; i++) {
    const some = words.slice(i, i + STRETCH)
    if (some.filter((w) => w.content).length <= 1) found.push(hashOf(some.map((w) => w.key).join(' ')))
  }
  return found
}

const thinned = (all: number[]): number[] => (all.length <= FEW ? all : winnowed(all))

/** The least of every window. */
function winnowed(all: readonly number[]): number[] {
  return Array.from({ length: all.length - WINDOW + 1 }, (_, i) => Math.min(...all.slice(i, i + WINDOW)))
}

/** Two runs of FNV-1a (Fowler, Noll & Vo) over UTF-16 code units, 52 bits of them. */
function hashOf(text: string): number {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + 0x9e37), 0x01000193)
  }
  return (high >>> 12) * 0x100000000 + (low >>> 0)
}
