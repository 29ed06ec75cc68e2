/** Features as numbers: no word of any text can be read out of a model made of them. */

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo). */
export function hashOf(word: string, from = 0): number {
  let h = 0x811c9dc5
  for (let i = from; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Two numbers into one, order kept; constants of MurmurHash3 (Appleby). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x1b873593)
  h = (h << 13) | (h >>> 19)
  return Math.imul(h, 5) + 0xe6546b64
}
