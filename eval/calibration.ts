/**
 * What a confidence is worth: of the statements given so much, how many are right (full lenient). `node eval/calibration.ts` prints
 * the tables of the model card: by confidence, and by publisher.
 */
import { join } from 'node:path'
import { SURE } from '../src/2-attribute/index.ts'
import { DATA, readJsonl } from './data.ts'
import { short } from './measure.ts'
import { asSource, predict } from './predict.ts'
import { overlapF1, type Scored } from './score/attribution-doc.ts'
import {
  type GoldReport,
  type Matched,
  matchReport,
  type PredictedReport,
  type Subset,
} from './score/attribution-match.ts'
import { isCredited, scoreReports, sum } from './score/attributions.ts'

export interface Weighed {
  confidence: number
  right: boolean
}

/** Each prediction that counts, with its confidence and whether it is right. */
export function weighedOf({ pairs, predicted }: Matched): Weighed[] {
  const right = new Set(
    pairs.filter(([g, p]) => overlapF1(g.content, p.content) >= 0.8 && isCredited(g, p)).map(([, p]) => p),
  )
  return predicted.map((p) => ({ confidence: confidenceOf(p), right: right.has(p) }))
}

const confidenceOf = ({ raw }: Scored): number => ('confidence' in raw ? Number(raw.confidence) : 0)

/** Share of right ones among those of at least so much confidence. */
export function rightFrom(weighed: readonly Weighed[], least: number): { hits: number; n: number } {
  const sure = weighed.filter((w) => w.confidence >= least)
  return { hits: sure.filter((w) => w.right).length, n: sure.length }
}

const BINS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

function binLines(weighed: readonly Weighed[]): string[] {
  return BINS.slice(1).map((to, i) => {
    const from = BINS[i]!
    const some = weighed.filter((w) => w.confidence >= from && w.confidence < to)
    const mean = some.reduce((total, w) => total + w.confidence, 0) / some.length
    return `| ${from.toFixed(2)} – ${Math.min(1, to).toFixed(2)} | ${some.length} | ${short(mean)} | ${short(rightFrom(some, 0).hits / some.length)} |`
  })
}

function publisherLines(gold: readonly GoldReport[], ours: readonly PredictedReport[]): string[] {
  const byId = new Map(ours.map((p) => [p.id, p]))
  return [...new Set(gold.map((g) => g.publisher ?? '?'))].sort().map((publisher) => {
    const own = gold.filter((g) => g.publisher === publisher)
    const f = (subset: Subset) =>
      sum(
        scoreReports(
          own,
          own.map((g) => byId.get(g.id)!),
          subset,
        ),
      ).prf('all', 'full lenient').f1
    return `| ${publisher} | ${own.length} | ${short(f('statements'))} | ${short(f('all'))} |`
  })
}

function main(): void {
  const gold = readJsonl<GoldReport>(join(DATA, 'attribution/polnear-dev.jsonl.gz'))
  const ours: PredictedReport[] = predict(gold.map(asSource)).map(({ id, statements }) => ({ id, statements }))
  for (const subset of ['statements', 'all'] as const) {
    const weighed = gold.flatMap((g, i) => weighedOf(matchReport(g, ours[i]!.statements ?? [], subset)))
    const { hits, n } = rightFrom(weighed, SURE)
    console.log(`\n${subset}: sure (${SURE} and more) ${n} of ${weighed.length}, right ${short(hits / n)}\n`)
    console.log(
      ['| confidence | statements | mean | right |', '| --- | --- | --- | --- |', ...binLines(weighed)].join('\n'),
    )
  }
  const head = ['\n| publisher | reports | statements | all |', '| --- | --- | --- | --- |']
  console.log([...head, ...publisherLines(gold, ours)].join('\n'))
}

if (import.meta.main) main()
