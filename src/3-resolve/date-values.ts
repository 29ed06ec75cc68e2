/** What an expression of time means: its TIMEX3 value, counted from the day of publication and led by the words around it. */
import { BACK, DAY_PARTS, FORWARD, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../lang/en/dates.ts'
import type { Precision, Span } from '../model/types.ts'
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
export interface Reading {
  text: string
  /** publication day, or null */
  now: string | null
  /** weekdays that were resolved to the future stay there */
  ahead: Map<number, string>
}

export type Value = Omit<FoundDate, 'span'> | null
const lower = (s: string | undefined): string => (s ?? '').toLowerCase().replace(/\.$/, '')
export const month = (s: string | undefined): number => MONTHS[lower(s)] ?? 0
export const date = (value: string | null, precision: Precision, basis: FoundDate['basis'] = 'date'): Value => ({
  value,
  precision: value === null ? 'relative' : precision,
  type: 'DATE',
  basis,
})

export function day(value: string | null): Value {
  return value === null ? null : date(value, 'day')
}

export function vague(value: string): Value {
  return { value, precision: 'relative', type: 'DATE', basis: 'relative' }
}

export function fullYear(digits: string): number {
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

export function weekday(m: RegExpExecArray, r: Reading): Value {
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
export function withoutYear(r: Reading, m: RegExpExecArray, mm: number, dd: number): Value {
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

export function relativeDay(m: RegExpExecArray, r: Reading): Value {
  const word = lower(m[1])
  if (r.now === null) return date(null, 'day', 'relative')
  const value = plusDays(r.now, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
  const part = word === 'tonight' ? 'NI' : m[2] ? DAY_PARTS[lower(m[2])] : null
  return { value: part ? `${value}T${part}` : value, precision: 'day', type: part ? 'TIME' : 'DATE', basis: 'relative' }
}

export function partOfDay(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'day', 'relative')
  const night = lower(m[1]) === 'last night'
  const value = night ? `${plusDays(r.now, -1)}TNI` : `${r.now}T${DAY_PARTS[lower(m[1]).slice(5)]}`
  return { value, precision: 'day', type: 'TIME', basis: 'relative' }
}

export function quarter(m: RegExpExecArray, r: Reading): Value {
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
export function monthOfYear(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'month', 'relative')
  const step = /last/i.test(m[2]!) ? -1 : /next/i.test(m[2]!) ? 1 : 0
  return date(isoMonth(Number(r.now.slice(0, 4)) + step, month(m[1])), 'month', 'relative')
}

/** The quarter a business report is about: the last that ended; a year before it for "year-earlier". */
export function nearQuarter(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'month', 'relative')
  const back = /^year/i.test(m[1] ?? '') ? 5 : 1
  return quarterShift(Number(r.now.slice(0, 4)), quarterOf(Number(r.now.slice(5, 7))) - back)
}

export function shifted(m: RegExpExecArray, r: Reading): Value {
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

export function counted(m: RegExpExecArray, r: Reading): Value {
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

export function duration(m: RegExpExecArray): Value {
  const unit = lower(m[2]).replace(/s$/, '')
  const known = numberOf(m[1])
  const n = m[1] && Number.isFinite(known) ? String(known) : 'X'
  const time = unit === 'hour' || unit === 'minute' ? 'T' : ''
  return { value: `P${time}${n}${UNIT_LETTER[unit]}`, precision: 'relative', type: 'DURATION', basis: 'relative' }
}

/** A month alone; "May" and "March" only where a word before them makes them months. */
export function bareMonth(m: RegExpExecArray, r: Reading): Value {
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
