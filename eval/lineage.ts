/**
 * Copies, rewrites and families. Rewrites and stories are those of the half that room 4 was not trained on (lineage-data.ts); pairs of
 * the summit are labelled by hand (labels/helsinki-pairs.json: two ids and 1 for related, 0 for not).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineageKeysOf, type Related, relate } from '../src/4-lineage/index.ts'
import { oddsOf } from '../src/4-lineage/scorer.ts'
import { reportOf } from '../src/model/report.suite.ts'
import type { Report } from '../src/model/types.ts'
import { DATA, ROOT, readJson, readJsonl } from './data.ts'
import { readGold } from './dossier-files.ts'
import { edgesOf } from './edges.ts'
import { rewritesOf, storiesOf, type Text } from './lineage-data.ts'
import { type PairKind, pairsOf } from './lineage-pairs.ts'
import { type Measure, type Measured, short } from './measure.ts'
import { predict } from './predict.ts'
import { scoreDossier } from './score/dossier.ts'

const REWRITES = 'lineage/rewrites.jsonl.gz'
const STORIES = ['stories/articles.jsonl.gz', 'stories/basil.jsonl.gz']
const SUMMIT = 'lineage/helsinki-articles.jsonl.gz'

export function measureLineage(): Measured {
  const parts = [rewrites(), retrieval(), summit(), fiveReports(), derivations()]
  return { measures: parts.flatMap((p) => p.measures), misses: parts.flatMap((p) => p.misses) }
}

const measure = (
  id: string,
  label: string,
  value: number | null,
  detail: string,
  sets: string[],
  floored = true,
): Measure => ({
  id: `lineage.${id}`,
  label,
  value,
  detail,
  constants: [],
  sets,
  floored,
})

/** Kinds of negatives, each with a bar of its own, and all together. */
const NEGATIVES: [id: string, label: string, kinds: PairKind[]][] = [
  ['story', 'same story', ['story']],
  ['story-cut', 'same story, cut to a rewrite’s length', ['story-cut']],
  ['nearest', 'five nearest other sources', ['nearest']],
  ['all', 'all negatives', ['story', 'story-cut', 'nearest', 'nearest-story']],
  ['speech', 'same story, one long speech put into both', ['speech']],
]

function rewrites(): Measured {
  const pairs = pairsOf('test').map((p) => ({ ...p, odds: Math.max(oddsOf(p.forth), oddsOf(p.back)) }))
  const positive = pairs.filter((p) => p.kind === 'rewrite')
  const found = positive.map((p) => p.odds)
  const measures = NEGATIVES.flatMap(([id, label, kinds]): Measure[] => {
    const negative = pairs.filter((p) => kinds.includes(p.kind)).map((p) => p.odds)
    const bar = negative.toSorted((a, b) => b - a)[Math.floor(negative.length / 100)]!
    const recall = found.filter((odds) => odds > bar).length / found.length
    const detail = `${found.length} against ${negative.length}`
    return [
      measure(`rewrites.${id}`, `rewrites found at 1 % false alarms: ${label}`, recall, detail, [REWRITES, ...STORIES]),
      measure(`auc.${id}`, `– area under the curve`, area(found, negative), detail, [REWRITES, ...STORIES]),
    ]
  })
  const misses = positive.toSorted((a, b) => a.odds - b.odds).slice(0, 60)
  return { measures, misses: misses.map((p) => `rewrite not told: ${p.of} (${p.odds.toFixed(2)})`) }
}

/** How often a positive stands above a negative; ties count half. */
export function area(positive: readonly number[], negative: readonly number[]): number {
  const sorted = negative.toSorted((a, b) => a - b)
  const below = (x: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < x || (orEqual && sorted[middle]! === x)) low = middle + 1
      else high = middle
    }
    return low
  }
  const wins = positive.reduce((sum, x) => sum + (below(x, false) + below(x, true)) / 2, 0)
  return wins / (positive.length * negative.length)
}

/** At most so many candidates of the index are compared. */
const LOOKED_AT = 40

/** Is the source among the five most alike, found through the keys of the index, of all sources and stories of both halves? */
function retrieval(): Measured {
  const pool = new Map<string, Text>()
  for (const half of ['train', 'test'] as const) {
    for (const { source } of rewritesOf(half)) pool.set(source.id, source)
    for (const text of storiesOf(half).flat()) pool.set(text.id, text)
  }
  const texts = [...pool.values()].map(reportFrom)
  const index = new Map<number, Report[]>()
  for (const report of texts) {
    for (const key of lineageKeysOf(report)) {
      const there = index.get(key)
      if (there) there.push(report)
      else index.set(key, [report])
    }
  }
  const asked = [...rewritesOf('train'), ...rewritesOf('test')]
  const misses: string[] = []
  for (const { source, derived } of asked) {
    const ids = candidates(reportFrom(derived), index).slice(0, LOOKED_AT)
    if (!ids.slice(0, 5).includes(source.id)) misses.push(`source not among five: ${derived.id}`)
  }
  const right = asked.length - misses.length
  const detail = `${right}/${asked.length} among ${texts.length}`
  const label = 'the source among the five nearest of the index'
  return { measures: [measure('retrieval', label, right / asked.length, detail, [REWRITES, ...STORIES])], misses }
}

const reportFrom = ({ id, text }: Text) => reportOf(text, { id })

/** As the record ranks them, but that a key of many reports counts less. */
function candidates(report: Report, index: Map<number, Report[]>): string[] {
  const shared = new Map<string, number>()
  for (const key of lineageKeysOf(report)) {
    const there = index.get(key) ?? []
    for (const { id } of there) shared.set(id, (shared.get(id) ?? 0) + (1 + (key & 1)) / Math.log(2 + there.length))
  }
  return [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}

type Label = [a: string, b: string, related: 0 | 1]
interface SummitReport {
  id: string
  outlet: string
  scraped: string
  text: string
}

const joins = (edge: Related | null) => edge !== null && edge.kind !== 'quotes-from'

function summit(): Measured {
  const all = new Map(readJsonl<SummitReport>(join(DATA, SUMMIT)).map((r) => [r.id, r]))
  const report = (id: string) => {
    const { outlet, scraped, text } = all.get(id)!
    return reportOf(text, { id, outlet, published: scraped.slice(0, 10) })
  }
  const labels = readJson<Label[]>(join(ROOT, 'eval/labels/helsinki-pairs.json'))
  const answers = labels.map(([a, b, related]) => ({
    a,
    b,
    related: related === 1,
    found: joins(relate(report(a), report(b))),
  }))
  const hits = answers.filter((x) => x.related && x.found).length
  const p = hits / answers.filter((x) => x.found).length
  const r = hits / answers.filter((x) => x.related).length
  const misses = answers.filter((x) => x.related !== x.found)
  const detail = `P ${short(p)} R ${short(r)}, ${labels.length} pairs`
  return {
    measures: [measure('summit', 'copies and updates of one summit, pair F1', (2 * p * r) / (p + r), detail, [SUMMIT])],
    misses: misses.map(
      ({ a, b, found }) => `summit ${a} ${b}: ${found ? 'joined and not related' : 'related and not joined'}`,
    ),
  }
}

/** The second of the five comes from the first, and no other pair is joined. */
function fiveReports(): Measured {
  const folder = join(DATA, 'reports')
  const files = readdirSync(folder).sort()
  const raws = files.map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }))
  const reports = predict(raws).map(({ report }) => report)
  const pairs = reports.flatMap((a, i) => reports.slice(i + 1).map((b) => relate(a, b)))
  const right = pairs.filter((edge, i) => {
    const rewritten = i === 4 // pairs run 0-1, 0-2, 0-3, 0-4, 1-2
    if (!rewritten) return !joins(edge)
    return edge?.from === files[1] && edge?.to === files[2] && edge?.direction === 'known'
  })
  const value = right.length / pairs.length
  return {
    measures: [
      measure('reports', 'the five reports: pairs told right', value, `${right.length}/${pairs.length}`, ['reports']),
    ],
    misses: [],
  }
}

/** Derivations of the two dossiers, the true copy and the speech that two reports embed. */
function derivations(): Measured {
  const measures = ['border-wall', 'us-china-trade'].map((name) => {
    const { gold, reports, beside } = readGold(join(DATA, 'dossiers', name, 'gold.json'))
    const all = predict(reports)
    const { derivations: d } = scoreDossier(
      gold,
      { reports: all.map(({ id }) => ({ id, statements: [] })), lineage: edgesOf(all) },
      beside,
    )
    // where nothing is to be found, nothing may be told
    const value = d.gold === 0 ? Number(d.predicted === 0) : d.f1
    return measure(
      `derivations.${name}`,
      `derivations, ${name}`,
      value,
      `${d.hitsP} right, ${d.predicted} told, ${d.gold} there`,
      [`dossiers/${name}`],
    )
  })
  return { measures, misses: [] }
}
