/** Who is who within one report: mentions joined to people, organisations and places. */
import type { Reason, Span } from '../model/types.ts'
import { type Gender, genderOfGiven, givenCompatible, type NameParts, partsOf, surnameKey } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { keyOf, placeOf } from '../world/places.ts'
import { bodiesOf } from './bodies.ts'
import type { Mention } from './mentions.ts'

export interface Person {
  /** fullest name the report gives, without titles */
  name: string
  kind: 'person' | 'organisation' | 'place'
  gender: Gender
  mentions: Mention[]
  /** role words the report gave beside the name, folded, with countries as "country:Ukraine" */
  roles: Set<string>
  parts: NameParts | null
  /** why the name is fuller than the report gives it */
  known: Reason | null
  /** role as the report first tells it: "White House press secretary" */
  role: string | null
  /** body or town of a role that the report tells */
  home: string | null
}

/** Everybody in a report, and the way from a mention to its person. */
export interface Cast {
  mentions: Mention[]
  people: Person[]
  of: Map<Mention, Person>
  /** bodies by the key on which their names agree */
  bodies: Map<string, Person>
  /** holders of offices whom the report does not name */
  outsiders: Map<string, Person>
  /** the day, month or year the report is of; null when unknown */
  day: string | null
}

interface Tables {
  people: Person[]
  bySurname: Map<string, Person[]>
  byWord: Map<string, Person[]>
  byWhole: Map<string, Person>
  bodies: Map<string, Person>
  /** names parted so far: one name stands in a report many times */
  parted: Map<string, NameParts | null>
  /** where a surname first stands alone, by its key */
  firstAlone: Map<string, number>
  /** where somebody told through another is first named in full */
  kinFrom: Map<Person, number>
}

/** A full name for a bare surname, from elsewhere than the report. */
export interface Known {
  name: string
  why: Reason
}

/** Two passes: full names make the people, then single words find theirs, also when they stand before the full name. */
export function castOf(text: string, mentions: Mention[], fullNames: ReadonlyMap<Mention, Known> = new Map()): Cast {
  const tables: Tables = {
    people: [],
    bySurname: new Map(),
    byWord: new Map(),
    byWhole: new Map(),
    bodies: new Map(),
    parted: new Map(),
    firstAlone: new Map(),
    kinFrom: new Map(),
  }
  const of = new Map<Mention, Person>()
  for (const m of mentions) if (m.kind === 'place') of.set(m, placeOfMention(tables, m))
  for (const [m, name, key] of bodiesOf(text, mentions)) of.set(m, bodyOf(tables, name, key))
  for (const m of mentions) if (!of.has(m) && m.parts.length > 1) of.set(m, fullNameOf(tables, m))
  for (const [m, known] of fullNames) if (!of.has(m)) of.set(m, knownOf(tables, m, known))
  for (const m of mentions) if (!of.has(m)) noteFirst(tables.firstAlone, surnameKey(written(m)), m.span[0])
  const latest = new Map<string, Person>()
  for (const m of mentions) {
    const person = of.get(m) ?? singleOf(tables, latest, m)
    of.set(m, person)
    if (person.kind === 'person' && person.parts) latest.set(person.parts.key, person)
  }
  for (const m of mentions) note(of.get(m)!, m)
  for (const person of tables.people) person.mentions.sort((a, b) => a.span[0] - b.span[0])
  return { mentions, people: tables.people, of, bodies: tables.bodies, outsiders: new Map(), day: null }
}

function noteFirst<K>(map: Map<K, number>, key: K, at: number): void {
  if (!map.has(key)) map.set(key, at)
}

/** "Novak said … his wife Jane Novak": the surname was somebody else's before she was named. */
function isOtherBearer(tables: Tables, person: Person, m: Mention): boolean {
  const from = tables.kinFrom.get(person)
  if (from === undefined || (m.gender && m.gender === genderOf(person))) return false
  return (tables.firstAlone.get(person.parts?.key ?? '') ?? Infinity) < from
}

/** People of one surname in one report; more are noise, and would cost time. */
const MANY = 40

const written = (m: Mention): string => m.parts.join(' ')

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.length < MANY && !list.includes(value)) list.push(value)
}

function newPerson(tables: Tables, name: string, kind: Person['kind']): Person {
  const person: Person = {
    name,
    kind,
    gender: null,
    mentions: [],
    roles: new Set(),
    parts: null,
    known: null,
    role: null,
    home: null,
  }
  tables.people.push(person)
  return person
}

/** Places by their own words, so that "Moscow" stays "Moscow". */
function placeOfMention(tables: Tables, m: Mention): Person {
  const key = `place ${keyOf(written(m))}`
  const person = tables.byWhole.get(key) ?? newPerson(tables, written(m), 'place')
  tables.byWhole.set(key, person)
  return person
}

/** A body by any of its names; the longest stands for all. Without its country it is the one of that name that has one. */
function bodyOf(tables: Tables, name: string, key = `o:${keyOf(name)}`): Person {
  const person = tables.bodies.get(key) ?? newPerson(tables, name, 'organisation')
  if (name.length > person.name.length) person.name = name
  tables.bodies.set(key, person)
  return person
}

function partsOnce({ parted }: Tables, name: string): NameParts | null {
  const parts = parted.has(name) ? parted.get(name)! : partsOf(name)
  parted.set(name, parts)
  return parts
}

function fullNameOf(tables: Tables, m: Mention): Person {
  const parts = partsOnce(tables, written(m))
  if (!parts) return bodyOf(tables, written(m))
  const same = (tables.bySurname.get(parts.key) ?? []).find((p) => compatible(p, parts, m)) ?? hyphened(tables, m)
  const person = same ?? newPerson(tables, written(m), 'person')
  if (!person.parts || fuller(parts, person.parts)) {
    person.parts = parts
    person.name = written(m)
  }
  person.gender ??= m.gender
  add(tables.bySurname, parts.key, person)
  // a son is told by his suffix as a wife is by "his wife"
  if (m.kin || parts.suffix) noteFirst(tables.kinFrom, person, m.span[0])
  for (const word of m.parts.map((w) => fold(w).replace(/\.$/, '')))
    if (word.length > 1) add(tables.byWord, word, person)
  return person
}

/** By the name somebody is known under: joined with who bears it in the report. */
function knownOf(tables: Tables, m: Mention, { name, why }: Known): Person {
  const parts = partsOf(name)
  const same = parts && (tables.bySurname.get(parts.key) ?? []).find((p) => compatible(p, parts, m))
  if (same) return same
  const person = fullNameOf(tables, { ...m, parts: name.split(' ') })
  person.known = why
  return person
}

/** "Ms. Holm Dahl" for Anne Holm-Dahl. */
function hyphened(tables: Tables, m: Mention): Person | undefined {
  const bearers = tables.bySurname.get(surnameKey(m.parts.join('-'))) ?? []
  return bearers.find((p) => p.parts?.surname.includes('-') && agrees(p, m))
}

function compatible(person: Person, parts: NameParts, m: Mention): boolean {
  if (!person.parts || person.parts.suffix !== parts.suffix) return false
  const theirs = genderOf(person)
  const ours = m.gender
  if (theirs && ours && theirs !== ours) return false
  return givenCompatible(person.parts.given, parts.given)
}

/** More given names, and none cut to an initial. */
function fuller(a: NameParts, b: NameParts): boolean {
  const size = (p: NameParts) =>
    p.given.filter((g) => g.length > 1).length * 10 + p.given.length + p.surname.length / 100
  return size(a) > size(b)
}

/** A word alone: surname of somebody, else a given name or the first word of a name that puts the surname first. */
function singleOf(tables: Tables, latest: ReadonlyMap<string, Person>, m: Mention): Person {
  const word = fold(written(m)).replace(/\.$/, '')
  const key = surnameKey(word)
  const fitting = (tables.bySurname.get(key) ?? []).filter(
    (p) => p.parts && agrees(p, m) && !isOtherBearer(tables, p, m),
  )
  const told = fitting.filter((p) => m.gender && genderOf(p) === m.gender)
  const named = told.length > 0 ? told : fitting
  if (named.length === 1) return named[0]!
  if (named.length > 1) return latestOf(named, latest.get(key)) ?? alone(tables, m, key)
  const partly = (tables.byWord.get(word) ?? []).filter(
    (p) => agrees(p, m) && (fold(p.parts?.surname ?? '') !== word || !isOtherBearer(tables, p, m)),
  )
  if (partly.length === 1) return partly[0]!
  return alone(tables, m, key)
}

function latestOf(named: readonly Person[], last: Person | undefined): Person | undefined {
  return last && named.includes(last) ? last : undefined
}

const genderOf = (person: Person): Gender => person.gender ?? genderOfGiven(person.parts?.given[0] ?? '')

function agrees(person: Person, m: Mention): boolean {
  const theirs = genderOf(person)
  const ours = m.gender ?? m.hint
  return !theirs || !ours || theirs === ours
}

/** A surname that the report never gives in full. */
function alone(tables: Tables, m: Mention, key: string): Person {
  const whole = `alone ${key} ${m.gender ?? ''}`
  const place = placeOf(written(m))
  const person = tables.byWhole.get(whole) ?? newPerson(tables, written(m), place ? 'place' : 'person')
  person.parts ??= partsOf(written(m))
  tables.byWhole.set(whole, person)
  return person
}

/** What a mention tells of its person. */
function note(person: Person, m: Mention): void {
  person.mentions.push(m)
  if (person.kind !== 'person') return
  person.gender ??= m.gender
  for (const role of rolesOf(m.titles)) person.roles.add(role)
}

/** Role words as they are, places as their country. */
export function rolesOf(words: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const place = placeOf(words.slice(i, i + 2).join(' ')) ?? placeOf(words[i]!)
    found.push(place ? `country:${place.country}` : words[i]!)
    for (const part of words[i]!.split('-')) if (part !== words[i]) found.push(part)
  }
  return found
}

/** By the roles told or an office known; null when none tells it. */
export function countryOf({ roles }: Person): string | null {
  for (const role of roles) if (role.startsWith('country:')) return role.slice('country:'.length)
  return null
}

/** The name mentions inside a span, by binary search. */
export function mentionsIn(mentions: readonly Mention[], [start, end]: Span): Mention[] {
  const found: Mention[] = []
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.span[0] < end; i++)
    found.push(mentions[i]!)
  return found
}

/** Index of the first mention whose name starts at or after the offset. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span[0] < offset) low = middle + 1
    else high = middle
  }
  return low
}
