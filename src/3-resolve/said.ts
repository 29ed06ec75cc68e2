/** The date that hangs on the cue of a statement. */
import type { Attribution, Published, Reason, Said, Span } from '../model/types.ts'
import { mondayOf, plusDays, timeOf } from './calendar.ts'
import type { FoundDate } from './date-base.ts'
import type { Layout } from './discourse.ts'
import { happens } from './news-day.ts'
import { isOwnDate } from './own-date.ts'
import type { Person } from './people.ts'
import { indexAt } from './pronouns.ts'
import { because } from './resolved.ts'
import { tenseOf } from './tense.ts'

export interface When {
  said: Said
  why: Reason[]
}

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

/** A day that the report tells of the speaker in the sentences before, in the same paragraph: "She spoke on Sunday. …, she said." */
export function sceneOf(
  text: string,
  sentence: Span,
  people: readonly Person[],
  dates: readonly FoundDate[],
  layout: Layout,
  published: Published,
): When | null {
  const paragraph = layout.paragraphAt(sentence[0])
  for (let i = layout.sentenceAt(sentence[0]) - 1, n = 0; i >= 0 && n < SENTENCES_BACK; i--, n++) {
    const zone = layout.sentences[i]!
    if (layout.paragraphAt(zone[0]) !== paragraph) return null
    if (!people.some((p) => isNamedIn(p, zone))) continue
    const d = datesIn(dates, zone).find(
      (f) =>
        f.precision === 'day' && !layout.inContent(f.span[0]) && happens(text, f) && !isOwnDate(text, f, published),
    )
    const said = d ? saidOf(d, published) : null
    if (said?.date)
      return { said: { ...said, basis: 'inherited' }, why: [because('the day told of the speaker before', 0.6)] }
  }
  return null
}

const SENTENCES_BACK = 2

/** By binary search: a person's mentions lie in the order of the text. */
export function isNamedIn({ mentions }: Person, [start, end]: Span): boolean {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  return low < mentions.length && mentions[low]!.span[1] <= end
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
    .filter((d) => !isOfTheSource(text, a, d))
    .filter((d) => (isInside(a, d) ? datesTheTelling(text, a, d) : !layout.inContent(d.span[0])))
    .filter((d) => nearest(anchors, d.span[0], zone) === anchor && !isOwnDate(text, d, published))
    .filter(
      (d) =>
        d.type !== 'DURATION' && d.type !== 'SET' && (isBetween(a, d) || hangsOn(text, d, anchor)) && suits(text, a, d),
    )
    .toSorted((x, y) => Math.abs(x.span[0] - anchor) - Math.abs(y.span[0] - anchor))
  for (const d of own) {
    const said = saidOf(d, published)
    if (said) return { said, why: [because(`date in the clause of the cue: ${d.basis}`, 0.9)] }
  }
  return null
}

function isInside(a: Attribution, d: FoundDate): boolean {
  return a.content.some(([s, e]) => d.span[0] < e && s < d.span[1])
}

/** "The suit over the fire of Oct. 1 claims": the day of something the source is about; "a letter, delivered on Monday, says" is not. */
function isOfTheSource(text: string, a: Attribution, d: FoundDate): boolean {
  const source = a.source.find(([s, e]) => s <= d.span[0] && d.span[0] < e)
  return (
    source !== undefined &&
    /\b(?:of|against|about|over|after)\s[^,]*$/.test(text.slice(source[0], d.span[0]).slice(-200))
  )
}

const IN_A_TELLING =
  /\bin\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}?(?:tweets?|statement|speech|address|interview|post|letter|memo|email|(?:news|press) conference|briefing)\s(?:on\s|late\s|early\s)*$/u

/** "threatened Norland in a late-night post on Sunday": the day of the telling, though it stands in what was told. */
function datesTheTelling(text: string, a: Attribution, d: FoundDate): boolean {
  return a.kind === 'indirect' && IN_A_TELLING.test(text.slice(Math.max(0, d.span[0] - 60), d.span[0]))
}

/** "has said" is told of no past day, and nobody has spoken yet "later this week"; "a year earlier" counts from elsewhere. */
function suits(text: string, a: Attribution, d: FoundDate): boolean {
  if (tenseOf(text, a) === 'perfect' && d.basis !== 'relative') return false
  const words = text.slice(...d.span)
  return !/^(?:later (?:this|next)|next)\b|\b(?:earlier|later)$/i.test(words)
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

/** "Holm in June said": between the speaker and the verb nothing else can be dated. */
function isBetween(a: Attribution, d: FoundDate): boolean {
  const end = a.source.at(-1)?.[1] ?? Number.POSITIVE_INFINITY
  const cue = a.cue[0]?.[0] ?? 0
  return end <= d.span[0] && d.span[1] <= cue && cue - end < BETWEEN
}

const BETWEEN = 30

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
  // "Founded in 2015, the company says"
  if (d.precision === 'year' && d.span[0] < anchor && /^\s*\p{L}+(?:ed|rn|lt)\s(?:in|on)\s$/u.test(clauseOf(text, d)))
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

/** EDTF of a TIMEX value; null when it is vague or lies after publication. A stretch that runs on past publication is bounded by it. */
function saidOf(d: FoundDate, published: Published): Said | null {
  if (d.value === null || d.value.startsWith('XXXX-'))
    return d.basis === 'relative' || d.precision === 'month' ? null : untold(d, published)
  const limit = published.value?.slice(0, 10) ?? null
  const stretch = stretchOf(d.value)
  if (stretch)
    return stretch[0] > (limit ?? stretch[0])
      ? null
      : { ...within(stretch, limit), precision: 'week', basis: 'relative' }
  const date = /^\d{4}(?:-\d{2}){0,2}(?=T|$)/.exec(d.value)?.[0]
  if (!date || (limit && date > limit)) return null
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
  if (precision === 'day' && timeOf(date) === null) return null
  const running = precision !== 'day' && limit?.startsWith(date)
  return { date, precision, basis: d.basis, ...(running ? { notAfter: limit } : {}) }
}

/** "Sunday", "Feb. 1" in a report that tells no year: a day, but not which. */
function untold(d: FoundDate, published: Published): Said {
  return { ...unknownWhen(published), precision: 'relative', basis: d.basis }
}

/** First and last day of a week or a weekend; null for any other value. */
function stretchOf(value: string): [string, string] | null {
  const monday = mondayOf(value.slice(0, 8))
  if (!monday) return null
  return [value.endsWith('-WE') ? plusDays(monday, 5) : monday, plusDays(monday, 6)]
}

function within([first, last]: [string, string], limit: string | null): Pick<Said, 'date' | 'notAfter'> {
  return { date: `${first}/${last}`, ...(limit && limit < last ? { notAfter: limit } : {}) }
}
