/** Calendar days as people and machines write them, normalised to EDTF; what is not surely a day is null. */
import type { Precision } from '../model/types.ts'

/** A day, month or year: EDTF `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface Day {
  value: string
  precision: Extract<Precision, 'day' | 'month' | 'year'>
}

/** Years outside are slips (0001, 9999) rather than publication dates. */
const FIRST_YEAR = 1400
const LAST_YEAR = 2200
/** Longer strings are prose, not a date. */
const MAX_LENGTH = 80

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?[ \\u00a0])?'
const GAP = '[ \\u00a0]{1,3}'
const DAY_FIRST = `${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?${GAP}(?:of${GAP})?${MONTH}\\.?,?${GAP}\\d{4}`
const MONTH_FIRST = `${WEEKDAY}${MONTH}\\.?${GAP}\\d{1,2}(?:st|nd|rd|th)?,?${GAP}\\d{4}`

/** Source of a pattern for a full, unambiguous date in running text; use with the flags `i` and, where wanted, `u`. */
export const FULL_DATE = `(?:\\b\\d{4}-\\d{2}-\\d{2}|\\b${DAY_FIRST}|\\b${MONTH_FIRST})(?!\\d)`

/** Source of a pattern for a time of day after a date: it says nothing about the day and is passed over. */
export const TIME_OF_DAY = '(?:[ \\u00a0T,|·•–—-]{1,4}(?:at )?\\d{1,2}(?:[:.h]\\d{2}| ?[ap]\\.?m).{0,40})?'

const TIME = `(?:Z|[+-]\\d{2}:?\\d{2})?${TIME_OF_DAY}$`
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`, 'i')
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d.{0,30}|\d{6})?$/
const YEAR_MONTH = /^(\d{4})-(\d{2})$/
const YEAR = /^(\d{4})$/
const NUMBERS = new RegExp(`^(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})${TIME}`, 'i')
const WORDS = new RegExp(`^(?:${DAY_FIRST}|${MONTH_FIRST})${TIME}`, 'i')
const MONTH_YEAR = new RegExp(`^(${MONTH})\\.?,?${GAP}(\\d{4})$`, 'i')

/**
 * Reads one date that stands alone: ISO 8601, RFC 822, `Feb. 27, 2025`, `27 February 2025`, `February 2025`, `2025`.
 * The calendar day stays as written: a time of day is passed over and nothing moves between time zones.
 * Null when it is no date, an impossible one (`2025-02-31`), outside the years 1400–2200, or ambiguous (`02/03/2025`).
 */
export function parseDay(text: string): Day | null {
  const t = text.trim()
  if (t.length === 0 || t.length > MAX_LENGTH) return null
  return ofYearFirst(t) ?? ofWords(t) ?? ofNumbers(t)
}

function ofYearFirst(t: string): Day | null {
  const full = YEAR_FIRST.exec(t)
  if (full) return day(full[1]!, full[3]!, full[4]!)
  const compact = COMPACT.exec(t)
  if (compact) return day(compact[1]!, compact[2]!, compact[3]!)
  const month = YEAR_MONTH.exec(t)
  if (month) return monthOf(month[1]!, month[2]!)
  const year = YEAR.exec(t)
  return year && saneYear(Number(year[1])) ? { value: year[1]!, precision: 'year' } : null
}

function ofWords(t: string): Day | null {
  const short = MONTH_YEAR.exec(t)
  if (short) return monthOf(short[2]!, monthNumber(short[1]!))
  if (!WORDS.test(t)) return null
  const name = new RegExp(`(?<=^|[^a-z])${MONTH}(?![a-z])`, 'i').exec(t)
  const numbers = /(\d{1,2})\D+?(\d{4})/.exec(t)
  return name && numbers ? day(numbers[2]!, monthNumber(name[0]), numbers[1]!) : null
}

/** Dots put the day first everywhere; with slashes only a number over 12 tells which is which. */
function ofNumbers(t: string): Day | null {
  const m = NUMBERS.exec(t)
  if (!m) return null
  const [, first, mark, second, year] = m as unknown as [string, string, string, string, string] // all four groups are mandatory
  if (mark === '.') return day(year, second, first)
  if (Number(first) > 12) return day(year, second, first)
  if (Number(second) > 12 || first === second) return day(year, first, second)
  return null
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function saneYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function monthOf(year: string, month: string): Day | null {
  const m = Number(month)
  return saneYear(Number(year)) && m >= 1 && m <= 12
    ? { value: `${year}-${month.padStart(2, '0')}`, precision: 'month' }
    : null
}

function day(year: string, month: string, date: string): Day | null {
  const d = Number(date)
  if (!monthOf(year, month) || d < 1 || d > daysIn(Number(year), Number(month))) return null
  return { value: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, precision: 'day' }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
