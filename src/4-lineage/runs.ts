/** Runs of words, by hash, kept with the document that they were made of. */
import type { Document, Token } from './document.ts'
import { chain } from './hash.ts'

/** `all`: every run inside a sentence; `voice`: only the reporter's own words; `speech`: only what somebody else says. */
export type Whose = 'all' | 'voice' | 'speech'

const kept = new WeakMap<Document, Map<string, ReadonlySet<number>>>()

/** Distinct runs of `n` words inside a sentence. */
export function runsOf(document: Document, n: number, whose: Whose = 'all'): ReadonlySet<number> {
  const known = kept.get(document) ?? new Map<string, ReadonlySet<number>>()
  kept.set(document, known)
  const key = `${n}${whose}`
  const runs = known.get(key) ?? make(document, n, whose)
  known.set(key, runs)
  return runs
}

function make(document: Document, n: number, whose: Whose): Set<number> {
  const found = new Set<number>()
  eachRun(document, n, whose, (hash) => found.add(hash))
  return found
}

/** Calls `found` with the hash and the first place of every run. */
export function eachRun(
  { sentences }: Document,
  n: number,
  whose: Whose,
  found: (hash: number, tokens: Token[], at: number) => void,
): void {
  for (const { tokens, voice } of sentences) {
    let wrong = 0
    const fits = (t: Token) => whose === 'all' || (whose === 'voice') === (voice && !t.quoted)
    for (let i = 0; i < tokens.length; i++) {
      if (!fits(tokens[i]!)) wrong++
      if (i >= n && !fits(tokens[i - n]!)) wrong--
      if (i < n - 1 || wrong > 0) continue
      let hash = 0
      for (let j = i - n + 1; j <= i; j++) hash = chain(hash, tokens[j]!.term.hash)
      found(hash, tokens, i - n + 1)
    }
  }
}
/** Share of the runs of `of` that `within` has: Broder's containment (1997), 0 when there are none. */

export function containment(of: ReadonlySet<number>, within: ReadonlySet<number>): number {
  let shared = 0
  for (const run of of) if (within.has(run)) shared++
  return shared / (of.size || 1)
}
