/** Words around a cue that say when, where and to whom, and the few signs of a finite verb. */
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_PRONOUNS,
  DETERMINERS,
  FINITE_VERBS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import type { Item } from './units.ts'

/** Item indexes, end exclusive. */
export type Range = [number, number]

export const MAX_ADVERBIAL = 24

export function isFiniteVerb(item: Item): boolean {
  const w = item.lower
  return (
    item.kind === 'word' &&
    (AUXILIARIES.has(w) || FINITE_VERBS.has(w) || (/ed$/.test(w) && w.length > 3) || /n['’]t$/.test(w))
  )
}

/** Last index of the unit's words: the final full stop is no content. */
export function lastOf(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && items[end - 1]!.kind === 'mark' && /^[.!?…;:,_—–-]$/.test(items[end - 1]!.text)) end--
  return end
}

/** Whether nothing but time, place, hearer and the like stands between `from` and the next comma or the end. */
export function isTail(items: readonly Item[], from: number): number | null {
  const first = items[from]
  if (!first) return from
  if (first.kind === 'mark') return /^[,.;—–?!)-]$/.test(first.text) ? from : null
  if (first.kind === 'quote') return null
  if (!startsAdverbial(first)) return null
  return adverbialEnd(items, from)
}

export function startsAdverbial(item: Item): boolean {
  return (
    PREPOSITIONS.has(item.lower) ||
    TIME_WORDS.has(item.lower) ||
    ADVERBS.has(item.lower) ||
    /ly$/.test(item.lower) ||
    /^(?:when|as|while|after|before|this|last|one|two)$/.test(item.lower)
  )
}

function adverbialEnd(items: readonly Item[], from: number): number | null {
  const clause = /^(?:when|as|while|after|before)$/.test(items[from]!.lower)
  for (let i = from; i < items.length && i - from < MAX_ADVERBIAL; i++) {
    const item = items[i]!
    if (item.kind === 'mark' && (/^[,;—–?!]$/.test(item.text) || (item.text === '.' && i === items.length - 1)))
      return i
    if (item.kind === 'quote' || item.text === ':' || item.lower === 'that') return null
    if (
      !clause &&
      i > from &&
      (AUXILIARIES.has(item.lower) ||
        (CLAUSE_PRONOUNS.has(item.lower) &&
          !DETERMINERS.has(item.lower) &&
          item.lower !== 'you' &&
          item.lower !== 'it'))
    )
      return null
  }
  return items.length - from < MAX_ADVERBIAL ? items.length : null
}

export function skipTime(items: readonly Item[], from: number): number {
  let i = from
  while (
    i < items.length &&
    i - from < 6 &&
    (TIME_WORDS.has(items[i]!.lower) ||
      isTimePreposition(items, i) ||
      /^(?:flatly|bluntly|simply|only)$/.test(items[i]!.lower))
  )
    i++
  return i
}

function isTimePreposition(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.lower ?? ''
  return (
    /^(?:on|in|at|for|late|early|this|last)$/.test(items[i]!.lower) &&
    TIME_WORDS.has(next) &&
    !(items[i]!.lower === 'for')
  )
}
