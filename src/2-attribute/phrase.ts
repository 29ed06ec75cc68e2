/** The noun phrase that begins after a cue: the source of `“…,” said X` and of "according to X". */
import {
  AUXILIARIES,
  CLAUSE_PRONOUNS,
  COORDINATORS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import { VENUES } from '../lang/en/reporting.ts'
import { MAX_APPOSITIONS, type Phrase, RELATIVES } from './subject.ts'
import type { Item } from './units.ts'
import { isFiniteWord, MAX_WALK } from './walk.ts'

/**
 * The noun phrase that starts at item `from`, with its appositions and relative clauses: the source of `"…," said X`
 * and of "according to X". Stops at adverbials ("in a statement", "on Monday").
 */
export function phraseAfter(items: readonly Item[], from: number, appositions = true): Phrase | null {
  const head = headAfter(items, from)
  if (head <= from) return null
  return { from, to: appositions ? appositionsAfter(items, from, head) : head, outer: from }
}

function headAfter(items: readonly Item[], from: number): number {
  const first = items[from]
  if (first && !first.cap && /ly$|-fact/.test(first.lower)) return from
  if (first?.kind !== 'word' || AUXILIARIES.has(first.lower) || isContraction(first)) return from
  if (SUBJECT_PRONOUNS.has(first.lower) && first.lower !== 'one') return from + 1
  if (PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || TIME_WORDS.has(first.lower)) return from
  let i = from + 1
  while (i < items.length && i - from < MAX_WALK && !endsPhrase(items, from, i)) i++
  return i
}

/** "he'd", "they’ll": a subject with its verb, never a name after "said". */
function isContraction(item: Item): boolean {
  return CLAUSE_PRONOUNS.has(item.lower) && /['’]/.test(item.lower)
}

function endsPhrase(items: readonly Item[], from: number, i: number): boolean {
  const item = items[i]!
  const w = item.lower
  if (item.kind === 'quote') return item.text.length > 7
  if (item.kind === 'mark')
    return (
      !/^[&'’$%./()]$/.test(item.text) ||
      (item.text === '.' && (i === items.length - 1 || !/^\p{L}{1,4}$/u.test(items[i - 1]!.text)))
    )
  if (TIME_WORDS.has(w) && w !== 'may')
    return !DETERMINERS.has(items[i - 1]!.lower) && !PREPOSITIONS.has(items[i - 1]!.lower)
  if (w === 'who' || w === 'which' || w === 'that' || w === 'whose') return false
  if (isFiniteWord(w))
    return !items.slice(from, i).some((x) => RELATIVES.has(x.lower) || x.lower === 'that' || x.lower === 'whose')
  if (SUBORDINATORS.has(w)) return !items.slice(from, i).some((x) => RELATIVES.has(x.lower) || x.lower === 'that')
  if (PREPOSITIONS.has(w)) return !keepsPreposition(items, from, i)
  return SUBJECT_PRONOUNS.has(w) && !items.slice(from, i).some((x) => RELATIVES.has(x.lower))
}

/** "a spokesman for the ministry", "the head of X", but "Smith in an interview". */
function keepsPreposition(items: readonly Item[], from: number, i: number): boolean {
  const w = items[i]!.lower
  const next = items[i + 1]
  const after = items[i + 2]
  if (
    !next ||
    !(NOUN_PREPOSITIONS.has(w) || (w === 'by' && /ed$/.test(items[i - 1]!.lower)) || isAuthor(items, from, i))
  )
    return false
  if (TIME_WORDS.has(next.lower) || VENUES.has(next.lower) || (after && VENUES.has(after.lower) && w !== 'of'))
    return false
  if (w === 'of' || w === 'for') return true
  if (/ed$/.test(items[i - 1]!.lower) || w === 'by') return true
  if (w === 'on' && items[i - 1]!.cap && next.cap) return true
  return (
    w !== 'to' &&
    w !== 'on' &&
    !items[i - 1]!.cap &&
    (DETERMINERS.has(items[from]!.lower) || !items[from]!.cap || items.slice(from, i).some((x) => x.text === ','))
  )
}

/** "read a tweet by the union": who wrote it belongs to the words that were written. */
function isAuthor(items: readonly Item[], from: number, i: number): boolean {
  return items[i]!.lower === 'by' && VENUES.has(items[i - 1]!.lower) && DETERMINERS.has(items[from]!.lower)
}

/** `Smith, a doctor at X, 55, who …` as far as it reaches. */
function appositionsAfter(items: readonly Item[], from: number, head: number): number {
  let end = head
  for (let n = 0; n < MAX_APPOSITIONS; n++) {
    const mark = items[end]
    const first = items[end + 1]
    if (!mark || !first) return end
    const relative = mark.text === ',' ? RELATIVES.has(first.lower) || first.lower === 'whose' : false
    if (mark.text !== ',' || !(relative || isApposition(first, items[end + 2]))) return end
    const next = relative ? relativeEnd(items, end + 1) : chunkEnd(items, end + 1)
    if (!relative && isClause(items, end + 1, next)) return end
    end = next
  }
  return end > from ? end : head
}

/** A chunk with a verb of its own is no apposition: `according to the poll, voters are weary` */
function isClause(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (RELATIVES.has(items[i]!.lower) || items[i]!.lower === 'that' || items[i]!.lower === 'whose') return false
    if (isFiniteWord(items[i]!.lower)) return true
  }
  return false
}

function isApposition(first: Item, second: Item | undefined): boolean {
  if (first.kind !== 'word') return false
  if (
    /^(?:a|an|the|his|her|its|their|one|former|of|chief|director|president|chairman|head|co-founder|professor|senior|executive|deputy)$/.test(
      first.lower,
    )
  )
    return true
  if (/^\d+$/.test(first.text)) return true
  if (first.cap) return second?.kind !== 'word' || second.cap || second.lower === 'of'
  return (
    !SUBORDINATORS.has(first.lower) &&
    !COORDINATORS.has(first.lower) &&
    !PREPOSITIONS.has(first.lower) &&
    !/ing$|ed$|ly$/.test(first.lower) &&
    !SUBJECT_PRONOUNS.has(first.lower) &&
    !AUXILIARIES.has(first.lower) &&
    !TIME_WORDS.has(first.lower)
  )
}

function chunkEnd(items: readonly Item[], from: number): number {
  let i = from
  while (i < items.length && i - from < MAX_WALK && !endsChunk(items, i)) i++
  return i
}

function endsChunk(items: readonly Item[], i: number): boolean {
  const item = items[i]!
  if (item.kind === 'quote') return /[,.!?]['’"”]+$/.test(item.text)
  return item.kind === 'mark' && (/^[,;:—–]$/.test(item.text) || (item.text === '.' && i === items.length - 1))
}

/** A relative clause runs to its comma, unless that comma opens another chunk inside it. */
function relativeEnd(items: readonly Item[], from: number): number {
  return chunkEnd(items, from)
}
