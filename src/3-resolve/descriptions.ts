/** "the president", "the Ukrainian leader", "the statement": whom a description means. */
import { FEMALE_NOUNS, MALE_NOUNS, ROLES } from '../lang/en/names.ts'
import type { Span } from '../model/types.ts'
import type { Gender } from '../text/naming.ts'
import { fold } from '../text/terms.ts'
import { holderOf } from './incumbents.ts'
import { type Cast, firstFrom, type Person } from './people.ts'
import { type Discourse, personBefore } from './pronouns.ts'
import { because, named, type Resolved } from './resolved.ts'
import { fitsRole } from './roles.ts'

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

/** "the president", "the Ukrainian leader": somebody the report gave that role, or who held the office on its day. */
export function byDescription(text: string, cast: Cast, words: string, span: Span, talk: Discourse): Resolved | null {
  const head = headOf(words)
  if (!head || INDEFINITE.test(words)) return null
  const gender: Gender = MALE_NOUNS.has(head.noun) ? 'male' : FEMALE_NOUNS.has(head.noun) ? 'female' : null
  if (!head.definite) return byOffice(cast, words, span, gender)
  if (isPluralRole(head.noun)) return byJoint(span, talk)
  if (/^(?:man|woman|boy|girl)$/.test(head.noun)) {
    const found = personBefore(text, cast, span[0], gender, false, talk)
    return found ? named(found.person, span, 'description', [because('the person spoken of', 0.5)]) : null
  }
  const told = ROLES.has(head.noun) ? bestFor(cast, head, gender, span[0]) : null
  // many lead: of "the Russian leader" the office tells more than "opposition leader" does
  const sure = told && told.score >= SURE && head.noun !== 'leader'
  const byTold =
    told && named(told.person, told.span, 'description', [because(`described as ${head.noun}`, told.score)])
  return sure ? byTold : (byOffice(cast, words, span, gender) ?? byTold)
}

const isPluralRole = (noun: string): boolean => /s$/.test(noun) && ROLES.has(noun.slice(0, -1))

/** "the envoys", "the two ministers", after two who spoke together and nobody else since. */
function byJoint(span: Span, talk: Discourse): Resolved | null {
  const last = talk.lastSpeaker('many', span[0])
  return last?.speaker.basis === 'joint' ? { ...last, why: [because('those who spoke together before', 0.6)] } : null
}

/** Without an article, as in headlines, a country's office still means its holder: "Russian leader says". */
const INDEFINITE = /^(?:an?|another|one|some|any|many|several|no|each|every)\s/i

/** Role and country told in the report. */
const SURE = 0.95

function byOffice(cast: Cast, words: string, span: Span, gender: Gender): Resolved | null {
  const found = holderOf(cast, words.split(',')[0]!, cast.day)
  if (!found || (gender && found.person.gender && found.person.gender !== gender)) return null
  const { person, holding } = found
  const at = person.mentions.length > 0 ? nearest(person, span[0]) : span
  const rule = `${holding.office} of ${holding.of} on ${cast.day}`
  return named(person, at, 'description', [because(rule, 0.85)])
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
