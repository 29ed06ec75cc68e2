/**
 * The words of a text as the search index holds them: folded, without accents, stemmed (Porter 1980, by `stemmer`).
 * Every store indexes these terms as they are, so that all engines answer a search alike.
 */
import { stemmer } from 'stemmer'

/** Most words need neither; asking first makes folding several times faster. */
const ASCII = /^[\x00-\x7f]*$/
const APOSTROPHE = /['’]/
const TERM = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Lower case without accents and without a possessive ending: "Zelenskyy’s" → "zelenskyy". */
export function fold(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}+/gu, '')
  const lower = plain.toLowerCase()
  return APOSTROPHE.test(lower) ? lower.replace(/['’]s$/, '').replace(/['’]/g, '') : lower
}

/** A cache only. */
const stems = new Map<string, string>()
const MOST = 100_000

/** Stem of a word in lower case (Porter 1980). */
export function stemOf(word: string): string {
  const there = stems.get(word)
  if (there !== undefined) return there
  const made = stemmer(word)
  if (stems.size > MOST) stems.clear()
  stems.set(word, made)
  return made
}

/** Search terms in the order of the text, repeats kept. */
export function terms(text: string): string[] {
  const found: string[] = []
  for (const m of text.matchAll(TERM)) {
    const folded = fold(m[0])
    if (LATIN.test(folded)) found.push(stemOf(folded))
    else for (const part of folded.split(SIGNS)) if (part) found.push(LATIN.test(part) ? stemOf(part) : part)
  }
  return found
}

const LATIN = /^[a-z]+$/
/** One letter or number may fold to several and signs between them: "⑴", "½". */
const SIGNS = /[^\p{L}\p{N}]+/u
