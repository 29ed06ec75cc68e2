/** The walk leftward through a noun phrase: where it begins, and what in front of it belongs to the clause. */
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  NUMBERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import { REPORTING } from '../lang/en/reporting.ts'
import type { Item } from './units.ts'

export const MAX_WALK = 40

export function walkLeft(items: readonly Item[], end: number): number {
  let i = end
  let cut = -1
  while (i > 0 && end - i < MAX_WALK) {
    const item = items[i - 1]!
    if (item.text === ')' && end - i < 12) {
      const open = openingOf(items, i - 1)
      if (open > 0) {
        i = open
        continue
      }
    }
    if (item.kind === 'mark' && !/^[.&'’%$£€/]$/.test(item.text)) break
    if (item.kind === 'quote' && (item.text.length > 7 || /[,.!?]['’"”]+$/.test(item.text))) break
    if (item.kind === 'word' && SUBORDINATORS.has(item.lower) && !(item.lower === 'as' && cut >= 0)) break
    if (item.lower === 'and' || item.lower === 'or') {
      if (cut < 0) cut = i
    } else if (COORDINATORS.has(item.lower)) break
    else if (isVerbLike(items, i - 1)) return cut >= 0 ? cut : i
    i--
  }
  return i
}

/** Cheap look at whether a word is a finite verb: a table, or -ed in a place where no adjective stands. */
export function isVerbLike(items: readonly Item[], i: number): boolean {
  const item = items[i]!
  if (item.kind !== 'word' || item.cap) return false
  const w = item.lower
  if (AUXILIARIES.has(w) || FINITE_VERBS.has(w)) return !isAfterDeterminer(items, i)
  if (REPORTING.get(w)?.form === 'past') return !isAfterDeterminer(items, i)
  if (items[i + 1]?.lower === 'by' || TIME_WORDS.has(items[i + 1]?.lower ?? '')) return false
  return (
    /ed$/.test(w) && w.length > 3 && !isAfterDeterminer(items, i) && items[i - 1]?.kind === 'word' && !items[i + 1]?.cap
  )
}

export function isFiniteWord(word: string): boolean {
  return AUXILIARIES.has(word) || FINITE_VERBS.has(word)
}

function isAfterDeterminer(items: readonly Item[], i: number): boolean {
  const w = items[i - 1]?.lower
  return w !== undefined && (DETERMINERS.has(w) || POSSESSIVES.has(w) || PREPOSITIONS.has(w) || /['’]s$/.test(w))
}

/** Drops "On Sunday", "In Paris" and the like from the front of a phrase. */
export function trimLeft(items: readonly Item[], from: number, end: number): number {
  let i = from
  while (i < end && isLeadIn(items[i]!)) i++
  if (i < end && PREPOSITIONS.has(items[i]!.lower)) i = afterLeadingPhrase(items, i, end)
  while (
    i < end &&
    (isLeadIn(items[i]!) ||
      (TIME_WORDS.has(items[i]!.lower) &&
        i < end - 1 &&
        items[i + 1]!.kind === 'word' &&
        !items[i + 1]!.lower.startsWith('of')))
  )
    i++
  return i
}

function isLeadIn(item: Item): boolean {
  return (
    (item.kind === 'mark' && item.text !== '$') ||
    /^(?:also|then|still|meanwhile|later|now|but|and|yet|so|even|just|only)$/.test(item.lower)
  )
}

/** After "on Sunday" or "at the hearing in Ohio" a new noun phrase must begin; without one the phrase keeps its last name. */
function afterLeadingPhrase(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < end; i++) {
    const before = items[i - 1]!
    if (TIME_WORDS.has(before.lower) || NUMBERS.test(before.text)) {
      if (!TIME_WORDS.has(items[i]!.lower) && !NUMBERS.test(items[i]!.text)) return i
    } else if (DETERMINERS.has(items[i]!.lower) && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower))
      return i
    else if (items[i]!.cap && !before.cap && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower)) return i
  }
  return from + 1 < end && items.slice(from + 1, end).some((x) => x.cap) ? from + 1 : end
}

/** Index of the mark that opens the parenthesis closed at `close`. */
export function openingOf(items: readonly Item[], close: number): number {
  const mark = items[close]!.text
  const wanted = mark === ')' ? '(' : mark === ']' ? '[' : mark
  for (let i = close - 1; i >= 0 && close - i < MAX_WALK; i--) {
    const item = items[i]!
    if (item.text === wanted && item.kind === 'mark') return i
    if (item.text === ';' || item.text === ':') return -1
    if (mark === ',' && item.kind === 'quote' && i === close - 1) return -1
  }
  return -1
}
