/** Arithmetic on calendar days, in UTC, as ISO strings. */

const DAY = 86_400_000

/** Milliseconds of an ISO day; null when it names no day. */
export function timeOf(day: string): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(day)
  if (!m) return null
  const time = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))
  return dayOf(time) === m[0] ? time : null
}

export function dayOf(time: number): string {
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : ''
}

export function plusDays(day: string, n: number): string {
  return dayOf((timeOf(day) ?? Number.NaN) + n * DAY)
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day) ?? 0).getUTCDay() || 7
}

const two = (n: number): string => String(n).padStart(2, '0')

export function isoDay(year: number, month: number, day: number): string | null {
  const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return timeOf(value) === null ? null : value
}

export function isoMonth(year: number, month: number): string {
  const total = year * 12 + month - 1
  return `${Math.floor(total / 12)}-${two((((total % 12) + 12) % 12) + 1)}`
}

/** ISO 8601 week that holds the day: "2025-W08". */
export function isoWeek(day: string): string {
  const thursday = plusDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const n = Math.floor(((timeOf(thursday) ?? 0) - (timeOf(`${year}-01-01`) ?? 0)) / DAY / 7) + 1
  return `${year}-W${two(n)}`
}

/** Monday of an ISO week; null when the value is none. */
export function mondayOf(week: string): string | null {
  const m = /^(\d{4})-W(\d{2})$/.exec(week)
  if (!m) return null
  const fourth = `${m[1]}-01-04`
  return plusDays(plusDays(fourth, 1 - weekdayOf(fourth)), (Number(m[2]) - 1) * 7)
}

/** The weekday at or before (back), at or after (forward) the day. */
export function weekdayFrom(day: string, weekday: number, direction: 'back' | 'forward'): string {
  const gap = (weekday - weekdayOf(day) + 7) % 7
  return direction === 'forward' || gap === 0 ? plusDays(day, gap) : plusDays(day, gap - 7)
}

export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1
}
