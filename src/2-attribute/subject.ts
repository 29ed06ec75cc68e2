/** The noun phrase that ends before a cue: its source, with what is set off beside it. */
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  NUMBERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import type { Item } from './units.ts'
import { MAX_WALK, openingOf, trimLeft, walkLeft } from './walk.ts'

/** Item indexes, end exclusive. */
export interface Phrase {
  from: number
  to: number
  /** where the phrase together with what is set off beside it begins: the clause before it ends there */
  outer: number
}

export const RELATIVES = new Set(['who', 'which'])

export const MAX_APPOSITIONS = 4

/** The subject that ends right before item `end`, with its appositions: "Hugh Dahl, a doctor," before "said". */
export function subjectBefore(items: readonly Item[], end: number): Phrase | null {
  const last = items[end - 1]
  if (!last) return null
  if (RELATIVES.has(last.lower)) return { from: end - 1, to: end, outer: end - 1 }
  if (last.lower === 'that') return relativeThat(items, end)
  if (last.kind === 'mark' && isClosing(last)) return headOfParenthesis(items, end)
  return simplePhrase(items, end)
}

/** "polls that show": the source is what the relative clause hangs on. */
function relativeThat(items: readonly Item[], end: number): Phrase | null {
  const head = simplePhrase(items, end - 1)
  return head && (!items[end - 2]!.cap || end === 2) && items[end - 2]!.kind === 'word' ? head : null
}

function isClosing(item: Item): boolean {
  return /^[,)\]—–-]$/.test(item.text)
}

/** `HEAD, apposition,` or `HEAD (D-Ohio)`: walks back over what is set off until a chunk that can be a head. */
function headOfParenthesis(items: readonly Item[], end: number): Phrase | null {
  let close = end
  let keep = true
  for (let n = 0; n < MAX_APPOSITIONS; n++) {
    const open = openingOf(items, close - 1)
    if (open < 0) return null
    const start = open + 1
    keep = keep && !isAdverbialChunk(items[start])
    const head = simplePhrase(items, open)
    if (head && isHead(items, head, open))
      return { ...head, to: keep ? end - (items[end - 1]!.text === ',' ? 1 : 0) : open }
    if (items[open]?.text !== ',' && items[open]?.text !== '(') return null
    close = open + 1
  }
  return null
}

/** A chunk that tells when, where or how is no part of the source. */
function isAdverbialChunk(first: Item | undefined): boolean {
  if (!first) return true
  return (
    (PREPOSITIONS.has(first.lower) && first.lower !== 'of') ||
    /ing$/.test(first.lower) ||
    (SUBORDINATORS.has(first.lower) && !RELATIVES.has(first.lower) && first.lower !== 'whose') ||
    TIME_WORDS.has(first.lower) ||
    /^(?:however|too|meanwhile|though|instead|also)$/.test(first.lower)
  )
}

/** A head names somebody and stands where a clause may begin. */
function isHead(items: readonly Item[], head: Phrase, open: number): boolean {
  const before = items[head.from - 1]
  const named = items.slice(head.from, open).some((i) => i.cap) || SUBJECT_PRONOUNS.has(items[head.from]!.lower)
  const atClause = before?.kind !== 'word' || SUBORDINATORS.has(before.lower) || COORDINATORS.has(before.lower)
  const first = items[head.from]!
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) return false
  // "of Port Ash, Md., who …" is a place
  if (items[open - 1]!.text === '.' && open - head.from < 3) return false
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(first.lower)) return false
  if (before?.lower === 'once' && items[head.from - 2]?.kind === 'word') return false
  if (head.from > 0 && !first.cap && first.kind === 'word' && /ed$|ing$/.test(first.lower)) return false
  if (DETERMINERS.has(first.lower) && before?.text === ',' && head.from > 1)
    return /^the$/.test(first.lower) && startsWithAdverbial(items, head.from)
  return (named || DETERMINERS.has(first.lower)) && (atClause || named) && !NUMBERS.test(first.text)
}

/** The clause up to `at` is only "On Monday," or "After the vote,". */
function startsWithAdverbial(items: readonly Item[], at: number): boolean {
  for (let i = at - 2, n = 0; i >= 0 && n < MAX_WALK; i--, n++) {
    if (items[i]!.text === ',') return isAdverbialChunk(items[i + 1])
    if (i === 0) return isAdverbialChunk(items[0])
  }
  return false
}

/** The noun phrase without commas that ends right before `end`. */
function simplePhrase(items: readonly Item[], end: number): Phrase | null {
  const last = items[end - 1]
  if (!last || (last.kind === 'mark' && last.text !== ')' && !isAbbreviated(items, end))) return null
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end, outer: end - 1 }
  const to = trimRight(items, end)
  if (to < end && items[to - 1]!.text === ',') return headOfParenthesis(items, to)
  const from = cleanStart(items, trimLeft(items, walkLeft(items, to), to), to)
  if (from >= to) return null
  if (isPronounAndVerb(items, from, to))
    return /^(?:and|or)$/.test(last.lower) ? { from, to: from + 1, outer: from } : null
  return isNounLike(items, from, to) ? { from, to, outer: from } : null
}

/** Without "on Tuesday", "instead" at its end. */
function trimRight(items: readonly Item[], end: number): number {
  let to = end
  while (to > 1 && to > end - 4 && TIME_WORDS.has(items[to - 1]!.lower) && items[to - 1]!.lower !== 'may') to--
  if (to === end) return end
  if (/^(?:on|in|at|late|early|last|this)$/.test(items[to - 1]!.lower)) to--
  return items[to - 1]?.kind === 'word' || (items[to - 1]?.text === ',' && to > 1) ? to : end
}

/** "Hugh Dahl Jr. said", "the U.S. said": the full stop is the word's own, since the sentence goes on. */
function isAbbreviated(items: readonly Item[], end: number): boolean {
  const word = items[end - 2]
  return items[end - 1]!.text === '.' && word?.cap === true && word.end === items[end - 1]!.start
}

function cleanStart(items: readonly Item[], start: number, end: number): number {
  let from = start
  while (from < end - 1 && (COORDINATORS.has(items[from]!.lower) || items[from]!.kind === 'mark')) from++
  return from
}

/** "he hates", "she loved the idea and": a clause, of which only the pronoun names somebody. */
function isPronounAndVerb(items: readonly Item[], from: number, to: number): boolean {
  const [first, second] = items.slice(from, Math.min(to, from + 2))
  return /^(?:he|she|it)$/.test(first!.lower) && second?.kind === 'word' && /(?:s|ed)$/.test(second.lower)
}

function isNounLike(items: readonly Item[], from: number, end: number): boolean {
  const phrase = items.slice(from, end)
  const last = phrase.at(-1)!
  if (
    phrase.every(
      (i) =>
        DETERMINERS.has(i.lower) &&
        !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|both|this|these|those|another|several|few)$/.test(
          i.lower,
        ),
    )
  )
    return false
  if (
    phrase.every(
      (i) => i.kind !== 'word' || PREPOSITIONS.has(i.lower) || AUXILIARIES.has(i.lower) || TIME_WORDS.has(i.lower),
    )
  )
    return false
  return (
    last.kind !== 'word' ||
    (!AUXILIARIES.has(last.lower) && !PREPOSITIONS.has(last.lower) && !/^(?:that|to|not|the|a|an)$/.test(last.lower))
  )
}
