/** Lookups over the tables of facts, keyed by folded words (`keyOf`), so that "U.S.", "US" and "the us" agree. */
import { fold } from '../text/terms.ts'
import { COUNTRIES } from './countries.ts'
import { ORGANISATIONS } from './organisations.ts'
import { OUTLETS } from './outlets.ts'

export type PlaceKind = 'name' | 'capital' | 'people' | 'government'

export interface Place {
  country: string
  kind: PlaceKind
  /** a capital that news uses for the government: "Kyiv" */
  standsFor: boolean
}

/** Folded, without full stops and a leading article: "The U.S." → "us". */
export function keyOf(words: string): string {
  return fold(words.replace(/\./g, '').trim()).replace(/\s+/g, ' ').replace(/^the /, '')
}

/** Capitals, and what else they are called: these are the government, a palace is only a part of it. */
const capitals = new Set(COUNTRIES.flatMap((c) => c.capital).map(keyOf))
const places = new Map<string, Place>()
const organisations = new Map<string, string>()

/** The first writer wins: names before adjectives, adjectives before governments, governments before capitals. */
function put(words: readonly string[], country: string, kind: PlaceKind): void {
  for (const word of words) {
    const standsFor = kind === 'government' && capitals.has(keyOf(word))
    if (!places.has(keyOf(word))) places.set(keyOf(word), { country, kind, standsFor })
  }
}

for (const c of COUNTRIES) put([c.name, ...c.aliases], c.name, 'name')
for (const c of COUNTRIES) put(c.people, c.name, 'people')
for (const c of COUNTRIES) if (c.name !== 'European Union') put(c.government, c.name, 'government')
for (const c of COUNTRIES) put(c.capital, c.name, 'capital')
for (const o of [...ORGANISATIONS, ...OUTLETS]) {
  for (const name of [o.name, ...o.aliases]) if (!organisations.has(keyOf(name))) organisations.set(keyOf(name), o.name)
}

/** What place the words name or stand for; undefined when none is known. */
export function placeOf(words: string): Place | undefined {
  return places.get(keyOf(words))
}

/** The usual name of an organisation or outlet; undefined when none is known. */
export function organisationOf(words: string): string | undefined {
  return organisations.get(keyOf(words))
}
