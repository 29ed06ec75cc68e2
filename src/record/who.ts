/** Who said what: the statements of one person or body, under all the names the reports use. */
import { identify, keysOf, matching } from '../3-resolve/index.ts'
import type { StatementOfReport } from '../model/types.ts'
import type { NameCount, StatementRow, Store } from '../store/contract.ts'
import { terms } from '../text/terms.ts'

export interface WhoQuery {
  about?: string
  since?: string
  until?: string
}

export interface WhoAnswer {
  /** names found, most used first; empty when nobody in the record is called so */
  names: NameCount[]
  statements: AsyncIterable<StatementRow>
}

/** `name` in any spelling, with or without given name, title or accents. */
export async function who(store: Store, name: string, query: WhoQuery = {}): Promise<WhoAnswer> {
  const known = matching(name, await store.names(keysOf(name)))
  const names = (known.length > 0 ? known : await unnamed(store, name)).toSorted(mostFirst)
  if (names.length === 0) return { names, statements: none() }
  const about = query.about ? { terms: terms(query.about) } : {}
  const { since, until } = query
  return {
    names,
    statements: store.statements({
      names: names.map((n) => n.name),
      ...about,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
    }),
  }
}

/** Unnamed sources called so ("a senior official"): many people perhaps, never joined into one. */
async function unnamed(store: Store, description: string): Promise<NameCount[]> {
  const wanted = terms(description)
  if (wanted.length === 0) return []
  const all = (await store.names()).filter((n) => !n.joinable)
  return all.filter((n) => {
    const there = terms(n.name)
    return wanted.every((term) => there.includes(term))
  })
}

/** Names of the record for a person who asked for one it does not have: the most quoted. */
export async function mostQuoted(store: Store, limit: number): Promise<NameCount[]> {
  const everyone = await people(store)
  return everyone.slice(0, limit)
}

/** Everybody who speaks in the record, names joined across reports, most statements first. */
export async function people(store: Store): Promise<(NameCount & { names: string[] })[]> {
  const all = (await store.names()).filter((n) => n.joinable)
  const count = new Map(all.map((n) => [n.name, n]))
  const joined = identify(all).map(({ name, names }) => ({
    name,
    names,
    joinable: true,
    statements: names.reduce((sum, n) => sum + (count.get(n)?.statements ?? 0), 0),
  }))
  return joined.sort(mostFirst)
}

/** A statement in the shape of `who --json`. */
export function statementOfReport(row: StatementRow): StatementOfReport {
  return { ...row.statement, report: row.report, outlet: row.outlet }
}

function mostFirst(a: NameCount, b: NameCount): number {
  return b.statements - a.statements || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

async function* none(): AsyncGenerator<StatementRow> {}
