/** Are two quotations the same words, and if so, what was done to them? */
import type { Reason, Span, VariantKind } from '../../model/types.ts'
import { align, LONGEST, type Step } from './align.ts'
import type { QuotedWord } from './words.ts'

/** One place where two quotations differ. Spans are of the report each stands in; null where that side has no words. */
export interface Change {
  where: 'start' | 'inside' | 'end'
  /** words are left out at a mark of omission, or the outlet's own words stand in brackets: the reader was told */
  marked: boolean
  a: Span | null
  b: Span | null
}

export interface Comparison {
  kind: VariantKind
  edit: Change[]
  /** the words in common, from the first to the last, in each */
  core: { a: Span; b: Span }
  /** words in common ÷ words of the shorter quotation, 0–1 */
  coverage: number
  /** words in common that prove something, everyday words counted a quarter */
  evidence: number
  /** longest run of words in common */
  run: number
  why: Reason[]
}

/** What is known of the two besides their words. */
export interface Beside {
  /** null: unknown for one of them at least */
  sameSpeaker: boolean | null
}

const EVERYDAY_WEIGHT = 0.25
/** Words at one end that both have and that differ are an edit when so few, else two different continuations. */
const SHORT_END = 4

type Words = readonly QuotedWord[]

/** Null when the two share too little to be the same words. Symmetric but for the sides of `edit`. Never throws. */
export function compare(left: Words, right: Words, beside: Beside = { sameSpeaker: null }): Comparison | null {
  const found = differences(left, right)
  const rule = found && reasonToJoin(found, Math.min(left.length, right.length), beside)
  return rule ? { ...found, why: [rule] } : null
}

/** What two quotations have in common and where they differ, however little it is; null when that is nothing. */
export function differences(left: Words, right: Words): Omit<Comparison, 'why'> | null {
  const [a, b] = [left.slice(0, LONGEST), right.slice(0, LONGEST)]
  const steps = align(a, b)
  return steps.length > 0 ? described(a, b, steps) : null
}

function described(a: Words, b: Words, steps: readonly Step[]): Omit<Comparison, 'why'> {
  const [first, last] = [steps[0]!, steps.at(-1)!]
  const ends = [
    ...endOf('start', a, [0, first.a[0]], b, [0, first.b[0]]),
    ...endOf('end', a, [last.a[1], a.length], b, [last.b[1], b.length]),
  ]
  const inside = steps.filter((s) => !s.equal).map((s) => differenceOf('inside', a, s.a, b, s.b))
  const edit = [...ends.filter((d) => d.where === 'start'), ...inside, ...ends.filter((d) => d.where === 'end')]
  const equal = steps.filter((s) => s.equal)
  const shared = Math.min(
    sum(equal, (s) => s.a[1] - s.a[0]),
    sum(equal, (s) => s.b[1] - s.b[0]),
  )
  return {
    kind: kindOf(edit, a, b, first, last),
    edit,
    core: { a: spanOf(a, [first.a[0], last.a[1]])!, b: spanOf(b, [first.b[0], last.b[1]])! },
    coverage: Math.min(1, shared / Math.min(a.length, b.length)),
    evidence: sum(equal, (s) => sum(a.slice(...s.a), (w) => (w.content ? 1 : EVERYDAY_WEIGHT))),
    run: Math.max(...equal.map((s) => s.a[1] - s.a[0])),
  }
}

/** What stands before the first or after the last shared word, on either side. */
function endOf(where: 'start' | 'end', a: Words, inA: [number, number], b: Words, inB: [number, number]): Change[] {
  const difference = differenceOf(where, a, inA, b, inB)
  return difference.a || difference.b ? [difference] : []
}

function differenceOf(
  where: Change['where'],
  a: Words,
  inA: [number, number],
  b: Words,
  inB: [number, number],
): Change {
  const omitted = (has: [number, number], other: Words, at: number) =>
    has[1] > has[0] && other[at]?.gap !== undefined && other[at].gap !== 'none'
  const marked =
    (inB[0] === inB[1] && omitted(inA, b, inB[0])) ||
    (inA[0] === inA[1] && omitted(inB, a, inA[0])) ||
    ownWords(a, inA, b, inB)
  return { where, marked: where === 'inside' && marked, a: spanOf(a, inA), b: spanOf(b, inB) }
}

/** All that one side has more, or instead, stands in brackets. */
function ownWords(a: Words, inA: [number, number], b: Words, inB: [number, number]): boolean {
  const bracketed = (words: Words) => words.length > 0 && words.every((w) => w.bracketed)
  return bracketed(a.slice(...inA)) || bracketed(b.slice(...inB))
}

function kindOf(edit: readonly Change[], a: Words, b: Words, first: Step, last: Step): VariantKind {
  const inside = edit.filter((d) => d.where === 'inside')
  const leftOut = inside.filter(
    (d) => d.marked && (d.a === null || d.b === null) && !bracketedIn(d, a) && !bracketedIn(d, b),
  )
  if (inside.length > leftOut.length) return 'edited'
  const start: Ends = [first.a[0], first.b[0]]
  const end: Ends = [a.length - last.a[1], b.length - last.b[1]]
  if (changedAt(start) || changedAt(end)) return 'edited'
  if (inside.length > 0) return 'elided'
  const moreInA = start[0] + end[0] > 0
  const moreInB = start[1] + end[1] > 0
  if (moreInA && moreInB) return 'overlap'
  return moreInA || moreInB ? 'truncated' : 'identical'
}

/** Words beyond the shared ones: of a, of b. */
type Ends = [number, number]

/** Both go on with other words: few on one side are a change of them; many on both, two pieces of one speech. */
const changedAt = ([a, b]: Ends): boolean => Math.min(a, b) > 0 && Math.min(a, b) <= SHORT_END

function bracketedIn({ a, b }: Change, words: Words): boolean {
  const has = (span: Span | null) =>
    span !== null && words.some((w) => w.bracketed && w.span[0] >= span[0] && w.span[1] <= span[1])
  return has(a) || has(b)
}

/**
 * Why the two are taken for one: the less of the shorter one is shared, the more the shared words must prove. Chosen on pairs of
 * quotations of the same stories (eval/README.md). Null: not enough.
 */
function reasonToJoin(
  { coverage, evidence, run, kind }: Omit<Comparison, 'why'>,
  shorter: number,
  { sameSpeaker }: Beside,
): Reason | null {
  if (coverage === 1 && kind !== 'edited' && evidence >= leastEvidence(shorter, sameSpeaker))
    return { rule: 'all words of the shorter one', score: 1 }
  if (shorter < 4 || (sameSpeaker === false && evidence < 3.5)) return null
  const nearly = coverage >= 0.8 && evidence >= 2.5
  const most = kind === 'overlap' ? coverage >= 0.65 && evidence >= 3 : coverage >= 0.6 && evidence >= 4.5
  if (nearly || most) return { rule: 'most words of the shorter one', score: coverage }
  if (run >= (kind === 'edited' ? 12 : 6) && evidence >= 4)
    return { rule: 'a long run of words in common', score: Math.max(coverage, 0.5) }
  return null
}

/** Everyday words from one mouth prove something when there are many of them; a bare phrase proves nothing between two. */
function leastEvidence(shorter: number, sameSpeaker: boolean | null): number {
  if (shorter < 3) return Number.POSITIVE_INFINITY
  if (sameSpeaker === false) return 3.5
  return sameSpeaker === true && shorter >= 5 ? 1.25 : 2
}

const spanOf = (words: Words, [from, to]: [number, number]): Span | null =>
  from < to ? [words[from]!.span[0], words[to - 1]!.span[1]] : null

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0)
