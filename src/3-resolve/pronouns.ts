/** Whom "he", "she" or "who" means: the people named before, weighed by distance, place in the sentence and gender. */
import type { Gender } from '../text/naming.ts'
import type { Mention } from './mentions.ts'
import { type Cast, firstFrom, type Person } from './people.ts'
import type { Resolved } from './resolved.ts'

/** What was said so far, in the order of the text. */
export interface Discourse {
  /** index of the sentence and of the paragraph that hold an offset */
  sentenceAt(offset: number): number
  paragraphAt(offset: number): number
  /** the last speaker whose source stands before the offset */
  lastSpeaker(want: 'any' | 'many' | 'thing' | 'person', before: number): Resolved | null
  /** offset of that last speaker's source; null when there is none */
  lastSpeakerAt(before: number, want: 'any' | 'person' | 'thing'): number | null
  /** true inside the content of a statement */
  inContent(offset: number): boolean
  /** true inside the quotation whose speaker is looked for */
  inOwnQuote(offset: number): boolean
  /** where the statement begins whose speaker is looked for: its content, or the pronoun at the given offset */
  start(at: number): number
}

export interface Antecedent {
  person: Person
  mention: Mention | null
  score: number
  rule: string
}

const REACH = 40
const THRESHOLD = 0.25

/** The likeliest person named before the offset, or null when nobody fits well enough. */
export function personBefore(
  text: string,
  cast: Cast,
  at: number,
  gender: Gender,
  relative: boolean,
  talk: Discourse,
): Antecedent | null {
  const scores = new Map<Person, Antecedent>()
  let subject: { person: Person; mention: Mention } | null = null
  const first = firstFrom(cast.mentions, at) - 1
  for (let i = first; i >= Math.max(0, first - REACH); i--) {
    const mention = cast.mentions[i]!
    const person = cast.of.get(mention)!
    if (person.kind !== 'person' || (gender && person.gender && person.gender !== gender)) continue
    if (talk.inOwnQuote(mention.span[0])) continue
    if (relative) return { person, mention, score: 0.8, rule: 'the name before the relative pronoun' }
    const distance = talk.sentenceAt(at) - talk.sentenceAt(mention.span[0])
    if (distance > 8) break
    const score = weigh(text, mention, person, gender, distance, talk)
    const known = scores.get(person)
    subject = distance === 0 && isSubject(text, mention, talk) ? { person, mention } : subject
    if (!known || score > known.score)
      scores.set(person, { person, mention: known?.mention ?? mention, score, rule: 'person named before' })
  }
  favourSpeaker(scores, at, gender, talk)
  if (subject) favourSubject(scores, subject)
  else favourNewcomer(text, cast, scores, at, gender, talk)
  const best = [...scores.values()].reduce<Antecedent | null>((a, b) => (!a || b.score > a.score ? b : a), null)
  return best && best.score >= THRESHOLD ? { ...best, score: Math.min(0.95, Math.round(best.score * 100) / 100) } : null
}

function weigh(text: string, m: Mention, person: Person, gender: Gender, distance: number, talk: Discourse): number {
  let score = 0.75 * 0.8 ** distance
  if (talk.inContent(m.span[0])) score *= 0.55
  if (m.possessive) score *= 0.6
  if (isObject(text, m)) score *= 0.65
  if (gender && person.gender === gender) score *= 1.25
  if (!isShownHuman(person)) score *= 0.35
  return score
}

function isSubject(text: string, m: Mention, talk: Discourse): boolean {
  return !m.possessive && !isObject(text, m) && !talk.inContent(m.span[0])
}

const SUBJECT = 1.35

/** "Berg stays firm, and she said …": the subject of the same sentence goes before whoever spoke last. */
function favourSubject(
  scores: Map<Person, Antecedent>,
  { person, mention }: { person: Person; mention: Mention },
): void {
  const known = scores.get(person)
  if (known) scores.set(person, { person, mention, score: known.score * SUBJECT, rule: 'the subject of the sentence' })
}

/**
 * "…, Hill said.\n\nBob Stone liked the quarrel.\n\n“…” he wrote": somebody named in full for the first time, as the subject of
 * the sentence right before the quotation, goes before an older speaker.
 */
function favourNewcomer(
  text: string,
  cast: Cast,
  scores: Map<Person, Antecedent>,
  at: number,
  gender: Gender,
  talk: Discourse,
): void {
  const before = talk.sentenceAt(talk.start(at)) - 1
  if (!gender || before < 0) return
  const first = firstFrom(cast.mentions, talk.start(at)) - 1
  for (let i = first; i >= Math.max(0, first - REACH); i--) {
    const mention = cast.mentions[i]!
    const sentence = talk.sentenceAt(mention.span[0])
    if (sentence < before) return
    const person = cast.of.get(mention)!
    const known = scores.get(person)
    if (sentence > before || !known || person.mentions[0] !== mention || mention.parts.length < 2) continue
    if (!isSubject(text, mention, talk) || !opensClause(text, mention)) continue
    scores.set(person, { person, mention, score: known.score + 0.5, rule: 'the new subject of the sentence before' })
  }
}

/** Nothing but an opening phrase with its comma, or a title, stands before it in its sentence. */
function opensClause(text: string, m: Mention): boolean {
  return /(?:^|[.!?\n"”]\s*|,\s)(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, m.whole[0] - 40), m.whole[0]))
}

/** The organisation or acting government that was the subject of a sentence close before, and since the last body that spoke. */
export function bodyBefore(
  text: string,
  cast: Cast,
  at: number,
  talk: Discourse,
): { person: Person; mention: Mention } | null {
  const spoke = talk.lastSpeakerAt(at, 'thing')
  for (let i = firstFrom(cast.mentions, at) - 1; i >= 0; i--) {
    const mention = cast.mentions[i]!
    const person = cast.of.get(mention)!
    if (talk.sentenceAt(at) - talk.sentenceAt(mention.span[0]) > 2 || mention.span[0] < (spoke ?? 0)) return null
    if (person.kind === 'organisation' && isSubject(text, mention, talk) && opensClause(text, mention))
      return { person, mention }
  }
  return null
}

/** A title, a role, a gender or a known given name shows a person; a capitalised word alone may be a ship. */
function isShownHuman(person: Person): boolean {
  return person.gender !== null || person.roles.size > 0 || person.mentions.some((m) => m.kind === 'person')
}

const OBJECT =
  /\b(?:of|for|to|by|from|with|against|about|on|at|in|told|over|under|like|between|and)\s+(?:the\s)?(?:[\p{L}.]+\s)?$/u

function isObject(text: string, m: Mention): boolean {
  return OBJECT.test(text.slice(Math.max(0, m.whole[0] - 30), m.whole[0]))
}

/** A speaker goes on speaking: "he added". */
function favourSpeaker(scores: Map<Person, Antecedent>, at: number, gender: Gender, talk: Discourse): void {
  const last = talk.lastSpeaker('person', at)
  const person = last?.people.length === 1 ? last.people[0]! : null
  if (!last || !person || person.kind !== 'person' || (gender && person.gender && person.gender !== gender)) return
  const distance = talk.paragraphAt(at) - talk.paragraphAt(talk.lastSpeakerAt(at, 'person') ?? at)
  if (distance > 4) return
  const bonus = 0.6 * 0.75 ** distance
  const known = scores.get(person)
  const mention = known?.mention ?? person.mentions.findLast((m) => m.span[0] < at) ?? null
  scores.set(person, { person, mention, score: (known?.score ?? 0) * 0.7 + bonus, rule: 'the speaker before' })
}

/** Index of the last start at or before the offset. */
export function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
