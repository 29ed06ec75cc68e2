/** Across reports: which of the record's names are one person or body. Deterministic, whatever the order of the input. */

import type { Reason } from '../model/types.ts'
import {
  carriedOver,
  type Gender,
  genderOfGiven,
  givenCompatible,
  isGivenName,
  type NameParts,
  partsOf,
} from '../text/naming.ts'
import { keyOf } from '../world/places.ts'
import { bodyKey } from './bodies.ts'

export interface Name {
  name: string
  /** how many statements carry it */
  statements: number
  /** false for an unnamed source: it stays by itself */
  joinable: boolean
}

/** One person or body with all its spellings. */
export interface Identity {
  name: string
  names: string[]
  why: Reason[]
}

/** A name ready for comparing. */
interface Entry extends Name {
  parts: NameParts | null
  body: string | null
}

export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Raise it when `keysOf` gives any name other keys than before: records then make theirs anew on opening. */
export const KEYS_VERSION = '3'

/**
 * Index keys of a name: spellings of one name share a key. A person's is the surname through a tolerant key; a name that
 * may put the surname first has its first word too. At least one key for any string with a letter or digit.
 */
export function keysOf(name: string): string[] {
  const body = bodyKey(name)
  const parts = partsOf(name)
  const keys = body ? [body] : []
  if (parts) keys.push(`s:${parts.key}`)
  const first = parts?.given[0]
  if (!body && first && parts.given.length === 1 && !isGivenName(first) && first.length > 1)
    keys.push(`s:${partsOf(first)?.key ?? first}`)
  return [...new Set(keys)].sort(byCode)
}

/** Everything is grouped exactly once; unnamed sources and lone surnames that fit nobody or several stay by themselves. */
export function identify(names: readonly Name[]): Identity[] {
  const entries = [...merged(names).values()].sort((a, b) => byCode(a.name, b.name))
  const groups = new Map<string, Entry[]>()
  const alone: Entry[] = []
  for (const entry of entries) {
    const key =
      entry.joinable && !entry.name.includes(';') ? (entry.body ?? (entry.parts && `s:${entry.parts.key}`)) : null
    if (!key) alone.push(entry)
    else groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const found = [...groups].flatMap(([key, group]) => (key.startsWith('o:') ? [identityOf(group)] : ofSurname(group)))
  return [...found, ...alone.map((e) => identityOf([e]))].sort(
    (a, b) => byCode(a.name, b.name) || byCode(a.names[0]!, b.names[0]!),
  )
}

/** One entry for each name; the same name unjoinable and joinable counts as joinable. */
function merged(names: readonly Name[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const one of names) {
    const known = found.get(one.name)
    if (known) {
      known.statements += one.statements
      known.joinable ||= one.joinable
    } else found.set(one.name, { ...one, parts: partsOf(one.name), body: bodyKey(one.name) })
  }
  return found
}

/**
 * People of one surname key: full names that agree make a person; a bare surname joins when there is exactly one whom it fits
 * ("Ms. Keller" beside Anna and Tobias). Bare surnames left over are one, unless "Mr." and "Ms." tell two.
 */
function ofSurname(group: readonly Entry[]): Identity[] {
  const clusters = clustersOf(group.filter((e) => e.parts!.given.length > 0))
  const left: Entry[] = []
  for (const entry of group.filter((e) => e.parts!.given.length === 0)) {
    const fits = clusters.filter((c) => c.every((e) => sameGender(e.parts!, entry.parts!)))
    if (fits.length === 1) fits[0]!.push(entry)
    else left.push(entry)
  }
  return [...clusters, ...bareOf(left)].map(identityOf)
}

function bareOf(bare: readonly Entry[]): Entry[][] {
  const of = (gender: Gender) => bare.filter((e) => e.parts!.gender === gender)
  const both = of('male').length > 0 && of('female').length > 0
  const groups = both ? [of('male'), of('female'), of(null)] : [[...bare]]
  return groups.filter((g) => g.length > 0)
}

/**
 * Complete link, the fullest and most frequent first: a name joins a person only when it agrees with every name already
 * there and no other person takes it too ("J. Smith" beside John and Jane stays alone).
 */
function clustersOf(full: readonly Entry[]): Entry[][] {
  const ordered = [...full].sort(
    (a, b) => fullness(b) - fullness(a) || b.statements - a.statements || byCode(a.name, b.name),
  )
  const clusters: Entry[][] = []
  for (const entry of ordered) {
    const fits = clusters.filter((c) => c.every((e) => onePerson(e.parts!, entry.parts!)))
    if (fits.length === 1) fits[0]!.push(entry)
    else clusters.push([entry])
  }
  return clusters
}

function onePerson(a: NameParts, b: NameParts): boolean {
  const given = givenCompatible(a.given, b.given) || carriedOver(a.given, b.given)
  return given && a.suffix === b.suffix && sameGender(a, b)
}

/** A title tells it, else the given name: "Ms. Keller" is not Tobias. */
function sameGender(a: NameParts, b: NameParts): boolean {
  if (!a.gender && !b.gender) return true
  const of = (p: NameParts) => p.gender ?? genderOfGiven(p.given[0] ?? '')
  return !of(a) || !of(b) || of(a) === of(b)
}

/** Given names written out weigh most, then initials. */
function fullness(e: Entry): number {
  const given = e.parts?.given ?? []
  return given.filter((g) => g.length > 1).length * 10 + given.length
}

/** The most frequent of the fullest names stands for all; ties by code unit. */
function identityOf(group: readonly Entry[]): Identity {
  if (group.every((e) => e.body !== null)) return bodyIdentity(group)
  const written = Math.max(...group.map((e) => Math.min(1, e.parts?.given.filter((g) => g.length > 1).length ?? 0)))
  const fullest = group.filter((e) => Math.min(1, e.parts?.given.filter((g) => g.length > 1).length ?? 0) === written)
  const best = [...fullest].sort((a, b) => b.statements - a.statements || byCode(a.name, b.name))[0]!
  return { name: best.name, names: group.map((e) => e.name).sort(byCode), why: whyOf(group) }
}

/** A body by its most frequent name, the shortest of those: "China", not "the Chinese government". */
function bodyIdentity(group: readonly Entry[]): Identity {
  const order = (a: Entry, b: Entry) =>
    b.statements - a.statements || a.name.length - b.name.length || byCode(a.name, b.name)
  return { name: [...group].sort(order)[0]!.name, names: group.map((e) => e.name).sort(byCode), why: whyOf(group) }
}

function whyOf(group: readonly Entry[]): Reason[] {
  if (group.length === 1) return []
  if (group.every((e) => e.body !== null)) return [{ rule: 'one organisation by its names', score: 0.9 }]
  const spelt = new Set(group.map((e) => e.parts?.surname)).size > 1
  const bare = group.some((e) => !e.parts?.given.length)
  const why: Reason[] = [
    { rule: spelt ? 'surnames that are spellings of one' : 'one surname', score: spelt ? 0.8 : 0.9 },
  ]
  if (group.filter((e) => e.parts?.given.length).length > 1) why.push({ rule: 'given names agree', score: 0.9 })
  if (bare) why.push({ rule: 'a bare surname and one person who bears it', score: 0.7 })
  return why
}

/**
 * The names a query may mean, with all that `identify` joins to them: by full name, by surname, with a title, without
 * accents, in another spelling. In the order of `names`. `groups`: who is who, when people decided about it.
 */
export function matching<T extends Name>(
  query: string,
  names: readonly T[],
  groups: readonly Identity[] = identify(names),
): T[] {
  const asked = partsOf(query)
  const body = bodyKey(query)
  const keys = new Set(keysOf(query))
  const exact = keyOf(query)
  const strict = asked !== null && asked.given.length > 0 && !asked.suffix && names.some((n) => isElder(asked, n))
  const fits = (n: T): boolean => {
    if (exact && keyOf(n.name) === exact) return true
    if (!n.joinable || !keysOf(n.name).some((k) => keys.has(k))) return false
    if (body) return true
    const parts = partsOf(n.name)
    if (!asked || !parts) return false
    if (bodyKey(n.name)) return false
    return asked.key === parts.key ? onePersonAsked(asked, parts, strict) : surnameFirst(asked, parts)
  }
  const hits = new Set(names.filter(fits).map((n) => n.name))
  if (hits.size === 0) return bareOnly(asked, names)
  const joined = new Set(groups.filter((i) => i.names.some((n) => hits.has(n))).flatMap((i) => i.names))
  return names.filter((n) => (n.joinable ? joined.has(n.name) : hits.has(n.name)))
}

/** Bears the full name that is asked for, without "Jr.": then that one is meant and not the son. */
function isElder(asked: NameParts, n: Name): boolean {
  const parts = n.joinable && !bodyKey(n.name) ? partsOf(n.name) : null
  return parts !== null && parts.key === asked.key && parts.given.length > 0 && onePerson(asked, parts)
}

function onePersonAsked(asked: NameParts, parts: NameParts, strict: boolean): boolean {
  if (asked.given.length > 0 && parts.given.length === 0) return false
  return onePerson({ ...asked, suffix: strict ? asked.suffix : (asked.suffix ?? parts.suffix) }, parts)
}

/** "Wang" for "Wang Shouwen". */
function surnameFirst(asked: NameParts, parts: NameParts): boolean {
  return (
    asked.given.length === 0 &&
    parts.given.length === 1 &&
    !isGivenName(parts.given[0]!) &&
    partsOf(parts.given[0]!)?.key === asked.key
  )
}

/** A full name was asked for and the record knows the surname alone, of nobody else: that may be meant. */
function bareOnly<T extends Name>(asked: NameParts | null, names: readonly T[]): T[] {
  if (!asked?.given.length) return []
  const same = names.filter((n) => n.joinable && !bodyKey(n.name) && partsOf(n.name)?.key === asked.key)
  return same.every((n) => partsOf(n.name)!.given.length === 0) ? same : []
}
