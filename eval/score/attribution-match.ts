/** Pairs the attributions of gold with those predicted for one report, and leaves out what does not count. */
import type { Span } from '../../src/model/types.ts'
import { type AttributionLike, overlapF1, type Scored, ScoredText, scored } from './attribution-doc.ts'
import { shared } from './text.ts'

export type Subset = 'all' | 'statements'

export interface GoldReport {
  id: string
  text: string
  attributions: AttributionLike[]
  /** text whose predictions are not counted */
  ignore?: Span[]
  date?: string
  title?: string
  publisher?: string
}

/** A line of predictions; the lines of `onrecord extract` will do. */
export interface PredictedReport {
  id: string
  text?: string
  attributions?: AttributionLike[]
  statements?: AttributionLike[]
}

export interface Matched {
  text: ScoredText
  pairs: [Scored, Scored][]
  /** the gold and the predicted attributions that count */
  gold: Scored[]
  predicted: Scored[]
}

/** Throws when a predicted span lies outside the text: a defect of the prediction, not a miss. */
export function matchReport(gold: GoldReport, predicted: readonly AttributionLike[], subset: Subset): Matched {
  for (const p of predicted) checkSpans(gold, p)
  const text = new ScoredText(gold.text)
  const ignored = text.wordSet(gold.ignore ?? [])
  const counts = (a: Scored) => a.content.size === 0 || shared(a.content, ignored) * 2 <= a.content.size
  const g = gold.attributions.map((a) => scored(text, a)).filter(counts)
  const p = predicted.map((a) => scored(text, a)).filter(counts)
  const all = { text, pairs: pairUp(g, p), gold: g, predicted: p }
  return subset === 'statements' ? onlyStatements(all) : all
}

function checkSpans(gold: GoldReport, predicted: AttributionLike): void {
  const spans = [predicted.content, predicted.source, predicted.cue].flatMap((x) => x ?? [])
  for (const [start, end] of spans) {
    if (!(0 <= start && start <= end && end <= gold.text.length)) {
      throw new RangeError(`span [${start}, ${end}] outside the text of ${gold.id}`)
    }
  }
}

// Falling content F1, then shared cue words, then shared source words, then the order of the files.
function pairUp(gold: readonly Scored[], predicted: readonly Scored[]): [Scored, Scored][] {
  const rank = ([g, p]: [Scored, Scored]) => [
    overlapF1(g.content, p.content),
    shared(g.cue, p.cue),
    shared(g.source, p.source),
  ]
  const candidates = gold
    .flatMap((g) => predicted.filter((p) => shared(g.content, p.content) > 0).map((p): [Scored, Scored] => [g, p]))
    .map((pair) => ({ pair, rank: rank(pair) }))
    .sort((a, b) => b.rank[0]! - a.rank[0]! || b.rank[1]! - a.rank[1]! || b.rank[2]! - a.rank[2]!)
  const used = new Set<Scored>()
  const pairs: [Scored, Scored][] = []
  for (const { pair } of candidates) {
    if (pair.some((x) => used.has(x))) continue
    for (const x of pair) used.add(x)
    pairs.push(pair)
  }
  return pairs
}

// Beliefs, wishes and plans are neutral: what is paired with one is not counted, nor an unpaired prediction whose cue
// says that it is one.
function onlyStatements({ text, pairs, gold, predicted }: Matched): Matched {
  const kept = pairs.filter(([g]) => g.isStatement)
  const neutral = new Set(pairs.filter(([g]) => !g.isStatement).map(([, p]) => p))
  const paired = new Set(kept.map(([, p]) => p))
  const counts = (p: Scored) => !neutral.has(p) && (paired.has(p) || p.cue.size === 0 || p.isStatement)
  return { text, pairs: kept, gold: gold.filter((g) => g.isStatement), predicted: predicted.filter(counts) }
}
