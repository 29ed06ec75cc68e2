/** Where the words after a cue begin that it attributes. */
import {
  AUXILIARIES,
  CLAUSE_PRONOUNS,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import { ATTRIBUTION_NOUNS, OBJECT_TOO, VENUES } from '../lang/en/reporting.ts'
import { isFiniteVerb, MAX_ADVERBIAL, skipTime, startsAdverbial } from './adverbials.ts'
import type { Cue } from './cues.ts'
import { afterHearer } from './hearer.ts'
import type { Item } from './units.ts'

/** Where the content after a cue begins; null when the cue has none after it. */
export function startAfter(items: readonly Item[], cue: Cue): number | null {
  let i = cue.to
  const { complement, lemma } = cue.form
  if (complement === 'told') i = afterHearer(items, i)
  if (complement === 'told' && items[i]?.lower === 'of' && lemma !== 'tell') return i + 1 < items.length ? i + 1 : null
  if (items[i]?.lower === 'to' && cue.to === cue.verb + 1 && takesInfinitive(cue))
    return isInfinitive(items[i + 1]) ? i : null
  const that = thatWithin(items, i)
  if (that !== null) return that
  i = skipTime(items, i)
  const colon = introduced(items, i)
  if (colon !== null) return colon
  const next = items[i]
  if (!next || next.kind === 'mark') return null
  if (complement === 'quote') return null
  if (AUXILIARIES.has(next.lower) || (lemma === 'show' && next.lower === 'up')) return null
  if (complement === 'object' || cue.to > cue.verb + 1) return startsObject(next) ? i : null
  if (
    (PREPOSITIONS.has(next.lower) && next.lower !== 'of') ||
    (/^(?:this|last)$/.test(next.lower) && TIME_WORDS.has(items[i + 1]?.lower ?? ''))
  )
    return clauseWithin(items, i)
  if (complement === 'told' && i === cue.to) return null
  if (lemma === 'make clear') return null
  if (OBJECT_TOO.has(lemma) && startsObject(next)) return i
  if (complement === 'that') return startsClause(items, i) ? i : null
  if (/^(?:so|as|on|and|or|but|of)$/.test(next.lower)) return null
  return isClauseVerb(lemma) || startsClause(items, i) ? i : null
}

/** "pledged to pay", not "said to reporters" */
function takesInfinitive({ form }: Cue): boolean {
  return form.complement !== 'quote' && !NO_INFINITIVE.test(form.lemma)
}

const NO_INFINITIVE =
  /^(?:say|write|add|continue|respond|reply|explain|apologize|complain|speak|report|announce|describe|refer|point|show|call|express|reveal)$/

function isInfinitive(next: Item | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.cap &&
    !DETERMINERS.has(next.lower) &&
    !OBJECT_PRONOUNS.has(next.lower) &&
    !SUBJECT_PRONOUNS.has(next.lower)
  )
}

function isClauseVerb(lemma: string): boolean {
  return lemma === 'say' || lemma === 'argue'
}

function startsObject(next: Item): boolean {
  if (next.kind === 'quote') return true
  if (COORDINATORS.has(next.lower)) return false
  return !AUXILIARIES.has(next.lower) && (!PREPOSITIONS.has(next.lower) || next.lower === 'for')
}

/** A noun phrase with a finite verb soon after it, or a pronoun, or a question word. */
function startsClause(items: readonly Item[], i: number): boolean {
  const next = items[i]!
  if (next.kind === 'quote') return true
  if (/^(?:how|what|why|whether|where|who|if|when)$/.test(next.lower)) return true
  if (COORDINATORS.has(next.lower) || PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower)) return false
  if (
    /^(?:he|she|it|we|they|i|there|you)$/.test(next.lower) ||
    /^(?:he|she|it|we|they|i|there|you)['’]/.test(next.lower)
  )
    return true
  for (let k = i + 1; k < items.length && k - i < 14; k++) {
    const item = items[k]!
    if (item.kind === 'mark' && /^[,;:—–]$/.test(item.text)) return false
    if (isFiniteVerb(item)) return !/ed$/.test(item.lower)
  }
  return false
}

/** Index of a "that" which the cue reaches over an adverbial: "said in a statement on Monday that". */
function thatWithin(items: readonly Item[], from: number): number | null {
  if (items[from]?.lower === 'that') return items[from + 1]?.text === ',' || items[from + 1] ? from : null
  const first = items[from]
  if (!first || (first.kind === 'word' && !startsAdverbial(first) && first.lower !== 'to') || first.kind === 'quote')
    return null
  if (first.kind === 'mark' && first.text !== ',') return null
  for (let i = from + 1; i < items.length && i - from < MAX_ADVERBIAL; i++) {
    const item = items[i]!
    if (item.lower === 'that') return isOwnThat(items[i - 1]!) ? i : null
    if (
      item.kind === 'quote' ||
      item.text === ':' ||
      AUXILIARIES.has(item.lower) ||
      (CLAUSE_PRONOUNS.has(item.lower) && !DETERMINERS.has(item.lower))
    )
      return null
  }
  return null
}

/** Not the "that" of a noun: "believes in her claim that". */
function isOwnThat(before: Item): boolean {
  return !ATTRIBUTION_NOUNS.has(before.lower) || VENUES.has(before.lower)
}

/** `said: "…"`, `said, "…"`, `said in a statement, "…"`: index of the quotation, or of the words after a colon. */
export function introduced(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i - from < MAX_ADVERBIAL; i++) {
    const item = items[i]!
    const next = items[i + 1]
    if (item.text === ':') return next ? i + 1 : null
    if (item.kind === 'quote') return i === from ? i : opensLong(item) ? i : null
    if (item.text === ',' && next?.kind === 'quote') return i + 1
    if (i === from && !startsAdverbial(item) && item.text !== ',' && item.lower !== 'to') return null
    if (
      AUXILIARIES.has(item.lower) ||
      item.lower === 'that' ||
      (CLAUSE_PRONOUNS.has(item.lower) && !DETERMINERS.has(item.lower))
    )
      return null
  }
  return null
}

function opensLong(item: Item): boolean {
  return item.end - item.start > 30
}

/** After "said in Paris" the clause begins with a pronoun, or with a noun phrase that has its own verb. */
function clauseWithin(items: readonly Item[], from: number): number | null {
  for (let i = from + 1; i < items.length && i - from < MAX_ADVERBIAL; i++) {
    const item = items[i]!
    if (item.kind === 'mark' || item.kind === 'quote' || item.lower === 'that') return null
    if (CLAUSE_PRONOUNS.has(item.lower) && !DETERMINERS.has(item.lower)) return i
    if (
      i > from + 1 &&
      DETERMINERS.has(item.lower) &&
      !PREPOSITIONS.has(items[i - 1]!.lower) &&
      items.slice(i).some(isFiniteVerb)
    )
      return i
  }
  return null
}
