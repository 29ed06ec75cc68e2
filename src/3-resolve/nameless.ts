/** Bodies and unnamed sources that speak: an organisation, a country, "a senior official". */
import { ARTICLES, DOCUMENTS, ORGANISATION_WORDS } from '../lang/en/names.ts'
import type { Span, Speaker } from '../model/types.ts'
import { placeOf } from '../world/places.ts'
import { bodyKey, homelessKey } from './bodies.ts'
import { headOf } from './descriptions.ts'
import type { Mention } from './mentions.ts'
import type { Cast, Person } from './people.ts'
import { because, isNameless, named, type Resolved, unknownSpeaker } from './resolved.ts'

/** Where the words before a name lead elsewhere: "a spokesman for X". */
export const LEADS_AWAY =
  /\b(?:of|for|to|by|from|with|near|behind|under|against|representing|about|allied|close)\s+(?:the\s|former\s|then\s|\p{Lu}[\p{L}.]*\s)*$/u

/** What a body is, after its name: "the Harbour Daily newspaper", "Interfax news agency". */
const IS_A =
  /^\s(?:(?:news|state|state-run|wire|television|tv|radio|web|think|business|financial)[\s-])?(?:newspaper|agency|daily|weekly|tabloid|magazine|network|channel|broadcaster|website|site|service|station|outlet|group|company|firm|tank|party|bank|airline|militia|movement)\b/

/** A body or a country that acts: the head of the words, not what it is "of" or "for". */
export function byOrganisation(text: string, cast: Cast, mentions: readonly Mention[], span: Span): Resolved | null {
  const end = headEnd(text, span)
  const own = mentions.find((m) => isHeadOf(text, m, end) && !LEADS_AWAY.test(text.slice(span[0], m.whole[0])))
  if (!own || SOME.test(text.slice(span[0], own.whole[0]))) return null
  const person = cast.of.get(own)!
  if (person.kind === 'person') return null
  if (person.kind === 'place' && placeOf(own.parts.join(' '))?.kind === 'people') return null
  if (own.possessive && own.span[1] + 4 < span[1]) return null
  const owner = mentions.find((m) => m !== own && m.possessive && m.span[1] + 4 > own.whole[0])
  // a ministry of a country has that in its name; "Hill's White House" has not
  if (owner && cast.of.get(owner)!.kind !== 'place') return owned(text, cast, owner, own)
  return named(person, own.span, 'organisation', [because('organisation named in the source', 0.9)])
}

/** "some Democrats" are not the party. */
const SOME = /^(?:some|many|several|few|most|other|both|two|three|four|dozens of|hundreds of)\s$/i

function isHeadOf(text: string, m: Mention, end: number): boolean {
  if (m.whole[0] >= end) return false
  if (m.span[1] >= end - 1) return true
  return m.kind !== 'person' && m.kind !== 'place' && IS_A.test(text.slice(m.span[1], end))
}

function owned(text: string, cast: Cast, owner: Mention, own: Mention): Resolved {
  const name = shorten(text.slice(owner.span[0], own.span[1]).replace(/\s+/g, ' '))
  const speaker: Speaker = { name, party: null, basis: 'organisation', affiliation: null, span: own.span }
  return { speaker, why: [because('organisation of somebody', 0.9)], people: [cast.of.get(own)!] }
}

/** Where the head noun of the source ends. */
function headEnd(text: string, span: Span): number {
  const words = text.slice(...span)
  const cut = /,|\s(?:for|to|at|in|on|from|with|by|who|that|which)\s/.exec(words)
  return span[0] + (cut ? cut.index : words.trimEnd().length)
}

/** A source without a name: its own words, so that a reader sees what the report says. */
export function unnamed(cast: Cast, words: string, span: Span, mentions: readonly Mention[]): Resolved {
  const name = shorten(words)
  if (!name) return unknownSpeaker('no words in the source')
  const head = headOf(words)
  const affiliation = affiliationIn(cast, mentions)
  const document = DOCUMENTS.has(head?.noun ?? '')
  if (head && !document && ORGANISATION_WORDS.has(head.noun) && (head.definite || affiliation) && !/s$/.test(head.noun))
    return byBody(cast, name, span, affiliation)
  const rule = document ? 'a document speaks' : 'unnamed source'
  return {
    speaker: { name, party: null, basis: 'unnamed', affiliation, span },
    why: [because(rule, 0.8)],
    people: [],
  }
}

/** The country named beside, else the body. */
function affiliationIn(cast: Cast, mentions: readonly Mention[]): string | null {
  const place = mentions.map((m) => placeOf(m.parts.join(' '))?.country).find(Boolean)
  return place ?? mentions.map((m) => cast.of.get(m)!).find((p) => p.kind === 'organisation')?.name ?? null
}

/** "the Chinese commerce ministry", and later "the commerce ministry": a body the report writes without capitals. */
function byBody(cast: Cast, name: string, span: Span, affiliation: string | null): Resolved {
  const why = [because('a body by its description', 0.7)]
  const key = bodyKey(name)
  const known = key ? (cast.bodies.get(key) ?? cast.bodies.get(homesOf(cast, key))) : undefined
  if (known) return named(known, span, 'organisation', why)
  const person: Person = { ...NOBODY, name, mentions: [], roles: new Set() }
  if (key) cast.bodies.set(key, person)
  const basis = isNameless(name) ? 'unnamed' : 'organisation'
  return { speaker: { name, party: null, basis, affiliation, span }, why, people: [person] }
}

const NOBODY: Omit<Person, 'name' | 'mentions' | 'roles'> = {
  kind: 'organisation',
  gender: null,
  parts: null,
  known: null,
  role: null,
  home: null,
}

/** The one body of the report whose name without its country has that key; "" when there is none or several. */
function homesOf(cast: Cast, key: string): string {
  const word = key.split(/[ :]/).at(-1)!.slice(0, 4) // "defense" is also "Defence"
  const may = [...cast.bodies].filter(([, body]) => body.name.toLowerCase().includes(word))
  const keys = may.filter(([, body]) => homelessKey(body.name) === key).map(([own]) => own)
  return keys.length === 1 ? keys[0]! : ''
}

/** Without a leading article, a relative clause or an apposition; at most 120 units. */
export function shorten(words: string): string {
  const plain = words
    .split(/,|\s(?:who|which|that)\s/)[0]!
    .slice(0, 120)
    .trim()
  const first = plain.split(' ')[0]!
  const cut = ARTICLES.has(first.toLowerCase()) && plain.includes(' ') ? plain.slice(first.length + 1) : plain
  return cut
    .replace(/^["“”'‘’(]+|["“”'‘’),;:]+$/g, '')
    .replace(/['’]s$/, '')
    .trim()
}
