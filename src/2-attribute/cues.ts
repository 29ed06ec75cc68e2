/** Finds the words that attribute: verbs of reporting in a place where they are verbs, "according to", a label's colon. */
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  LY_NOUNS,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PERFECT,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lang/en/grammar.ts'
import { INFINITIVE_GOVERNORS, PARTICLES, REPORTING, type ReportingForm } from '../lang/en/reporting.ts'
import { type Item, leadsOn, type Unit } from './units.ts'

export interface Cue {
  /** item indexes of the cue's words, end exclusive: "has also called for" */
  from: number
  to: number
  /** index of the verb itself */
  verb: number
  form: ReportingForm
  /** "saying": its source is the subject of the clause it hangs on */
  participle: boolean
}

/** All verb cues of a unit, left to right. */
export function cuesOf(unit: Unit): Cue[] {
  const found: Cue[] = []
  for (let i = 0; i < unit.items.length; i++) {
    const item = unit.items[i]!
    const form = item.kind === 'word' ? REPORTING.get(item.lower) : undefined
    const cue = item.lower === 'clear' ? madeClear(unit.items, i) : form && cueAt(unit.items, i, form)
    if (cue) found.push(cue)
  }
  return found
}

/** "has made it clear that" */
function madeClear(items: readonly Item[], clear: number): Cue | null {
  if (items[clear + 1]?.lower !== 'that') return null
  for (let i = clear - 1; i > 0 && clear - i < 5; i--) {
    const make = /^(?:made|makes|make|making)$/.exec(items[i]!.lower)?.[0]
    if (!make) continue
    const form: ReportingForm = {
      lemma: 'make clear',
      form: make === 'making' ? 'ing' : 'past',
      complement: 'that',
      noun: false,
    }
    return { from: groupStart(items, i), to: clear + 1, verb: i, form, participle: make === 'making' }
  }
  return null
}

function cueAt(items: readonly Item[], verb: number, form: ReportingForm): Cue | null {
  const direct = groupStart(items, verb)
  const governor = form.form === 'base' && items[direct - 1]?.lower === 'to' ? governorOf(items, direct - 1) : null
  const from = governor === null ? direct : groupStart(items, governor)
  const group = items.slice(direct, verb).map((i) => i.lower)
  const be = group.some((w) => BE.has(w))
  if (form.form === 'past' && be) return null
  if (items[verb]!.cap && verb > 0 && !isHeadlineCase(items)) return null
  if (form.form === 'base' && governor === null && !baseIsVerb(items, from, verb, form)) return null
  if (form.form === 's' && form.noun && !nounIsVerb(items, from, verb)) return null
  if (form.form === 'past' && isAdjective(items, from)) return null
  const participle = form.form === 'ing' && !be
  if (participle && (form.lemma === 'find' || !isParticiple(items, verb))) return null
  if (
    form.lemma === 'state' &&
    form.form !== 'past' &&
    form.form !== 'ing' &&
    !/^(?:that|:|,)$/.test(items[verb + 1]?.lower ?? '')
  )
    return null
  if (form.lemma === 'put' && items[verb + 1]?.lower !== 'it') return null
  if (saysNothing(items, verb)) return null
  if (/^(?:decline|refuse)$/.test(form.lemma) && REPORTING.has(items[verb + 2]?.lower ?? '')) return null
  return { from, to: verb + 1 + particle(items, verb, form), verb, form, participle }
}

/** Verbs of reporting in builds that never attribute: "called a meeting", "shows no signs", "read the book", "avoids saying". */
export function saysNothing(items: readonly Item[], verb: number): boolean {
  const form = REPORTING.get(items[verb]!.lower)
  if (UNSPOKEN.test(items[verb - 1]?.lower ?? '')) return true
  if (form?.lemma === 'call') return isGathering(items, verb)
  if (form?.lemma === 'show') return isNothingShown(items, verb)
  return form?.lemma === 'read' && form.form !== 's' && !readsAloud(items, verb)
}

/** `The sign read: "…"` and `"…," read a banner`, not "read the book". */
function readsAloud(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1]
  return (
    /^[:,]$/.test(items[verb + 1]?.text ?? '') ||
    (before !== undefined && leadsOn(before) && /^(?:a|an|the|one|another)$/.test(items[verb + 1]?.lower ?? ''))
  )
}

/** Leftmost auxiliary or adverb that belongs to the verb. */
export function groupStart(items: readonly Item[], verb: number): number {
  let i = verb
  while (i > 0 && verb - i < 6 && isGroupWord(items[i - 1]!)) i--
  return i
}

function isGroupWord(item: Item): boolean {
  const w = item.lower
  return (
    item.kind === 'word' && (ADVERBS.has(w) || AUXILIARIES.has(w) || NEGATIONS.has(w) || (!item.cap && isLyAdverb(w)))
  )
}

function isLyAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !LY_NOUNS.has(word)
}

/** "to say" and "the claim" are no cues; "they say", "will say", "went on to say" are. */
function baseIsVerb(items: readonly Item[], from: number, verb: number, form: ReportingForm): boolean {
  const before = items[from - 1]
  if (!before) return false
  const group = items.slice(from, verb).map((i) => i.lower)
  if (group.some((w) => MODALS.has(w))) return true
  const w = before.lower
  if (w === 'to') return governorOf(items, from - 1) !== null
  if (
    (DETERMINERS.has(w) && !COUNTS.test(w) && w !== 'that') ||
    POSSESSIVES.has(w) ||
    PREPOSITIONS.has(w) ||
    group.some((g) => PERFECT.has(g))
  )
    return false
  if (COUNTS.test(w)) return true
  if (w === 'that') return /s$/.test(items[from - 2]?.lower ?? '') && objectFollows(items[verb + 1])
  if (SUBJECT_PRONOUNS.has(w)) return w !== 'he' && w !== 'she' && w !== 'it'
  if (before.kind === 'mark') return !form.noun && /^[,)—–]$/.test(before.text)
  if (form.noun)
    return /s$/.test(w) && !/['’]s$|s['’]$/.test(w) && (nounFollowed(items, verb) || objectFollows(items[verb + 1]))
  return before.kind === 'word' && !OBJECT_PRONOUNS.has(w) && w !== 'let'
}

/** Index of the verb that governs "to say": "went on to say", "continues to insist". */
function governorOf(items: readonly Item[], to: number): number | null {
  for (let i = to - 1; i > 0 && to - i < 6; i--) {
    if (items[i]!.kind !== 'word') return null
    if (INFINITIVE_GOVERNORS.has(items[i]!.lower)) return i
  }
  return null
}

/** "Smith claims that" against "the claims of Smith". */
function nounIsVerb(items: readonly Item[], from: number, verb: number): boolean {
  const before = items[from - 1]
  if (!before) return false
  if (before.kind !== 'word')
    return (
      (before.kind === 'quote' || items[from - 2]?.kind === 'quote' || items[verb + 1]?.cap === true) &&
      items[verb + 1] !== undefined
    )
  if (SUBJECT_PRONOUNS.has(before.lower)) return true
  const w = before.lower
  if (DETERMINERS.has(w) || POSSESSIVES.has(w) || PREPOSITIONS.has(w) || /['’]s$|s['’]$/.test(w)) return false
  if (/^(?:shows|finds)$/.test(items[verb]!.lower) && objectFollows(items[verb + 1])) return true
  return before.cap ? !items[verb]!.cap || nounFollowed(items, verb) : nounFollowed(items, verb)
}

function objectFollows(next: Item | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !AUXILIARIES.has(next.lower) &&
    next.lower !== 'and'
  )
}

function nounFollowed(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1]
  if (!next) return false
  return (
    next.kind === 'quote' ||
    next.lower === 'that' ||
    next.lower === 'for' ||
    DETERMINERS.has(next.lower) ||
    SUBJECT_PRONOUNS.has(next.lower)
  )
}

/** "the reported attack", "a stated aim" */
function isAdjective(items: readonly Item[], from: number): boolean {
  const w = items[from - 1]?.lower
  return (
    w !== undefined &&
    (((DETERMINERS.has(w) || POSSESSIVES.has(w)) && !/^(?:that|this|these|those)$/.test(w) && !COUNTS.test(w)) ||
      w === 'when' ||
      w === 'as' ||
      w === 'if')
  )
}

function isParticiple(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1]
  if (!before) return false
  if (before.kind !== 'word') return true
  return (
    !DETERMINERS.has(before.lower) &&
    !POSSESSIVES.has(before.lower) &&
    !/^(?:of|for|from|to|without|on|against|in)$/.test(before.lower) &&
    !UNSPOKEN.test(before.lower)
  )
}

function particle(items: readonly Item[], verb: number, form: ReportingForm): number {
  const next = items[verb + 1]
  if (!next) return 0
  return PARTICLES[form.lemma]?.includes(next.lower) ? 1 : 0
}

/** A title in Capital Letters On Every Word, where a capital says nothing. */
export function isHeadlineCase(items: readonly Item[]): boolean {
  const words = items.filter((i) => i.kind === 'word' && i.text.length > 3)
  return words.length > 2 && words.filter((i) => i.cap).length >= 0.75 * words.length
}

/** "called an emergency meeting": an act. */
function isGathering(items: readonly Item[], verb: number): boolean {
  return (
    /^(?:a|an)$/.test(items[verb + 1]?.lower ?? '') &&
    items
      .slice(verb + 2, verb + 5)
      .some((i) => /^(?:meeting|session|summit|election|referendum|strike|vote)$/.test(i.lower))
  )
}

/** "shows no signs of ending", "showing little interest": nobody says anything. */
function isNothingShown(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1]?.lower ?? ''
  if (/^(?:signs?|interest)$/.test(next)) return true
  if (!/^(?:no|little|any|few)$/.test(next)) return false
  return /ing$/.test(items[verb]!.lower) || items.slice(verb + 2, verb + 5).some((i) => /^signs?$/.test(i.lower))
}

/** "avoids declaring war": what is left unsaid or only thought of. */
const UNSPOKEN = /^(?:avoid|resist|consider|risk|mind|dodge|shun)(?:s|ed|ing)?$/

/** Numbers and quantities that stand for people: "one in five say". */
const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|all|both|hundreds|thousands|dozens|who|\d+|percent)$/

/** Index of "according" in each "according to". */
export function accordings(unit: Unit): number[] {
  const found: number[] = []
  for (let i = 0; i + 2 < unit.items.length; i++)
    if (unit.items[i]!.lower === 'according' && unit.items[i + 1]!.lower === 'to') found.push(i)
  return found
}
