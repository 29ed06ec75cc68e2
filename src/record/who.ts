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

/** A person, a body or an unnamed source, with every spelling the record has, the most used first. */
export interface Called extends NameCount {
  names: string[]
}

export interface WhoAnswer {
  /** everybody called so, most quoted first; empty when nobody in the record is */
  people: Called[]
  statements: AsyncIterable<StatementRow>
}

/** `name` in any spelling, with or without given name, title or accents. */
export async function who(store: Store, name: string, query: WhoQuery = {}): Promise<WhoAnswer> {
  const known = matching(name, await store.names(keysOf(name)))
  const found = known.length > 0 ? known : await unnamed(store, name)
  if (found.length === 0) return { people: [], statements: none() }
  const { about, ...bounds } = query
  const asked = { ...bounds, ...(about ? { terms: terms(about) } : {}) }
  return { people: joined(found), statements: store.statements({ names: found.map((n) => n.name), ...asked }) }
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

/** Everybody who speaks in the record by name, names joined across reports, most statements first. */
export async function people(store: Store): Promise<Called[]> {
  return joined((await store.names()).filter((n) => n.joinable))
}

/** Names for a person who asked for one that is not there: the most quoted, each as written, not joined. */
export async function mostQuoted(store: Store, limit: number): Promise<string[]> {
  const named = (await store.names()).filter((n) => n.joinable)
  return named
    .sort(mostFirst)
    .slice(0, limit)
    .map((n) => n.name)
}

function joined(all: NameCount[]): Called[] {
  const count = new Map(all.map((n) => [n.name, n]))
  const found = identify(all).map(({ name, names }) => ({
    name,
    names: names.toSorted((a, b) => mostFirst(count.get(a)!, count.get(b)!)),
    joinable: count.get(name)!.joinable,
    statements: names.reduce((sum, n) => sum + count.get(n)!.statements, 0),
  }))
  return found.sort(mostFirst)
}

/** A statement in the shape of `who --json`. */
export function statementOfReport(row: StatementRow): StatementOfReport {
  return { ...row.statement, report: row.report, outlet: row.outlet }
}

function mostFirst(a: NameCount, b: NameCount): number {
  return b.statements - a.statements || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

async function* none(): AsyncGenerator<StatementRow> {}
