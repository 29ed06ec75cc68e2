/** From the words of a source to a speaker: name, surname, pronoun, description, organisation, unnamed or joint. */
import {
  ARTICLES,
  DOCUMENTS,
  FEMALE_NOUNS,
  FEMALE_PRONOUNS,
  FIRST_PRONOUNS,
  MALE_NOUNS,
  MALE_PRONOUNS,
  ORGANISATION_WORDS,
  PLURAL_PRONOUNS,
  RELATIVE_PRONOUNS,
  ROLES,
  THING_PRONOUNS,
} from '../lang/en/names.ts'
import type { Reason, Span, Speaker, SpeakerBasis } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { placeOf } from '../world/places.ts'
import { groupBefore, halvesOf, isNobody, isThing, startsWithUtterance } from './groups.ts'
import type { Gender, Mention } from './mentions.ts'
import { type Cast, firstFrom, mentionsIn, type Person } from './people.ts'
import { type Discourse, personBefore } from './pronouns.ts'
import { fitsRole } from './roles.ts'

/** A speaker with its reasons; `people` are those it was joined to, for the pronouns that follow. */
export interface Resolved {
  speaker: Speaker
  why: Reason[]
  people: Person[]
}

export const because = (rule: string, score: number): Reason => ({ rule, score })

export function unknownSpeaker(rule: string): Resolved {
  return {
    speaker: { name: null, party: null, basis: 'unknown', affiliation: null, span: null },
    why: [because(rule, 0)],
    people: [],
  }
}

/** Resolves the words of one source. Never throws; what the text does not tell stays unknown. */
export function speakerOf(text: string, cast: Cast, source: readonly Span[], talk: Discourse): Resolved {
  const span: Span = [source[0]![0], source.at(-1)![1]]
  const words = text
    .slice(...span)
    .replace(/\s+/g, ' ')
    .trim()
  if (/^you$/i.test(words)) return unknownSpeaker('whoever is spoken to')
  const pronoun = pronounOf(words)
  if (pronoun) return byPronoun(text, cast, pronoun, span, talk)
  if (isNobody(words)) return unknownSpeaker('nobody is named')
  if (isThing(words)) return unknownSpeaker('a thing, not a person')
  const mentions = source.flatMap((s) => mentionsIn(cast.mentions, s))
  return (
    byUtterance(text, cast, mentions, span) ??
    joint(text, cast, mentions) ??
    groupAndPerson(text, cast, span) ??
    byPerson(text, cast, mentions, span) ??
    byDescription(text, cast, words, span, talk) ??
    byOrganisation(text, cast, mentions, span, words) ??
    unnamed(words, span, mentions)
  )
}

function pronounOf(words: string): string | null {
  const word = fold(words.replace(/[^\p{L}\s'’]/gu, '').trim())
  if (/^(?:this|these|those)$/.test(word)) return word
  if (word === 'who' && /^WHO$/.test(words.trim())) return null
  const known = [
    MALE_PRONOUNS,
    FEMALE_PRONOUNS,
    PLURAL_PRONOUNS,
    THING_PRONOUNS,
    FIRST_PRONOUNS,
    RELATIVE_PRONOUNS,
  ].some((s) => s.has(word))
  return known ? word : null
}

function genderOfPronoun(word: string): Gender {
  return MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null
}

function byPronoun(text: string, cast: Cast, word: string, span: Span, talk: Discourse): Resolved {
  if (PLURAL_PRONOUNS.has(word) || THING_PRONOUNS.has(word) || FIRST_PRONOUNS.has(word))
    return byLastSpeaker(word, span, talk)
  if (/^(?:which|that|this|these|those|whose)$/.test(word)) return unknownSpeaker('a thing, not a person')
  const group = RELATIVE_PRONOUNS.has(word) ? namelessGroup(text, cast, span[0]) : null
  if (group) return unnamed(text.slice(...group), group, [])
  const found = personBefore(text, cast, span[0], genderOfPronoun(word), RELATIVE_PRONOUNS.has(word), talk)
  if (!found) return unknownSpeaker('no person the pronoun can mean')
  return named(found.person, found.mention?.span ?? span, 'pronoun', [because(`pronoun: ${found.rule}`, found.score)])
}

/** The plural right before "who", unless it is the end of somebody's name: "Mary Hills who said". */
function namelessGroup(text: string, cast: Cast, at: number): Span | null {
  const group = groupBefore(text, at)
  const name = group && mentionsIn(cast.mentions, group).at(-1)
  return name && name.span[1] === group[1] && isPersonal(cast, name) ? null : group
}

/** "they", "it", "I" follow a speaker, not any name. */
function byLastSpeaker(word: string, span: Span, talk: Discourse): Resolved {
  const want = FIRST_PRONOUNS.has(word) ? 'any' : PLURAL_PRONOUNS.has(word) ? 'many' : 'thing'
  const last = talk.lastSpeaker(want, span[0])
  if (!last || last.speaker.name === null) return unknownSpeaker('no speaker the pronoun can mean')
  const basis = last.speaker.basis === 'joint' || last.speaker.basis === 'unnamed' ? last.speaker.basis : 'pronoun'
  return { ...last, speaker: { ...last.speaker, basis }, why: [because(`pronoun: the last ${want} speaker`, 0.6)] }
}

export function named(person: Person, span: Span, basis: SpeakerBasis, why: Reason[]): Resolved {
  const thing = person.kind !== 'person'
  const affiliation = affiliationOf(person)
  return {
    speaker: {
      name: person.name,
      party: null,
      basis: thing && basis !== 'pronoun' ? 'organisation' : basis,
      affiliation,
      span,
    },
    why,
    people: [person],
  }
}

function affiliationOf(person: Person): string | null {
  if (person.kind !== 'person') return placeOf(person.name)?.country ?? countryOfWords(person.name)
  const country = [...person.roles].find((r) => r.startsWith('country:'))
  return country?.slice('country:'.length) ?? null
}

/** "Ukraine's Foreign Ministry", "Russian Defence Ministry". */
function countryOfWords(words: string): string | null {
  const all = words.split(/\s+/)
  return (
    placeOf(
      all
        .slice(0, 2)
        .join(' ')
        .replace(/['’]s$/, ''),
    )?.country ??
    placeOf(all[0]!.replace(/['’]s$/, ''))?.country ??
    null
  )
}

const isPersonal = (cast: Cast, m: Mention): boolean => cast.of.get(m)!.kind === 'person'

/** "A and B said": names with nothing but commas, "and" and titles between them. */
function joint(text: string, cast: Cast, mentions: readonly Mention[]): Resolved | null {
  if (mentions.length < 2 || mentions.length > 8) return null
  for (const person of [true, false]) {
    const group = mentions.filter((m) => isPersonal(cast, m) === person)
    const found = group.length > 1 ? jointOf(text, cast, group) : null
    if (found && (person || group.length === mentions.length)) return found
  }
  return null
}

function jointOf(text: string, cast: Cast, group: readonly Mention[]): Resolved | null {
  const between = group.slice(1).map((m, i) => text.slice(group[i]!.span[1], m.whole[0]))
  if (!between.some((b) => /\b(?:and|or)\b|&/.test(b))) return null
  if (between.some((b) => !/^\s*,?\s*(?:(?:and|or)\b|&|,)?\s*(?:the\s)?(?:[\p{L}'’.-]+\s){0,6}$/u.test(b))) return null
  if (between.some((b) => /\b(?:of|for|to|with|by|in|at|from|about|against|near|told|who)\b/.test(b))) return null
  const people = [...new Set(group.map((m) => cast.of.get(m)!))]
  if (people.length < 2) return null
  const members = people.map((p) => ({
    name: p.name,
    basis: p.kind === 'person' ? ('name' as const) : ('organisation' as const),
  }))
  const name = members.map((m) => m.name).join('; ')
  const span: Span = [group[0]!.span[0], group.at(-1)!.span[1]]
  return {
    speaker: { name, party: null, basis: 'joint', affiliation: null, span, members },
    why: [because('joint speakers', 0.9)],
    people,
  }
}

/** "Stone's remarks": whose words speak is who speaks. */
function byUtterance(text: string, cast: Cast, mentions: readonly Mention[], span: Span): Resolved | null {
  const own = mentions.find((m) => m.possessive && isPersonal(cast, m))
  if (!own || !startsWithUtterance(text.slice(own.span[1], span[1]))) return null
  if (LEADS_AWAY.test(text.slice(span[0], own.whole[0]))) return null
  const basis = own.parts.length > 1 ? 'name' : 'surname'
  return named(cast.of.get(own)!, own.span, basis, [because('whose words speak', 0.85)])
}

/** "Republican lawmakers and Governor Ann Reed": both speak, one without a name. */
function groupAndPerson(text: string, cast: Cast, span: Span): Resolved | null {
  const halves = halvesOf(text, span)
  if (!halves) return null
  const person = byPerson(text, cast, mentionsIn(cast.mentions, halves.rest), halves.rest)
  const group = shorten(text.slice(...halves.group).replace(/\s+/g, ' '))
  if (!person?.speaker.name || !group) return null
  const one = { name: person.speaker.name, basis: person.speaker.basis }
  const many = { name: group, basis: 'unnamed' as const }
  const members = halves.group[0] < halves.rest[0] ? [many, one] : [one, many]
  const name = members.map((m) => m.name).join('; ')
  const speaker: Speaker = { name, party: null, basis: 'joint', affiliation: null, span, members }
  return { speaker, why: [because('joint: a group and a person', 0.8)], people: person.people }
}

const LEADS_AWAY =
  /\b(?:of|for|to|by|from|with|near|behind|under|against|representing|about|allied|close)\s+(?:the\s|former\s|then\s|\p{Lu}[\p{L}.]*\s)*$/u

/** A person named in the source, unless the words only lead there: "a spokesman for X", "X's lawyer". */
function byPerson(text: string, cast: Cast, mentions: readonly Mention[], span: Span): Resolved | null {
  const own = mentions.find((m) => isPersonal(cast, m) && isHead(text, m, span))
  if (!own) return null
  const person = cast.of.get(own)!
  const basis = own.parts.length > 1 ? 'name' : 'surname'
  const rule =
    basis === 'name'
      ? 'named in the source'
      : own.parts.join(' ') === person.name
        ? 'surname only'
        : 'surname of a full name in the report'
  return named(person, own.span, basis, [because(rule, person.parts?.given.length ? 0.95 : 0.8)])
}

function isHead(text: string, m: Mention, span: Span): boolean {
  const after = text.slice(m.span[1], span[1])
  if (m.possessive && after.length > 4) return false
  if (
    /^\s\p{Ll}/u.test(after) &&
    !/^\s(?:of|in|at|for|from|on|and|or|who|with|that|which|himself|herself|to|as|both|also|has|was|is)\b/.test(after)
  )
    return false
  return !LEADS_AWAY.test(text.slice(span[0], m.whole[0]))
}

interface Head {
  words: string[]
  noun: string
  definite: boolean
}

/** The noun a description turns on: the last word before a preposition, comma or relative clause. */
export function headOf(words: string): Head | null {
  const part = words.split(
    /,|\s(?:of|for|to|at|in|on|from|with|by|who|that|which|near|familiar|close|speaking|briefed|representing)\s/,
  )[0]!
  const all = (part.match(/[\p{L}\p{N}.]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).slice(0, 20)
  const folded = all.map((w) => fold(w))
  const noun = folded.at(-1)
  if (!noun) return null
  const definite =
    ['the', 'this', 'that'].includes(folded[0]!) ||
    /['’]s\b/.test(part) ||
    /^(?:his|her|its|their|our)$/.test(folded[0]!)
  return {
    words: (words.match(/[\p{L}.]+(?:['’-][\p{L}]+)*/gu) ?? []).slice(0, 20).map((w) => fold(w).replace(/\.$/, '')),
    noun,
    definite,
  }
}

/** "the president", "the Ukrainian leader": somebody the report gave that role, the nearest before. */
function byDescription(text: string, cast: Cast, words: string, span: Span, talk: Discourse): Resolved | null {
  const head = headOf(words)
  if (!head?.definite) return null
  const gender: Gender = MALE_NOUNS.has(head.noun) ? 'male' : FEMALE_NOUNS.has(head.noun) ? 'female' : null
  if (/^(?:man|woman|boy|girl)$/.test(head.noun)) {
    const found = personBefore(text, cast, span[0], gender, false, talk)
    return found ? named(found.person, span, 'description', [because('the person spoken of', 0.5)]) : null
  }
  if (!ROLES.has(head.noun)) return null
  const best = bestFor(cast, head, gender, span[0])
  return best && named(best.person, best.span, 'description', [because(`described as ${head.noun}`, best.score)])
}

function bestFor(
  cast: Cast,
  head: Head,
  gender: Gender,
  at: number,
): { person: Person; span: Span; score: number } | null {
  let best: { person: Person; span: Span; score: number; weight: number } | null = null
  for (const person of cast.people) {
    if (person.kind !== 'person' || (gender && person.gender && person.gender !== gender)) continue
    const score = fitsRole(person, head.noun, head.words)
    if (!score) continue
    const near = nearest(person, at)
    // whom a report is about, it calls "the president" without a country
    const weight = person.mentions.length * 200 - Math.abs(at - near[0]) - (near[0] > at ? 2000 : 0)
    if (!best || score > best.score || (score === best.score && weight > best.weight))
      best = { person, span: near, score, weight }
  }
  return best
}

/** The last mention that starts at or before the offset, else the first of all. */
function nearest(person: Person, at: number): Span {
  const i = firstFrom(person.mentions, at + 1)
  return person.mentions[Math.max(0, i - 1)]!.span
}

/** A body or a country that acts: the head of the words, not what it is "of" or "for". */
function byOrganisation(
  text: string,
  cast: Cast,
  mentions: readonly Mention[],
  span: Span,
  words: string,
): Resolved | null {
  const own = mentions.find(
    (m) => m.span[1] >= headEnd(text, span) - 1 && !LEADS_AWAY.test(text.slice(span[0], m.whole[0])),
  )
  if (!own) return null
  const person = cast.of.get(own)!
  if (person.kind === 'place' && placeOf(own.parts.join(' '))?.kind === 'people') return null
  if (own.possessive && own.span[1] + 4 < span[1]) return null
  const owner = mentions.find((m) => m !== own && m.possessive && m.span[1] + 4 > own.whole[0])
  if (!owner) return named(person, own.span, 'organisation', [because('organisation named in the source', 0.9)])
  const name = text.slice(owner.span[0], own.span[1]).replace(/\s+/g, ' ')
  const affiliation = placeOf(owner.parts.join(' '))?.country ?? null
  const speaker: Speaker = {
    name: shorten(name || words),
    party: null,
    basis: 'organisation',
    affiliation,
    span: own.span,
  }
  return { speaker, why: [because('organisation of a country', 0.9)], people: [person] }
}

/** Where the head noun of the source ends. */
function headEnd(text: string, span: Span): number {
  const words = text.slice(...span)
  const cut = /,|\s(?:for|to|at|in|on|from|with|by|who|that|which)\s/.exec(words)
  return span[0] + (cut ? cut.index : words.trimEnd().length)
}

/** A source without a name: its own words, so that a reader sees what the report says. */
function unnamed(words: string, span: Span, mentions: readonly Mention[]): Resolved {
  const name = shorten(words)
  if (!name) return unknownSpeaker('no words in the source')
  const place = mentions.map((m) => placeOf(m.parts.join(' '))?.country).find(Boolean) ?? null
  const head = headOf(words)
  const document = DOCUMENTS.has(head?.noun ?? '')
  if (head && !document && ORGANISATION_WORDS.has(head.noun) && (head.definite || place) && !/s$/.test(head.noun)) {
    return {
      speaker: { name, party: null, basis: 'organisation', affiliation: place, span },
      why: [because('a body by its description', 0.7)],
      people: [],
    }
  }
  const rule = document ? 'a document speaks' : 'unnamed source'
  return {
    speaker: { name, party: null, basis: 'unnamed', affiliation: place, span },
    why: [because(rule, 0.8)],
    people: [],
  }
}

/** Without a leading article, a relative clause or an apposition; at most 120 units. */
function shorten(words: string): string {
  const plain = words
    .split(/,|\s(?:who|which|that)\s/)[0]!
    .slice(0, 120)
    .trim()
  const first = plain.split(' ')[0]!
  const cut = ARTICLES.has(first.toLowerCase()) && plain.includes(' ') ? plain.slice(first.length + 1) : plain
  return cut.replace(/^["“”'‘’(]+|["“”'‘’),;:]+$/g, '').trim()
}
