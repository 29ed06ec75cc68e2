/**
 * `npm run train:positions`: learns from labelled stories, border-wall and the bundled sample when a statement is about a proposal and
 * where it stands, tells how well each set is read by what the others teach, and writes model/positions.json. us-china-trade is only
 * measured. No chance: the same data gives the same file.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, SAMPLE } from '../eval/data.ts'
import { dossierIn, readGold } from '../eval/dossier-files.ts'
import { asPrediction } from '../eval/dossiers.ts'
import { type Predicted, predict } from '../eval/predict.ts'
import { sampleRead } from '../eval/sample.ts'
import { type Beside, pairDossier } from '../eval/score/dossier.ts'
import type { GoldDossier, GoldPosition } from '../eval/score/dossier-types.ts'
import { type Labelled, labelledStories, partiesOf } from '../eval/stories.ts'
import { type PositionsModel, type Stand, squashed } from '../src/5-positions/learned/judge.ts'
import { SIGNS } from '../src/5-positions/learned/signs.ts'
import { STANCE_SIGNS } from '../src/5-positions/learned/stance-signs.ts'
import { signsIn } from '../src/5-positions/learning.ts'
import type { Dossier } from '../src/model/types.ts'
import { regress } from './regression.ts'
import { regressClasses } from './softmax.ts'

/** Chosen on the sets left out one by one. */
const LINK_RIDGE = 0.004
const STANCE_RIDGE = 0.07
const LEAST = 0.35
/** Stands with fewer cases are not learned. */
const CASES = 6
const DIGITS = 4

interface Case {
  about: number[]
  is: boolean
  /** gold's, where it is about it */
  gold: GoldPosition | null
  stance: number[] | null
}

const sets = new Map((await labelled()).map((set) => [set.name, casesOf(set)] as const))
for (const [name, cases] of sets) tell(name, cases, without(name))
writeFileSync(
  new URL('../model/positions.json', import.meta.url),
  `${JSON.stringify(learn([...sets.values()].flat()))}\n`,
)

async function labelled(): Promise<Labelled[]> {
  const { gold, reports, dossier, beside } = readGold(join(DATA, 'dossiers/border-wall/gold.json'))
  const own = dossierIn(SAMPLE)!
  const sample = await sampleRead(partiesOf(own))
  return [
    matched('border-wall', gold, predict(reports, partiesOf(dossier!)), beside, dossier!),
    matched('sample', sample.gold, sample.own, sample.beside, own),
    ...labelledStories(),
  ]
}

/** Gold's positions on the statements that are found. */
function matched(name: string, gold: GoldDossier, own: Predicted[], beside: Beside, dossier: Dossier): Labelled {
  const found = new Map<string, GoldPosition[]>()
  const pairs = pairDossier(
    gold,
    asPrediction(own, (p) => p.statements, null),
    beside,
  )
  for (const m of pairs.flatMap((p) => p.matched)) found.set(m.predicted.id ?? '', m.gold.positions ?? [])
  return {
    name,
    dossier,
    reports: own.map((p) => ({ own: p, gold: p.statements.map((s) => found.get(s.id) ?? null) })),
  }
}

function without(name: string): Case[] {
  return [...sets].flatMap(([other, list]) => (other === name ? [] : list))
}

function casesOf({ dossier, reports }: Labelled): Case[] {
  return reports.flatMap(({ own, gold }) =>
    signsIn(own.report, own.statements, dossier).flatMap((row, i) => {
      const list = gold[i]
      if (!list) return []
      return row.flatMap(({ about, stance }, p): Case[] => {
        const hits = list.filter((g) => g.proposal === dossier.proposals[p]!.id)
        if (hits.length > 0 && hits.every((g) => g.doubtful)) return []
        return [
          {
            about: Array.from(about, squashed),
            is: hits.length > 0,
            gold: hits[0] ?? null,
            stance: stance && Array.from(stance),
          },
        ]
      })
    }),
  )
}

function learn(cases: readonly Case[]): PositionsModel {
  const link = regress(
    cases.map((c) => ({ features: c.about, label: c.is ? 1 : 0, weight: 1 })),
    LINK_RIDGE,
  )
  const told = cases.flatMap(({ gold, stance }) => (gold?.stance && stance ? [{ key: keyOf(gold), stance }] : []))
  const counts = Map.groupBy(told, (t) => t.key)
  const keys = [...counts].filter(([, list]) => list.length >= CASES).map(([key]) => key)
  const kept = told.filter((t) => keys.includes(t.key))
  const classes = regressClasses(
    kept.map((t) => t.stance),
    kept.map((t) => keys.indexOf(t.key)),
    STANCE_RIDGE,
  )
  return {
    link: { signs: SIGNS, bias: short(link.bias), weights: link.weights.map(short), least: LEAST },
    stance: {
      signs: STANCE_SIGNS,
      stands: keys.map((key) => JSON.parse(key) as Stand),
      bias: classes.bias.map(short),
      weights: classes.weights.map((w) => w.map(short)),
    },
  }
}

function keyOf({ stance, polarity }: GoldPosition): string {
  return JSON.stringify([stance, polarity ?? 0])
}

function short(x: number): number {
  return Number(x.toFixed(DIGITS))
}

/** How well one set is read by what the others teach: links, and gold's stances. */
function tell(name: string, cases: readonly Case[], others: readonly Case[]): void {
  const { link, stance } = learn(others)
  const chance = (c: Case) => c.about.reduce((sum, x, i) => sum + x * link.weights[i]!, link.bias)
  const least = Math.log(LEAST / (1 - LEAST))
  const told = cases.filter((c) => chance(c) >= least)
  const hits = told.filter((c) => c.is).length
  const is = cases.filter((c) => c.is)
  const stands = is.filter((c) => c.stance && c.gold?.stance)
  const right = stands.filter((c) => likeliest(stance, c.stance!) === c.gold!.stance).length
  console.error(
    `${name.padEnd(16)} links F1 ${((2 * hits) / (told.length + is.length)).toFixed(3)} (${hits} of ${told.length} right, of ${is.length} found)  stance ${(right / stands.length).toFixed(3)} (${right} of ${stands.length})`,
  )
}

function likeliest({ stands, bias, weights }: PositionsModel['stance'], row: readonly number[]): string {
  const odds = stands.map((_, k) => Math.exp(row.reduce((sum, x, j) => sum + x * weights[k]![j]!, bias[k]!)))
  const sums = new Map<string, number>()
  stands.forEach(([s], k) => {
    sums.set(s, (sums.get(s) ?? 0) + odds[k]!)
  })
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}
