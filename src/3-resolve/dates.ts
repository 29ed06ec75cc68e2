/**
 * Expressions of time and their values, in the manner of TimeML's TIMEX3 (Pustejovsky et al. 2003): "Sunday" in a report
 * of Thursday 27 February 2025 is 2025-02-23. Patterns are tried in one order; the first to claim a stretch of text keeps it.
 */
import type { Published, Span } from '../model/types.ts'
import { isoDay, isoMonth, isoWeek, plusDays, timeOf } from './calendar.ts'
import {
  bareMonth,
  counted,
  date,
  day,
  duration,
  type FoundDate,
  fullYear,
  month,
  monthOfYear,
  nearQuarter,
  partOfDay,
  quarter,
  type Reading,
  relativeDay,
  shifted,
  type Value,
  vague,
  weekday,
  withoutYear,
} from './date-values.ts'

interface Pattern {
  pattern: RegExp
  read: (m: RegExpExecArray, r: Reading) => Value
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const SHORT_DAY = `(?:${DAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)`
const PART = '(?:morning|afternoon|evening|night)'
const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty)'
const UNIT = '(?:day|week|month|year|quarter|decade|hour|minute)'
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)'

const PATTERNS: readonly Pattern[] = [
  // 2025-02-27 and 27.02.2025 style stamps with a time belong to captions; only the plain ISO day is one
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: (m) => day(isoDay(+m[1]!, +m[2]!, +m[3]!)) },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g, read: (m) => day(isoDay(fullYear(m[3]!), +m[1]!, +m[2]!)) },
  {
    pattern: new RegExp(`(?:\\b${SHORT_DAY},? )?\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})\\b`, 'g'),
    read: (m) => day(isoDay(+m[3]!, month(m[1]), +m[2]!)),
  },
  {
    pattern: new RegExp(`\\b(?:${SHORT_DAY},? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR})\\b`, 'g'),
    read: (m) => day(isoDay(+m[3]!, month(m[2]), +m[1]!)),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}),? (${YEAR})\\b`, 'g'),
    read: (m) => date(isoMonth(+m[2]!, month(m[1])), 'month'),
  },
  { pattern: new RegExp(`\\b(${MONTH}),? (?:of )?(last|this|next) year\\b`, 'gi'), read: monthOfYear },
  {
    pattern: new RegExp(`(?:\\b(${DAY}),? )?\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)`, 'g'),
    read: (m, r) => withoutYear(r, m, month(m[2]), +m[3]!),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?=[\\s,.;:)]|$)`, 'g'),
    read: (m, r) => withoutYear(r, m, month(m[2]), +m[1]!),
  },
  {
    pattern: new RegExp(
      `\\b(?:(early|late|mid|earlier|later)[ -])?(?:(last|next|this|past) )?(${DAY})(?: (${PART}))?\\b`,
      'gi',
    ),
    read: weekday,
  },
  { pattern: new RegExp(`\\b(yesterday|today|tomorrow|tonight)(?: (${PART}))?\\b`, 'gi'), read: relativeDay },
  { pattern: /\b(last night|this (?:morning|afternoon|evening))\b/gi, read: partOfDay },
  {
    pattern:
      /\b(?:the )?(first|second|third|fourth)[- ]quarter(?: of (?:fiscal )?((?:19|20)\d\d|last year|this year|next year))?\b/gi,
    read: quarter,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:early|late|earlier|later|mid)[ -])?(last|next|this|past|previous|current) (${MONTH}|week|month|year|quarter|weekend|decade|century|spring|summer|fall|autumn|winter)\\b`,
      'gi',
    ),
    read: shifted,
  },
  { pattern: new RegExp(`\\b(${COUNT}) (${UNIT})s? (ago|earlier|later|from now|hence)\\b`, 'gi'), read: counted },
  {
    pattern:
      /\b(?:the )?(?:past|last|previous|next|coming) (\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)?[ -]?(days|weeks|months|years|decades|hours|minutes)\b/gi,
    read: duration,
  },
  { pattern: /\b(?:the )?(1[5-9]\d|20[0-2])0['’]?s\b/g, read: (m) => date(m[1]!, 'year') },
  {
    pattern: new RegExp(
      `\\b(?:in|of|since|until|by|for|during|from|through|before|after|between|and|to|a|an|its|fiscal|early|late|mid-|around|about|than|the|year|season) (${YEAR})\\b(?![-\\d%]|[,.]\\d| (?:people|miles|feet|soldiers|troops|jobs|men|women))`,
      'gi',
    ),
    read: (m) => date(m[1]!, 'year'),
  },
  {
    pattern: /\b(?:the )?(latest|year-ago|year-earlier|same) (?:quarter|period)\b|\bthe quarter\b/gi,
    read: nearQuarter,
  },
  {
    pattern: /\b(?:year-end|year end|the year|the fiscal year)\b/gi,
    read: (_m, r) => date(r.now === null ? null : r.now.slice(0, 4), 'year', 'relative'),
  },
  {
    pattern: /\bthe (?:following|next) day\b|\bthe weekend\b/gi,
    read: (m, r) =>
      /end$/.test(m[0]) && r.now ? date(`${isoWeek(plusDays(r.now, -2))}-WE`, 'week', 'relative') : null,
  },
  {
    pattern: new RegExp(`(?<=[(\\s])(${YEAR})(?=[),;]|\\.(?!\\d)| (?:and|to|by|as|when|with|for|[a-z]+ion)\\b)`, 'g'),
    read: (m) => date(m[1]!, 'year'),
  },
  {
    pattern: new RegExp(`\\b(?:(early|late|mid|earlier|later)[- ](?:in )?)?(${MONTH})(?=[\\s,.;:)'’-]|$)`, 'g'),
    read: bareMonth,
  },
  { pattern: /\b(now|currently|at present|presently|at the moment|nowadays)\b/gi, read: () => vague('PRESENT_REF') },
  {
    pattern: /\b(recently|in the past|in recent (?:days|weeks|months|years)|formerly|previously|once before)\b/gi,
    read: () => vague('PAST_REF'),
  },
  { pattern: /\b(in the (?:near )?future|soon)\b/gi, read: () => vague('FUTURE_REF') },
  { pattern: new RegExp(`\\b(${COUNT})[- ](${UNIT})s?\\b(?![- ]old)`, 'gi'), read: duration },
]

/**
 * All expressions of time in a text, in its order, without overlaps. `published` gives the day that relative ones are
 * counted from; without it they have no value. Linear in the text.
 */
export function findDates(text: string, published: Published | null): FoundDate[] {
  const reading: Reading = { text, now: nowOf(published), ahead: new Map() }
  const taken: Span[] = []
  const all: { m: RegExpExecArray; read: Pattern['read'] }[] = []
  for (const { pattern, read } of PATTERNS) {
    const fresh: Span[] = []
    for (const m of text.matchAll(pattern)) {
      if (overlapsAny(taken, [m.index, m.index + m[0].length])) continue
      all.push({ m, read })
      fresh.push([m.index, m.index + m[0].length])
    }
    if (fresh.length) merge(taken, fresh)
  }
  all.sort((a, b) => a.m.index - b.m.index)
  return all.flatMap(({ m, read }) => {
    const value = read(m, reading)
    return value ? [{ span: spanOf(m), ...value }] : []
  })
}

function nowOf(published: Published | null): string | null {
  const day = published?.value?.slice(0, 10) ?? ''
  return timeOf(day) === null ? null : day
}

/** Leading prepositions that a pattern needs for safety are no part of the expression. */
function spanOf(m: RegExpExecArray): Span {
  const lead =
    /^(?:in|of|since|until|by|for|during|from|through|before|after|between|and|to|around|about|than|year|season|the) (?=\d)/i.exec(
      m[0],
    )
  return [m.index + (lead ? lead[0].length : 0), m.index + m[0].length]
}

function overlapsAny(sorted: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]![1] <= start) low = middle + 1
    else high = middle
  }
  return low < sorted.length && sorted[low]![0] < end
}

function merge(into: Span[], fresh: readonly Span[]): void {
  for (const span of fresh) into.push(span)
  into.sort((a, b) => a[0] - b[0])
}
