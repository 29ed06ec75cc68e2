/** Roles told beside a name: "Ukrainian leader X", "X, a senior fellow at", "a spokesman, X". */
import { FEMALE_NOUNS, MALE_NOUNS, ROLES, SAME_ROLE, TITLES } from '../lang/en/names.ts'
import { fold } from '../text/terms.ts'
import type { Mention } from './mentions.ts'
import { type Cast, type Person, rolesOf } from './people.ts'

const WINDOW = 90
const WORD = /[\p{L}\p{N}.]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Reads the roles of everybody from the words beside their names, once for the report. */
export function noteRoles(text: string, cast: Cast): void {
  for (const m of cast.mentions) {
    const person = cast.of.get(m)!
    if (person.kind !== 'person') continue
    for (const role of [...rolesBefore(text, m), ...rolesAfter(text, m)]) tell(person, role)
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

function rolesBefore(text: string, m: Mention): string[] {
  const before = text.slice(Math.max(0, m.whole[0] - WINDOW), m.whole[0])
  const clause = before.split(/[.;:!?“”"\n]\s/).at(-1)!
  const apposed = /,\s*$/.test(clause)
  const part = apposed ? clause.replace(/,\s*$/, '').split(',').at(-1)! : clause.split(',').at(-1)!
  const found = foldedWords(part).slice(-6)
  if (apposed && !/(?:^|\s)(?:a|an|the|its|his|her|\S+['’]s)\s[^,]*\s?\p{Ll}+$/u.test(part)) return []
  const last = found.at(-1) ?? ''
  if (!ROLES.has(last) && (apposed || !TITLES.has(last))) return []
  return roleWords(found)
}

/** ", the Russian foreign minister, …": up to the role, and the country it is "of". */
function rolesAfter(text: string, m: Mention): string[] {
  const after = text.slice(m.span[1], m.span[1] + WINDOW)
  const apposition =
    /^,\s+(?:who\s+(?:is|was|serves\s+as)\s+)?((?:an?|the|its|his|her|their|\p{Lu}[\p{L}.]*['’]s)\s[^,.;:!?“”"\n]{3,80})/u.exec(
      after,
    )
  if (!apposition) return []
  const found = foldedWords(apposition[1]!)
  const at = found.findIndex((w) => ROLES.has(w))
  if (at < 0 || at > 5) return []
  const of = /^(?:of|for)$/.test(found[at + 1] ?? '') ? found.slice(at + 2, at + 4) : []
  return roleWords([...found.slice(0, at + 1), ...of])
}

/** Role words with the countries beside them; nothing when there is no role. */
function roleWords(found: readonly string[]): string[] {
  const roles = rolesOf(found).filter((w) => ROLES.has(w) || w.startsWith('country:') || PARTS.has(w))
  return roles.some((w) => ROLES.has(w)) ? roles : []
}

/** Words that tell one role from another: a vice president is no president. */
const PARTS = new Set([
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
  const theirs = [...person.roles].filter((r) => r.startsWith('country:'))
  if (country && theirs.length && !theirs.includes(country)) return 0
  if (role !== 'leader' && PARTS_OF.some((p) => person.roles.has(p) !== wanted.includes(p) && wanted.includes(p)))
    return 0
  if (role === 'president' && person.roles.has('vice') && !wanted.includes('vice')) return 0.2
  return (same ? 0.7 : 0.5) + (country && theirs.includes(country) ? 0.3 : 0)
}

const PARTS_OF = ['vice', 'deputy', 'prime', 'foreign']
