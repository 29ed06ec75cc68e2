/** "Holm's claim that …": nouns that attribute. */
import { POSSESSIVES } from '../lang/en/grammar.ts'
import { ATTRIBUTION_NOUNS } from '../lang/en/reporting.ts'
import { lastOf, type Range } from './adverbials.ts'
import { endAfter } from './content-end.ts'
import type { Draft } from './draft.ts'
import type { Item } from './units.ts'

const MAX_NAME = 6

/** One draft for each noun of saying that has an owner before it and a that-clause after it. */
export function nounDrafts(items: readonly Item[]): Draft[] {
  const found: Draft[] = []
  for (let i = 0; i + 2 < items.length; i++) {
    if (items[i + 1]!.lower !== 'that' || !ATTRIBUTION_NOUNS.has(items[i]!.lower) || i + 2 >= lastOf(items)) continue
    const source = ownerBefore(items, i)
    if (!source) continue
    const content: Range = [i + 1, endAfter(items, i + 1, true, true)]
    found.push({ source, cue: [i, i + 1], content: [content], rule: 'noun of saying', score: 0.65 })
  }
  return found
}

/** "his", "Ada Holm's", with at most one adjective between. */
function ownerBefore(items: readonly Item[], noun: number): Range | null {
  for (let at = noun - 1; at >= 0 && at >= noun - 2; at--) {
    const item = items[at]!
    if (POSSESSIVES.has(item.lower)) return [at, at + 1]
    if (/['’]s$|s['’]$/.test(item.lower)) return [nameStart(items, at), at + 1]
    if (item.text === '’' || item.text === "'") return at > 0 ? [nameStart(items, at - 1), at] : null
  }
  return null
}

function nameStart(items: readonly Item[], at: number): number {
  let from = at
  while (from > 0 && at - from < MAX_NAME && items[from - 1]!.kind === 'word' && items[from - 1]!.cap) from--
  return from > 0 && /^(?:the|a|an)$/.test(items[from - 1]!.lower) ? from - 1 : from
}
