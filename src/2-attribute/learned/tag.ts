/** A coarse class of each item, read off the tables of closed classes and the shape of the word: what a tagger would tell, for less. */
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  LY_NOUNS,
  MODALS,
  NEGATIONS,
  NUMBERS,
  OBJECT_PRONOUNS,
  PERFECT,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lang/en/grammar.ts'
import { ATTRIBUTION_NOUNS, REPORTING } from '../../lang/en/reporting.ts'
import { endsSentence, type Item, leadsOn } from '../units.ts'

const NAMES = [
  'edge quote-ends quote-leads quote-short quote-long quote-open comma stop colon semicolon dash open close mark',
  'that relative to possessive pronoun determiner be have modal auxiliary negation object preposition coordinator subordinator',
  'time adverb number said says saying say finite noun-of-saying name name-of ed ing ly plural of word',
]
  .join(' ')
  .split(' ')
/** Number of each class; 0 stands beyond either end of a sentence. */
export const TAG = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<Record<string, number>>

const MARKS: Readonly<Record<string, string>> = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
}
const MARK_TAGS: ReadonlyMap<string, number> = new Map(Object.entries(MARKS).map(([mark, name]) => [mark, TAG[name]!]))
const [NAME, NAME_OF, SAID] = [TAG.name!, TAG['name-of']!, TAG.said!]
const FORMS = { past: 'said', s: 'says', ing: 'saying', base: 'say' } as const
const CLASSES: readonly [ReadonlySet<string>, string][] = [
  [POSSESSIVES, 'possessive'],
  [SUBJECT_PRONOUNS, 'pronoun'],
  [DETERMINERS, 'determiner'],
  [BE, 'be'],
  [PERFECT, 'have'],
  [MODALS, 'modal'],
  [AUXILIARIES, 'auxiliary'],
  [NEGATIONS, 'negation'],
  [OBJECT_PRONOUNS, 'object'],
  [PREPOSITIONS, 'preposition'],
  [COORDINATORS, 'coordinator'],
  [SUBORDINATORS, 'subordinator'],
  [TIME_WORDS, 'time'],
  [ADVERBS, 'adverb'],
]
/** Closed classes by word, made once. */
const CLOSED: ReadonlyMap<string, number> = closedClasses()

function closedClasses(): Map<string, number> {
  const found = new Map<string, number>([
    ['that', TAG.that!],
    ['who', TAG.relative!],
    ['which', TAG.relative!],
    ['to', TAG.to!],
  ])
  for (const [words, name] of CLASSES) for (const w of words) if (!found.has(w)) found.set(w, TAG[name]!)
  for (const [w, { form }] of REPORTING) if (!found.has(w)) found.set(w, TAG[FORMS[form]]!)
  for (const w of FINITE_VERBS) if (!found.has(w)) found.set(w, TAG.finite!)
  for (const w of ATTRIBUTION_NOUNS) if (!found.has(w)) found.set(w, TAG['noun-of-saying']!)
  return found
}

const SHORT = 24

export function tagOf(item: Item): number {
  if (item.kind === 'quote') return quoteTag(item)
  if (item.kind === 'mark') return MARK_TAGS.get(item.text) ?? TAG.mark!
  const closed = CLOSED.get(item.lower)
  if (closed !== undefined && !(item.cap && closed >= SAID)) return closed
  return item.cap ? (isPossessive(item.lower) ? NAME_OF : NAME) : openTag(item.lower)
}

/** Ends in ’s or ’. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  return isApostrophe(last) || (last === 115 && isApostrophe(word.charCodeAt(word.length - 2)))
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019

function quoteTag(item: Item): number {
  if (item.quote && !item.quote.closed) return TAG['quote-open']!
  if (leadsOn(item)) return TAG['quote-leads']!
  if (endsSentence(item)) return TAG['quote-ends']!
  return item.end - item.start < SHORT ? TAG['quote-short']! : TAG['quote-long']!
}

function openTag(word: string): number {
  if (NUMBERS.test(word)) return TAG.number!
  if (word.length > 3 && word.endsWith('ed')) return TAG.ed!
  if (word.length > 4 && word.endsWith('ing')) return TAG.ing!
  if (word.length > 4 && word.endsWith('ly') && !LY_NOUNS.has(word)) return TAG.ly!
  if (isPossessive(word)) return TAG.of!
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? TAG.plural! : TAG.word!
}
