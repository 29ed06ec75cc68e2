/** What shows where somebody stands on a proposal: one row of numbers for each link, named for whoever asks why. */
import {
  BAD,
  CUES,
  DEMANDS,
  DOES,
  ENDED,
  ENDS,
  EXPECTS,
  GIVES_UP,
  GOOD,
  HEDGES,
  HURTS,
  NO_DENIAL,
  NOT_RULED_OUT,
  OFFERS,
  OPENS,
  OPPOSES,
  PASSES,
  RULES_OUT,
  SETTLES,
  WANTS,
} from '../../lang/en/stance.ts'
import type { Position } from '../../model/types.ts'
import { stemOf } from '../../text/terms.ts'
import type { Seen } from '../seen.ts'
import { directionOf, NEGATION } from '../stance.ts'

const STANCES: readonly NonNullable<Position['stance']>[] = [
  'supports',
  'opposes',
  'conditional',
  'demands',
  'offers',
  'concedes',
  'rules-out',
  'open',
  'expects',
  'neutral',
]
const CUE_CLASSES = [...Object.keys(CUES), 'not-ruled-out', 'rules-out', 'labels'] as const
const PHRASES = {
  'rules out': RULES_OUT,
  'not ruled out': NOT_RULED_OUT,
  demands: DEMANDS,
  wants: WANTS,
  offers: OFFERS,
  'no denial': NO_DENIAL,
  opposes: OPPOSES,
  'gives up': GIVES_UP,
  settles: SETTLES,
  opens: OPENS,
  expects: EXPECTS,
  hedges: HEDGES,
}
const STEMS = { good: GOOD, bad: BAD, ends: ENDS, ended: ENDED, hurts: HURTS, passes: PASSES, does: DOES }
export const STANCE_SIGNS: readonly string[] = [
  ...STANCES.map((s) => `rule says ${s}`),
  ...STANCES.map((s) => `how surely it says ${s}`),
  'rule says nothing',
  'rule says for',
  'rule says against',
  'score of the rule',
  'guess of the rule',
  ...CUE_CLASSES.map((c) => `cue ${c}`),
  ...Object.keys(PHRASES).flatMap((p) => [`${p} before`, `${p} behind`, `${p} in the content`]),
  ...Object.keys(STEMS).flatMap((p) => [`${p} in the clause`, `${p} in the content`]),
  'negation near before',
  'negation in the clause',
  'negation in the content',
  'direction',
  'own',
  'told',
  'actor',
  'own and actor',
  'bare',
  'named',
  'antecedent',
  'hanging',
  'aside',
  'outsider',
  'direct',
  'mixed',
  'wish',
  'unreal',
  'asks',
  'cries',
  'length',
]

/** A text with one space for all that is no word, and its words: a phrase is sought only where its first word stands. */
interface Padded {
  text: string
  words: readonly string[]
}

const plain = (text: string) => text.replace(/[^\p{L}\p{N}'’]+/gu, ' ')
function padded(text: string): Padded {
  const made = ` ${plain(text)} `
  return { text: made, words: made.split(' ') }
}

/** Lists of phrases in one: which of them hold a word, bit by bit in their order. */
interface Sought {
  singles: ReadonlyMap<string, number>
  /** of several words, by their first */
  longer: ReadonlyMap<string, readonly Phrase[]>
  /** that begin within a word: "'ll" */
  ends: readonly Phrase[]
}

interface Phrase {
  bit: number
  words: string
}

function sought(lists: readonly (readonly string[])[]): Sought {
  const all = lists.flatMap((list, i) => list.map((words): Phrase => ({ bit: 1 << i, words })))
  const within = ({ words }: Phrase) => /^n?['’]/.test(words)
  const apart = all.filter((p) => !within(p)).map(({ bit, words }) => ({ bit, words: ` ${plain(words)} ` }))
  const first = ({ words }: Phrase) => words.trim().split(' ')[0]!
  const [several, single] = [
    apart.filter((p) => p.words.trim().includes(' ')),
    apart.filter((p) => !p.words.trim().includes(' ')),
  ]
  return {
    singles: bitsOf(single.map((p) => [first(p), p.bit])),
    longer: Map.groupBy(several, first),
    ends: all.filter(within).map(({ bit, words }) => ({ bit, words: `${words} ` })),
  }
}

function bitsOf(all: readonly (readonly [word: string, bit: number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [word, bit] of all) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

const SOUGHT = sought(Object.values(PHRASES))
const STEMMED = bitsOf(Object.values(STEMS).flatMap((list, i) => [...list].map((stem) => [stem, 1 << i] as const)))

function phrasesIn({ text, words }: Padded): number {
  let found = 0
  for (const word of words) {
    found |= SOUGHT.singles.get(word) ?? 0
    for (const p of SOUGHT.longer.get(word) ?? []) if (!(found & p.bit) && text.includes(p.words)) found |= p.bit
  }
  for (const p of SOUGHT.ends) if (!(found & p.bit) && text.includes(p.words)) found |= p.bit
  return found
}

function stemsIn(text: string): number {
  let found = 0
  for (const word of text.match(/\p{L}+/gu) ?? []) found |= STEMMED.get(stemOf(word)) ?? 0
  return found
}

/** 1 or 0 of each list, one after the other; of several texts side by side. */
const told = (lists: object, ...texts: readonly number[]): number[] =>
  Object.keys(lists).flatMap((_, i) => texts.map((found) => (found >> i) & 1))
const one = (yes: boolean) => (yes ? 1 : 0)

export function stanceSignsOf(seen: Seen): Float64Array {
  const { rule } = seen
  const [before, after, content] = [padded(seen.before), padded(seen.after), padded(seen.content)]
  const clause = `${seen.before} ${seen.after}`
  const near = seen.before.trim().split(/\s+/).slice(-6).join(' ')
  return Float64Array.from([
    ...STANCES.map((s) => one(rule?.stance === s)),
    ...STANCES.map((s) => (rule?.stance === s ? rule.reason.score : 0)),
    one(!rule || rule.stance === null),
    one(rule?.polarity === 1),
    one(rule?.polarity === -1),
    rule?.reason.score ?? 0,
    one((rule?.reason.score ?? 0) <= 0.3),
    ...CUE_CLASSES.map((c) => one(seen.cue === c)),
    ...told(PHRASES, phrasesIn(before), phrasesIn(after), phrasesIn(content)),
    ...told(STEMS, stemsIn(clause), stemsIn(seen.content)),
    one(NEGATION.test(near)),
    one(NEGATION.test(clause)),
    one(NEGATION.test(seen.content)),
    directionOf(seen.before, seen.after, seen.mention),
    one(seen.own),
    one(seen.told !== null),
    one(seen.actor),
    one(seen.own && seen.actor),
    one(seen.bare),
    one(seen.named),
    one(seen.antecedent),
    one(seen.hanging),
    seen.aside,
    one(seen.outsider),
    one(seen.kind === 'direct'),
    one(seen.kind === 'mixed'),
    one(seen.supposed === 'wish'),
    one(seen.supposed === 'unreal'),
    one(seen.content.includes('?')),
    one(seen.content.includes('!')),
    Math.log1p(content.text.length / 6),
  ])
}
