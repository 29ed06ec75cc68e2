/** A small fast generator of numbers in [0, 1) (mulberry32, Tommy Ettinger, public domain): the same seed gives the same numbers. */
export function random(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher and Yates. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed)
  const found = [...list]
  for (let i = found.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[found[i], found[j]] = [found[j]!, found[i]!]
  }
  return found
}
