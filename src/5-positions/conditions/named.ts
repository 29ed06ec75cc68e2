/** What is asked for first where no connective stands before it. */
import { type ConditionRelation, REQUIRING } from '../../lang/en/conditionals.ts'
import type { Span } from '../../model/types.ts'
import type { Condition } from './condition.ts'

/** "Either we get paid or we leave", "Quiet is our condition for talks": no connective stands before what is asked for first. */
const NAMED: readonly [RegExp, ConditionRelation][] = [
  [
    /^(?:[^.;]{0,200}?\b(?:that|and|but)\s)?(?:either\s+)?([^.;,]{5,160}?,?\s+or\s)(?=(?:else|i|we|he|she|they|it)\b|['’]?(?:i|we)['’])/i,
    'unless',
  ],
  [
    /([^.;,]{3,160}?\b(?:is|was|are|were|remains?|as)\s+(?:\p{L}+['’]?s?\s+){0,4}(?:pre)?condition(?:s)?\s)(?:for|of|to)\s/iu,
    'requires',
  ],
  [
    /([^.;,]{3,160}?\b(?:is|was|are|were|remains?)\s+(?:\p{L}+['’]?s?\s+){0,3}(?:prerequisite|price|central|essential|crucial|indispensable|vital)\s)(?:for|of|to)\s/iu,
    'requires',
  ],
]

/** One of these words is in all of them; asking first saves the slower patterns. */
const NAMING = new RegExp(
  `\\bor\\b|condition|prerequisite|price|central|essential|crucial|indispensable|vital|${REQUIRING}`,
  'i',
)

export function namedIn(text: string, from: number, to: number): Condition[] {
  const sentence = text.slice(from, to)
  if (!NAMING.test(sentence)) return []
  for (const [pattern, relation] of NAMED) {
    const m = pattern.exec(sentence)
    if (!m?.[1]) continue
    const start = from + m.index + m[0].indexOf(m[1])
    const end = start + m[1].trimEnd().length
    return [{ span: [start, end], relation, firm: true, body: start, main: [[end, to]] }]
  }
  return requiredIn(text, from, to)
}

const REQUIRED = new RegExp(`\\b(?:${REQUIRING})`, 'i')

/** "Talks require a withdrawal": what comes behind is asked for first. */
function requiredIn(text: string, from: number, to: number): Condition[] {
  const m = REQUIRED.exec(text.slice(from, to))
  if (!m || m.index < 3) return []
  const span: Span = [from + m.index, to]
  return [{ span, relation: 'requires', firm: true, body: from + m.index + m[0].length, main: [[from, span[0]]] }]
}
