/** When and where a judgement was given, at its end: "called the ban “nonsense” in a statement on Monday". */
import { TIME_WORDS } from '../lang/en/grammar.ts'
import { JUDGING, NAMING, VENUES } from '../lang/en/reporting.ts'
import { isFiniteVerb } from './adverbials.ts'
import type { Cue } from './cues.ts'
import type { Item } from './units.ts'

const MAX_PHRASE = 8
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/**
 * End of an object's content without the time and place of the telling. After a quoted fragment both go; after plain
 * words only "on Monday", and only where a thing is judged: "demanded a vote on Monday" keeps its day.
 */
export function beforeTelling(items: readonly Item[], cue: Cue, from: number, to: number): number {
  const judges = JUDGING.has(cue.form.lemma)
  if (!(judges || NAMING.has(cue.form.lemma)) || cue.to > cue.verb + 1) return to
  let end = to
  for (let at = tellingStart(items, from, end); at > from; at = tellingStart(items, from, end)) end = at
  if (end === to) return to
  if (items[end - 1]!.kind === 'quote') return end
  return judges ? beforeDay(items, from, to) : to
}

/** Where the last phrase of time or place before `end` begins; -1 when there is none. */
function tellingStart(items: readonly Item[], from: number, end: number): number {
  const last = items[end - 1]!
  if (last.kind === 'mark' && last.text === ',') return end - 1
  if (!TIME_WORDS.has(last.lower) && !VENUES.has(last.lower) && !/^\d{1,4}$/.test(last.text)) return -1
  for (let i = end - 1; i > from && end - i <= MAX_PHRASE; i--) {
    const item = items[i]!
    if (item.kind === 'quote' || isFiniteVerb(item)) return -1
    if (/^(?:on|in|at|during|via)$/.test(item.lower)) return i
    if (VENUES.has(last.lower) || items[i - 1]!.kind !== 'quote') continue
    return TIME_WORDS.has(item.lower) || /^(?:last|this|late|early)$/.test(item.lower) ? i : -1
  }
  return -1
}

/** "dismissed the lawsuit on Tuesday": only a day, and no clause before it. */
function beforeDay(items: readonly Item[], from: number, to: number): number {
  if (!DAY.test(items[to - 1]!.lower)) return to
  const end = items[to - 2]!.lower === 'on' ? to - 2 : to - 1
  return end > from && !items.slice(from, end).some(isFiniteVerb) ? end : to
}
