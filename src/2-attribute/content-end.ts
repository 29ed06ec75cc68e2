/** Where the words after a cue end that it attributes. */
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_PRONOUNS,
  COORDINATORS,
  PERFECT,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lang/en/grammar.ts'
import { REACTIONS, REPORTING } from '../lang/en/reporting.ts'
import { isFiniteVerb, lastOf, type Range } from './adverbials.ts'
import { subjectBefore } from './subject.ts'
import { endsSentence, type Item, leadsOn } from './units.ts'

/** Where the content that starts at `from` ends: at the unit's end, or before what belongs to another cue. */
export function endAfter(items: readonly Item[], from: number, clause: boolean, subordinate = false): number {
  const end = lastOf(items)
  const first = items[from]!
  if (first.kind === 'quote' && (endsSentence(first) || leadsOn(first)) && endsAtQuote(items, from)) return from + 1
  for (let i = from; i < end; i++) {
    if (subordinate && closesSubordinate(items, i)) return items[i]!.kind === 'quote' ? i + 1 : i
    if (isCut(items, i, from, clause)) return items[i]!.kind === 'quote' ? i + 1 : i
  }
  return Math.max(end, from + 1)
}

/** The comma after which the main clause goes on: "When Smith said he was ill, the talks …" */
function closesSubordinate(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]
  return (
    (items[i]!.text === ',' || leadsOn(items[i]!)) &&
    next !== undefined &&
    next.kind === 'word' &&
    !COORDINATORS.has(next.lower) &&
    !(PREPOSITIONS.has(next.lower) && !isFiniteVerb(next)) &&
    !SUBORDINATORS.has(next.lower)
  )
}

function endsAtQuote(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]
  if (!next || next.kind === 'mark' || next.kind === 'quote') return true
  return next.cap || !/^(?:and|or)$/.test(next.lower) || endsSentence(items[i]!)
}

/** A place after which another attribution or a comment of the reporter begins. */
function isCut(items: readonly Item[], i: number, from: number, clause: boolean): boolean {
  const item = items[i]!
  const next = items[i + 1]
  if (i === from && item.kind !== 'quote') return false
  if (closesObject(items, i, from)) return true
  if (item.text === ';') return true
  if (item.text === ':' && next?.kind === 'quote' && items[i + 2]?.kind === 'word') return true
  if (item.lower === 'and' || item.lower === 'but')
    return i > from + 1 && (startsOwnCue(items, i + 1) || pronounCue(items, i + 1))
  const comma = item.text === ',' || item.text === '—' || item.text === '–' || (item.kind === 'quote' && leadsOn(item))
  if (!comma || !next) return false
  if (next.lower === 'according') return true
  if (isComment(items, i + 1)) return true
  if (/ing$/.test(next.lower) && (REPORTING.get(next.lower)?.form === 'ing' || (!clause && next.lower.length > 5)))
    return true
  if (startsOwnStatement(items, i + 1)) return true
  if (
    /^(?:though|although|despite|compared|where|when)$/.test(next.lower) ||
    (next.lower === 'even' && /^(?:as|though)$/.test(items[i + 2]?.lower ?? ''))
  )
    return true
  if (/^(?:and|but|while)$/.test(next.lower))
    return startsOwnCue(items, i + 2) || startsOwnClause(items, i + 2) || startsReaction(items, i + 2)
  return false
}

/** "repeated her offer Tuesday and …": the day of the telling, not a part of what was offered. */
function closesObject(items: readonly Item[], i: number, from: number): boolean {
  const next = items[i + 1]
  const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(items[i]!.lower)
  if (!day || (next?.kind === 'word' && !COORDINATORS.has(next.lower))) return false
  return i - from === 2 && /^(?:his|her|its|their)$/.test(items[from]!.lower) && !isFiniteVerb(items[from + 1]!)
}

/** ", a charge that his rivals deny": the reporter's own remark on what was said. */
function isComment(items: readonly Item[], from: number): boolean {
  const first = items[from]!.lower
  if (first !== 'a' && first !== 'an') return false
  return items
    .slice(from + 1, from + 5)
    .some((i, n) => (n > 0 && (i.lower === 'that' || i.lower === 'which')) || COMMENT_NOUNS.test(i.lower))
}

const COMMENT_NOUNS =
  /^(?:charge|claim|reference|remark|move|position|view|idea|allegation|assertion|argument|statement|comment|nod|jab|stance|sentiment|notion|line|phrase|term|recommendation|milepost)$/

/** "… and added that …": a cue that shares the subject. */
function startsOwnCue(items: readonly Item[], i: number): boolean {
  let k = i
  while (items[k] && (ADVERBS.has(items[k]!.lower) || /ly$/.test(items[k]!.lower))) k++
  while (items[k] && k - i < 3 && AUXILIARIES.has(items[k]!.lower)) k++
  const form = items[k] && REPORTING.get(items[k]!.lower)
  if (!form || (form.form === 'base' && k === i) || (form.form === 's' && form.noun)) return false
  const next = items[k + 1]
  return (
    form.complement === 'told' ||
    form.form === 'ing' ||
    next?.lower === 'that' ||
    next?.kind === 'quote' ||
    next?.lower === 'he' ||
    next?.lower === 'she' ||
    next?.lower === 'they' ||
    next?.text === ':' ||
    form.complement === 'object' ||
    form.lemma === 'say'
  )
}

/** "and she accused …" */
function pronounCue(items: readonly Item[], i: number): boolean {
  const form = REPORTING.get(items[i + 1]?.lower ?? '')
  return /^(?:he|she|they)$/.test(items[i]?.lower ?? '') && form !== undefined && form.form === 'past'
}

/** ", but Jones said …": a cue with a subject of its own. */
function startsOwnClause(items: readonly Item[], from: number): boolean {
  for (let k = from + 1; k < items.length && k - from < 10; k++) {
    const item = items[k]!
    const form = item.kind === 'word' ? REPORTING.get(item.lower) : undefined
    if (form && form.form !== 'ing' && form.form !== 'base' && !(form.form === 's' && form.noun)) {
      const subject = subjectBefore(items, k)
      return subject !== null && subject.from <= from + 5
    }
    if (item.kind === 'mark' && item.text !== '.') return false
    if (isFiniteVerb(item)) return false
  }
  return false
}

/** ", but Ada Holm disagreed": the reporter tells how another took it. */
function startsReaction(items: readonly Item[], from: number): boolean {
  let k = from
  while (items[k]?.kind === 'word' && items[k]!.cap && k - from < MAX_NAME) k++
  if (k === from) return false
  while (items[k] && (ADVERBS.has(items[k]!.lower) || PERFECT.has(items[k]!.lower))) k++
  const verb = items[k]?.lower ?? ''
  return REACTIONS.has(verb) || REACTIONS.has(`${verb} ${items[k + 1]?.lower ?? ''}`)
}

const MAX_NAME = 6

/** ", Holm said, “…”": a new attribution, with its content after it. */
function startsOwnStatement(items: readonly Item[], from: number): boolean {
  if (SUBORDINATORS.has(items[from]!.lower) || COORDINATORS.has(items[from]!.lower)) return false
  for (let k = from + 1; k < items.length && k - from < 8; k++) {
    const item = items[k]!
    if (item.kind !== 'word') return false
    const form = REPORTING.get(item.lower)
    if (form?.form !== 'past') {
      if (isFiniteVerb(item)) return false
      continue
    }
    const next = items[k + 1]
    return (
      next?.lower === 'that' ||
      next?.kind === 'quote' ||
      (next?.text === ',' && items[k + 2]?.kind === 'quote') ||
      (next !== undefined && form.lemma === 'say' && CLAUSE_PRONOUNS.has(next.lower))
    )
  }
  return false
}

/** What an interrupting cue leaves to the content after it: `…," she said, "…"` or `The plan, he said, was dead`. */
export function resumedAfter(items: readonly Item[], tail: number, quoted: boolean): Range | null {
  const mark = items[tail]
  const next = items[tail + 1]
  if (mark?.kind !== 'mark' || mark.text === '.') return null
  if (!next) return null
  if (next.kind === 'quote') return [tail + 1, endAfter(items, tail + 1, false)]
  if (mark.text === ':') return null
  if (
    quoted ||
    /ing$|ed$/.test(next.lower) ||
    (SUBORDINATORS.has(next.lower) && !/^(?:that|because|if|unless)$/.test(next.lower)) ||
    next.lower === 'according'
  )
    return null
  if (COORDINATORS.has(next.lower) && startsOwnCue(items, tail + 2)) return null
  return [tail + 1, endAfter(items, tail + 1, true)]
}
