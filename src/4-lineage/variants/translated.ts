/**
 * Two translations of one utterance share what it says and few of its words in a row. Whether a statement was made in another language,
 * and whether two such statements may be one: a question to the reader, never an answer.
 */
import { NEGATIONS } from '../../lang/en/grammar.ts'
import { FOREIGN_MEDIUM, FOREIGN_OUTLETS, TRANSLATED } from '../../lang/en/translated.ts'
import type { Reason, Statement } from '../../model/types.ts'
import { sentences } from '../../text/sentences.ts'
import { terms } from '../../text/terms.ts'
import { COUNTRIES } from '../../world/countries.ts'
import { ENGLISH_SPEAKING } from '../../world/english.ts'
import { officesOf } from '../../world/offices.ts'
import { organisationOf } from '../../world/places.ts'
import type { QuotedWord } from './words.ts'

/** A name that news of another country has for a state of its own says nothing. */
const STATES: ReadonlySet<string> = new Set(['Georgia'])
const countries = new Set(COUNTRIES.map(({ name }) => name).filter((name) => !STATES.has(name)))

/**
 * Why the words were perhaps translated: the report says so, they come by way of a medium of another language, or the speaker
 * is of a country that speaks another and no English outlet was told. Null: nothing says so. `day`: for offices, EDTF.
 */
export function translated(text: string, statement: Statement, day: string | null): Reason | null {
  const around = aroundOf(text, statement)
  const told = TRANSLATED.exec(around)
  if (told) return { rule: `translated, by the report: “${told[0].slice(0, 60)}”`, score: 0.9 }
  const medium = FOREIGN_MEDIUM.exec(around)
  if (medium) return { rule: `by way of ${medium[0]}`, score: 0.7 }
  const outlet = statement.venue === null ? undefined : organisationOf(statement.venue)
  if (outlet !== undefined && FOREIGN_OUTLETS.has(outlet)) return { rule: `by way of ${outlet}`, score: 0.7 }
  const country = outlet === undefined ? countryOf(statement, day) : null
  if (country === null || !countries.has(country) || ENGLISH_SPEAKING.has(country)) return null
  return { rule: `a speaker of ${country}, where English is not spoken as a rule`, score: 0.5 }
}

/** By the table of offices, else as the report tells; an ambassador to a country is not of it. */
function countryOf({ speaker: { name, basis, affiliation, role } }: Statement, day: string | null): string | null {
  if (name === null || basis === 'unnamed') return null
  const held = day === null ? [] : officesOf(name, day).map((office) => office.of)
  if (held.length > 0) return held.some((of) => ENGLISH_SPEAKING.has(of)) ? null : held[0]!
  return role && ABROAD.test(role) ? null : (affiliation ?? null)
}

const ABROAD = /\b(?:ambassador|envoy|correspondent|representative|expert)s?\b/i

/** The sentences that the statement touches, and their paragraph: where a report says how it came by the words. */
function aroundOf(text: string, { source, cue, content }: Statement): string {
  const all = [...source, ...cue, ...content]
  const start = Math.min(...all.map(([from]) => from))
  const end = Math.max(...all.map(([, to]) => to))
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  const paragraph = text.slice(from, to < 0 ? text.length : to)
  if (paragraph.length <= NEAR) return paragraph
  const some = sentences(paragraph).filter(([a, b]) => a + from < end + 1 && start - 1 < b + from)
  return paragraph.slice(some[0]?.[0] ?? 0, some.at(-1)?.[1] ?? paragraph.length)
}

/** Paragraphs up to so many characters are taken whole. */
const NEAR = 700

/** Telling words of either that are in both, at least so many and so large a share of the shorter; chosen on words of one summit. */
const LEAST_SHARED = 3
const SHARE = 0.45
/** A translation is not more than so many times as long as another. */
const LONGER = 2.2
const SHORTEST = 4

/** Share of telling words in common when the two may say the same; null when they do not. Symmetric. */
export function sameMeaning(left: readonly QuotedWord[], right: readonly QuotedWord[]): number | null {
  const [a, b] = [stemsOf(left), stemsOf(right)]
  const shorter = Math.min(a.size, b.size)
  if (shorter < SHORTEST || Math.max(left.length, right.length) > LONGER * Math.min(left.length, right.length))
    return null
  const common = [...a].filter((stem) => b.has(stem))
  if (common.length < LEAST_SHARED || common.length / shorter < SHARE) return null
  if (isNegated(left) !== isNegated(right) || figures(a, b) || figures(b, a)) return null
  return common.length / shorter
}

const stemsOf = (words: readonly QuotedWord[]): Set<string> =>
  new Set(words.filter((w) => w.content).map(({ key }) => terms(key)[0] ?? key))

const isNegated = (words: readonly QuotedWord[]): boolean =>
  words.some(({ key }) => NEGATIONS.has(key) || key.endsWith("n't") || key === 'cannot')

/** A figure that only one of them has: translators keep those. */
const figures = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((stem) => /^\d/.test(stem) && !b.has(stem)) && [...b].some((stem) => /^\d/.test(stem))
