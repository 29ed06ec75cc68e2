/** What shows where somebody stands on a proposal: one row of numbers for each link, named for whoever asks why. */
import { stemmer } from 'stemmer'
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

interface Sought {
  singles: ReadonlySet<string>
  /** of several words, by their first */
  longer: ReadonlyMap<string, readonly string[]>
  /** that begin within a word: "'ll" */
  ends: readonly string[]
}

function sought(list: readonly string[]): Sought {
  const within = (p: string) => /^['’]|^n['’]t/.test(p)
  const phrases = list.filter((p) => !within(p)).map((p) => ` ${plain(p)} `)
  const several = phrases.filter((p) => p.trim().includes(' '))
  return {
    singles: new Set(phrases.filter((p) => !several.includes(p)).map((p) => p.trim())),
    longer: Map.groupBy(several, (p) => p.trim().split(' ')[0]!),
    ends: list.filter(within).map((p) => `${p} `),
  }
}

const SOUGHT = Object.values(PHRASES).map(sought)

function has({ text, words }: Padded, { singles, longer, ends }: Sought): number {
  for (const word of words) {
    if (singles.has(word)) return 1
    if (longer.get(word)?.some((p) => text.includes(p))) return 1
  }
  return ends.some((p) => text.includes(p)) ? 1 : 0
}

const known = new Map<string, string>()
const MOST = 50_000

function stemOf(word: string): string {
  const there = known.get(word)
  if (there !== undefined) return there
  const made = stemmer(word)
  if (known.size > MOST) known.clear()
  known.set(word, made)
  return made
}

const stemsIn = (text: string) => new Set((text.match(/\p{L}+/gu) ?? []).map(stemOf))
const some = (stems: ReadonlySet<string>, list: ReadonlySet<string>) => {
  for (const s of stems) if (list.has(s)) return 1
  return 0
}
const one = (yes: boolean) => (yes ? 1 : 0)

export function stanceSignsOf(seen: Seen): Float64Array {
  const { rule } = seen
  const [before, after, content] = [padded(seen.before), padded(seen.after), padded(seen.content)]
  const clause = `${seen.before} ${seen.after}`
  const [clauseStems, contentStems] = [stemsIn(clause), stemsIn(seen.content)]
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
    ...SOUGHT.flatMap((list) => [has(before, list), has(after, list), has(content, list)]),
    ...Object.values(STEMS).flatMap((list) => [some(clauseStems, list), some(contentStems, list)]),
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
