/** Pairs of the same words brought together: one utterance, with every statement that holds it. */
import type { Statement, Variant } from '../model/types.ts'
import type { Item, Store } from '../store/contract.ts'
import { type FamilyOf, families } from './families.ts'
import { isBefore, Quotes, type Spoken } from './quotes.ts'

/** A statement of an utterance and what was done to the words, seen from an earlier one; `variant` null for the first. */
export interface Told {
  report: Item['report']
  statement: Statement
  variant: Variant | null
}

export interface Utterance {
  id: string
  /** published first before the others */
  told: Told[]
  /** reports, and families of reports: those that copy one another count once */
  reports: number
  independent: number
}

/** The utterances of some pairs, the one in most families first; what is only possible is in none. */
export async function utterances(store: Store, pairs: readonly Variant[]): Promise<Utterance[]> {
  const quotes = new Quotes(store)
  const family = await families(store)
  const certain = pairs.filter(({ possible }) => !possible)
  const groups = Map.groupBy(certain, ({ utterance }) => utterance)
  const found: Utterance[] = []
  for (const [id, group] of groups) found.push(utteranceOf(id, await spokenIn(quotes, group), group, family))
  return found.sort((a, b) => b.independent - a.independent || b.reports - a.reports || (a.id < b.id ? -1 : 1))
}

async function spokenIn(quotes: Quotes, pairs: readonly Variant[]): Promise<Spoken[]> {
  const found = new Map<string, Spoken>()
  for (const { reports, statements } of pairs) {
    for (const [side, report] of reports.entries()) {
      const one = (await quotes.of(report)).find((s) => s.statement.id === statements[side])
      if (one) found.set(one.statement.id, one)
    }
  }
  return [...found.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

function utteranceOf(id: string, spoken: readonly Spoken[], pairs: readonly Variant[], family: FamilyOf): Utterance {
  const reports = new Set(spoken.map(({ report }) => report.id))
  return {
    id,
    told: spoken.map(({ report, statement }) => ({
      report,
      statement,
      variant: pairInto(statement.id, spoken, pairs),
    })),
    reports: reports.size,
    independent: new Set([...reports].map(family)).size,
  }
}

/** The pair that leads to a statement from the earliest one it is paired with. */
function pairInto(id: string, spoken: readonly Spoken[], pairs: readonly Variant[]): Variant | null {
  const into = pairs.filter(({ statements }) => statements[1] === id)
  for (const { statement } of spoken) {
    const pair = into.find(({ statements }) => statements[0] === statement.id)
    if (pair) return pair
  }
  return null
}
