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

/** Search terms in the order of the text, repeats kept. */
export function terms(text: string): string[] {
  const found: string[] = []
  for (const m of text.matchAll(TERM)) {
    const folded = fold(m[0])
    if (folded) found.push(/^[a-z]+$/.test(folded) ? stemmer(folded) : folded)
  }
  return found
}
