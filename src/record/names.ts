/** Who is who in a record: the rules of room 3 over the names that share a key, and what people decided about them. */
import { keysOf, matching } from '../3-resolve/index.ts'
import { calledSame, identities } from '../judgements/index.ts'
import type { Judgement, Reason } from '../model/types.ts'
import type { NameCount, Store } from '../store/contract.ts'
import { recordError } from '../store/error.ts'
import { terms } from '../text/terms.ts'
import type { By } from './judge.ts'

/** A person, a body or an unnamed source, with every spelling the record has, the most used first. */
export interface Called extends NameCount {
  names: string[]
  /** why they are one; empty for a single name */
  why: Reason[]
}

/** Everybody called so by the rules and by what people decided; each name by itself. */
export async function namesCalled(store: Store, name: string): Promise<{ names: NameCount[]; decided: Judgement[] }> {
  const decided = await tiesOf(store)
  const around = await namesAround(store, name, decided)
  return { names: matching(name, around, identities(around, decided)), decided }
}

/** Everybody who speaks in the record by name, most statements first. */
export async function people(store: Store): Promise<Called[]> {
  const names = (await store.names()).filter((n) => n.joinable)
  return joined(names, await tiesOf(store))
}

/** Some names as persons and bodies, most statements first, without looking at any others. */
export async function identitiesAmong(store: Store, names: readonly NameCount[]): Promise<Called[]> {
  return joined(names, await tiesOf(store))
}

/** What people decided about names, as far as it stands. */
async function tiesOf(store: Store): Promise<Judgement[]> {
  const rows = await store.judgements({ kinds: ['same', 'different'], standing: true })
  return rows.map(({ judgement }) => judgement)
}

/** Names that may be one with this one by the rules, or because people called them the same; and so on from those. */
async function namesAround(store: Store, name: string, decided: readonly Judgement[]): Promise<NameCount[]> {
  const keys = new Set(keysOf(name))
  for (;;) {
    const names = await store.names([...keys])
    const before = keys.size
    const tied = calledSame([name, ...names.map((one) => one.name)], decided)
    for (const key of tied.flatMap(keysOf)) keys.add(key)
    if (keys.size === before) return names
  }
}

/** Names as persons and bodies, most statements first. */
export function joined(all: readonly NameCount[], decided: readonly Judgement[]): Called[] {
  const count = new Map(all.map((n) => [n.name, n]))
  const found = identities(all, decided).map(({ name, names, why }) => ({
    name,
    names: names.toSorted((a, b) => mostFirst(count.get(a)!, count.get(b)!)),
    joinable: count.get(name)!.joinable,
    statements: names.reduce((sum, n) => sum + count.get(n)!.statements, 0),
    why,
  }))
  return found.sort(mostFirst)
}

export function mostFirst(a: NameCount, b: NameCount): number {
  return b.statements - a.statements || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

/** What a tie changed: the judgement, and who the two names are now. */
export interface Tied {
  judgement: Judgement
  a: Called
  b: Called
}

/**
 * Says that two names are one person or body, or are not. Each is a name as the reports write it, or any that means one
 * identity alone. Throws RecordError `no-speaker`, `many-speakers`, `one-name`.
 */
export async function tie(store: Store, kind: 'same' | 'different', a: string, b: string, by: By): Promise<Tied> {
  const [one, other] = [await theName(store, a), await theName(store, b)]
  if (one === other) throw oneName(one, (await calledAs(store, one)).names)
  const [judgement] = await store.judge([{ kind, a: one, b: other, ...by }])
  return { judgement: judgement!, a: await calledAs(store, one), b: await calledAs(store, other) }
}

/** What a tie would change, and nothing is changed: who holds the two names now, and who would. */
export async function previewTie(
  store: Store,
  kind: 'same' | 'different',
  a: string,
  b: string,
): Promise<{ before: Called[]; after: Called[] }> {
  const [one, other] = [await theName(store, a), await theName(store, b)]
  if (one === other) throw oneName(one, (await calledAs(store, one)).names)
  const decided = await tiesOf(store)
  const draft: Judgement = { id: '-', at: '9999-12-31T23:59:59.999Z', author: '-', kind, a: one, b: other }
  const supposed = [...decided, draft]
  const around = new Map<string, NameCount>()
  for (const name of [one, other])
    for (const near of await namesAround(store, name, supposed)) if (near.joinable) around.set(near.name, near)
  const holding = (some: readonly Judgement[]) =>
    joined([...around.values()], some).filter(({ names }) => names.includes(one) || names.includes(other))
  return { before: holding(decided), after: holding(supposed) }
}

/** The identity that holds a name. */
async function calledAs(store: Store, name: string): Promise<Called> {
  const { names, decided } = await namesCalled(store, name)
  return joined(names, decided).find((one) => one.names.includes(name))!
}

/** A name as the reports write it. */
async function theName(store: Store, wanted: string): Promise<string> {
  const { names: called, decided } = await namesCalled(store, wanted)
  const names = called.filter(({ joinable }) => joinable)
  const plain = terms(wanted).join(' ')
  const written = names.filter(({ name }) => name === wanted)
  const exact = written.length > 0 ? written : names.filter(({ name }) => terms(name).join(' ') === plain)
  const found = exact.length > 0 ? exact.map(({ name }) => name) : joined(names, decided).map(({ name }) => name)
  if (found.length === 1) return found[0]!
  if (found.length === 0) {
    const fix = 'name it as a report does; of an unnamed source set the speaker: onrecord speaker STATEMENT NAME'
    throw recordError('no-speaker', `nobody called "${wanted}" speaks by name in this record`, { fix })
  }
  const some = found.slice(0, 8).map((name) => `"${name}"`)
  throw recordError('many-speakers', `${found.length} are called "${wanted}": ${some.join(', ')}`, {
    fix: 'give the name of the one you mean, as it is written here',
  })
}

function oneName(name: string, names: readonly string[]) {
  const spelt = names.map((one) => `"${one}"`).join(', ')
  return recordError('one-name', `both mean "${name}"`, {
    fix: names.length > 1 ? `its spellings are ${spelt}: give two of them` : 'give two names',
  })
}
