/** When gold and a predicted date agree: at gold's precision, a finer date inside it is right, a coarser one is not. */
import type { GoldDate } from './dossier-types.ts'
import { strip } from './text.ts'

const NO_DAY = new Set(['unknown', 'relative', 'habitual', 'timeless'])

/** The calendar value, or null when gold has none. */
export function goldValue(date: GoldDate | null | undefined): string | null {
  const value = date?.value
  if (!value || value.endsWith('_REF') || NO_DAY.has(date?.precision ?? '')) return null
  return value
}

/** All right answers, null among them when leaving the date out is right. */
export function rightDates(date: GoldDate): (string | null)[] {
  return [goldValue(date), ...(date.accept ?? [])]
}

export function dateIsRight(date: GoldDate, predicted: string | null | undefined): boolean {
  return rightDates(date).some((value) => sameDate(value, predicted))
}

function sameDate(value: string | null, predicted: string | null | undefined): boolean {
  const given = plain(predicted)
  if (value === null || given === null) return value === null && given === null
  if (given === value) return true
  const ends = given.split('/')
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const days = daysOfWeek(Number(week[1]), Number(week[2]))
    return ends.every((end) => days.includes(end.slice(0, 10)))
  }
  return ends.every((end) => end.slice(0, value.length) === value)
}

// EDTF's marks of doubt do not count; an interval open on the left says no date
function plain(predicted: string | null | undefined): string | null {
  if (predicted === null || predicted === undefined) return null
  const bare = strip(predicted.replace(/[~?%]/g, ''))
  return bare === '' || /^(\.\.|)\//.test(bare) ? null : bare
}

/** The seven days of an ISO 8601 week; 4 January always lies in week 1. */
function daysOfWeek(year: number, week: number): string[] {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7
  return [0, 1, 2, 3, 4, 5, 6].map((i) => new Date(Date.UTC(year, 0, monday + i)).toISOString().slice(0, 10))
}
