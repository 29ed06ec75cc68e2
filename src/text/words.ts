/** Tokens with exact offsets. A word keeps inner apostrophes, hyphens, full stops and commas (U.S., 1,000, so-called). */
import type { Span } from '../model/types.ts'

export interface Word {
  text: string
  span: Span
}

const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:['’.,\-‑][\p{L}\p{M}\p{N}_]+)*|''|``|--+|[^\s\p{L}\p{N}_]/gu

/** Words and punctuation marks in order; white space is left out. Linear in the length of the text. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const m of part.matchAll(TOKEN)) {
    const start = from + m.index
    found.push({ text: m[0], span: [start, start + m[0].length] })
  }
  return found
}
