/** The same words in two reports: other words inside the marks, another speaker, another day. */
import { NEGATIONS } from '../lang/en/grammar.ts'
import { EVERYDAY } from '../lang/en/quoted-words.ts'
import type { Difference, Disagreement, Place, Statement, Variant } from '../model/types.ts'
import { terms } from '../text/terms.ts'
import { stemsOf } from './stems.ts'
import { daysBetween, disagreement, placeIn, type Told } from './told.ts'

/** What a variant brings along: both statements. */
export interface Paired {
  variant: Variant
  a: { told: Told; statement: Statement }
  b: { told: Told; statement: Statement }
}

export function ofVariant(pair: Paired): Disagreement[] {
  return [...altered(pair), ...otherSpeaker(pair), ...otherDay(pair)]
}

/** Words changed, added or dropped inside the marks without a sign. */
function altered(pair: Paired): Disagreement[] {
  const { variant } = pair
  const changes = variant.edit.map((one) => changeOf(one, pair)).filter((one) => one !== null)
  if (variant.kind !== 'edited' || changes.length === 0) return []
  const told = changes.map(([a, b]) => (a && b ? `“${a}” against “${b}”` : `“${a || b}” in one alone`))
  const telling = changes.some((words) => matters(words) && !isAbbreviated(words))
  const conflict = telling && isOneUtterance(pair, changes) && variant.translated !== true
  const rule = telling ? 'a telling word differs inside the marks' : 'small words differ inside the marks'
  const note = `${told.join('; ')}${telling && variant.translated ? ' (perhaps two translations)' : ''}`
  return [disagreement('wording', conflict, [...variant.spans], note, { rule, score: 0.8 })]
}

/** Enough in common that the speaker did not say it twice in other words. */
const isOneUtterance = ({ variant, a }: Paired, changes: readonly Words[]): boolean => {
  const [, start, end] = variant.spans[0]
  const changed = new Set(changes.flatMap((words) => words.flatMap((some) => [...stemsOf(some)])))
  const same = [...stemsOf(a.told.report.text.slice(start, end))].filter((stem) => !changed.has(stem))
  return variant.coverage >= 0.75 && end - start >= LONG && same.length >= TELLING
}
/** Characters of the words in common. */
const LONG = 36
/** Telling words in common: a set phrase has fewer, and is said of many things. */
const TELLING = 3

type Words = readonly [string, string]

/**
 * What became of the words at one place; null where nothing did that the reader was not told. At the ends only few words on both sides
 * count, next to the words in common: two pieces of one speech may go on differently. A cue is no word of it.
 */
function changeOf(difference: Difference, pair: Paired): Words | null {
  if (difference.marked) return null
  if (difference.where === 'inside') return isOneChange(difference, pair) ? difference.words : null
  const words = [nextTo(difference, pair, 0), nextTo(difference, pair, 1)] as const
  return words.every((some) => some !== '' && some.split(/\s+/).length <= SHORT_END) ? words : null
}

/**
 * Words within one pair of marks, none of them in brackets or a tag, and so few that they are not furniture that got into the text. Next to
 * a mark, where a piece begins or ends, words may be left out but not replaced.
 */
function isOneChange({ words, spans }: Difference, { a, b }: Paired): boolean {
  const sides = [edgesOf(a.told.report.text, spans[0]), edgesOf(b.told.report.text, spans[1])]
  const [before, after] = [sides.some((side) => MARK.test(side.before)), sides.some((side) => MARK.test(side.after))]
  if (sides.some(({ before: x, after: y }) => OWN.test(x + y)) || words.some((some) => INSIDE.test(some))) return false
  if ((before && after) || ((before || after) && words.includes(''))) return false
  return words.every((some) => some.split(/\s+/).length <= LONGEST)
}
const LONGEST = 14
/** Brackets and tags: the outlet's own words, or another print of them. */
const OWN = /[()[\]#@]/
const INSIDE = /["“”„«»`()[\]#@]|['‘’]{2}|(?<!\p{L})['‘](?=\p{L})/u
/** A cue or another piece begins or ends here. */
const MARK = /["“”„«»`'‘’]/

/** The signs on either side of the words. */
function edgesOf(text: string, place: Place | null): { before: string; after: string } {
  if (!place) return { before: '', after: '' }
  const [, from, to] = place
  const before = /[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? ''
  const after = /^[^\p{L}\p{N}]*/u.exec(text.slice(to, to + 8))?.[0] ?? ''
  return { before, after }
}

const SHORT_END = 2
/** A quotation mark, a bracket, the end of a sentence, an omission. */
const BREAK = /["“”„()[\]…]|\.\.|[.!?](?=\s|$)/u

/** The words of one report between the words in common and the nearest break. */
function nextTo({ where, spans }: Difference, { variant, a, b }: Paired, side: 0 | 1): string {
  const place = spans[side]
  if (!place) return ''
  const { text } = (side === 0 ? a : b).told.report
  const [, from, to] = variant.spans[side]
  const parts = (where === 'start' ? text.slice(place[1], from) : text.slice(to, place[2])).split(BREAK)
  return ((where === 'start' ? parts.at(-1) : parts[0]) ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** A telling word, a figure or a negation, and not only its form, its spelling or a part of it masked. */
function matters([a, b]: Words): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'*_]+/gu) ?? []
  const [left, right] = [words(a), words(b)]
  const onlyLeft = left.filter((w) => !right.includes(w))
  const onlyRight = right.filter((w) => !left.includes(w))
  const only = [
    ...onlyLeft.filter((w) => !onlyRight.some((other) => isOneWord(w, other))),
    ...onlyRight.filter((w) => !onlyLeft.some((other) => isOneWord(w, other))),
  ]
  return isNegated(left) !== isNegated(right) || only.some((w) => !EVERYDAY.has(w))
}

const isNegated = (words: readonly string[]): boolean =>
  words.some((w) => NEGATIONS.has(w) || /^(?:cannot|nobody|nothing|none|nowhere|neither|nor)$|n't$/.test(w))

/** "EU" for "European Union": one side is the initials of the other. */
function isAbbreviated([a, b]: Words): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const initials = (long.match(/\p{Lu}/gu) ?? []).join('')
  return initials.length > 1 && short.replace(/[^\p{L}]/gu, '') === initials && long.split(/\s+/).length > 1
}

/** Forms of one word, a slip of one letter, or a word that print does not spell out: "track", "tracks"; "d—", "d***ed". */
function isOneWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (/\d/.test(a + b)) return false
  if (isMasked(short, long) || isMasked(long, short)) return true
  if (terms(a)[0] === terms(b)[0]) return true
  if (long.length >= 9 && short.length === long.length && slips(short, long) === 1) return true
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same >= 3 && long.length - same <= 3 && short.length - same <= 2
}

/** Places where two words of one length differ. */
const slips = (a: string, b: string): number => [...a].filter((letter, i) => letter !== b[i]).length

/** One letter alone, or letters with stars between; "a" and "i" are words. */
function isMasked(masked: string, word: string): boolean {
  if (/^[b-hj-z]$/.test(masked)) return word.startsWith(masked)
  if (!/^\p{L}+[*_]+\p{L}*$/u.test(masked)) return false
  const [start = '', end = ''] = masked.split(/[*_]+/)
  return word.startsWith(start) && word.endsWith(end)
}

/** Two people are named for nearly the same words. A body and its people are one mouth. */
function otherSpeaker({ variant, a, b }: Paired): Disagreement[] {
  if (variant.sameSpeaker !== false || variant.coverage < 0.95) return []
  const both = [a, b].every(({ statement: { speaker } }) => speaker.basis === 'name' && !speaker.members)
  if (!both || ![a, b].every(({ statement }) => isPerson(statement)) || shareWord(variant.speakers)) return []
  const note = `${variant.speakers[0]} in the one, ${variant.speakers[1]} in the other`
  const why = { rule: 'another person is named', score: variant.independent ? 0.5 : 0.8 }
  return [disagreement('attribution', !variant.independent, [...variant.spans], note, why)]
}

/** One name within the other is one person, badly read. */
function shareWord([a, b]: Variant['speakers']): boolean {
  const words = new Set(a?.toLowerCase().split(/\s+/))
  return (b ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word))
}

/** A given name and a surname: what else speaks may speak through somebody, and a name in capitals begins a turn of a transcript. */
const isPerson = ({ speaker }: Statement): boolean =>
  /\p{Ll}/u.test(speaker.name ?? '') && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(speaker.name ?? '')

const TOLD = new Set(['date', 'weekday'])

/** Both reports tell the day, and not the same. A day apart may be the clock of another country. */
function otherDay({ variant, a, b }: Paired): Disagreement[] {
  const [left, right] = [a.statement.said, b.statement.said]
  if (variant.sameSpeaker !== true || ![left, right].every((s) => s.precision === 'day' && TOLD.has(s.basis))) return []
  const apart = Math.abs(daysBetween(left.date, right.date) ?? 0)
  if (apart === 0 || apart > 10) return []
  const certain = apart > 1 && left.basis === 'date' && right.basis === 'date'
  const spans = [a, b].map(({ told, statement }) => placeIn(told, statement.cue[0] ?? statement.content[0]!))
  const why = {
    rule: apart > 1 ? 'two days for one utterance' : 'two days beside each other',
    score: apart > 1 ? 0.7 : 0.4,
  }
  return [disagreement('date', certain, spans, `said on ${left.date} or on ${right.date}`, why)]
}
