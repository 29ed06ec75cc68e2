/**
 * Finding words again in a text that changed: a TextQuoteSelector (W3C Web Annotation Data Model, section 4.2.4) with
 * the place where the words stood as a hint. All offsets are UTF-16 code units. Linear in the text, never throws.
 */
import type { Selector, Span } from '../model/types.ts'

/** Code units of context on each side. */
const CONTEXT = 40

export function selectorOf(text: string, [start, end]: Span): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  }
}

/**
 * Where the words are now: as they stood; else the same but for white space, case and the form of marks; else whatever
 * stands between the same context, when it is about as long. Of several places the one with the most context around it
 * counts, then the nearest to where they stood. Null when there is none.
 */
export function findWords(text: string, wanted: Selector): Span | null {
  const exact = places(text, wanted.exact).map((at): Span => [at, at + wanted.exact.length])
  return best(text, exact, wanted) ?? best(text, alike(text, wanted), wanted) ?? between(text, wanted)
}

/** More places than this of the same words cannot be told apart by a person either. */
const MOST = 1_000

function places(text: string, words: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function best(text: string, found: readonly Span[], { prefix, suffix, start }: Selector): Span | null {
  const weighed = found.map((span) => ({
    span,
    context:
      sharedEnd(text.slice(Math.max(0, span[0] - CONTEXT), span[0]), prefix) +
      sharedStart(text.slice(span[1], span[1] + CONTEXT), suffix),
    far: Math.abs(span[0] - start),
  }))
  return weighed.sort((a, b) => b.context - a.context || a.far - b.far || a.span[0] - b.span[0])[0]?.span ?? null
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function sharedEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

/** The same words in another form of print; the plain text knows where each of its signs stood. */
function alike(text: string, { exact }: Selector): Span[] {
  const { plain, at } = plainOf(text)
  const words = plainOf(exact).plain.trim()
  return places(plain, words).map((from): Span => [at[from]!, at[from + words.length - 1]! + 1])
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛`]/g, "'"],
  [/[‐‑‒–—―]/g, '-'],
]

/** Lower case, one space for any white space, one form of each mark; sign by sign, so that places can be told. */
function plainOf(text: string): { plain: string; at: number[] } {
  let plain = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = /\s/.test(text[i]!) ? ' ' : text[i]!.toLowerCase()
    if (sign.length !== 1 || (sign === ' ' && (plain.endsWith(' ') || plain === ''))) continue
    plain += sign
    at.push(i)
  }
  return { plain: MARKS.reduce((sofar, [marks, one]) => sofar.replace(marks, one), plain), at }
}

/** Context shorter than this stands in too many places. */
const ENOUGH = 12
/** Longer words have more in them than context can vouch for. */
const LONGEST = 2_000

function between(text: string, { exact, prefix, suffix, start }: Selector): Span | null {
  const [before, behind] = [prefix.slice(-ENOUGH), suffix.slice(0, ENOUGH)]
  if (before.length < ENOUGH || behind.length < ENOUGH || exact.length > LONGEST) return null
  const found = places(text, before).flatMap((at): Span[] => {
    const from = at + before.length
    const long = text.slice(from, from + exact.length * 2 + ENOUGH).indexOf(behind)
    return long > 0 && long >= exact.length / 2 ? [[from, from + long]] : []
  })
  return best(text, found, { exact, prefix, suffix, start })
}
