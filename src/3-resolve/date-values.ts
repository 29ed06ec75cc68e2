/** What days, weeks, months and lengths of time mean: TIMEX3 values counted from the day of publication. */
import { DAY_PARTS, SEASONS, WEEKDAYS } from '../lang/en/dates.ts'
import { dayOf, isoDay, isoMonth, isoWeek, plusDays, timeOf, weekdayFrom, weekdayOf } from './calendar.ts'
import { date, lower, month, numberOf, type Reading, type Value } from './date-base.ts'
import { shiftedQuarter, yearBefore } from './date-quarters.ts'
import { type Direction, directionOf } from './direction.ts'

const DAY_MS = 86_400_000

const directed = (r: Reading, m: RegExpExecArray) => directionOf(r.text, m.index, m.index + m[0].length)

/** "Sunday", "last Friday", "Monday night", "10 p.m. Wednesday". Groups: rel, weekday, part, and those of the clock. */
export function weekday(m: RegExpExecArray, r: Reading): Value {
  const { rel, weekday: name, plural } = m.groups!
  if (!/^\p{Lu}/u.test(name!)) return null
  const n = WEEKDAYS[lower(name)]!
  if (plural || /^(?:each|every)$/i.test(rel ?? '')) return { ...date(`XXXX-WXX-${n}`, 'relative')!, type: 'SET' }
  if (r.now === null) return date(null, 'day', 'weekday')
  return timed(weekdayValue(m, r, n, lower(rel)), m, 'weekday')
}

/** A day with the part of it or the time that stands beside it. */
function timed(value: string, m: RegExpExecArray, basis: 'weekday' | 'relative' | 'date'): Value {
  const time = timeOfDay(m.groups ?? {})
  return { value: value + time, precision: 'day', type: time ? 'TIME' : 'DATE', basis }
}

function timeOfDay({ part, hour, minute, half, noon }: Record<string, string | undefined>): string {
  if (part) return `T${DAY_PARTS[lower(part)]}`
  if (noon) return /^noon/i.test(noon) ? 'T12:00' : 'T24:00'
  if (!hour) return ''
  const h = (Number(hour) % 12) + (/^p/i.test(half ?? '') ? 12 : 0)
  return `T${String(h).padStart(2, '0')}:${minute ?? '00'}`
}

function weekdayValue(m: RegExpExecArray, r: Reading, n: number, word: string): string {
  const now = r.now!
  if (word === 'next') return weekdayFrom(plusDays(now, 1), n, 'forward')
  if (word === 'last' || word === 'past') return weekdayFrom(plusDays(now, -1), n, 'back')
  if (word === 'previous') return weekdayFrom(plusDays(now, -8), n, 'back')
  const { direction, weak } = directed(r, m)
  const known = r.ahead.get(n)
  if (direction === 'unclear' && known) return known
  const before = weekdayFrom(now, n, 'back')
  const past = weak && before >= plusDays(now, -1)
  const value = direction === 'forward' && !past ? weekdayFrom(now, n, 'forward') : before
  if (direction === 'forward' && value > now) r.ahead.set(n, value)
  return value
}

/** Month and day without a year; groups weekday, part and the clock. */
export function withoutYear(m: RegExpExecArray, r: Reading, mm: number, dd: number): Value {
  if (dd < 1 || dd > 31) return null
  if (r.now === null) {
    const value = `XXXX-${String(mm).padStart(2, '0')}-${String(dd).padStart(2, '0')}`
    return { value, precision: 'relative', type: 'DATE', basis: 'date' }
  }
  const value = closestDay(m, r, mm, dd)
  return value === null ? null : timed(value, m, 'date')
}

/**
 * The weekday beside it tells the year. Else the last such day up to publication, or the next one under a word of the
 * future or where it is so much nearer that the other would carry its year.
 */
function closestDay(m: RegExpExecArray, r: Reading, mm: number, dd: number): string | null {
  const now = r.now!
  const year = Number(now.slice(0, 4))
  const near = [year - 1, year, year + 1].map((y) => isoDay(y, mm, dd)).filter((d) => d !== null)
  const past = near.filter((d) => d <= now).at(-1)
  const future = near.find((d) => d > now)
  const named = WEEKDAYS[lower(m.groups?.weekday)]
  const fits = named ? [past, future].filter((d) => d && weekdayOf(d) === named) : []
  if (fits.length === 1) return fits[0]!
  const gap = (d: string | undefined) => (d ? Math.abs(timeOf(d)! - timeOf(now)!) : Number.POSITIVE_INFINITY)
  const told = directed(r, m)
  const direction = told.weak ? 'unclear' : told.direction
  const before = r.text.slice(Math.max(0, m.index - 10), m.index)
  if (/\bsince\s$/i.test(before)) return past ?? null
  const forward = direction === 'forward' ? gap(future) < 300 * DAY_MS : gap(future) * NEARER[direction] < gap(past)
  return (forward ? future : past) ?? null
}

/** How many times nearer the coming day must be than the past one, to be meant without a word of the future. */
const NEARER: Readonly<Record<Direction, number>> = { forward: 1, unclear: 2, back: 4 }

export function relativeDay(m: RegExpExecArray, r: Reading): Value {
  const word = lower(m.groups!.word)
  // the name of a paper or programme: "USA Today"
  if (/^\p{Lu}/u.test(m.groups!.word!) && /\p{Lu}\p{L}*\s$/u.test(r.text.slice(Math.max(0, m.index - 20), m.index)))
    return null
  if (r.now === null) return date(null, 'day', 'relative')
  const value = plusDays(r.now, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
  return word === 'tonight'
    ? { value: `${value}TNI`, precision: 'day', type: 'TIME', basis: 'relative' }
    : timed(value, m, 'relative')
}

/** "last night", "this morning" */
export function partOfDay(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'day', 'relative')
  const night = lower(m[1]) === 'last night'
  const value = night ? `${plusDays(r.now, -1)}TNI` : `${r.now}T${DAY_PARTS[lower(m[1]).slice(5)]}`
  return { value, precision: 'day', type: 'TIME', basis: 'relative' }
}

/** "April next year" */
export function monthOfYear(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'month', 'relative')
  const step = /last/i.test(m[2]!) ? -1 : /next/i.test(m[2]!) ? 1 : 0
  return date(isoMonth(Number(r.now.slice(0, 4)) + step, month(m[1])), 'month', 'relative')
}

/** "the week of March 6": the seven days that hold the day. */
export function weekOf(m: RegExpExecArray, r: Reading): Value {
  const value = r.now === null ? null : closestDay(m, r, month(m[1]), Number(m[2]))
  return value ? date(isoWeek(value), 'week') : null
}

/** "last week", "this month", "next spring" */
export function shifted(m: RegExpExecArray, r: Reading): Value {
  const unit = lower(m[2])
  const step = /^(?:last|past|previous)$/i.test(m[1]!) ? -1 : /^next$/i.test(m[1]!) ? 1 : 0
  if (r.now === null) return date(null, 'month', 'relative')
  return relative(unit, step, r.now)
}

function relative(unit: string, step: number, now: string): Value {
  const year = Number(now.slice(0, 4))
  const mm = Number(now.slice(5, 7))
  if (unit === 'week') return date(weekShifted(now, step), 'week', 'relative')
  if (unit === 'weekend') return date(`${isoWeek(plusDays(now, step * 7))}-WE`, 'week', 'relative')
  if (unit === 'month') return date(isoMonth(year, mm + step), 'month', 'relative')
  if (unit === 'year') return date(String(year + step), 'year', 'relative')
  if (unit === 'quarter') return shiftedQuarter(year, mm, step)
  if (unit === 'decade') return date(String(Math.floor(year / 10) + step), 'year', 'relative')
  if (unit === 'century') return date(String(Math.floor(year / 100) + step), 'year', 'relative')
  const season = SEASONS[unit]
  if (season) return date(`${seasonYear(season, step, year, mm)}-${season}`, 'month', 'relative')
  return date(namedMonth(month(unit), step, year, mm), 'month', 'relative')
}

/** A paper of Sunday calls the seven days before it "last week": the week that ends that day. */
function weekShifted(now: string, step: number): string {
  return isoWeek(plusDays(now, step < 0 && weekdayOf(now) === 7 ? step * 7 + 1 : step * 7))
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

/** "three days ago", "a year earlier" */
export function counted(m: RegExpExecArray, r: Reading): Value {
  const { count, unit: unitWord, way } = m.groups!
  const n = numberOf(count) * (/^(?:ago|earlier)$/i.test(way!) ? -1 : 1)
  const unit = lower(unitWord)
  if (r.now === null || !Number.isFinite(n)) return date(null, 'day', 'relative')
  const year = Number(r.now.slice(0, 4))
  const mm = Number(r.now.slice(5, 7))
  if (/^(?:hour|minute)$/.test(unit) && !/^ago$/i.test(way!)) return null
  if (unit === 'day') return date(plusDays(r.now, n), 'day', 'relative')
  if (unit === 'week') return date(isoWeek(plusDays(r.now, 7 * n)), 'week', 'relative')
  if (unit === 'month') return date(isoMonth(year, mm + n), 'month', 'relative')
  if (unit === 'year') return (n === -1 ? yearBefore(m, r) : null) ?? date(String(year + n), 'year', 'relative')
  if (unit === 'quarter') return shiftedQuarter(year, mm, n)
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
  century: 'C',
  centurie: 'C',
  hour: 'H',
  minute: 'M',
}

/** "three weeks", "the past few months" */
export function duration(m: RegExpExecArray): Value {
  const { count, unit: unitWord } = m.groups!
  const unit = lower(unitWord).replace(/s$/, '')
  const known = numberOf(count)
  const n = count && Number.isFinite(known) ? String(known) : 'X'
  const time = unit === 'hour' || unit === 'minute' ? 'T' : ''
  return { value: `P${time}${n}${UNIT_LETTER[unit]}`, precision: 'relative', type: 'DURATION', basis: 'relative' }
}

/** "daily", "each year" */
export function repeated(m: RegExpExecArray): Value {
  const value = `P1${UNIT_LETTER[lower(m.groups!.unit)]}`
  return { value, precision: 'relative', type: 'SET', basis: 'relative' }
}

/** "the following year", "the next day", "that month": counted from the point that was told last. */
export function following(m: RegExpExecArray, r: Reading): Value {
  const { step: word, unit } = m.groups!
  const from = r.last && m.index - r.last.at < NARRATIVE ? r.last.value : null
  const step = /^that|^same/i.test(word!) ? 0 : /^(?:previous|preceding)/i.test(word!) ? -1 : 1
  const value = from && stepped(from, lower(unit), step)
  return value ? date(value, unit === 'day' ? 'day' : unit === 'month' ? 'month' : 'year', 'relative') : null
}

/** "the winter of 1994", "over the summer" */
export function season(m: RegExpExecArray, r: Reading): Value {
  const { season: word, year } = m.groups!
  const y = year ?? r.now?.slice(0, 4)
  return y ? date(`${y}-${SEASONS[lower(word)]}`, 'month', year ? 'date' : 'relative') : null
}

/** How far on a report still counts from a date it told. */
const NARRATIVE = 400

function stepped(from: string, unit: string, step: number): string | null {
  if (unit === 'year') return /^\d{4}/.test(from) ? String(Number(from.slice(0, 4)) + step) : null
  if (unit === 'month')
    return /^\d{4}-\d\d(?:-|$)/.test(from) ? isoMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + step) : null
  return timeOf(from) === null ? null : plusDays(from.slice(0, 10), step)
}

/** A month alone: the last one, or the next under a word of the future or where that is near at hand. */
export function bareMonth(m: RegExpExecArray, r: Reading): Value {
  const before = r.text.slice(Math.max(0, m.index - 12), m.index)
  const name = m.at(-1)!
  if (/^(?:May|March|Mar|Jan|Jun|Dec|Sep|April|June|August)\.?$/.test(name) && !isMonthHere(m, r, before)) return null
  if (r.now === null) return date(null, 'month', 'relative')
  const n = month(name)
  const year = Number(r.now.slice(0, 4))
  const mm = Number(r.now.slice(5, 7))
  if (isComing(m, r, before, (n - mm + 12) % 12)) return date(isoMonth(n >= mm ? year : year + 1, n), 'month')
  return date(isoMonth(n <= mm ? year : year - 1, n), 'month')
}

/** "May", "March" and names of people: only where a word before them makes them months. */
function isMonthHere(m: RegExpExecArray, r: Reading, before: string): boolean {
  const led = /\b(?:in|of|since|until|by|from|through|for|to|and|during|last|next|this|before|after|between|over)\s$/i
  if (m.groups?.early !== undefined || led.test(before)) return true
  return /\b(?:an?|its|the)\s$/.test(before) && /^\s\p{Ll}{4,}/u.test(r.text.slice(m.index + m[0].length))
}

/** `ahead`: months until the next one, 0 in that month. */
function isComing(m: RegExpExecArray, r: Reading, before: string, ahead: number): boolean {
  const { direction, weak } = directed(r, m)
  if (direction === 'forward' && !weak) return true
  if (ahead === 0 || /\bsince\s$/i.test(before)) return false
  const near = weak || /\b(?:by|through|until)\s$/i.test(before) ? 4 : direction === 'unclear' ? 2 : 0
  return ahead <= near
}
