/** "according to X", at the start, in the middle and at the end of a sentence. */
import { OPENERS } from '../lang/en/grammar.ts'
import { lastOf, type Range } from './adverbials.ts'
import { endAfter, resumedAfter } from './content-end.ts'
import type { Draft } from './draft.ts'
import { phraseAfter } from './phrase.ts'
import type { Phrase } from './subject.ts'
import type { Item } from './units.ts'

export function accordingDraft(items: readonly Item[], at: number, kept: readonly Draft[]): Draft | null {
  const opens = items.slice(0, at).every((i) => i.kind === 'mark' || OPENERS.has(i.lower))
  const source = phraseAfter(items, at + 2, !opens)
  if (!source || kept.some((d) => d.content.some(([s, e]) => at >= s && at < e))) return null
  const cue: Range = [at, at + 2]
  const pieces = opens ? accordingFirst(items, source) : accordingLast(items, at, source)
  return pieces.length > 0
    ? { source: [source.from, source.to], cue, content: pieces, rule: 'according to', score: 0.85 }
    : null
}

function accordingFirst(items: readonly Item[], source: Phrase): Range[] {
  let from = source.to
  while (from < items.length && items[from]!.kind === 'mark') from++
  return from < lastOf(items) ? [[from, endAfter(items, from, true)]] : []
}

function accordingLast(items: readonly Item[], at: number, source: Phrase): Range[] {
  let to = at
  while (to > 0 && items[to - 1]!.kind === 'mark' && items[to - 1]!.text !== ')') to--
  let from = 0
  while (from < to && items[from]!.kind === 'mark') from++
  if (from >= to) return []
  const more = items[source.to]?.text === ',' ? resumedAfter(items, source.to, false) : null
  return more ? [[from, to], more] : [[from, to]]
}
