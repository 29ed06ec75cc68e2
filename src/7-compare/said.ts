/** The same words in two reports: other words inside the marks, another speaker, another day. */
import { EVERYDAY } from '../lang/en/quoted-words.ts'
import type { Difference, Disagreement, Statement, Variant } from '../model/types.ts'
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
function altered({ variant }: Paired): Disagreement[] {
  const inside = variant.edit.filter(isChange)
  if (variant.kind !== 'edited' || inside.length === 0) return []
  const told = inside.map(({ words: [a, b] }) => (a && b ? `“${a}” against “${b}”` : `“${a || b}” in one alone`))
  const conflict = isOneUtterance(variant) && inside.some(({ words }) => matters(words))
  const why = {
    rule: conflict ? 'a telling word differs inside the marks' : 'small words differ inside the marks',
    score: 0.8,
  }
  return [disagreement('wording', conflict, [...variant.spans], told.join('; '), why)]
}

/** Enough in common that the speaker did not say it twice in other words. */
const isOneUtterance = ({ coverage, spans: [[, start, end]] }: Variant): boolean =>
  coverage >= 0.75 && end - start >= LONG
/** Characters of the words in common. */
const LONG = 36

/** Words changed between words in common. At the ends two pieces of one speech may go on differently; a cue is no word of it. */
function isChange({ marked, where, words: [a, b] }: Difference): boolean {
  const few = [a, b].every((words) => words.split(' ').length <= SHORT_END)
  return !marked && (where === 'inside' || (few && a !== '' && b !== '')) && !/["“”„]/.test(a + b)
}

const SHORT_END = 2

/** A telling word, a figure or a negation, and not only its spelling or a contraction. */
function matters([a, b]: readonly [string, string]): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  const [left, right] = [words(a), words(b)]
  const only = [...left.filter((w) => !right.includes(w)), ...right.filter((w) => !left.includes(w))]
  if (only.length === 2 && left.length === 1 && right.length === 1 && alike(only[0]!, only[1]!)) return false
  return only.some((w) => !EVERYDAY.has(w) || /^(?:not|never|no)$/.test(w))
}

/** Forms of one word, or a slip of one letter: "track", "tracks". */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (/\d/.test(a + b)) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same >= 3 && long.length - same <= 3 && short.length - same <= 2
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

/** A given name and a surname: what else speaks may speak through somebody. */
const isPerson = ({ speaker }: Statement): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(speaker.name ?? '')

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
