/**
 * Expressions of time and their values, in the manner of TimeML's TIMEX3 (Pustejovsky et al. 2003): "Sunday" in a report
 * of Thursday 27 February 2025 is 2025-02-23. Patterns are tried in one order; the first to claim a stretch of text keeps it.
 */
import type { Published, Span } from '../model/types.ts'
import { timeOf } from './calendar.ts'
import type { FoundDate, Read, Reading } from './date-base.ts'
import { PATTERNS } from './date-patterns.ts'

/**
 * All expressions of time in a text, in its order, without overlaps. `published` gives the day that relative ones are
 * counted from; without it they have no value. Linear in the text.
 */
export function findDates(text: string, published: Published | null): FoundDate[] {
  const reading: Reading = { text, now: nowOf(published), ahead: new Map(), quarter: null, last: null }
  const taken: Span[] = []
  const all: { m: RegExpExecArray; read: Read }[] = []
  for (const { pattern, read } of PATTERNS) {
    const fresh: Span[] = []
    for (const m of text.matchAll(pattern)) {
      const span: Span = [m.index - (m.groups?.lead?.length ?? 0), m.index + m[0].length]
      if (overlapsAny(taken, span)) continue
      all.push({ m, read })
      fresh.push(span)
    }
    if (fresh.length) merge(taken, fresh)
  }
  all.sort((a, b) => a.m.index - b.m.index)
  return all.flatMap(({ m, read }) => {
    const value = read(m, reading)
    if (!value) return []
    const found = { span: spanOf(m), ...value }
    if (/^\d{4}/.test(value.value ?? '')) reading.last = { at: found.span[0], value: value.value! }
    return [found]
  })
}

function nowOf(published: Published | null): string | null {
  const day = published?.value?.slice(0, 10) ?? ''
  return timeOf(day) === null ? null : day
}

/** What a pattern finds by looking back belongs to the expression; leading prepositions that it needs for safety do not. */
function spanOf(m: RegExpExecArray): Span {
  if (m.groups?.lead) return [m.index - m.groups.lead.length, m.index + m[0].length]
  const lead =
    /^(?:in|of|since|until|by|for|during|from|through|before|after|between|and|to|around|about|than|year|season|the) (?=\d)/i.exec(
      m[0],
    )
  return [m.index + (lead ? lead[0].length : 0), m.index + m[0].length]
}

function overlapsAny(sorted: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]![1] <= start) low = middle + 1
    else high = middle
  }
  return low < sorted.length && sorted[low]![0] < end
}

function merge(into: Span[], fresh: readonly Span[]): void {
  for (const span of fresh) into.push(span)
  into.sort((a, b) => a[0] - b[0])
}
