/** The hearer between "told" and what was told. */
import {
  CLAUSE_PRONOUNS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import type { Item } from './units.ts'

/** Past the hearer of "told": reporters, the BBC, a crowd in Ohio. */
export function afterHearer(items: readonly Item[], from: number): number {
  const first = items[from]
  if (first?.kind !== 'word') return from
  if (OBJECT_PRONOUNS.has(first.lower) && !isHerHearer(items, from)) return from + 1
  let i = from + 1
  while (i < items.length && i - from < 16 && !endsHearer(items, from, i)) i++
  return i
}

/** "told her supporters", not "told her he". */
function isHerHearer(items: readonly Item[], from: number): boolean {
  const next = items[from + 1]
  return (
    items[from]!.lower === 'her' &&
    next?.kind === 'word' &&
    !next.cap &&
    !CLAUSE_PRONOUNS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !TIME_WORDS.has(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    next.lower !== 'to'
  )
}

function endsHearer(items: readonly Item[], from: number, i: number): boolean {
  const item = items[i]!
  if (item.kind !== 'word') return item.kind === 'quote' || !/^[.&'’]$/.test(item.text)
  const w = item.lower
  if (
    w === 'of' &&
    !items[i - 1]!.cap &&
    DETERMINERS.has(items[from]!.lower) &&
    i - from < 4 &&
    items[from - 1]?.lower !== 'told'
  )
    return true
  if (w === 'that' || w === 'to' || TIME_WORDS.has(w) || (CLAUSE_PRONOUNS.has(w) && !DETERMINERS.has(w))) return true
  if (DETERMINERS.has(w))
    return (
      !PREPOSITIONS.has(items[i - 1]!.lower) && !DETERMINERS.has(items[i - 1]!.lower) && items[i - 1]!.lower !== 'and'
    )
  if (/^(?:in|on|at|during|after|before|about|by|when|how|why|what|as|from|via|there|if|whether)$/.test(w)) return true
  return (
    item.cap &&
    !items[i - 1]!.cap &&
    i - 1 >= from &&
    items[i - 1]!.kind === 'word' &&
    !PREPOSITIONS.has(items[i - 1]!.lower) &&
    !DETERMINERS.has(items[i - 1]!.lower) &&
    items[i - 1]!.lower !== 'and' &&
    !/['’]s$/.test(items[i - 1]!.lower)
  )
}
