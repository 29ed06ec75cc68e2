/**
 * Words, white space and printed numbers exactly as the given scorers see them, so that two implementations can be
 * compared to the last digit. All offsets are UTF-16 code units.
 */

const LETTER = '[\\p{L}\\p{N}_]'

/** A word with inner apostrophes, full stops, commas and hyphens; the same characters as Python's `\w`. */
export const WORD = new RegExp(`${LETTER}+(?:['’.,-]${LETTER}+)*`, 'gu')

/** One character that is no word character, in runs. */
export const NOT_WORD = /[^\p{L}\p{N}_]+/gu

export type Pair = readonly [number, number]

/** Offsets of the words of a text, in order. */
export function wordSpans(text: string): Pair[] {
  return Array.from(text.matchAll(WORD), (m) => [m.index, m.index + m[0].length] as const)
}

// The information separators and NEL are white space to Python and not to JavaScript; the byte-order mark is the reverse.
const SPACE = /[\x1c-\x1f\x85]|(?!\ufeff)\s/

export function isSpace(character: string): boolean {
  return SPACE.test(character)
}

/** Both ends without white space. */
export function strip(text: string): string {
  const [start, end] = stripEnds(text, 0, text.length)
  return text.slice(start, end)
}

/** The ends of a stretch of text, moved inward past white space; start = end when nothing is left. */
export function stripEnds(text: string, start: number, end: number): Pair {
  let s = start
  let e = end
  while (s < e && isSpace(text[s]!)) s++
  while (s < e && isSpace(text[e - 1]!)) e--
  return [s, e]
}

/** Moves an index that falls between the halves of a surrogate pair to the pair's beginning. */
export function wholeIndex(text: string, index: number): number {
  const inside = isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))
  return inside ? index - 1 : index
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let n = 0
  for (const x of small) if (large.has(x)) n++
  return n
}

export function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && shared(a, b) === a.size
}

/**
 * Three decimals, ties to the even digit. `toFixed` rounds an exact tie up, C's printf to even; only odd sixteenths
 * are exact ties at three decimals.
 */
export function fixed3(value: number): string {
  const sixteenths = value * 16
  const tie = Number.isInteger(sixteenths) && sixteenths % 2 !== 0
  if (!tie) return value.toFixed(3)
  const below = Math.floor(value * 1000)
  return ((below % 2 === 0 ? below : below + 1) / 1000).toFixed(3)
}

/** The items by key, keys in the order they first appear. */
export function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return groups
}
