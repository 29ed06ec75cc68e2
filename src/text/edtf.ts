/** The first and last day an EDTF value can mean (ISO 8601-2, levels 0 and 1), as text that sorts. Linear, never throws. */
import type { Precision } from '../model/types.ts'

const PARTS = /^([0-9]{1,4}X{0,3})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T.*)?$/
/** Months of the seasons 21 to 24 (spring to winter), first and last. */
const SEASONS: Record<string, [string, string]> = {
  21: ['03', '05'],
  22: ['06', '08'],
  23: ['09', '11'],
  24: ['12', '12'],
}

/** First day, `YYYY-MM-DD`; null when the value is not a date or begins in the open. */
export function firstDay(edtf: string | null): string | null {
  return dayOf(edtf?.split('/')[0] ?? '', 0)
}

/** Last day; an interval that ends in the open lasts to 9999-12-31. Months end on 31, which sorts right. */
export function lastDay(edtf: string | null): string | null {
  const [start = '', end] = edtf?.split('/') ?? []
  if (end === '' || end === '..') return '9999-12-31'
  return dayOf(end ?? start, 1)
}

function dayOf(part: string, side: 0 | 1): string | null {
  const found = PARTS.exec(part.slice(0, 64).replace(/[?~%]/g, ''))
  if (!found || found[1]!.length !== 4) return null
  const year = found[1]!.replaceAll('X', side ? '9' : '0')
  const month = within(found[2], side, ['01', '12'])
  const day = within(found[3], side, ['01', '31'])
  return month && day ? `${year}-${month}-${day}` : null
}

/** The number if it lies in the range, the range's end when it is left open, null when it is out of range. */
function within(part: string | undefined, side: 0 | 1, range: [string, string]): string | null {
  if (part === undefined || part.includes('X')) return range[side]
  if (part >= range[0] && part <= range[1]) return part
  return range[1] === '12' ? (SEASONS[part]?.[side] ?? null) : null
}

/** Precision of a date that a person typed, told from its form. */
export function precisionOf(edtf: string | null): Precision {
  const value = edtf?.replace(/[?~%]$/, '') ?? ''
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) return 'day'
  if (/^\d{4}-\d{2}$/.test(value)) return 'month'
  if (/^\d{4}$/.test(value)) return 'year'
  return isWeek(value) ? 'week' : 'unknown'
}

function isWeek(value: string): boolean {
  const [start, end, more] = value.split('/')
  if (more !== undefined || !/^\d{4}-\d\d-\d\d$/.test(start ?? '') || !/^\d{4}-\d\d-\d\d$/.test(end ?? '')) return false
  return Date.parse(end!) - Date.parse(start!) === 6 * 86_400_000
}
