/** What all expressions of time share: their shape, and what is known while a report is read on. */
import { MONTHS, NUMBERS, TENS } from '../lang/en/dates.ts'
import type { Precision, Span } from '../model/types.ts'

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
  /** the quarter of a business report that was told last, and where */
  quarter: Told | null
  /** the last point on the calendar that was told, for "the following year" */
  last: Told | null
}

interface Told {
  at: number
  value: string
}

export type Value = Omit<FoundDate, 'span'> | null

/** What one pattern reads from its match; null when it is no expression of time after all. */
export type Read = (m: RegExpExecArray, r: Reading) => Value

export const lower = (s: string | undefined): string => (s ?? '').toLowerCase().replace(/\.$/, '')
export const month = (s: string | undefined): number => MONTHS[lower(s)] ?? 0

/** Digits or words: "12", "twelve", "twenty-two". Not a number when it is none. */
export function numberOf(words: string | undefined): number {
  const known = NUMBERS[lower(words)] ?? TENS[lower(words)]
  if (known !== undefined) return known
  const [ten, one] = lower(words).split(/[\s-]/)
  return TENS[ten ?? ''] && NUMBERS[one ?? ''] ? TENS[ten!]! + NUMBERS[one!]! : Number(words)
}

export function date(value: string | null, precision: Precision, basis: FoundDate['basis'] = 'date'): Value {
  return { value, precision: value === null ? 'relative' : precision, type: 'DATE', basis }
}

export function day(value: string | null): Value {
  return value === null ? null : date(value, 'day')
}

export function vague(value: string): Value {
  return { value, precision: 'relative', type: 'DATE', basis: 'relative' }
}

/** "97" is 1997, "25" is 2025. */
export function fullYear(digits: string): number {
  const n = Number(digits)
  return digits.length === 4 ? n : n < 40 ? 2000 + n : 1900 + n
}
