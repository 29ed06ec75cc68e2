/** Bodies – governments, ministries, agencies, companies – by a key on which their names agree. */
import { ORGANISATION_WORDS } from '../lang/en/names.ts'
import { fold } from '../text/terms.ts'
import { keyOf, organisationOf, placeOf } from '../world/places.ts'
import type { Mention } from './mentions.ts'

/**
 * "AP" and "Associated Press", "Kyiv" and "the Ukrainian government", "Ukraine's Foreign Ministry" and "Ministry of Foreign Affairs
 * of Ukraine" each share one. Null for a person's name.
 */
export function bodyKey(name: string): string | null {
  const known = organisationOf(name)
  if (known) return `o:${keyOf(known)}`
  return placeKey(name) ?? governmentKey(name) ?? ministryKey(name) ?? otherKey(name)
}

/** A country, and its capital where that stands for the government; a building ("Kremlin") is by itself. */
function placeKey(name: string): string | null {
  const place = placeOf(name)
  if (!place) return null
  return place.kind === 'name' || place.standsFor ? `o:${keyOf(place.country)}` : `o:${keyOf(name)}`
}

/** "Ukrainian government", "Ukraine's government", "Government of Ukraine". */
function governmentKey(name: string): string | null {
  const found = countryIn(name)
  return found && /^government$/.test(found.rest.join(' ')) ? `o:${keyOf(found.country)}` : null
}

/** One ministry of one country, however the words are put. Without the country it is nobody's. */
function ministryKey(name: string): string | null {
  if (!/\bministry\b/i.test(name)) return null
  const found = countryIn(name)
  const rest = found?.rest ?? wordsOf(name)
  const field = rest.filter((w) => !/^(?:ministry|affairs)$/.test(w)).map((w) => w.replace(/^defence$/, 'defense'))
  return `o:ministry ${[found ? keyOf(found.country) : '', ...field.sort()].filter(Boolean).join(' ')}`
}

function otherKey(name: string): string | null {
  const capitals = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(name.trim())
  return capitals || wordsOf(name).some((w) => ORGANISATION_WORDS.has(w)) ? `o:${keyOf(name)}` : null
}

const SMALL = /^(?:of|the|for|and|s)$/

function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .split(/[^\p{L}\p{N}’'.-]+/u)
    .map((w) => fold(w).replace(/\.$/, ''))
    .filter((w) => w && !SMALL.test(w))
}

/** The country at the head or after the last "of", and the other words, folded. */
export function countryIn(name: string): { country: string; rest: string[] } | null {
  const all = wordsOf(name)
  for (const n of [3, 2, 1]) {
    const head = placeOf(all.slice(0, n).join(' '))
    if (head && all.length > n) return { country: head.country, rest: all.slice(n) }
    const tail = / of /i.test(name) ? placeOf(all.slice(-n).join(' ')) : undefined
    if (tail && all.length > n) return { country: tail.country, rest: all.slice(0, -n) }
  }
  return null
}

/** The country whose ministry, government or agency it is; null when the name does not tell. */
export function countryOfBody(name: string): string | null {
  return placeOf(name)?.country ?? countryIn(name)?.country ?? null
}

/** The key without the country: "the Foreign Ministry" of a report that has told whose. Null when there is none to leave out. */
export function homelessKey(name: string): string | null {
  const found = placeOf(name) ? null : countryIn(name)
  return found ? bodyKey(found.rest.join(' ')) : null
}

/** "Harbour Union Council (HUC)", "HUC (Harbour Union Council)": acronym → long form, for the whole report. */
function longFormsOf(text: string, mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>()
  mentions.forEach((m, i) => {
    const next = mentions[i + 1]
    if (!next || text.slice(m.span[1], next.whole[0]) !== ' (' || text[next.span[1]] !== ')') return
    const [a, b] = [m.parts.join(' '), next.parts.join(' ')]
    if (isAcronymOf(b, a)) found.set(keyOf(b), a)
    else if (isAcronymOf(a, b)) found.set(keyOf(a), b)
  })
  return found
}

/**
 * The bodies among the mentions, each with its name: with the country whose it is ("Ukraine's Foreign Ministry"), an acronym by its
 * long form. Those with a country come first, so that the same name without one is theirs when no other country has one.
 */
export function bodiesOf(text: string, mentions: readonly Mention[]): [Mention, name: string, key: string][] {
  const longForms = longFormsOf(text, mentions)
  const long = new Set(longForms.values())
  const named = mentions.flatMap((m, i): [Mention, string][] => {
    const words = m.parts.join(' ')
    if (m.kind !== 'organisation' && !long.has(words) && !longForms.has(keyOf(words))) return []
    return [[m, owned(text, mentions[i - 1], m) ?? longForms.get(keyOf(words)) ?? words]]
  })
  const keys = new Map(named.map(([, name]) => [name, '']))
  const homes = new Map<string, string[]>()
  for (const name of keys.keys()) {
    keys.set(name, bodyKey(name) ?? `o:${keyOf(name)}`)
    const key = homelessKey(name)
    if (key) homes.set(key, [...(homes.get(key) ?? []), name])
  }
  // two countries with a ministry of that name: then it is nobody's
  const only = (names: string[] = []) => (new Set(names.map((n) => keys.get(n))).size === 1 ? names[0]! : null)
  return named.map(([m, name]) => {
    const full = only(homes.get(keys.get(name)!)) ?? name
    return [m, full, keys.get(full)!]
  })
}

/** "Ukraine's" right before: with it. */
function owned(text: string, before: Mention | undefined, m: Mention): string | null {
  if (before?.kind !== 'place' || !before.possessive || m.whole[0] - before.span[1] > 3) return null
  // "Ukraine's NATO membership": an alliance is no country's
  if (organisationOf(m.parts.join(' '))) return null
  return text.slice(before.span[0], m.span[1])
}

/** "Harbour Union Council (HUC)": is the acronym made of the first letters of the name's words? */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[.&]/g, '')
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false
  const all = name.split(/[\s-]+/).filter(Boolean)
  const initials = (words: string[]) => words.map((w) => w[0]!.toUpperCase()).join('')
  const great = all.filter((w) => /^\p{Lu}/u.test(w))
  return great.length > 1 && (initials(all) === letters || initials(great) === letters)
}
