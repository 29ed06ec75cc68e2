/** A text as the elements that aliases are made of: meanings, stems, sums of money. */
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lang/en/grammar.ts'
import { MEANING_OF, NAME_IF_CAPITAL } from '../lang/en/negotiation.ts'
import { fold, stemOf } from '../text/terms.ts'
import { type Word, words } from '../text/words.ts'

export interface Element {
  /** a meaning ("=join"), a stem or a sum ("$5 billion"); null for words that carry none */
  key: string | null
  /** the word folded */
  word: string
  start: number
  end: number
}

const EMPTY: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...AUXILIARIES,
  ...COORDINATORS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...SUBORDINATORS,
  ...'up out down there here as not be more than other including etc mr mrs ms'.split(' '),
])
const SCALES = new Set(['thousand', 'million', 'billion', 'trillion', 'percent'])
const PARTICLES = new Set([...MEANING_OF.keys()].filter((k) => k.includes('+')).map((k) => k.split('+')[1]!))
/** words between a verb and its particle */
const GAP = 3

/** Elements of `text` between two offsets, in order; offsets are of the whole text. */
export function elementsOf(text: string, from = 0, to = text.length): Element[] {
  const all = words(text, from, to).flatMap(parts)
  const found = all.map((word) => elementOf(word))
  for (let i = 0; i < found.length; i++) {
    joinParticle(found, i)
    joinSum(found, i)
    joinNumber(found, i)
    endedBy(found, i)
  }
  return found
}

/** "Holm-Varga meeting" names two; "cease-fire" is a word of its own. */
function parts(word: Word): Word[] {
  const { text, span } = word
  if (!text.includes('-') || MEANING_OF.has(text.toLowerCase())) return [word]
  return [...text.matchAll(/[^-]+/g)].map(
    (m): Word => ({ text: m[0], span: [span[0] + m.index, span[0] + m.index + m[0].length] }),
  )
}

const NUMBERED = new Set(['phase', 'round', 'stage', 'article', 'step', 'part', 'option'])
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "Phase one" is "Phase 1". */
function joinNumber(found: Element[], at: number): void {
  const number = NUMBERS.indexOf(found[at]!.word)
  if (number >= 0 && NUMBERED.has(found[at - 1]?.word ?? '')) found[at]!.key = String(number + 1)
}

const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** "The fighting is over": it has ended. */
function endedBy(found: Element[], at: number): void {
  if (found[at]!.word === 'over' && BEING.has(found[at - 1]?.word ?? '')) found[at]!.key = 'end'
}

/** A cache only: a word is read alike wherever it stands. */
const known = new Map<string, Pick<Element, 'key' | 'word'>>()
const MOST = 50_000

function elementOf({ text, span: [start, end] }: Word): Element {
  let read = known.get(text)
  if (!read) {
    const word = fold(text)
    read = { key: keyOf(text, word), word }
    if (known.size > MOST) known.clear()
    known.set(text, read)
  }
  return { key: read.key, word: read.word, start, end }
}

function keyOf(text: string, word: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(word) || EMPTY.has(word) || EMPTY.has(text.toLowerCase())) return null
  const stem = wordStem(word)
  if (/^\p{Lu}\p{Ll}/u.test(text) && NAME_IF_CAPITAL.has(word)) return stem
  return MEANING_OF.get(word) ?? MEANING_OF.get(stem) ?? stem
}

/** Of a folded word; "normalisation" is "normalization", and a word of other letters is its own stem. */
export const wordStem = (word: string): string =>
  /^[a-z]+$/.test(word) ? stemOf(word.replace(/isation(s?)$/, 'ization$1')) : word

/** "shut the office down": the particle makes another verb. */
function joinParticle(found: Element[], at: number): void {
  const verb = found[at]!
  for (let i = at + 1; i <= at + 1 + GAP && i < found.length; i++) {
    const particle = found[i]!.word
    if (!PARTICLES.has(particle)) continue
    const meaning = MEANING_OF.get(`${verb.word}+${particle}`) ?? MEANING_OF.get(`${baseOf(verb.word)}+${particle}`)
    if (meaning) {
      verb.key = meaning
      return
    }
  }
}

const baseOf = (word: string): string =>
  word.endsWith('tting') ? word.slice(0, -4) : word.replace(/(?:ing|ed|s)$/, '')

/** "$5 billion", "5.7 billion dollars" → one element. */
function joinSum(found: Element[], at: number): void {
  const number = found[at]!
  const scale = found[at + 1]
  if (!scale || !/^\d/.test(number.word) || !SCALES.has(scale.word)) return
  number.key = `${number.word} ${scale.word}`
  scale.key = null
}
