/** Counts in a text: "48,300 people", "nearly 50,000 displaced people", "the toll rose to 14". */
import { MONTHS } from '../lang/en/dates.ts'
import { EVERYDAY, WRITTEN_NUMBERS } from '../lang/en/quoted-words.ts'
import type { Span } from '../model/types.ts'
import { terms } from '../text/terms.ts'
import { type Sentence, sentencesOf, stemsOf } from './stems.ts'

export interface Figure {
  value: number
  /** "nearly", "at least", "up to", or so many "more": not to be taken for the exact count */
  approximate: boolean
  /** stem of what is counted */
  noun: string
  /** stems between the figure and the noun: "displaced" people are other people */
  kind: string
  /** the figure and what is counted */
  span: Span
  sentence: Sentence
  /** stems of the sentence but the noun and figures */
  about: ReadonlySet<string>
  /** those of them that stand nearest, before the figure and after what is counted */
  beside: ReadonlySet<string>
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|${[...WRITTEN_NUMBERS.keys()].join('|')}|a dozen`
const SCALE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,:-]|No\. )(${NUMBER})(?: (hundred|thousand|million|billion|trillion))?(?: (?:of the|(more|other|additional|further)))? ((?:[\p{Ll}]+ ){0,2})(\p{Ll}{3,})(?![\p{L}\p{N}])`,
  'giu',
)
const TOLL = /\b(?:rose|climbed|risen|grown|grew) to (?:at least )?(\d{1,3}(?:,\d{3})*)\b(?! ?(?:per|percent|%))/giu
const HEDGE =
  /(?:nearly|about|around|some|almost|roughly|approximately|more than|less than|fewer than|at least|at most|up to|as many as|over|under|an estimated|close to|only|well over|just over|just under)\s*$/i
/** What is measured, not counted: one story has many of them, of many things. */
const MEASURES = new Set(
  `years months weeks days hours minutes seconds miles kilometers kilometres foot feet meters metres percent per cent points degrees dollars pounds euros
  crowns o'clock times pages versions parts stages steps sides half third quarters generations decades centuries inches yards acres tons tonnes pm am th st
  nd rd mph kph kmh ago old summit`
    .split(/\s+/)
    .flatMap((word) => [word, ...terms(word)]),
)
/** A day of a month, or a number that is a part of a name. */
const NAMED = new RegExp(
  String.raw`\b(?:${Object.keys(MONTHS).join('|')}|Group of|Article|Section|Chapter|Route|Highway|Flight|Channel|Room)\.? $`,
  'i',
)

/** Every count in the text. Nouns that measure are left out, and so are years. */
export function figuresIn(text: string): Figure[] {
  return sentencesOf(text).flatMap((sentence) => {
    const part = text.slice(...sentence.span)
    return [...counted(part, sentence), ...tolls(part, sentence)]
  })
}

function counted(part: string, sentence: Sentence): Figure[] {
  return [...part.matchAll(FIGURE)].flatMap((m) => {
    const [whole, number = '', scale = '', more, between = '', last = ''] = m
    const words = [...between.trim().split(' '), last].filter(Boolean)
    const own = counting(words)
    const head = own.at(-1)
    const noun = head ? terms(head)[0] : undefined
    const value = amountOf(number, scale)
    if (!head || !noun || MEASURES.has(noun) || value === null || isYear(number)) return []
    if (own.some((w) => /^\p{Lu}/u.test(w)) && !PLURAL.test(head)) return [] // "23 July", "15 Police"; but "two Listran barges"
    if (NAMED.test(part.slice(Math.max(0, m.index - 20), m.index))) return []
    const end = m.index + whole.length - after(words, own)
    const kind = own
      .slice(0, -1)
      .flatMap((w) => terms(w))
      .join(' ')
    const found = figure(part, sentence, value, noun, kind, [m.index, end])
    return [more ? { ...found, approximate: true } : found]
  })
}

function tolls(part: string, sentence: Sentence): Figure[] {
  if (!/\b(?:toll|dead|deaths|killed)\b/i.test(part)) return []
  return [...part.matchAll(TOLL)].map((m) =>
    figure(part, sentence, amountOf(m[1]!, '')!, 'peopl', '', [m.index, m.index + m[0].length]),
  )
}

function figure(part: string, sentence: Sentence, value: number, noun: string, kind: string, [from, to]: Span): Figure {
  const approximate = HEDGE.test(part.slice(Math.max(0, from - 20), from))
  const start = sentence.span[0]
  const about = new Set(telling(part).filter((stem) => stem !== noun))
  const beside = new Set([...telling(part.slice(0, from)).slice(-BESIDE), ...telling(part.slice(to)).slice(0, BESIDE)])
  return { value, approximate, noun, kind, span: [start + from, start + to], sentence, about, beside }
}

/** So many telling words on either side. */
const BESIDE = 3

const telling = (text: string): string[] => [...stemsOf(text)].filter((stem) => !/^\d/.test(stem))

const PLURAL = /[^s]s$|^(?:people|men|women|children)$/i

/** The words up to the first plural, or to the last that is no everyday word: "displaced people", "prisoners" of "prisoners crossed". */
function counting(words: readonly string[]): string[] {
  const stop = words.findIndex((w) => EVERYDAY.has(w.toLowerCase()) && w.toLowerCase() !== 'people')
  const own = stop < 0 ? [...words] : words.slice(0, stop)
  const plural = own.findIndex((w) => PLURAL.test(w))
  return plural < 0 ? own : own.slice(0, plural + 1)
}

/** Characters of the words that were read and do not count, with the spaces before them. */
const after = (words: readonly string[], own: readonly string[]): number =>
  words.slice(own.length).reduce((sum, word) => sum + word.length + 1, 0)

const isYear = (number: string): boolean => /^(?:1[89]|20)\d\d$/.test(number)

function amountOf(number: string, scale: string): number | null {
  const lower = number.toLowerCase()
  const base = lower === 'a dozen' ? 12 : Number(WRITTEN_NUMBERS.get(lower) ?? lower.replaceAll(',', ''))
  return Number.isFinite(base) ? base * (SCALE[scale.toLowerCase()] ?? 1) : null
}
