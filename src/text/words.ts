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
  for (let at = 0; at < part.length; ) {
    const kind = kindAt(part, at)
    if (kind === SPACE) {
      at++
      continue
    }
    let [start, end] = [at, plainEnd(part, at, kind)]
    if (end < 0) {
      TOKEN.lastIndex = at
      const token = TOKEN.exec(part)
      if (!token) break
      start = token.index
      end = start + token[0].length
    }
    found.push({ text: part.slice(start, end), span: [from + start, from + end] })
    at = end
  }
  return found
}

// Most of any English text is ASCII and a few quotation marks and dashes. Those are read character by character, by the same rule as
// TOKEN, which reads whatever else there is: it is many times slower.
const [MARK, SPACE, LETTER, OTHER] = [0, 1, 2, 3]
const ASCII = Uint8Array.from({ length: 128 }, (_, c) =>
  /\w/.test(String.fromCharCode(c)) ? LETTER : /\s/.test(String.fromCharCode(c)) ? SPACE : MARK,
)
const APOSTROPHE = 0x2019

function kindAt(text: string, at: number): number {
  const c = text.charCodeAt(at)
  if (c < 128) return ASCII[c]!
  // – — ‘ ’ “ ” …
  return c === 0x2013 || c === 0x2014 || (c >= 0x2018 && c <= 0x201d) || c === 0x2026 ? MARK : OTHER
}

/** Where the token ends that begins here; −1 when that takes TOKEN to tell. */
function plainEnd(text: string, start: number, kind: number): number {
  if (kind === OTHER) return -1
  return kind === MARK ? markEnd(text, start) : wordEnd(text, start)
}

/** '' and `` are one mark, and so is a run of hyphens. A combining mark is no part of the mark before it. */
function markEnd(text: string, start: number): number {
  const c = text.charCodeAt(start)
  const same = (at: number) => text.charCodeAt(at) === c
  if (c === 39 || c === 96) return same(start + 1) ? start + 2 : start + 1
  let end = start + 1
  if (c === 45) while (same(end)) end++
  return end
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    while (end < text.length && kindAt(text, end) === LETTER) end++
    if (end >= text.length) return end
    if (kindAt(text, end) === OTHER) return -1
    if (!joins(text.charCodeAt(end)) || end + 1 >= text.length) return end
    const next = kindAt(text, end + 1)
    if (next === OTHER) return -1
    if (next !== LETTER) return end
    end++
  }
}

/** ' ’ . , - between letters */
const joins = (c: number): boolean => c === 39 || c === 44 || c === 45 || c === 46 || c === APOSTROPHE
