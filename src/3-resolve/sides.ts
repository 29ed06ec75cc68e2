/** Sides: which party of the dossier a speaker speaks for. A step of its own, run again when the dossier changes. */
import { OFFICIALS, ONLOOKERS } from '../lang/en/names.ts'
import type { Dossier, DossierParty, Reason, Report, Speaker, Statement } from '../model/types.ts'
import { carriedOver, givenCompatible, type NameParts, partsOf } from '../text/naming.ts'
import { fold, terms } from '../text/terms.ts'
import { officesOf } from '../world/offices.ts'
import { keyOf } from '../world/places.ts'
import { bodyKey, countryOfBody, homelessKey } from './bodies.ts'
import { dayOf } from './incumbents.ts'
import { because } from './resolved.ts'

/**
 * The same statements, each speaker with the id of the party it speaks for: as a person or body of the dossier, by an office, or by
 * what the report tells beside the name ("a Kremlin spokesman"). Experts, media and whoever is told of two parties get none.
 * The reason begins with "party:"; one of an earlier dossier is taken away.
 */
export function takeSides(report: Report, statements: readonly Statement[], dossier: Dossier | null): Statement[] {
  const sides = dossier ? sidesOf(dossier) : []
  return statements.map((s) => {
    // a speaker whom a person set is not the one that the words tell of
    const source = s.speaker.basis === 'set' ? '' : s.source.map((span) => report.text.slice(...span)).join(' ')
    const found = sides.length > 0 ? partyOf(sides, s.speaker, source, dayOf(report.published)) : null
    const why = (s.why ?? []).filter((r) => !r.rule.startsWith('party:'))
    return { ...s, speaker: { ...s.speaker, party: found?.id ?? null }, why: found ? [...why, found.why] : why }
  })
}

const known = new WeakMap<Dossier, readonly Side[]>()

function sidesOf(dossier: Dossier): readonly Side[] {
  const there = known.get(dossier)
  if (there) return there
  const made = dossier.parties.map(sideOf)
  known.set(dossier, made)
  return made
}

/** A name made ready for comparing. */
interface Written {
  key: string
  parts: NameParts | null
}

/** A cache only. */
const names = new Map<string, Written>()
const MOST = 20_000

function written(name: string): Written {
  const there = names.get(name)
  if (there) return there
  const made = { key: keyOf(name), parts: partsOf(name) }
  if (names.size > MOST) names.clear()
  names.set(name, made)
  return made
}

/** A party made ready for comparing. */
interface Side {
  id: string
  people: Written[]
  /** each name and alias: the key of the body it is, and its stems in a row */
  names: { key: string; stems: string }[]
  /** countries among its names */
  countries: Set<string>
  /** words that make an official its own: "torvenian", for countries that the tables do not know */
  adjectives: Set<string>
  /** its bodies' names without the country: "the Commerce Ministry" */
  homeless: string[]
  /** stems of its people's roles without the country, of two words and more: "secretary general" */
  roles: string[]
  /** the user follows its state media as its own */
  media: boolean
}

function sideOf({ id, name, aliases, people }: DossierParty): Side {
  const all = [name, ...aliases]
  const own = all.flatMap((n) => countryItself(n) ?? [])
  return {
    id,
    people: people.flatMap((p) => [p.name, ...p.aliases]).map(written),
    names: all.map((n) => ({ key: keyOfBody(n), stems: ` ${terms(n.replace(/^the /i, '')).join(' ')} ` })),
    countries: new Set(own),
    adjectives: new Set(own.length > 0 ? [] : all.flatMap(adjectivesOf)),
    homeless: all.flatMap((n) => homelessKey(n) ?? []),
    roles: people.flatMap((p) => p.roles.flatMap(({ title }) => roleStems(title))),
    media: all.some((n) => /\bstate media\b/i.test(n)),
  }
}

function roleStems(title: string): string[] {
  const stems = terms(title.split(/\s(?:of|for|in|at)\s|,/)[0]!)
  return stems.length > 1 ? [` ${stems.join(' ')} `] : []
}

/** The country, when the name is its own or its capital's; null for a part of it. */
function countryItself(name: string): string | null {
  const country = countryOfBody(name)
  return country !== null && bodyKey(name) === `o:${keyOf(country)}` ? country : null
}

/** "Torvenia" and "Torvenian", also from "Torvenian government"; of names of one word only. */
function adjectivesOf(name: string): string[] {
  const [first = '', ...rest] = name.split(/\s+/).map((w) => fold(w))
  if (rest.length > 0) return rest.join(' ') === 'government' ? [first] : []
  const stem = first.replace(/[aey]$/, '')
  return [first, ...['n', 'an', 'ian', 'ese', 'i', 'ish'].flatMap((end) => [first + end, stem + end])]
}

interface Found {
  id: string
  why: Reason
}

function partyOf(sides: readonly Side[], speaker: Speaker, source: string, day: string | null): Found | null {
  if (speaker.name === null) return null
  if (speaker.members?.length) return ofMembers(sides, speaker, day)
  const { name, basis } = speaker
  const person = basis !== 'organisation' && basis !== 'unnamed'
  const named = basis === 'unnamed' || basis === 'organisation'
  const told = [speaker.role ?? '', named ? `${name} ${source}` : ''].join(' ')
  const itself = person ? written(name) : null
  const body = keyOfBody(name)
  return (
    only(
      sides.filter((s) => itself && s.people.some((p) => isPerson(p, itself))),
      'a person of it',
      0.95,
    ) ??
    only(
      sides.filter((s) => s.names.some((n) => n.key === body)),
      'the party itself',
      0.95,
    ) ??
    only(
      sides.filter((s) => s.homeless.includes(body)),
      'a body of it',
      0.85,
    ) ??
    only(
      sides.filter((s) => isStateMedia(s, name, source)),
      'its state media',
      0.8,
    ) ??
    (isOnlooker(sides, told) ? null : byWords(sides, speaker, told, day))
  )
}

/** Where the user follows "Chinese state media": an outlet of the country by its name, or told to be official. */
function isStateMedia(side: Side, name: string, source: string): boolean {
  if (
    !side.media ||
    !/\b(?:daily|news|newspaper|agency|times|television|tv|radio|media|paper)\b/i.test(`${name} ${source}`)
  )
    return false
  const official = /\b(?:official|state|state-(?:run|owned|controlled)|government-run)\b/i.test(source)
  return [name, ...(official ? [source] : [])].some((words) => side.countries.has(countryOfBody(words) ?? ''))
}

/** One party alone; two would be a guess. */
function only(sides: readonly Side[], rule: string, score: number): Found | null {
  return sides.length === 1 ? { id: sides[0]!.id, why: because(`party: ${rule}`, score) } : null
}

function ofMembers(sides: readonly Side[], { members }: Speaker, day: string | null): Found | null {
  const found = members!.map((m) =>
    partyOf(sides, { name: m.name, basis: m.basis, party: null, affiliation: null }, m.name, day),
  )
  const ids = new Set(found.map((f) => f?.id))
  return ids.size === 1 ? found[0]! : null
}

const keyOfBody = (name: string): string => bodyKey(name) ?? `o:${keyOf(name)}`

/** By the full name, or by a bare surname where either has no more; an alias "Hill" does not make Jane Hill a person of it. */
function isPerson(listed: Written, name: Written): boolean {
  if (listed.key === name.key) return true
  const [a, b] = [listed.parts, name.parts]
  if (!a || !b || a.key !== b.key || a.suffix !== b.suffix) return false
  if (b.given.length === 0) return true
  return a.given.length > 0 && (givenCompatible(a.given, b.given) || carriedOver(a.given, b.given))
}

const wordsOf = (words: string): string[] =>
  (words.slice(0, 400).match(/[\p{L}]+(?:[’'-][\p{L}]+)*/gu) ?? []).map((w) => fold(w))

const has = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) ||
  (word.endsWith('s') && set.has(word.slice(0, -1))) ||
  (word.endsWith('ies') && set.has(`${word.slice(0, -3)}y`))

/** An expert, the press, somebody past; not by a word that is in a party's own name. */
function isOnlooker(sides: readonly Side[], words: string): boolean {
  const own = sides.flatMap((s) => s.names.map((n) => n.stems)).join('')
  if (/\b(?:close to|familiar with)\b/i.test(words)) return true
  return wordsOf(words).some((w) => has(ONLOOKERS, w) && !own.includes(` ${terms(w)[0]} `))
}

/** By the party's name among the words of the role or source; else by country, when an official of it speaks. */
function byWords(sides: readonly Side[], speaker: Speaker, told: string, day: string | null): Found | null {
  const stems = ` ${terms(told).join(' ')} `
  const official = isOfficial(speaker, told)
  const named = sides.filter((s) =>
    s.names.some((n) => n.stems.length > 3 && stems.includes(n.stems) && isSpoken(s, n.stems, official)),
  )
  return (
    only(named, 'told beside the name', 0.8) ??
    only(
      sides.filter((s) => official && (isOf(s, speaker.affiliation) || isOurs(s, told))),
      'an official of it',
      0.8,
    ) ??
    only(
      sides.filter((s) => holdsFor(s, speaker, day)),
      'an office held on that day',
      0.85,
    ) ??
    only(
      sides.filter((s) => speaker.basis === 'unnamed' && s.roles.some((r) => stems.includes(r))),
      'a role of it',
      0.7,
    )
  )
}

/** A country is spoken for by its officials only, any other body by whoever is told to belong to it. */
function isSpoken(side: Side, stems: string, official: boolean): boolean {
  const country = [...side.countries].some((c) => stems === ` ${terms(c).join(' ')} `)
  return official || !(country || side.adjectives.has(stems.trim()))
}

function isOfficial({ basis, name, affiliation }: Speaker, told: string): boolean {
  const words = wordsOf(told)
  // "Kremlin", "Elysee Palace": a building that stands for a government
  if (
    basis === 'organisation' &&
    affiliation &&
    countryOfBody(name ?? '') === affiliation &&
    wordsOf(name ?? '').length < 3
  )
    return true
  return words.some((w) => has(OFFICIALS, w))
}

const isOurs = (side: Side, told: string): boolean => wordsOf(told).some((w) => side.adjectives.has(w))

function isOf(side: Side, affiliation: string | null | undefined): boolean {
  if (!affiliation) return false
  return side.countries.has(affiliation) || side.names.some((n) => n.key === keyOfBody(affiliation))
}

function holdsFor(side: Side, { name, basis }: Speaker, day: string | null): boolean {
  if (day === null || basis === 'organisation' || basis === 'unnamed') return false
  return officesOf(name!, day).some((h) => isOf(side, h.of))
}
