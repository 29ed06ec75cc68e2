/** The day a report is about, and which statements are plainly of that day though no date stands beside them. */
import { COMMENTATORS, NO_MOMENT, OUTSIDE_BODIES } from '../lang/en/dates.ts'
import { DOCUMENTS, PARTY_PLURALS } from '../lang/en/names.ts'
import { REPORTING } from '../lang/en/reporting.ts'
import type { Attribution, Published, Span, Speaker } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { outletOf } from './addressee.ts'
import { plusDays, timeOf } from './calendar.ts'
import type { FoundDate } from './date-base.ts'
import { directionOf } from './direction.ts'
import type { Layout } from './discourse.ts'
import { isOwnDate } from './own-date.ts'
import { sourceWords, type Tense } from './tense.ts'

/** What was published that day also "says". */
const IN_WRITING =
  /\bin\s(?:an?|the|its|his|her|their)\s(?:\p{L}+\s)?(?:statement|press release|release|report|letter|paper|memo)\b/iu
const PAPER = /\b(?:newspaper|daily|broadcaster|news agency)$/i

/** The day that the news of a report is of, and the sentence that tells it. */
export interface NewsDay {
  day: string
  sentence: Span
  /** the day of publication or the one before: whoever is quoted spoke then; of an older one only those in its sentence */
  recent: boolean
}

/** A report may open on something older; beyond a week it is what the report looks back on. */
const DAYS_BACK = 6
const DAYS_OF_NEWS = 1
/** No first sentence is longer. */
const LEAD = 600

/**
 * The first past day of the week before publication that a report tells: "on Tuesday" in a report of Wednesday. Null when
 * it tells none: the day of publication alone dates nothing that was said.
 */
export function newsDayOf(
  text: string,
  dates: readonly FoundDate[],
  layout: Layout,
  published: Published,
): NewsDay | null {
  const now = published.value?.slice(0, 10) ?? ''
  if (timeOf(now) === null) return null
  const from = plusDays(now, -DAYS_BACK)
  const lead = layout.sentences.find(([start, end]) => /\p{Ll}{2,} \p{Ll}/u.test(text.slice(start, end)))?.[1] ?? 0
  const first = dates.find((d) => {
    const day = dayIn(d)
    return day !== null && day >= from && day <= now && !isOwnDate(text, d, published) && isEvent(text, d, layout, lead)
  })
  if (!first) return null
  const day = dayIn(first)!
  const sentence = layout.sentences[layout.sentenceAt(first.span[0])] ?? first.span
  return { day, sentence, recent: day >= plusDays(now, -DAYS_OF_NEWS) }
}

function dayIn(d: FoundDate): string | null {
  const day = d.type === 'DATE' || d.type === 'TIME' ? /^\d{4}-\d\d-\d\d(?=T|$)/.exec(d.value ?? '') : null
  return day?.[0] ?? null
}

/** Not a day that somebody speaks of, but for what the first sentence tells as past; and who says "today" says when. */
function isEvent(text: string, d: FoundDate, layout: Layout, lead: number): boolean {
  if (!layout.inContent(d.span[0])) return happens(text, d)
  if (/^today$/i.test(text.slice(...d.span))) return true
  if (d.span[0] > lead || /\b(?:said|says|told)\b/.test(text.slice(Math.max(0, d.span[0] - LEAD), d.span[0])))
    return false
  return happens(text, d) && directionOf(text, ...d.span).direction === 'back'
}

/** Not "since Monday", "will vote on Monday", "Monday's vote": the day of what is told, not one that it is measured by. */
export function happens(text: string, d: FoundDate): boolean {
  if (/^['’]s?\s/.test(text.slice(d.span[1], d.span[1] + 3))) return false
  const { direction, weak } = directionOf(text, ...d.span)
  if (direction === 'forward' && !weak) return false
  return !/\b(?:since|until|till|by|before|after|ahead of|from|between|for|of)\s+(?:the\s|early\s|late\s)*$/i.test(
    text.slice(Math.max(0, d.span[0] - 24), d.span[0]),
  )
}

/** Those who are no part of the news but asked about it: when they were asked is not told. */
export class Commentators {
  readonly #names = new Set<string>()

  note(name: string | null, source: string): void {
    if (name && isCommentator(source)) this.#names.add(name)
  }

  has(name: string | null, source: string): boolean {
    return isCommentator(source) || (name !== null && (this.#names.has(name) || OUTSIDE_BODIES.test(name)))
  }
}

/** "an analyst at", "NPR's Ann Reed" */
function isCommentator(source: string): boolean {
  const owner = /^(?:the\s)?(\p{Lu}[\p{L} .&-]{1,40}?)['’]s\s\p{Lu}/iu.exec(source.slice(0, 60))?.[1]
  return COMMENTATORS.test(source) || (owner !== undefined && outletOf(owner, null) !== null)
}

/** One moment told of a person or a body by name: "said", not "has said", "says", "Republicans said", "an aide said". */
export function isOfTheDay(text: string, a: Attribution, around: string, tense: Tense, speaker: Speaker): boolean {
  const source = sourceWords(text, a).trim()
  if (isDocument(source) || (tense === 'present' && IN_WRITING.test(around)))
    return tense === 'past' || tense === 'present'
  if (!['past', 'participle', 'label'].includes(tense) || sumsUp(text, a)) return false
  if (/\blater\s*$/i.test(cueAndBefore(text, a))) return false
  if (speaker.basis === 'unnamed') return PAPER.test(source)
  if (speaker.basis === 'unknown') return /^s?he$/i.test(source)
  return !PARTY_PLURALS.has(fold(speaker.name ?? '')) && !/^(?:who|that|which)\b/i.test(source)
}

/** "later said": after what the report is about. */
function cueAndBefore(text: string, a: Attribution): string {
  const [start, end] = a.cue[0] ?? [0, 0]
  return text.slice(Math.max(0, start - 10), end).replace(/\p{L}+\s*$/u, '')
}

/** "called the plan a farce", "refused", "agreed": what somebody holds or does, told without a moment of saying. */
function sumsUp(text: string, a: Attribution): boolean {
  if (a.kind === 'direct') return false
  const cue = a.cue.map(([s, e]) => text.slice(s, e)).join(' ')
  return (cue.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => {
    const form = REPORTING.get(word)
    return form !== undefined && (form.complement === 'object' || NO_MOMENT.has(form.lemma))
  })
}

/** "the statement", "its report": what was published that day also "says". */
function isDocument(source: string): boolean {
  const words = fold(source).split(/\s+/)
  return words.length <= 4 && DOCUMENTS.has(words.at(-1) ?? '')
}
