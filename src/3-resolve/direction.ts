/** Whether a weekday or month looks back or forward: by the nearest word of the past or the future in its clause. */
import { BACK, FORWARD } from '../lang/en/dates.ts'

export type Direction = 'back' | 'forward' | 'unclear'

/** Enough to see what governs an expression of time. */
const BEFORE = 110
const AFTER = 70

const FORWARD_ALL = new RegExp(FORWARD.source, 'giu')
const BACK_ALL = new RegExp(BACK.source, 'gu')
/** "to meet": what is still to come, unless a past verb rules it: "rallied to mark". */
const INFINITIVE =
  /\bto(?= \p{Ll}+)(?! (?:the|an?|its|his|her|their|our|this|that|these|those|more|less|about|nearly|almost|around|only|at|death|each|some|any|all|date)\b)/gu
/** "will be named", "to be completed", "is expected": a participle of no past; "had been due" is one. */
const NO_PAST =
  /\b(?:will|would|shall|may|can|could|should|must|to|be|is|are|being|gets?)\s+(?:\p{Ll}+ly\s|not\s|be\s)?$/u
const WAS_DUE = /\b(?:had been|originally|previously)\s+(?:\p{Ll}+\s)?$/u
const HAD_BEEN_TO = /\bhad (?:been|had) (?:\p{Ll}+\s)?to \p{Ll}+(?:\s\p{Ll}+){0,3}\s$/u
const COMING = /\b(?:will|won['’]t|would|is|are)\s(?:\p{Ll}+\s)?(?:\p{Ll}+)/u
const RIGHT_BEFORE =
  /\b(?:ahead of|pending|(?:postponed|delayed|adjourned|extended)\s(?:\p{L}+\s){0,3}?(?:until|to|till))\s(?:the\s)?$/u

/** Direction of the expression at [start, end); `weak` says that only an infinitive beside a past verb points forward. */
export function directionOf(text: string, start: number, end: number): { direction: Direction; weak: boolean } {
  const sure = (direction: Direction) => ({ direction, weak: false })
  const before = clauseBefore(text, start)
  const after = clauseAfter(text, end)
  if (/^\s+(?:deadline|cutoff)\b/i.test(after) || RIGHT_BEFORE.test(before)) return sure('forward')
  if (/^['’]s?\s/.test(after)) return sure(/\b(?:until|for|will)\s$/iu.test(before) ? 'forward' : 'back')
  if (HAD_BEEN_TO.test(before)) return sure('back')
  const forward = lastForward(before)
  const back = lastBack(before)
  const infinitive = lastMatch(before, INFINITIVE)
  if (infinitive > forward && infinitive > back) return { direction: 'forward', weak: back >= 0 && forward < back }
  if (forward >= 0 || back >= 0) return sure(forward >= back ? 'forward' : 'back')
  const coming = COMING.exec(after)?.index ?? -1
  const gone = BACK.exec(after)?.index ?? -1
  if (coming >= 0 && FORWARD.test(after) && (gone < 0 || coming < gone)) return sure('forward')
  return sure(gone >= 0 ? 'back' : 'unclear')
}

function lastMatch(words: string, pattern: RegExp): number {
  let at = -1
  for (const m of words.matchAll(pattern)) at = m.index
  return at
}

/** A stop after one of these ends no sentence. */
const CLAUSE =
  /\n+|(?<!\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Inc|Corp|Co|Ltd|No|St|U\.S|U\.N|a\.m|p\.m))[.!?;]\s|[“”"]/u

function clauseBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - BEFORE), at)
    .split(CLAUSE)
    .at(-1)!
}

function clauseAfter(text: string, at: number): string {
  return text.slice(at, at + AFTER).split(/[.!?;,]\s|\n|[“”"]/)[0]!
}

function lastForward(words: string): number {
  let at = -1
  for (const m of words.matchAll(FORWARD_ALL)) if (!WAS_DUE.test(words.slice(0, m.index))) at = m.index
  return at
}

function lastBack(words: string): number {
  let at = -1
  for (const m of words.matchAll(BACK_ALL)) if (!NO_PAST.test(words.slice(0, m.index))) at = m.index
  return at
}
