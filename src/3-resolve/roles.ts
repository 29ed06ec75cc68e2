/** Roles told beside a name: "Ukrainian leader X", "X, a senior fellow at", "a spokesman, X". */
import { FEMALE_NOUNS, FIELDS, MALE_NOUNS, ROLES, SAME_ROLE, TITLES } from '../lang/en/names.ts'
import { fold } from '../text/terms.ts'
import { homesOf } from './homes.ts'
import type { Mention } from './mentions.ts'
import { type Cast, countryOf, type Person, rolesOf } from './people.ts'

const WINDOW = 90
const WORD = /[\p{L}\p{N}.]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Reads the roles of everybody from the words beside their names, once for the report. */
export function noteRoles(text: string, cast: Cast): void {
  const homeOf = homesOf(cast)
  for (const m of cast.mentions) {
    const person = cast.of.get(m)!
    if (person.kind !== 'person') continue
    const told = [titleOf(text, m), before(text, m), after(text, m)].filter((t) => t !== null)
    for (const { words, roles } of told) {
      for (const role of roles) tell(person, role)
      person.role ??= words
      if (countryOf(person) === null) person.home ??= homeOf(words)
    }
  }
}

function tell(person: Person, role: string): void {
  person.roles.add(role)
  if (MALE_NOUNS.has(role)) person.gender ??= 'male'
  if (FEMALE_NOUNS.has(role)) person.gender ??= 'female'
}

function foldedWords(part: string): string[] {
  return (part.match(WORD) ?? []).map((w) => fold(w).replace(/\.$/, ''))
}

interface Told {
  /** as the report puts it */
  words: string
  roles: string[]
}

/** "White House press secretary" right before a name, in capitals or as far as its run of capitals goes. */
function titleOf(text: string, m: Mention): Told | null {
  if (!m.titles.some((t) => ROLES.has(t))) return null
  return { words: tidy(text.slice(m.whole[0], m.span[0])), roles: [] }
}

function before(text: string, m: Mention): Told | null {
  const start = text.slice(Math.max(0, m.whole[0] - WINDOW), m.whole[0])
  const clause = start.split(/[.;:!?“”"\n]\s/).at(-1)!
  const apposed = /,\s*$/.test(clause)
  const part = apposed ? clause.replace(/,\s*$/, '').split(',').at(-1)! : clause.split(',').at(-1)!
  const found = foldedWords(part).slice(-6)
  if (apposed && !/(?:^|\s)(?:a|an|the|its|his|her|\S+['’]s)\s[^,]*\s?\p{Ll}+$/u.test(part)) return null
  const last = found.at(-1) ?? ''
  if (!ROLES.has(last) && (apposed || !TITLES.has(last))) return null
  const words = nounPhrase(part + text.slice(m.whole[0], m.span[0]))
  return toldBy(words, foldedWords(words))
}

/** ", the Russian foreign minister, …": up to the role, and what it is "of", "at" or "for". */
function after(text: string, m: Mention): Told | null {
  const apposition =
    /^,\s+(?:who\s+(?:is|was|serves\s+as)\s+)?((?:an?|the|its|his|her|their|\p{Lu}[\p{L}.]*['’]s|\p{Ll}+)\s[^,.;:!?“”"\n]{3,80})/u.exec(
      text.slice(m.span[1], m.span[1] + WINDOW),
    )
  if (!apposition) return null
  const found = foldedWords(apposition[1]!)
  if (!isDetermined(apposition[1]!) && !TITLES.has(found[0]!) && !ROLES.has(found[0]!)) return null
  const at = found.findIndex((w) => ROLES.has(w))
  if (at < 0 || at > 5) return null
  const of = /^(?:of|for)$/.test(found[at + 1] ?? '') ? found.slice(at + 2, at + 4) : []
  return toldBy(tidy(apposition[1]!), [...found.slice(0, at + 1), ...of])
}

const isDetermined = (words: string): boolean => /^(?:an?|the|its|his|her|their|\p{Lu}\S*)\s/u.test(words)

function toldBy(words: string, found: readonly string[]): Told | null {
  const roles = roleWords(found)
  return roles.length > 0 && words ? { words, roles } : null
}

/** The last words that can be one noun phrase: capitals, possessives, words of titles and of what they are for. */
function nounPhrase(part: string): string {
  const all = tidy(part).split(' ').slice(-8)
  let from = all.length
  while (from > 0 && isTitleWord(all[from - 1]!)) from--
  return all.slice(from).join(' ')
}

function isTitleWord(word: string): boolean {
  const key = fold(word).replace(/\.$/, '')
  return /^\p{Lu}/u.test(word) || /['’]s$/.test(word) || TITLES.has(key) || ROLES.has(key) || FIELDS.has(key)
}

/** On one line, without an article at its head. */
const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:an?|the)\s/i, '')

/** Role words with the countries beside them; nothing when there is no role. */
function roleWords(found: readonly string[]): string[] {
  const roles = rolesOf(found).filter((w) => ROLES.has(w) || w.startsWith('country:') || PARTS.has(w))
  return roles.some((w) => ROLES.has(w)) ? roles : []
}

/** Words that tell one role from another: a vice president is no president. */
const PARTS = new Set([
  'opposition',
  'vice',
  'deputy',
  'prime',
  'foreign',
  'defense',
  'defence',
  'former',
  'ex',
  'first',
  'finance',
  'interior',
  'trade',
])

/** How well the person fits a description's role and country, 0 to 1. */
export function fitsRole(person: Person, role: string, words: readonly string[]): number {
  const wanted = rolesOf(words)
  const country = wanted.find((w) => w.startsWith('country:'))
  const same = person.roles.has(role)
  const near = (SAME_ROLE[role] ?? []).some((r) => person.roles.has(r))
  if (!same && !near) return 0
  if (wanted.some((w) => FORMER.has(w)) && !person.roles.has('former') && !person.roles.has('ex')) return 0
  const theirs = [...person.roles].filter((r) => r.startsWith('country:'))
  if (country && theirs.length && !theirs.includes(country)) return 0
  if (role !== 'leader' && PARTS_OF.some((p) => person.roles.has(p) !== wanted.includes(p) && wanted.includes(p)))
    return 0
  if (role === 'president' && person.roles.has('vice') && !wanted.includes('vice')) return 0.2
  // somebody's past is told for another day
  if (person.roles.has('former') && !wanted.includes('former')) return 0.3
  return (same ? 0.7 : 0.5) + (country && theirs.includes(country) ? 0.3 : 0)
}

const FORMER = new Set(['former', 'ex'])

const PARTS_OF = ['vice', 'deputy', 'prime', 'foreign', 'opposition']
