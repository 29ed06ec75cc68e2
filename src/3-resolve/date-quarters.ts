/** Quarters of business reports, and what "a year earlier" means beside their figures. */
import { ORDINALS } from '../lang/en/dates.ts'
import { quarterOf } from './calendar.ts'
import { date, lower, type Reading, type Value } from './date-base.ts'

/** A comparison stands in the same report of figures, some paragraphs on at most. */
const REACH = 1_500
const FIGURES = /[$£€#]\s?\d|\bcents a share\b|\b(?:net|earnings|profit|sales|revenue|loss|income|earned)\b/i

function quarterShift(year: number, q: number): Value {
  const total = year * 4 + q - 1
  return date(`${Math.floor(total / 4)}-Q${(((total % 4) + 4) % 4) + 1}`, 'month', 'relative')
}

/** Remembers a quarter that the report is about, for comparisons with the year before. */
function noted(value: Value, at: number, r: Reading): Value {
  if (value?.value) r.quarter = { at, value: value.value }
  return value
}

const partsOf = (quarter: string): [number, number] => [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]

/** The quarter by number: it ended last, or runs now; a named year wins, "year-ago" is the one before. */
export function quarter(m: RegExpExecArray, r: Reading): Value {
  const { before, n, after, half } = m.groups!
  if (half && !after && !hasFigures(m, r)) return null
  const words = before ?? after
  if (r.now === null && !/\d{4}/.test(words ?? '')) return date(null, 'month', 'relative')
  const year = yearOf(words, ORDINALS[lower(n)]!, r)
  if (half) return date(`${year}-H${/^(?:first|early)/i.test(n!) ? 1 : 2}`, 'month')
  const value = quarterShift(year, ORDINALS[lower(n)]!)
  return /^year/i.test(words ?? '') ? value : noted(value, m.index, r)
}

function yearOf(words: string | undefined, n: number, r: Reading): number {
  const named = /\d{4}/.exec(words ?? '')
  if (named) return Number(named[0])
  const year = Number(r.now!.slice(0, 4))
  if (words) return year + (/^(?:last|year)/i.test(words) ? -1 : /^next/i.test(words) ? 1 : 0)
  return n <= quarterOf(Number(r.now!.slice(5, 7))) ? year : year - 1
}

/** The quarter a business report is about: the one told before, else the last that ended; a year before it for "year-earlier". */
export function nearQuarter(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return date(null, 'month', 'relative')
  const [year, q] = quarterNear(m.index, r) ?? [Number(r.now.slice(0, 4)), quarterOf(Number(r.now.slice(5, 7))) - 1]
  const back = /year-(?:ago|earlier)|(?:same|corresponding|comparable)/i.test(m[0]) ? 4 : 0
  return quarterShift(year, q - back)
}

function quarterNear(at: number, r: Reading): [number, number] | null {
  return r.quarter && at - r.quarter.at < REACH ? partsOf(r.quarter.value) : null
}

/** "a year earlier" beside figures for a quarter: that quarter of the year before; null where none is told. */
export function yearBefore(m: RegExpExecArray, r: Reading): Value {
  const near = quarterNear(m.index, r)
  return near && hasFigures(m, r) ? quarterShift(near[0], near[1] - 4) : null
}

function hasFigures(m: RegExpExecArray, r: Reading): boolean {
  return FIGURES.test(r.text.slice(Math.max(0, m.index - 140), m.index + m[0].length + 60))
}

export function shiftedQuarter(year: number, mm: number, step: number): Value {
  return quarterShift(year, quarterOf(mm) + step)
}
