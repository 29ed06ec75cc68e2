/** What was said, in clauses: each piece of content by sentences, conditions apart from what hangs on them. */
import type { Span, Statement } from '../model/types.ts'
import { sentences } from '../text/sentences.ts'
import { type Condition, conditionsIn } from './conditions/index.ts'

export interface Clause {
  /** offsets in the text, end exclusive */
  span: Span
  /** the condition it is, or hangs on; null for a plain clause */
  condition: Condition | null
  /** it is what is asked for first */
  antecedent: boolean
  /** number of the sentence it stands in, within the statement */
  sentence: number
}

/** Sentences of a statement, and units of a sentence, that are read: nobody says more at once, and time must not grow without end. */
const MOST = 60
const LONGEST = 1200

const BREAKS = /;|\s[—–]\s|,?\s+but\s+|,\s+(?:and|yet|so|while|whereas|because|although|though|which)\s+/gi

/** `denied`: the words that attribute deny what was said ("refused to"). */
export function clausesOf(text: string, { content }: Pick<Statement, 'content'>, denied = false): Clause[] {
  let sentence = 0
  const all = content.flatMap(([from, to]) =>
    sentences(text.slice(from, to))
      .slice(0, MOST)
      .flatMap(([a, b]) => clausesOfSentence(text, from + a, from + Math.min(b, a + LONGEST), sentence++, denied)),
  )
  return all.map((clause) => ({ ...clause, condition: clause.condition ?? across(clause, all) }))
}

/** A condition alone in its piece: "We would accept," she said, "if they left". */
function across(clause: Clause, all: readonly Clause[]): Condition | null {
  const index = all.indexOf(clause)
  const beside = [all[index + 1], all[index - 1]].find((c) => c?.antecedent && c.sentence !== clause.sentence)
  return beside && !all.some((c) => !c.antecedent && c.condition === beside.condition) ? beside.condition : null
}

function clausesOfSentence(text: string, from: number, to: number, sentence: number, denied: boolean): Clause[] {
  const conditions = conditionsIn(text, from, to, denied)
  const plain = stretches(from, to, conditions).flatMap(([a, b]) => broken(text, a, b))
  const mains = plain.filter(([a, b]) => /[\p{L}\p{N}]/u.test(text.slice(a, b)))
  const hangs = new Map(conditions.map((c) => [mainOf(text, c, mains), c] as const))
  const found = [
    ...conditions.map((condition): Clause => ({ span: condition.span, condition, antecedent: true, sentence })),
    ...mains.map((span): Clause => ({ span, condition: hangs.get(span) ?? null, antecedent: false, sentence })),
  ]
  return found.sort((x, y) => x.span[0] - y.span[0])
}

/** What the conditions leave over. */
function stretches(from: number, to: number, conditions: readonly Condition[]): Span[] {
  const ends = [from, ...conditions.map((c) => c.span[1])]
  const starts = [...conditions.map((c) => c.span[0]), to]
  return ends.flatMap((end, i): Span[] => (end < starts[i]! ? [[end, starts[i]!]] : []))
}

/** What hangs on a condition: the clause right before it, else the next one. */
function mainOf(text: string, { span }: Condition, mains: readonly Span[]): Span | undefined {
  const before = mains.findLast(([, end]) => end <= span[0])
  if (before && /^[\s,"”’']*(?:and\s+)?$/.test(text.slice(before[1], span[0])) && hasWords(text, before)) return before
  return mains.find(([start]) => start >= span[1]) ?? before
}

/** "And if", "But unless": nothing that could hang on anything. */
const hasWords = (text: string, [a, b]: Span): boolean => text.slice(a, b).trim().split(/\s+/).length > 2

function broken(text: string, from: number, to: number): Span[] {
  const parts: Span[] = []
  let start = from
  for (const m of text.slice(from, to).matchAll(BREAKS)) {
    parts.push([start, from + m.index])
    start = from + m.index + m[0].length
  }
  parts.push([start, to])
  return parts.filter(([a, b]) => a < b)
}
