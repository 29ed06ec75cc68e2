/** Statements of gold and of the prediction, paired one to one inside each report; and coverage without segmentation. */
import type { Span } from '../../src/model/types.ts'
import type { GoldStatement, PredictedStatement } from './dossier-types.ts'
import { setF1 } from './dossier-values.ts'
import { type Pair, shared, wordSpans } from './text.ts'

/** Share of words from which two contents are one statement, and a piece is covered. */
const THRESHOLD = 0.6

/** Indices of the words a span touches; without the text every character is a word. */
export class SpanWords {
  private readonly words: Pair[] | null

  constructor(text: string | undefined) {
    this.words = text === undefined ? null : wordSpans(text)
  }

  of(spans: readonly Span[]): Set<number> {
    const touched = new Set<number>()
    for (const [start, end] of spans) {
      if (this.words) this.words.forEach(([a, b], i) => void (a < end && b > start && touched.add(i)))
      else for (let i = start; i < end; i++) touched.add(i)
    }
    return touched
  }
}

export interface MatchedStatement {
  words: SpanWords
  gold: GoldStatement
  predicted: PredictedStatement
}

export interface ReportPairs {
  matched: MatchedStatement[]
  hits: number
  gold: number
  predicted: number
  /** predictions that lie in one speaker's words, gold that one prediction covers */
  piecesRight: number
  piecesFound: number
  missed: GoldStatement[]
  extra: PredictedStatement[]
}

interface Side {
  gold: GoldStatement
  content: Set<number>
  extents: Set<number>[]
  cue: Set<number>
}

/** Pairs with content word F1 ≥ 0.6 in falling order, ties by cue; doubtful gold neither counts nor costs. */
export function pairReport(
  words: SpanWords,
  gold: readonly GoldStatement[],
  predicted: readonly PredictedStatement[],
): ReportPairs {
  const sides = gold.map((g) => sideOf(words, g))
  const contents = new Map(predicted.map((p) => [p, words.of(p.content ?? [])]))
  const pairs = pairUp(words, sides, contents)
  const counted = (s: Side) => !s.gold.doubtful
  const neutral = new Set([...pairs].filter(([s]) => !counted(s)).map(([, p]) => p))
  const scoredSides = sides.filter(counted)
  const scoredPredictions = predicted.filter((p) => !neutral.has(p))
  const bySpeaker = wordsBySpeaker(sides)
  const paired = new Set(pairs.values())
  const matched = [...pairs].filter(([s]) => counted(s)).map(([s, p]) => ({ words, gold: s.gold, predicted: p }))
  return {
    matched,
    hits: matched.length,
    gold: scoredSides.length,
    predicted: scoredPredictions.length,
    piecesRight: scoredPredictions.filter((p) => liesIn(contents.get(p)!, bySpeaker)).length,
    piecesFound: scoredSides.filter((s) => [...contents.values()].some((w) => covers(w, s.content))).length,
    missed: scoredSides.filter((s) => !pairs.has(s)).map((s) => s.gold),
    extra: predicted.filter((p) => !paired.has(p)),
  }
}

function sideOf(words: SpanWords, gold: GoldStatement): Side {
  const content = words.of([gold.contentSpan])
  const extents = [content, ...(gold.altContentSpans ?? []).map((span) => words.of([span]))]
  return { gold, content, extents, cue: gold.cueSpan ? words.of([gold.cueSpan]) : new Set() }
}

function pairUp(words: SpanWords, sides: readonly Side[], contents: ReadonlyMap<PredictedStatement, Set<number>>) {
  const candidates: { side: Side; p: PredictedStatement; f: number; cue: number }[] = []
  for (const side of sides) {
    for (const [p, content] of contents) {
      const f = Math.max(...side.extents.map((extent) => setF1(extent, content)))
      if (f >= THRESHOLD) candidates.push({ side, p, f, cue: setF1(side.cue, words.of(p.cue ?? [])) })
    }
  }
  candidates.sort((a, b) => b.f - a.f || b.cue - a.cue)
  const pairs = new Map<Side, PredictedStatement>()
  const used = new Set<PredictedStatement>()
  for (const { side, p } of candidates) {
    if (pairs.has(side) || used.has(p)) continue
    pairs.set(side, p)
    used.add(p)
  }
  return pairs
}

function wordsBySpeaker(sides: readonly Side[]): Set<number>[] {
  const bySpeaker = new Map<string | null, Set<number>>()
  for (const { gold, extents } of sides) {
    const own = bySpeaker.get(gold.speaker) ?? new Set()
    for (const extent of extents) for (const i of extent) own.add(i)
    bySpeaker.set(gold.speaker, own)
  }
  return [...bySpeaker.values()]
}

const covers = (by: ReadonlySet<number>, content: ReadonlySet<number>) =>
  shared(content, by) >= THRESHOLD * content.size

function liesIn(content: ReadonlySet<number>, speakers: readonly Set<number>[]): boolean {
  return content.size > 0 && speakers.some((words) => covers(words, content))
}
