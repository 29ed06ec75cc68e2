/** How well statements are found and credited, on PolNeAR. */
import { join } from 'node:path'
import { SURE } from '../src/2-attribute/index.ts'
import { rightFrom, weighedOf } from './calibration.ts'
import { wholeSentences } from './constants.ts'
import { DATA, readJsonl } from './data.ts'
import { type Measure, type Measured, prfDetail, short } from './measure.ts'
import { missesOf } from './misses.ts'
import { asSource, predict } from './predict.ts'
import type { AttributionLike } from './score/attribution-doc.ts'
import { type GoldReport, matchReport, type PredictedReport, type Subset } from './score/attribution-match.ts'
import { scoreReports, sum } from './score/attributions.ts'
import { type Group, KINDS, type Metric, type Tally } from './score/tally.ts'

type Row = [id: string, label: string, group: Group, metric: Metric]

const STATEMENT_ROWS: Row[] = [
  ['full-lenient', 'statements: full lenient F1', 'all', 'full lenient'],
  ...KINDS.map((kind): Row => [kind, `– ${kind}`, kind, 'full lenient']),
  ['full-strict', '– content and source to the word', 'all', 'full strict'],
  ['content-words', '– words of the contents', 'all', 'content words'],
]
const ALL_ROWS: Row[] = [
  ['full-lenient', 'all of PolNeAR: full lenient F1', 'all', 'full lenient'],
  ['span-source', 'exact source spans F1', 'all', 'span source'],
  ['span-cue', 'exact cue spans F1', 'all', 'span cue'],
  ['span-content', 'exact content spans F1', 'all', 'span content'],
]

export type PolnearSet = 'dev' | 'train'

export function measureAttribute(set: PolnearSet): Measured {
  const file = `attribution/polnear-${set}.jsonl.gz`
  const gold = readJsonl<GoldReport>(join(DATA, file))
  const ours: PredictedReport[] = predict(gold.map(asSource)).map(({ id, statements }) => ({ id, statements }))
  const constant = gold.map((g) => ({ id: g.id, attributions: wholeSentences(g.text) }))
  const rowsOf = (subset: Subset, rows: Row[]) => {
    const [own, flat] = [ours, constant].map((p) => sum(scoreReports(gold, p, subset))) as [Tally, Tally]
    return rows.map((row) => measureOf(set, subset, row, own, flat, file))
  }
  const byId = new Map(ours.map((p) => [p.id, p.statements ?? []]))
  return {
    measures: [
      ...rowsOf('statements', STATEMENT_ROWS),
      ...rowsOf('all', ALL_ROWS),
      ...(['statements', 'all'] as const).map((subset) => sureMeasure(set, subset, gold, byId, file)),
    ],
    misses: gold.flatMap((g) => missesOf(g, matchReport(g, byId.get(g.id) ?? [], 'statements'))),
  }
}

/** Of those that say they are sure, how many are right; what it leaves out stands beside it. */
function sureMeasure(
  set: PolnearSet,
  subset: Subset,
  gold: readonly GoldReport[],
  ours: ReadonlyMap<string, AttributionLike[]>,
  file: string,
): Measure {
  const weighed = gold.flatMap((g) => weighedOf(matchReport(g, ours.get(g.id) ?? [], subset)))
  const { hits, n } = rightFrom(weighed, SURE)
  return {
    id: `attribute${set === 'train' ? '.train' : ''}.${subset}.sure`,
    label: `right when sure (confidence ≥ ${short(SURE)}), ${subset}`,
    value: n ? hits / n : null,
    detail: `${n} of ${weighed.length} sure`,
    constants: [{ name: 'all of them', value: rightFrom(weighed, 0).hits / weighed.length }],
    sets: [file],
    floored: set === 'dev',
  }
}

function measureOf(
  set: PolnearSet,
  subset: Subset,
  [id, label, group, metric]: Row,
  own: Tally,
  flat: Tally,
  file: string,
): Measure {
  const scores = own.prf(group, metric)
  return {
    id: `attribute${set === 'train' ? '.train' : ''}.${subset}.${id}`,
    label,
    value: scores.f1,
    detail: prfDetail(scores),
    constants: [{ name: 'whole sentence', value: flat.prf(group, metric).f1 }],
    sets: [file],
    // what is trained on says nothing of what is reached
    floored: set === 'dev',
  }
}
