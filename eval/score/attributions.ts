/**
 * The attribution measures, as README.md here defines them: who is credited (source), with which words (cue), for
 * what (content). After Pareti's strict and soft matching and the exact match of the sequence labellers on PolNeAR.
 */
import { overlapF1, type Scored } from './attribution-doc.ts'
import { type GoldReport, type Matched, matchReport, type PredictedReport, type Subset } from './attribution-match.ts'
import { namesSomeone, sameSpeaker } from './speaker.ts'
import { METRICS, type Metric, Tally } from './tally.ts'
import { sameSet, shared } from './text.ts'

const ROLES = ['source', 'cue', 'content'] as const
const NOT_PER_ATTRIBUTION = /^(source|span|speaker)|words$/
const PER_ATTRIBUTION = METRICS.filter((m) => !NOT_PER_ATTRIBUTION.test(m))

/** One report scored. Throws a RangeError for a predicted span outside the text. */
function scoreReport(gold: GoldReport, predicted: PredictedReport | undefined, subset: Subset): Tally {
  return tallyOf(matchReport(gold, predicted?.attributions ?? predicted?.statements ?? [], subset))
}

/** One tally a gold report, in gold's order. Throws when predictions name unknown or repeated reports or other texts. */
export function scoreReports(
  gold: readonly GoldReport[],
  predicted: readonly PredictedReport[],
  subset: Subset = 'all',
): Tally[] {
  const byId = predictionsById(gold, predicted)
  return gold.map((g) => scoreReport(g, byId.get(g.id), subset))
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = new Tally()
  for (const t of tallies) total.add(t)
  return total
}

/** Predictions by report id, after checking that they are about these reports and these texts. */
function predictionsById(
  gold: readonly GoldReport[],
  predicted: readonly PredictedReport[],
): Map<string, PredictedReport> {
  const texts = new Map(gold.map((g) => [g.id, g.text]))
  if (texts.size !== gold.length) throw new Error('two gold lines with the same id')
  const byId = new Map<string, PredictedReport>()
  for (const p of predicted) {
    if (byId.has(p.id)) throw new Error(`two lines for report ${p.id} in the predictions`)
    if (!texts.has(p.id)) throw new Error(`predictions for an unknown report: ${p.id}`)
    if (p.text !== undefined && p.text !== texts.get(p.id))
      throw new Error(`the text of ${p.id} differs between gold and predictions`)
    byId.set(p.id, p)
  }
  return byId
}

function tallyOf(matched: Matched): Tally {
  const tally = new Tally()
  tallyPieces(tally, matched)
  for (const g of matched.gold) tallyCase(tally, g, 'ofR')
  for (const p of matched.predicted) tallyCase(tally, p, 'ofP')
  for (const [g, p] of matched.pairs) {
    tallyContent(tally, g, p)
    if (overlapF1(g.content, p.content) < 0.5) continue
    tallySource(tally, g, p)
    tallySpeaker(tally, matched, g, p)
  }
  return tally
}

function tallyCase(tally: Tally, a: Scored, field: 'ofP' | 'ofR'): void {
  for (const metric of PER_ATTRIBUTION) tally.bump(metric, a.kind, field, 1)
  tally.bump('content words', a.kind, field, a.content.size)
}

// Unlinked: every piece of a role anywhere in the report, as sequence labellers are scored.
function tallyPieces(tally: Tally, { text, gold, predicted }: Matched): void {
  for (const role of ROLES) {
    const pieces = (list: Scored[]) => new Set(list.flatMap((a) => text.pieces(a.raw[role] ?? []).map(String)))
    const [g, p] = [pieces(gold), pieces(predicted)]
    const count = tally.count('all', `span ${role}`)
    count.hitP += shared(g, p)
    count.hitR += shared(g, p)
    count.ofP += p.size
    count.ofR += g.size
  }
}

function tallyContent(tally: Tally, g: Scored, p: Scored): void {
  const f = overlapF1(g.content, p.content)
  const exact = sameSet(g.content, p.content)
  const sameSource = sameSet(g.source, p.source)
  const sameCue = sameSet(g.cue, p.cue)
  const credited = isCredited(g, p)
  const hits: [Metric, boolean][] = [
    ['content exact', exact],
    ['content verbatim', g.verbatim === p.verbatim],
    ['content lenient', f >= 0.8],
    ['content half', f >= 0.5],
    ['content any', true],
    ['cue exact', sameCue],
    ['cue hit', sameCue || shared(g.cue, p.cue) > 0],
    ['full strict', exact && sameSource],
    ['full strict+cue', exact && sameSource && sameCue],
    ['full lenient', f >= 0.8 && credited],
    ['full half', f >= 0.5 && credited],
  ]
  for (const [metric, yes] of hits) tally.hit(metric, g.kind, p.kind, Number(yes))
  tally.hit('content words', g.kind, p.kind, shared(g.content, p.content))
}

/** The predicted source shares a word that bears meaning with gold's, or neither has one. */
export function isCredited(g: Scored, p: Scored): boolean {
  return g.source.size ? shared(g.sourceBearing, p.source) > 0 : p.source.size === 0
}

function tallySource(tally: Tally, g: Scored, p: Scored): void {
  for (const metric of ['source exact', 'source hit'] as const) {
    if (g.source.size) tally.bump(metric, g.kind, 'ofR', 1)
    if (p.source.size) tally.bump(metric, p.kind, 'ofP', 1)
  }
  tally.bump('source words', g.kind, 'ofR', g.source.size)
  tally.bump('source words', p.kind, 'ofP', p.source.size)
  tally.hit('source words', g.kind, p.kind, shared(g.source, p.source))
  if (!g.source.size || !p.source.size) return
  tally.hit('source exact', g.kind, p.kind, Number(sameSet(g.source, p.source)))
  tally.hit('source hit', g.kind, p.kind, Number(isCredited(g, p)))
}

function tallySpeaker(tally: Tally, { text }: Matched, g: Scored, p: Scored): void {
  if (!('speaker' in g.raw)) return
  const [gold, predicted] = [g.raw.speaker ?? {}, p.raw.speaker ?? {}]
  if (gold.name) tally.bump('speaker', g.kind, 'ofR', 1)
  if (namesSomeone(predicted)) tally.bump('speaker', p.kind, 'ofP', 1)
  if (gold.name && sameSpeaker(text, gold, predicted)) tally.hit('speaker', g.kind, p.kind, 1)
}
