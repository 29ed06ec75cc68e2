/** Whether a date dates the report itself. */
import type { Published } from '../model/types.ts'
import type { FoundDate } from './date-base.ts'

const HEAD = 200

/** The report's own date at its head ("date 2025-02-27", a dateline) dates the report, not what the first sentence tells. */
export function isOwnDate(text: string, d: FoundDate, published: Published): boolean {
  if (d.span[0] >= HEAD) return false
  if (d.basis === 'date' && d.precision === 'day' && onlyLabel(text, d)) return true
  const own = published.basis === 'text' && d.value === published.value
  return own && !/[.!?]\s/.test(text.slice(0, d.span[0]).trim().slice(12))
}

/** Nothing, a label or the place of a dateline stands before it: "date 2025-02-20", "OSLO, Feb. 20 (Coast News) –". */
function onlyLabel(text: string, d: FoundDate): boolean {
  const before = text.slice(0, d.span[0]).trim()
  if (
    /^(?:(?:date|dated|published|updated|posted|pub(?:lication)? date|last updated)\b\s*(?:on\b\s*)?)?[:\s([–—-]*$/i.test(
      before,
    )
  )
    return true
  const place = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]*)?[,:(–—-]?$/u.test(before)
  return place && (before === before.toUpperCase() || /^\s*[)]?\s*[(–—:/-]/.test(text.slice(d.span[1], d.span[1] + 5)))
}
