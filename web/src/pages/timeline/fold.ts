import type { Timeline } from '../../../../src/client/index.ts'

type Entry = Timeline['entries'][number]

/** One mark: a statement, with those of the same family of reports that say the same. */
export interface Folded extends Entry {
  others: Entry[]
}

export function folded(entries: readonly Entry[]): Folded[] {
  const groups = Map.groupBy(entries, (e) =>
    JSON.stringify([e.family, e.party, e.proposal, e.speaker, e.stance, e.polarity, e.said.date]),
  )
  return [...groups.values()].map(([first, ...others]) => ({ ...first!, others }))
}

/** First day of an EDTF value; null for what is not on a day, month or year. */
export function firstDay(edtf: string | null): Date | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? '')
  if (!match) return null
  return new Date(Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)))
}
