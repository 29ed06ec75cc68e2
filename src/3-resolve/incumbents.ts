/** Offices of the day of the report: whom "President Trump" names in full, who "the president" is, who "the Russian leader". */
import { ROLES } from '../lang/en/names.ts'
import type { Published } from '../model/types.ts'
import { genderOfGiven, givenCompatible, partsOf } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { bearersOf, type Holding, holdersOf, inOffice, officesOf } from '../world/offices.ts'
import { placeOf } from '../world/places.ts'
import { countryIn } from './bodies.ts'
import type { Mention } from './mentions.ts'
import { type Cast, type Known, type Person, rolesOf } from './people.ts'
import { because } from './resolved.ts'

/** The day, month or year for which the table is asked; null when the report's is unknown. */
export function dayOf(published: Published): string | null {
  return published.value && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(published.value) ? published.value : null
}

/**
 * Bare surnames by the full name of who held an office: "President Trump", or "Trump" where the report also says "the president" and
 * names nobody of that surname in full. The report must speak of the country. Without a date only when the office stands beside the
 * name and one person alone ever held it under that name.
 */
export function incumbents(text: string, mentions: readonly Mention[], day: string | null): Map<Mention, Known> {
  const told = countriesTold(mentions)
  const found = new Map<Mention, Known>()
  const note = (m: Mention, holding: Holding | null, score: number) => {
    if (holding) found.set(m, { name: holding.names[0]!, why: because(whyKnown(holding, day), score) })
  }
  const bare = mentions.filter((m) => m.parts.length === 1 && m.kind !== 'place' && m.kind !== 'organisation')
  for (const m of bare) if (m.titles.some((t) => !HARDLY.has(t))) note(m, incumbent(m, told, day), 0.85)
  const full = new Set(mentions.filter((m) => m.parts.length > 1).map((m) => fold(m.parts.at(-1)!)))
  const heads = day === null ? [] : HEADS.filter((office) => new RegExp(`\\bthe ${office}\\b`, 'i').test(text))
  for (const m of heads.length > 0 ? firstOfEach(bare) : [])
    if (!found.has(m) && !full.has(fold(m.parts[0]!))) note(m, head(m, heads, told, day), 0.7)
  return found
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const first = new Map(mentions.toReversed().map((m) => [m.parts[0]!, m]))
  return [...first.values()].reverse()
}

const HEADS = ['president', 'prime minister', 'chancellor'] as const

/** The head of a state or government, where the report says "the president" of somebody. */
function head(m: Mention, offices: readonly string[], told: ReadonlySet<string>, day: string | null): Holding | null {
  const held = offices.flatMap((office) => bearersOf(m.parts[0]!, null, office))
  return only(held.filter((h) => told.has(h.of) && day !== null && inOffice(h, day) === 'yes'))
}

const only = (held: readonly Holding[]): Holding | null =>
  new Set(held.map((h) => h.names[0])).size === 1 ? held[0]! : null

/** Titles that are no office of the table: most names have one of these. */
const HARDLY = new Set(
  'mr mrs ms miss mister dr prof professor sen senator rep representative sir judge officer coach'.split(' '),
)

const whyKnown = ({ office, of }: Holding, day: string | null) =>
  `the full name is that of the ${office} of ${of}${day ? ` on ${day}` : ''}`

function incumbent(m: Mention, told: ReadonlySet<string>, day: string | null): Holding | null {
  const { country, title } = officeWords(m.titles)
  const called = [title, m.titles.join(' ')].flatMap((office) => bearersOf(m.parts[0]!, country, office))
  if (day === null) return only(called) && told.has(called[0]!.of) ? called[0]! : null
  return only(called.filter((h) => told.has(h.of) && inOffice(h, day) === 'yes'))
}

/** "ukrainian president" parted; the other words are the title. */
function officeWords(words: readonly string[]): { country: string | null; title: string } {
  const found = countryIn(words.join(' '))
  return { country: found?.country ?? null, title: (found?.rest ?? words).join(' ') }
}

function countriesTold(mentions: readonly Mention[]): Set<string> {
  const told = new Set<string>()
  for (const m of mentions) {
    const place = m.kind === 'place' || m.kind === 'organisation' ? placeOf(m.parts.join(' ')) : undefined
    if (place) told.add(place.country)
    if (m.kind === 'organisation') told.add(m.parts.join(' '))
    for (const role of rolesOf(m.titles)) if (role.startsWith('country:')) told.add(role.slice('country:'.length))
  }
  return told
}

/**
 * Gives everybody named in full the offices they held on the day, so that "the president" finds them. Without a date a head of state
 * or government gets the country, when the report tells the office and one country alone ever had them in it.
 */
export function noteOffices(cast: Cast, day: string | null): void {
  const told = countriesTold(cast.mentions)
  for (const person of cast.people) {
    if (person.kind !== 'person' || !person.parts?.given.length) continue
    if (day === null) tellCountry(person, told)
    else for (const h of officesOf(person.parts, day)) if (told.has(h.of)) tell(person, h)
  }
}

function tellCountry(person: Person, told: ReadonlySet<string>): void {
  const offices = HEADS.filter((office) => office.split(' ').every((word) => person.roles.has(word)))
  const of = new Set(offices.flatMap((office) => bearersOf(person.name, null, office)).map((h) => h.of))
  const [country] = of
  if (of.size === 1 && told.has(country!)) person.roles.add(`country:${country}`)
}

function tell(person: Person, h: Holding): void {
  const all = h.office.split(/[\s-]+/).map((w) => fold(w))
  for (const word of all) person.roles.add(word)
  for (const title of h.titles) {
    const role = fold(title.split(/[\s-]+/).find((w) => ROLES.has(fold(w))) ?? '')
    if (role && role !== 'leader') person.roles.add(role)
  }
  if (placeOf(h.of)?.kind === 'name') person.roles.add(`country:${h.of}`)
}

/** Who holds the office the words describe, on the day: somebody of the report, else by the table's name. Null when it is unsure. */
export function holderOf(cast: Cast, words: string, day: string | null): { person: Person; holding: Holding } | null {
  if (day === null) return null
  const holding = holdingOf(words, day)
  if (!holding) return null
  const known = cast.people.find((p) => p.kind === 'person' && isHolder(p, holding))
  return { person: known ?? outsider(cast, holding), holding }
}

function holdingOf(words: string, day: string): Holding | null {
  const plain = words.replace(/^(?:the|this)\s/i, '')
  const found = countryIn(plain)
  const asked: [string | null, string][] = found ? [[found.country, found.rest.join(' ')]] : []
  // "the NATO chief", "the Kremlin spokesman": the title itself names the body
  if (/\p{Lu}/u.test(plain)) asked.push([null, plain])
  for (const [of, title] of asked) {
    const holders = holdersOf(of, title, day)
    if (holders.length === 1) return holders[0]!
  }
  return null
}

function isHolder(person: Person, { names }: Holding): boolean {
  const parts = person.parts
  return names.some((name) => {
    const theirs = partsOf(name)
    return parts && theirs && parts.key === theirs.key && givenCompatible(parts.given, theirs.given)
  })
}

/** Somebody the report does not name; one and the same for the whole report. */
function outsider(cast: Cast, { names, of }: Holding): Person {
  const name = names[0]!
  const known = cast.outsiders.get(name)
  if (known) return known
  const parts = partsOf(name)
  const gender = genderOfGiven(parts?.given[0] ?? '')
  const roles = new Set(placeOf(of)?.kind === 'name' ? [`country:${of}`] : [])
  const person: Person = {
    name,
    kind: 'person',
    gender,
    mentions: [],
    roles,
    parts,
    known: null,
    role: null,
    home: null,
  }
  cast.outsiders.set(name, person)
  return person
}
