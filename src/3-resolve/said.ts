/** When a statement was made: a date that hangs on its cue, or the date of the same interview, else unknown. */
import { OTHER_OCCASION, OTHER_TIMES, OTHER_TIMES_AT_THE_CUE } from '../lang/en/dates.ts'
import type { Attribution, Published, Reason, Said, Span } from '../model/types.ts'
import { mondayOf, plusDays, timeOf } from './calendar.ts'
import type { FoundDate } from './date-values.ts'
import type { Layout } from './discourse.ts'
import { indexAt } from './pronouns.ts'
import { because } from './resolved.ts'

export interface When {
  said: Said
  why: Reason[]
}

/** A dated statement, for those that follow it. */
export interface Carried {
  said: Said
  paragraph: number
  place: string | null
}

/** Paragraphs within which a report that goes on about one occasion keeps its date. */
const OWN_REACH = 8
const OTHER_REACH = 0

/** The dates a report has given so far: the last of each speaker, and the last of all. */
export class Occasions {
  readonly #of = new Map<string, Carried>()
  #last: Carried | null = null
  #aside = -1

  note(said: Said, speaker: string | null, paragraph: number, place: string | null): void {
    this.#last = { said, paragraph, place }
    this.#aside = -1
    if (speaker) this.#of.set(speaker, this.#last)
  }

  /** The report has turned to another occasion: nothing is handed on over it. */
  end(speaker: string | null): void {
    this.#last = null
    if (speaker) this.#of.delete(speaker)
  }

  /** A look back to other times: the rest of its paragraph is not dated by what stood before it. */
  aside(paragraph: number): void {
    this.#aside = paragraph
  }

  /** The dated statement whose date a statement of this speaker takes over when it has none. */
  before(speaker: string | null, paragraph: number): Carried | null {
    if (paragraph === this.#aside) return null
    const own = speaker ? this.#of.get(speaker) : undefined
    if (own && paragraph - own.paragraph <= OWN_REACH) return own
    return this.#last && paragraph - this.#last.paragraph <= OTHER_REACH ? this.#last : null
  }
}

const PERFECT = /\b(?:has|have|had|['’]ve)\b/i
const PAST = /\b(?:said|told|wrote|spoke|went|called|made|put|read|gave|held|\p{Ll}+ed)\b/iu

/** Unknown, but not after publication. */
export function unknownWhen(published: Published): Said {
  const day = published.notAfter ?? published.value?.slice(0, 10) ?? null
  return { date: null, precision: 'unknown', basis: 'unknown', ...(day ? { notAfter: day } : {}) }
}

/** Where a statement is attributed: a date goes with the nearest such place. */
export function anchorOf(a: Attribution): number | undefined {
  return a.cue[0]?.[0] ?? a.source[0]?.[0]
}

/** Of sorted places, the one nearest to an offset; only those inside the sentence count. */
function nearest(places: readonly number[], offset: number, [start, end]: Span): number | undefined {
  const i = indexAt(places, offset)
  const before = (places[i] ?? -1) < start ? undefined : places[i]
  const after = (places[i + 1] ?? end) < end ? places[i + 1] : undefined
  if (before === undefined || after === undefined) return before ?? after
  return offset - before <= after - offset ? before : after
}

const HEAD = 200

/** The report's own date at its head ("date 2025-02-27", a dateline) dates the report, not what the first sentence tells. */
function isOwnDate(text: string, d: FoundDate, published: Published): boolean {
  if (d.span[0] >= HEAD) return false
  if (d.basis === 'date' && d.precision === 'day' && onlyLabel(text, d)) return true
  const own = published.basis === 'text' && d.value === published.value
  return own && !/[.!?]\s/.test(text.slice(0, d.span[0]).trim().slice(12))
}

/** Nothing, a label or the place of a dateline stands before it: "date 2025-02-20", "OSLO, Feb. 20 (Coast News) –". */
function onlyLabel(text: string, d: FoundDate): boolean {
  const before = text.slice(0, d.span[0]).trim()
  if (
    /^(?:(?:date|dated|published|updated|posted|pub(?:lication)? date|last updated)\b\s*(?:on\b\s*)?)?[:\s([–—-]*$/i.test(
      before,
    )
  )
    return true
  const place = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]*)?[,:(–—-]?$/u.test(before)
  return place && (before === before.toUpperCase() || /^\s*[)]?\s*[(–—:/-]/.test(text.slice(d.span[1], d.span[1] + 5)))
}

/** The date of one statement; `dates` are those of the whole report, in order. */
export function whenSaid(
  text: string,
  a: Attribution,
  dates: readonly FoundDate[],
  layout: Layout,
  published: Published,
  anchors: readonly number[],
): When | null {
  const anchor = anchorOf(a)
  if (anchor === undefined) return null
  const zone = layout.sentences[layout.sentenceAt(anchor)] ?? [anchor, anchor]
  const own = datesIn(dates, zone)
    .filter((d) => !a.content.some(([s, e]) => d.span[0] < e && s < d.span[1]) && !layout.inContent(d.span[0]))
    .filter((d) => nearest(anchors, d.span[0], zone) === anchor && !isOwnDate(text, d, published))
    .filter((d) => d.type !== 'DURATION' && d.type !== 'SET' && hangsOn(text, d, anchor))
    .toSorted((x, y) => Math.abs(x.span[0] - anchor) - Math.abs(y.span[0] - anchor))
  for (const d of own) {
    const said = saidOf(d, published)
    if (said) return { said, why: [because(`date in the clause of the cue: ${d.basis}`, 0.9)] }
  }
  return null
}

/** The dates that start inside a span, by binary search. */
function datesIn(dates: readonly FoundDate[], [start, end]: Span): FoundDate[] {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  const found: FoundDate[] = []
  for (let i = low; i < dates.length && dates[i]!.span[0] < end && found.length < 40; i++) found.push(dates[i]!)
  return found
}

/** Not "since Monday", "Monday's vote", or a date inside a relative clause about somebody. */
function hangsOn(text: string, d: FoundDate, anchor: number): boolean {
  const before = text.slice(Math.max(0, d.span[0] - 40), d.span[0])
  if (/\b(?:since|until|by|before|after|ahead of|from|between|for|of)\s+(?:the\s|early\s|late\s)*$/i.test(before))
    return false
  if (/^['’]s?\s/.test(text.slice(d.span[1], d.span[1] + 3))) return false
  if (
    (d.precision === 'year' || d.precision === 'month') &&
    d.basis === 'date' &&
    !/\b(?:in|during)\s+(?:his\s|her\s|its\s|early\s|late\s|the\s)*$/i.test(before)
  )
    return false
  const between = d.span[0] < anchor ? text.slice(d.span[1], anchor) : text.slice(anchor, d.span[0])
  if (between.length > 160) return false
  return !/\b(?:who|which|whose|where|when|after|before|as|while|because)\b/i.test(
    d.span[0] < anchor ? clauseOf(text, d) : between,
  )
}

/** Words before a date back to the last comma: does the date belong to a clause of its own? */
function clauseOf(text: string, d: FoundDate): string {
  return text
    .slice(Math.max(0, d.span[0] - 60), d.span[0])
    .split(/[.!?,;:\n]/)
    .at(-1)!
}

/** EDTF of a TIMEX value; null when it is vague or lies after publication. */
function saidOf(d: FoundDate, published: Published): Said | null {
  if (d.value === null)
    return d.basis === 'weekday' ? { ...unknownWhen(published), precision: 'relative', basis: d.basis } : null
  const limit = published.value?.slice(0, 10) ?? null
  const week = mondayOf(d.value.slice(0, 8))
  if (week) return { date: `${week}/${plusDays(week, 6)}`, precision: 'week', basis: 'relative' }
  const date = /^\d{4}(?:-\d{2}){0,2}(?=T|$)/.exec(d.value)?.[0]
  if (!date || (limit && date > limit)) return null
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
  if (precision === 'day' && timeOf(date) === null) return null
  return { date, precision, basis: d.basis }
}

/** A simple past without a date of its own goes with the occasion before it, unless the report has turned from it. */
export function inherited(
  text: string,
  a: Attribution,
  occasions: Occasions,
  speaker: string | null,
  paragraph: number,
): When | null {
  const carried = isSimplePast(text, a) ? occasions.before(speaker, paragraph) : null
  if (!carried || carried.said.date === null || carried.said.precision === 'year') return null
  return {
    said: { ...carried.said, basis: 'inherited' },
    why: [because('same occasion as the dated statement before', 0.6)],
  }
}

/**
 * How a sentence leaves the occasion told so far: "in the past" and "has long said" for a moment, "made similar comments
 * to" or another venue than the carried one for good; null when it does not.
 */
export function leaves(
  text: string,
  a: Attribution,
  layout: Layout,
  carried: Carried | null,
  place: string | null,
): 'aside' | 'end' | null {
  const anchor = anchorOf(a)
  if (anchor === undefined) return null
  const zone = layout.sentences[layout.sentenceAt(anchor)] ?? [anchor, anchor]
  const end = a.cue.at(-1)?.[1] ?? anchor
  const told = outside(text, [Math.max(zone[0], anchor - REACH), Math.min(zone[1], end + REACH)], a)
  if (OTHER_OCCASION.test(told) || (place && carried?.place && place !== carried.place)) return 'end'
  const cue = text.slice(Math.max(zone[0], anchor - 24), Math.min(zone[1], end + 14))
  return OTHER_TIMES.test(told) || OTHER_TIMES_AT_THE_CUE.test(cue) ? 'aside' : null
}

/** How far from its cue the words that tell of another occasion are looked for. */
const REACH = 160

/** The words of a stretch that are not what was said. */
function outside(text: string, [start, end]: Span, a: Attribution): string {
  let at = start
  let words = ''
  for (const [s, e] of a.content.toSorted((x, y) => x[0] - y[0])) {
    if (e <= at || s >= end) continue
    words += `${text.slice(at, Math.max(at, s))} … `
    at = e
  }
  return words + text.slice(Math.min(at, end), end)
}

/** "— Ada Berg (@berg) Jan. 3": a post shown whole, with its own day; the report goes on about other occasions. */
export function isSigned(text: string, a: Attribution): boolean {
  return a.cue.length > 0 && /^\s*[—–-]+\s*$/.test(text.slice(...a.cue[0]!))
}

/** "said", "added"; not "has said", "says", "wants". */
export function isSimplePast(text: string, a: Attribution): boolean {
  const cue = a.cue.map(([s, e]) => text.slice(s, e)).join(' ')
  if (!cue) return a.kind === 'direct'
  const before = a.cue[0] ? text.slice(Math.max(0, a.cue[0][0] - 14), a.cue[0][0]) : ''
  if (PERFECT.test(cue) || /\b(?:has|have|had)\s+(?:\p{L}+\s)?$/iu.test(before)) return false
  return PAST.test(cue) || /ing$/.test(cue)
}
