/** Hashes of 32 bits, the same on every machine. */

/** MurmurHash3's finaliser (Austin Appleby, public domain). */
export function mix(x: number): number {
  let h = x | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 code units, mixed. */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}

/** Of a run of hashes, in order. */
export function chain(h: number, next: number): number {
  return mix(Math.imul(h, 31) + next)
}
