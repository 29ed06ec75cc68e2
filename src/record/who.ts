/** Who said what: the statements of one person or body, under all the names the reports use. */
import type { StatementOfReport } from '../model/types.ts'
import type { NameCount, StatementRow, Store } from '../store/contract.ts'
import { terms } from '../text/terms.ts'
import { type Called, joined, mostFirst, namesCalled } from './names.ts'

export interface WhoQuery {
  about?: string
  since?: string
  until?: string
}

export interface WhoAnswer {
  /** everybody called so, most quoted first; empty when nobody in the record is */
  people: Called[]
  statements: AsyncIterable<StatementRow>
}

/** `name` in any spelling, with or without given name, title or accents. */
export async function who(store: Store, name: string, query: WhoQuery = {}): Promise<WhoAnswer> {
  const { names: known, decided } = await namesCalled(store, name)
  const found = known.length > 0 ? known : await unnamed(store, name)
  if (found.length === 0) return { people: [], statements: none() }
  const { about, ...bounds } = query
  const asked = { ...bounds, ...(about ? { terms: terms(about) } : {}) }
  return { people: joined(found, decided), statements: store.statements({ names: found.map((n) => n.name), ...asked }) }
}

/** Unnamed sources called so ("a senior official"): many people perhaps, never joined into one. */
async function unnamed(store: Store, description: string): Promise<NameCount[]> {
  const wanted = terms(description)
  if (wanted.length === 0) return []
  const all = (await store.names()).filter((n) => !n.joinable)
  const called = all.filter((n) => {
    const there = terms(n.name)
    return wanted.every((term) => there.includes(term))
  })
  return called.sort(mostFirst).slice(0, MOST)
}

/** So many descriptions at most: a query cannot hold more names, nor a reader. */
const MOST = 10_000

/** Names for a person who asked for one that is not there: the most quoted, each as written, not joined. */
export async function mostQuoted(store: Store, limit: number): Promise<string[]> {
  const named = (await store.names()).filter((n) => n.joinable)
  return named
    .sort(mostFirst)
    .slice(0, limit)
    .map((n) => n.name)
}

/** A statement in the shape of `who --json`. */
export function statementOfReport(row: StatementRow): StatementOfReport {
  return { ...row.statement, report: row.report, outlet: row.outlet }
}

async function* none(): AsyncGenerator<StatementRow> {}
