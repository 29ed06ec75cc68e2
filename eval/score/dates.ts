/** Value F1 of time expressions: spans that overlap are paired one to one, a pair is right when the values are equal. */
import type { Span } from '../../src/model/types.ts'
import { type Count, type Prf, prf } from './tally.ts'

export interface GoldTime {
  start: number
  end: number
  type: string
  value?: string | null
}

export interface FoundTime {
  span: Span
  /** TIMEX3 value; what has none is no answer */
  value: string | null
}

export interface PairedTime {
  gold: GoldTime
  found: FoundTime
}

/** A point or stretch on the calendar: it begins with a year of four digits and leaves nothing open (X). */
export function isCalendar(value: string | null | undefined): boolean {
  return /^\d{4}(?!\d)[^X]*$/.test(value ?? '')
}

export type DateScope = 'calendar' | 'all'

/** Gold without any value is neutral: neither missed nor wrong when found. */
export function countDates(gold: readonly GoldTime[], found: readonly FoundTime[], scope: DateScope): Count {
  const asked = gold.filter((g) => g.value && (scope === 'all' || isAsked(g)))
  const neutral = gold.filter((g) => !g.value)
  const answers = found.filter((f) => f.value && (scope === 'all' || isCalendar(f.value)))
  const pairs = pairTimes(asked, answers)
  const paired = new Set(pairs.map((p) => p.found))
  const counted = answers.filter((f) => paired.has(f) || !neutral.some((g) => overlap(g, f) > 0))
  const hits = pairs.filter(({ gold: g, found: f }) => g.value === f.value).length
  return { hitP: hits, ofP: counted.length, hitR: hits, ofR: asked.length }
}

const isAsked = (g: GoldTime) => (g.type === 'DATE' || g.type === 'TIME') && isCalendar(g.value)

/** Greedy, the longest overlap first, then the order of the text. */
export function pairTimes(gold: readonly GoldTime[], found: readonly FoundTime[]): PairedTime[] {
  const candidates = gold
    .flatMap((g) => found.map((f) => ({ gold: g, found: f, shared: overlap(g, f) })))
    .filter((c) => c.shared > 0)
    .sort((a, b) => b.shared - a.shared || a.gold.start - b.gold.start || a.found.span[0] - b.found.span[0])
  const used = new Set<unknown>()
  return candidates.filter((c) => {
    if (used.has(c.gold) || used.has(c.found)) return false
    used.add(c.gold).add(c.found)
    return true
  })
}

function overlap(g: GoldTime, { span: [start, end] }: FoundTime): number {
  return Math.min(g.end, end) - Math.max(g.start, start)
}

export function sumDates(counts: readonly Count[]): Prf {
  const total = { hitP: 0, ofP: 0, hitR: 0, ofR: 0 }
  for (const c of counts) for (const field of ['hitP', 'ofP', 'hitR', 'ofR'] as const) total[field] += c[field]
  return prf(total)
}
