/** Runs of words inside a sentence, by hash, kept with the report that they were made of. */
import { chain } from './hash.ts'
import { distinct, type Matter, QUOTED } from './matter.ts'

/** `all`: every run; `voice`: only the reporter's own words; `speech`: only what somebody else says. */
export type Whose = 'all' | 'voice' | 'speech'

const kept = new WeakMap<Matter, Map<string, Uint32Array>>()

/** Distinct runs of `n` words, rising. */
export function runsOf(matter: Matter, n: number, whose: Whose = 'all'): Uint32Array {
  const known = kept.get(matter) ?? new Map<string, Uint32Array>()
  kept.set(matter, known)
  const key = `${n}${whose}`
  const runs = known.get(key) ?? make(matter, n, whose)
  known.set(key, runs)
  return runs
}

function make(matter: Matter, n: number, whose: Whose): Uint32Array {
  const found = new Uint32Array(matter.words.length)
  let count = 0
  eachRun(matter, n, whose, (hash) => {
    found[count++] = hash
  })
  return distinct(found.subarray(0, count))
}

/** Calls `found` with the hash and the first place of every run. */
export function eachRun(matter: Matter, n: number, whose: Whose, found: (hash: number, at: number) => void): void {
  const { stems, words, marks, starts, voices } = matter
  for (let s = 0; s < voices.length; s++) {
    const own = voices[s] === 1
    const fits = (i: number) => whose === 'all' || (whose === 'voice') === (own && !(marks[i]! & QUOTED))
    let right = 0
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      right = fits(i) ? right + 1 : 0
      if (right < n) continue
      let hash = 0
      for (let j = i - n + 1; j <= i; j++) hash = chain(hash, stems[words[j]!]!)
      found(hash, i - n + 1)
    }
  }
}

/** Runs that both have. */
export function inCommon(a: Uint32Array, b: Uint32Array): number[] {
  const found: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) found.push(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return found
}

/** How many both have. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

/** Share of the runs of `of` that `within` has: Broder's containment (1997), 0 when there are none. */
export const containment = (of: Uint32Array, within: Uint32Array): number => shared(of, within) / (of.length || 1)
