/**
 * Expressions of time and their values, in the manner of TimeML's TIMEX3 (Pustejovsky et al. 2003): "Sunday" in a report
 * of Thursday 27 February 2025 is 2025-02-23. Patterns are tried in one order; the first to claim a stretch of text keeps it.
 */
import { BACK, DAY_PARTS, FORWARD, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../lang/en/dates.ts'
import type { Precision, Published, Span } from '../model/types.ts'
import { dayOf, isoDay, isoMonth, isoWeek, plusDays, quarterOf, timeOf, weekdayFrom } from './calendar.ts'

export interface FoundDate {
  span: Span
  /** TIMEX3 value, or null where the text alone does not tell ("Sunday" without a publication date) */
  value: string | null
  precision: Precision
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  basis: 'date' | 'weekday' | 'relative'
}

/** What is known while reading on. */
interface Reading {
  text: string
  /** publication day, or null */
  now: string | null
  /** weekdays that were resolved to the future stay there */
  ahead: Map<number, string>
}

type Value = Omit<FoundDate, 'span'> | null
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

const lower = (s: string | undefined): string => (s ?? '').toLowerCase().replace(/\.$/, '')
const month = (s: string | undefined): number => MONTHS[lower(s)] ?? 0
const date = (value: string | null, precision: Precision, basis: FoundDate['basis'] = 'date'): Value => ({
  value,
  precision: value === null ? 'relative' : precision,
  type: 'DATE',
  basis,
})

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

function day(value: string | null): Value {
  return value === null ? null : date(value, 'day')
}

function vague(value: string): Value {
  return { value, precision: 'relative', type: 'DATE', basis: 'relative' }
}

function fullYear(digits: string): number {
  const n = Number(digits)
  return digits.length === 4 ? n : n < 40 ? 2000 + n : 1900 + n
}

/** The words of the sentence before and after a match, enough to see what governs it. */
function clauseBefore(r: Reading, at: number): string {
  return r.text
    .slice(Math.max(0, at - 110), at)
    .split(/[.!?;\n]\s|[“”"]/)
    .at(-1)!
}

function clauseAfter(r: Reading, at: number): string {
  return r.text.slice(at, at + 70).split(/[.!?;,\n]\s|[“”"]/)[0]!
}

/** Back unless a word of the future governs it. The nearest of both kinds before it decides, else the words after. */
function directionOf(r: Reading, m: RegExpExecArray): 'back' | 'forward' | 'unclear' {
  const before = clauseBefore(r, m.index)
  const forward = lastMatch(before, FORWARD_ALL)
  const back = lastMatch(before, BACK_ALL)
  if (forward >= 0 || back >= 0) return forward > back ? 'forward' : 'back'
  const after = clauseAfter(r, m.index + m[0].length)
  if (BACK.test(after)) return 'back'
  return FORWARD.test(after) && !/^\s*to\b/.test(after) ? 'forward' : 'unclear'
}

const FORWARD_ALL = new RegExp(FORWARD.source, 'gi')
const BACK_ALL = new RegExp(BACK.source, 'giu')

function lastMatch(words: string, pattern: RegExp): number {
  let at = -1
  for (const m of words.matchAll(pattern)) {
    const infinitive =
      m[0].toLowerCase() !== 'to' || /^\s(?!the\b|a\b|\d|\p{Lu})\p{Ll}+/u.test(words.slice(m.index + 2))
    if (infinitive) at = m.index
  }
  return at
}

function weekday(m: RegExpExecArray, r: Reading): Value {
  const n = WEEKDAYS[lower(m[3])]!
  if (!/^\p{Lu}/u.test(m[3]!)) return null
  if (r.now === null) return date(null, 'day', 'weekday')
  const value = weekdayValue(m, r, n, lower(m[2]))
  const part = m[4] ? DAY_PARTS[lower(m[4])] : null
  return { value: part ? `${value}T${part}` : value, precision: 'day', type: part ? 'TIME' : 'DATE', basis: 'weekday' }
}

function weekdayValue(m: RegExpExecArray, r: Reading, n: number, word: string): string {
  const now = r.now!
  if (word === 'next') return weekdayFrom(plusDays(now, 1), n, 'forward')
  if (word === 'last' || word === 'past') return weekdayFrom(plusDays(now, -1), n, 'back')
  const direction = directionOf(r, m)
  const known = r.ahead.get(n)
  if (direction === 'unclear' && known) return known
  const value = weekdayFrom(now, n, direction === 'forward' ? 'forward' : 'back')
  if (direction === 'forward' && value > now) r.ahead.set(n, value)
  return value
}

/** Month and day without a year: the closest on or before publication, or after it under a word of the future. */
function withoutYear(r: Reading, m: RegExpExecArray, mm: number, dd: number): Value {
  if (dd < 1 || dd > 31) return null
  if (r.now === null)
    return {
      value: `XXXX-${String(mm).padStart(2, '0')}-${String(dd).padStart(2, '0')}`,
      precision: 'relative',
      type: 'DATE',
      basis: 'date',
    }
  const year = Number(r.now.slice(0, 4))
  const near = [year - 1, year, year + 1].map((y) => isoDay(y, mm, dd)).filter((d) => d !== null)
  const past = near.filter((d) => d <= r.now!).at(-1)
  const future = near.find((d) => d > r.now!)
  const gap = (d: string | undefined) => (d ? Math.abs(timeOf(d)! - timeOf(r.now!)!) : Number.POSITIVE_INFINITY)
  const direction = directionOf(r, m)
  const forward =
    direction === 'forward' ? gap(future) < 300 * 86_400_000 : direction === 'unclear' && gap(future) * 2 < gap(past)
  return day((forward ? future : past) ?? null)
}

function relativeDay(m: RegExpExecArray, r: Reading): Value {
  const word = lower(m[1])
  if (r.now === null) return date(null, 'day', 'relative')
  const value = plusDays(r.now, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
  const part = word === 'tonight' ? 'NI' : m[2] ? DAY_PARTS[lower(m[2])] : null
  return { value: part ? `${value}T${part}` : value, precision: 'day', type: part ? 'TIME' : 'DATE', basis: 'relative' }
}

function partOfDay(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'day', 'relative')
  const night = lower(m[1]) === 'last night'
  const value = night ? `${plusDays(r.now, -1)}TNI` : `${r.now}T${DAY_PARTS[lower(m[1]).slice(5)]}`
  return { value, precision: 'day', type: 'TIME', basis: 'relative' }
}

function quarter(m: RegExpExecArray, r: Reading): Value {
  const n = ORDINALS[lower(m[1])]!
  if (r.now === null && !/^\d/.test(m[2] ?? '')) return date(null, 'month', 'relative')
  const year = quarterYear(m[2], n, r)
  return { value: `${year}-Q${n}`, precision: 'month', type: 'DATE', basis: 'relative' }
}

/** The quarter that ended last, or runs now; a named year wins. */
function quarterYear(words: string | undefined, n: number, r: Reading): number {
  if (words && /^\d/.test(words)) return Number(words)
  const year = Number(r.now!.slice(0, 4))
  if (words) return year + (/^last/i.test(words) ? -1 : /^next/i.test(words) ? 1 : 0)
  return n <= quarterOf(Number(r.now!.slice(5, 7))) ? year : year - 1
}

/** "April next year" */
function monthOfYear(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'month', 'relative')
  const step = /last/i.test(m[2]!) ? -1 : /next/i.test(m[2]!) ? 1 : 0
  return date(isoMonth(Number(r.now.slice(0, 4)) + step, month(m[1])), 'month', 'relative')
}

/** The quarter a business report is about: the last that ended; a year before it for "year-earlier". */
function nearQuarter(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'month', 'relative')
  const back = /^year/i.test(m[1] ?? '') ? 5 : 1
  return quarterShift(Number(r.now.slice(0, 4)), quarterOf(Number(r.now.slice(5, 7))) - back)
}

function shifted(m: RegExpExecArray, r: Reading): Value {
  const unit = lower(m[2])
  const step = /^(?:last|past|previous)$/i.test(m[1]!) ? -1 : /^next$/i.test(m[1]!) ? 1 : 0
  if (r.now === null) return date(null, 'month', 'relative')
  return relative(unit, step, r.now)
}

function relative(unit: string, step: number, now: string): Value {
  const year = Number(now.slice(0, 4))
  const mm = Number(now.slice(5, 7))
  if (unit === 'week') return date(isoWeek(plusDays(now, step * 7)), 'week', 'relative')
  if (unit === 'weekend') return date(`${isoWeek(plusDays(now, step * 7))}-WE`, 'week', 'relative')
  if (unit === 'month') return date(isoMonth(year, mm + step), 'month', 'relative')
  if (unit === 'year') return date(String(year + step), 'year', 'relative')
  if (unit === 'quarter') return quarterShift(year, quarterOf(mm) + step)
  if (unit === 'decade') return date(String(Math.floor(year / 10) + step), 'year', 'relative')
  if (unit === 'century') return date(String(Math.floor(year / 100) + step), 'year', 'relative')
  const season = SEASONS[unit]
  if (season) return date(`${seasonYear(season, step, year, mm)}-${season}`, 'month', 'relative')
  return date(namedMonth(month(unit), step, year, mm), 'month', 'relative')
}

function quarterShift(year: number, q: number): Value {
  const total = year * 4 + q - 1
  return date(`${Math.floor(total / 4)}-Q${(((total % 4) + 4) % 4) + 1}`, 'month', 'relative')
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 }

function seasonYear(season: string, step: number, year: number, mm: number): number {
  const start = SEASON_MONTH[season]!
  if (step < 0) return start < mm - 1 ? year : year - 1
  if (step > 0) return start > mm ? year : year + 1
  return year
}

function namedMonth(n: number, step: number, year: number, mm: number): string {
  if (step < 0) return isoMonth(n < mm ? year : year - 1, n)
  if (step > 0) return isoMonth(n > mm ? year : year + 1, n)
  return isoMonth(year, n)
}

const numberOf = (word: string | undefined): number => NUMBERS[lower(word)] ?? Number(word)

function counted(m: RegExpExecArray, r: Reading): Value {
  const n = numberOf(m[1]) * (/^(?:ago|earlier)$/i.test(m[3]!) ? -1 : 1)
  const unit = lower(m[2])
  if (r.now === null || !Number.isFinite(n)) return date(null, 'day', 'relative')
  const year = Number(r.now.slice(0, 4))
  const mm = Number(r.now.slice(5, 7))
  if (unit === 'day') return date(plusDays(r.now, n), 'day', 'relative')
  if (unit === 'week') return date(isoWeek(plusDays(r.now, 7 * n)), 'week', 'relative')
  if (unit === 'month') return date(isoMonth(year, mm + n), 'month', 'relative')
  if (unit === 'year') return date(String(year + n), 'year', 'relative')
  if (unit === 'quarter') return quarterShift(year, quarterOf(mm) + n)
  return unit === 'decade'
    ? date(String(Math.floor(year / 10) + n), 'year', 'relative')
    : date(dayOf(timeOf(r.now)!), 'day', 'relative')
}

const UNIT_LETTER: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  quarter: 'Q',
  decade: 'DE',
  hour: 'H',
  minute: 'M',
}

function duration(m: RegExpExecArray): Value {
  const unit = lower(m[2]).replace(/s$/, '')
  const known = numberOf(m[1])
  const n = m[1] && Number.isFinite(known) ? String(known) : 'X'
  const time = unit === 'hour' || unit === 'minute' ? 'T' : ''
  return { value: `P${time}${n}${UNIT_LETTER[unit]}`, precision: 'relative', type: 'DURATION', basis: 'relative' }
}

/** A month alone; "May" and "March" only where a word before them makes them months. */
function bareMonth(m: RegExpExecArray, r: Reading): Value {
  const before = r.text.slice(Math.max(0, m.index - 12), m.index)
  const sure =
    m[1] !== undefined ||
    /\b(?:in|of|since|until|by|from|through|for|to|and|during|last|next|this|before|after|between|over)\s$/i.test(
      before,
    )
  if (/^(?:May|March|Mar|Jan|Jun|Dec|Sep|April|June|August)\.?$/.test(m[2]!) && !sure) return null
  const n = month(m[2])
  if (r.now === null) return date(null, 'month', 'relative')
  const year = Number(r.now.slice(0, 4))
  const mm = Number(r.now.slice(5, 7))
  const forward = directionOf(r, m) === 'forward'
  if (forward) return date(isoMonth(n >= mm ? year : year + 1, n), 'month')
  return date(isoMonth(n <= mm ? year : year - 1, n), 'month')
}
