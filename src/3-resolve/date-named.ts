/** Named days and years in words: "Thanksgiving", "nineteen ninety-six". */
import { HOLIDAYS, NUMBERS, TENS } from '../lang/en/dates.ts'
import { isoDay, plusDays, weekdayFrom } from './calendar.ts'
import { date, day, lower, type Reading, type Value } from './date-base.ts'
import { directionOf } from './direction.ts'

/** A feast day: the last one, the next under a word of the future. */
export function holiday(m: RegExpExecArray, r: Reading): Value {
  const rule = HOLIDAYS[lower(m.at(-1)).replace(/’/g, "'").replace(/ day$/, '')]
  if (!rule) return null
  if (r.now === null) return date(null, 'day', 'relative')
  const year = Number(r.now.slice(0, 4))
  const days = [year - 1, year, year + 1].map((y) => holidayOf(rule, y))
  const forward =
    lower(m.groups?.lead).startsWith('next') ||
    (!m.groups?.lead && directionOf(r.text, m.index, m.index + m[0].length).direction === 'forward')
  return day((forward ? days.find((d) => d >= r.now!) : days.findLast((d) => d <= r.now!)) ?? null)
}

/** A fixed day of a month, or the nth weekday of one. */
function holidayOf(rule: readonly number[], year: number): string {
  const [month, n, weekday] = rule as [number, number, number | undefined]
  if (weekday === undefined) return isoDay(year, month, n)!
  return plusDays(weekdayFrom(isoDay(year, month, 1)!, weekday, 'forward'), 7 * (n - 1))
}

/** "nineteen ninety-six", "two thousand and one" */
export function yearInWords(m: RegExpExecArray): Value {
  const words = m[0]
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w !== 'and' && w !== 'the' && w !== 'year')
  const rest = words.slice(words[0] === 'two' ? 2 : 1).reduce((sum, w) => sum + (TENS[w] ?? NUMBERS[w] ?? 0), 0)
  const century = words[0] === 'two' ? 2000 : words[0] === 'nineteen' ? 1900 : 1800
  return date(String(century + rest), 'year')
}
