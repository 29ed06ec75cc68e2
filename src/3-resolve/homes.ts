/** Whose somebody is by the words of a role: "Boeing chief executive", "foreign minister of Aumera", "Kaldria's president". */
import { FIELDS, NO_BODY, OFFICES, ROLES, TITLES } from '../lang/en/names.ts'
import { genderOfGiven, surnameKey } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { organisationOf } from '../world/places.ts'
import { mentionsOf } from './mentions.ts'
import type { Cast, Person } from './people.ts'

/** Names of the report: folded those of people, who are nobody's home, and every word of a name by itself folded. */
export interface ReportNames {
  people: ReadonlySet<string>
  words: ReadonlyMap<string, string>
}

/** `homeOf` for one report; a role is told many times there and read once. */
export function homesOf(cast: Cast): (role: string) => string | null {
  let names: ReportNames | undefined
  const known = new Map<string, string | null>()
  return (role) => {
    const there = known.get(role)
    if (there !== undefined) return there
    names ??= reportNames(cast)
    const home = homeOf(role, names)
    known.set(role, home)
    return home
  }
}

function reportNames(cast: Cast): ReportNames {
  const people = cast.people.filter((p) => p.kind === 'person' && p.parts && isHuman(p))
  return {
    people: new Set(people.flatMap((p) => [fold(p.name), surnameKey(p.parts!.surname)])),
    words: new Map(cast.mentions.flatMap((m) => m.parts.map((w) => [fold(w), w] as const))),
  }
}

/** "Littoral Pact" looks like a name, too: a title, a role or a given name shows a person. */
const isHuman = ({ gender, roles, parts }: Person): boolean =>
  gender !== null || roles.size > 0 || genderOfGiven(parts?.given[0] ?? '') !== null

/** The country, town or body as the role or, for "Kaldrian", the report names it; null when the role tells none. */
export function homeOf(role: string, names: ReportNames): string | null {
  return knownAhead(role) ?? bodyIn(role) ?? owner(role, names) ?? behind(role, names) ?? ahead(role, names)
}

/** "NATO secretary general". */
function knownAhead(role: string): string | null {
  if (!/^\p{Lu}/u.test(role)) return null
  const words = role.split(' ')
  const heads = [3, 2, 1].map((n) => words.slice(0, n)).filter((head) => !head.every(isKindOfWork))
  return heads.map((head) => organisationOf(head.join(' '))).find((name) => name !== undefined) ?? null
}

/** "senior fellow at the Harbour Institute". */
function bodyIn(role: string): string | null {
  const bodies = mentionsOf(role).filter((m) => m.kind === 'organisation' && !m.parts.every(isKindOfWork))
  const home = bodies.find((m) => /\bat (?:the )?$/.test(role.slice(0, m.whole[0]))) ?? bodies[0]
  return home?.parts.join(' ') ?? null
}

/** "Kaldria's foreign minister"; "Holm's lawyer" is of no body. */
function owner(role: string, names: ReportNames): string | null {
  const found = /^(\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,3})['’]s? (.+)$/u.exec(role)
  if (!found) return null
  return foldedWords(found[2]!).some((w) => OFFICES.has(w)) ? bodyOf(found[1]!, names) : null
}

const BEHIND =
  /\p{Ll} (?:of|for|at) (?:the )?(\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|for|and) (?:the )?)?(?:\p{Lu}|\p{N})[\p{L}\p{N}.&’'-]*){0,5})/u

/** "president of Dockworkers Local 7". */
function behind(role: string, names: ReportNames): string | null {
  const found = BEHIND.exec(role)?.[1]
  return found ? bodyOf(found, names) : null
}

/** "Unite general secretary"; "Brexit secretary" tells a field, and "Torvenian president" a place of the report. */
function ahead(role: string, names: ReportNames): string | null {
  const words = role.split(' ')
  const from = words.findIndex((w) => !/^\p{Lu}/u.test(w) || isKindOfWork(w))
  const run = words.slice(0, Math.max(0, from))
  if (run.length === 0) return null
  const place = placeOfDemonym(run[0]!, names)
  if (place) return place
  const field = /^(?:minister|secretary)$/i.test(words[from]!)
  return field || isDemonym(run[0]!) ? null : bodyOf(run.join(' '), names)
}

function bodyOf(name: string, { people }: ReportNames): string | null {
  const plain = name.replace(/['’]s?$/, '')
  const known = people.has(fold(plain)) || people.has(surnameKey(plain))
  return known || plain.length < 2 || isKindOfWork(plain.split(' ')[0]!) ? null : plain
}

const foldedWords = (part: string): string[] => part.split(/[\s-]+/).map((w) => fold(w).replace(/\.$/, ''))

const isKindOfWork = (word: string): boolean =>
  foldedWords(word).some((w) => TITLES.has(w) || ROLES.has(w) || FIELDS.has(w) || NO_BODY.has(w))

const isDemonym = (word: string): boolean => /(?:ian|ean|ese|ish)$/.test(word)

/** Letters that both must begin with. */
const STEM = 4

/** "Torvenian" is of Torvenia where the report names it. */
function placeOfDemonym(word: string, { words }: ReportNames): string | null {
  if (!/(?:n|ese|ish|i)$/.test(word)) return null
  const demonym = fold(word)
  const fits = (stem: string) =>
    stem.length >= STEM && demonym.startsWith(stem) && /^(?:i?an|n|ean|ese|ish|i)$/.test(demonym.slice(stem.length))
  const names = [...words.keys()].filter((name) => fits(name) || fits(name.replace(/(?:land|ia|[aeoy])$/, '')))
  const name = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  return name === undefined ? null : words.get(name)!
}
