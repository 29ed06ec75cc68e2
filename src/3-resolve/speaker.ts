/** From the words of a source to a speaker: name, surname, pronoun, description, organisation, unnamed or joint. */
import {
  FEMALE_PRONOUNS,
  FIRST_PRONOUNS,
  MALE_PRONOUNS,
  PLURAL_PRONOUNS,
  RELATIVE_PRONOUNS,
  THING_PRONOUNS,
} from '../lang/en/names.ts'
import type { Span, Speaker } from '../model/types.ts'
import type { Gender } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { organisationOf } from '../world/places.ts'
import { byDescription } from './descriptions.ts'
import { byDocument } from './documents.ts'
import { groupBefore, halvesOf, isNobody, isThing, startsWithUtterance } from './groups.ts'
import type { Mention } from './mentions.ts'
import { byOrganisation, LEADS_AWAY, shorten, unnamed } from './nameless.ts'
import { type Cast, mentionsIn } from './people.ts'
import { bodyBefore, type Discourse, personBefore } from './pronouns.ts'
import { because, named, type Resolved, unknownSpeaker } from './resolved.ts'

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
    byDocument(text, cast, words, span, talk) ??
    byOrganisation(text, cast, mentions, span) ??
    unnamed(cast, words, span, mentions)
  )
}

function pronounOf(words: string): string | null {
  const word = fold(
    words
      .replace(/['’](?:ve|d|ll|re|s)$/i, '')
      .replace(/[^\p{L}\s'’]/gu, '')
      .trim(),
  )
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
    return byLastSpeaker(text, cast, word, span, talk)
  if (/^(?:which|that|this|these|those|whose)$/.test(word)) return unknownSpeaker('a thing, not a person')
  const group = RELATIVE_PRONOUNS.has(word) ? namelessGroup(text, cast, span[0]) : null
  if (group) return unnamed(cast, text.slice(...group), group, [])
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

/** "they", "it", "I" follow a speaker, not any name; "it" also a body that was the subject since. */
function byLastSpeaker(text: string, cast: Cast, word: string, span: Span, talk: Discourse): Resolved {
  const want = FIRST_PRONOUNS.has(word) ? 'any' : PLURAL_PRONOUNS.has(word) ? 'many' : 'thing'
  const body = want === 'thing' ? bodyBefore(text, cast, span[0], talk) : null
  if (body) return named(body.person, body.mention.span, 'pronoun', [because('pronoun: the body named before', 0.6)])
  const last = talk.lastSpeaker(want, span[0])
  if (!last || last.speaker.name === null) return unknownSpeaker('no speaker the pronoun can mean')
  const basis = last.speaker.basis === 'joint' || last.speaker.basis === 'unnamed' ? last.speaker.basis : 'pronoun'
  return { ...last, speaker: { ...last.speaker, basis }, why: [because(`pronoun: the last ${want} speaker`, 0.6)] }
}

const isPersonal = (cast: Cast, m: Mention): boolean => cast.of.get(m)!.kind === 'person'

/** "A and B said": names with nothing but commas, "and" and titles between them. */
function joint(text: string, cast: Cast, mentions: readonly Mention[]): Resolved | null {
  if (mentions.length < 2 || mentions.length > 8) return null
  for (const person of [true, false]) {
    const group = mentions.filter((m) => isPersonal(cast, m) === person && !isWhereFrom(text, m))
    const found = group.length > 1 ? jointOf(text, cast, group) : null
    if (found && (person || group.length === mentions.length)) return found
  }
  return null
}

function jointOf(text: string, cast: Cast, group: readonly Mention[]): Resolved | null {
  const between = group.slice(1).map((m, i) => text.slice(group[i]!.span[1], m.whole[0]).replace(OF_PLACE, ' '))
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

/** "Ada Berg of Norland and Erik Dahl of Listra". */
const isWhereFrom = (text: string, m: Mention): boolean =>
  /\b(?:of|from)\s(?:the\s)?$/.test(text.slice(Math.max(0, m.whole[0] - 12), m.whole[0]))
const OF_PLACE = /^\s(?:of|from)\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}/u

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

/** A person named in the source, unless the words only lead there: "a spokesman for X", "X's lawyer". */
function byPerson(text: string, cast: Cast, mentions: readonly Mention[], span: Span): Resolved | null {
  const own = mentions.find((m) => isPersonal(cast, m) && isHead(text, m, span))
  if (!own) return null
  const person = cast.of.get(own)!
  const basis = own.parts.length > 1 ? 'name' : 'surname'
  const rule =
    basis === 'name'
      ? 'named in the source'
      : person.known || own.parts.join(' ') === person.name
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
  // "ambassador to the UN Ada Berg": the words lead to the body before the name
  if (m.titles.length > 0 && organisationOf(m.titles.join(' '))) return true
  const before = text.slice(span[0], m.whole[0])
  return !LEADS_AWAY.test(before) && !/\s(?:in|at|inside|outside|near)\s(?:the\s)?$/.test(before)
}
