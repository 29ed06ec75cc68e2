/** The `said` column of a row, and whether its words can mean its value, counted on the calendar. */
import type { Span } from '../../src/model/types.ts'
import { nearest } from './spans.ts'

export interface Told {
  text: string | null
  value: string | null
  precision: 'day' | 'week' | 'month' | 'unknown'
  span: Span | null
  /** how the value is known */
  basis: 'words' | 'inherited' | 'unknown'
  accept?: (string | null)[]
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY_MS = 86_400_000

export function told(
  said: string,
  text: string,
  content: readonly Span[],
  published: string | null,
  accept: string[] = [],
): Told {
  if (said.startsWith('?')) return untold(said.slice(1), published)
  if (said.endsWith('~')) {
    const value = said.slice(0, -1)
    if (published && value > published) throw new Error(`${value} is after publication`)
    return { text: null, value, precision: precisionOf(value), span: null, basis: 'inherited', accept: [null] }
  }
  const [value = '', words = ''] = said.split('@')
  checkWords(value, words, published)
  const span = nearestOrInside(text, words, content)
  return {
    text: words,
    value,
    precision: precisionOf(value),
    span,
    basis: 'words',
    ...(accept.length > 0 ? { accept } : {}),
  }
}

/** Nothing is told of the statement; the day the report is about is right too where there is one. */
function untold(day: string, published: string | null): Told {
  if (day && !(published && day <= published && days(published) - days(day) <= 1))
    throw new Error(`${day} is not the day of the report or the one before`)
  const none = { text: null, value: null, precision: 'unknown', span: null, basis: 'unknown' } as const
  return day ? { ...none, accept: [day] } : none
}

/** Dates may stand in the content itself ("on Wednesday" between two pieces), so that only words far away are an error. */
function nearestOrInside(text: string, words: string, content: readonly Span[]): Span {
  const found = nearest(text, words, content)
  if (!found) throw new Error('no words for the date')
  return found
}

function precisionOf(value: string): Told['precision'] {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'day'
  if (/^\d{4}-W\d\d$/.test(value)) return 'week'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  throw new Error(`not a date: ${value}`)
}

function days(value: string): number {
  return Date.parse(`${value}T00:00:00Z`) / DAY_MS
}

export function weekday(value: string): string {
  return DAYS[new Date(days(value) * DAY_MS).getUTCDay()]!
}

/** ISO 8601 week of a day, `2026-W03`. */
export function weekOf(value: string): string {
  const thursday = days(value) - ((new Date(days(value) * DAY_MS).getUTCDay() + 6) % 7) + 3
  const year = new Date(thursday * DAY_MS).getUTCFullYear()
  const week = Math.floor((thursday - days(`${year}-01-01`)) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

function checkWords(value: string, words: string, published: string | null): void {
  if (!published) throw new Error(`a date without a publication date: ${words}`)
  if (!possible(value, words, published))
    throw new Error(`"${words}" in a report of ${published} (${weekday(published)}) is not ${value}`)
}

/** A bare weekday is the last such day up to the day of publication. */
function possible(value: string, words: string, published: string): boolean {
  const age = precisionOf(value) === 'day' ? days(published) - days(value) : 0
  if (DAYS.includes(words)) return weekday(value) === words && age >= 0 && age < 7
  if (words === 'yesterday') return age === 1
  if (/^last week$/i.test(words))
    return weekOf(new Date((days(published) - 7) * DAY_MS).toISOString().slice(0, 10)) === value
  const month = MONTHS.findIndex((name) => words.includes(name)) + 1
  const day = /\d+/.exec(words)?.[0]
  const parts = value.split('-').map(Number)
  return parts[1] === month && (!day || parts[2] === Number(day)) && value <= published
}
