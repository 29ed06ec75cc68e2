/** The hand-made dossiers: what reaches the user from rooms 1 to 6, counted by the dossier measures. */
import { join } from 'node:path'
import { analyse } from '../src/6-analyse/index.ts'
import type { Disagreement, Dossier } from '../src/model/types.ts'
import { type Gathered, gather } from '../src/record/analysis.ts'
import { allByOne, allFor, byNearest, onPublication } from './constants.ts'
import { DATA } from './data.ts'
import { type DossierFiles, readGold } from './dossier-files.ts'
import { edgesOf } from './edges.ts'
import { type Constant, type Measure, type Measured, short } from './measure.ts'
import { type Predicted, predict } from './predict.ts'
import { type Beside, type DossierScores, pairDossier, scoreDossier } from './score/dossier.ts'
import { dateIsRight, goldValue } from './score/dossier-dates.ts'
import { partyIsRight, speakerIsRight } from './score/dossier-speaker.ts'
import type { GoldDossier, PredictedDossier, PredictedStatement } from './score/dossier-types.ts'
import type { Accuracy, Rates } from './score/dossier-values.ts'
import { Names } from './score/names.ts'

const NAMES = ['border-wall', 'us-china-trade'] as const

export function measureDossiers(): Measured {
  const each = NAMES.map((name) => {
    const folder = `dossiers/${name}`
    const files: DossierFiles = readGold(join(DATA, folder, 'gold.json'))
    const label = { id: `dossiers.${name}`, name, sets: [folder], floored: true, later: false }
    return measureDossier(label, files.gold, predict(files.reports, files.dossier), files.beside, files.dossier)
  })
  return { measures: each.flatMap((m) => m.measures), misses: each.flatMap((m) => m.misses) }
}

interface Label {
  id: string
  name: string
  sets: string[]
  floored: boolean
  later: boolean
}

type Change = (p: Predicted) => PredictedStatement[]

// the constant answers keep the statements and change one thing, so that only that is compared
const WHO: [string, Change][] = [
  ['one name', (p) => allByOne(p.report.text, p.statements)],
  ['nearest name', (p) => byNearest(p.report.text, p.statements)],
]
/** Every position that was found is for it: the links stay. */
const FOR: [string, Change][] = [['all for it', (p) => allFor(p.statements)]]
const WHEN: [string, Change][] = [['publication day', (p) => onPublication(p.report.published.value, p.statements)]]

const RIGHT: [id: string, label: string, constants: [string, Change][], pick: (s: DossierScores) => Accuracy][] = [
  ['speaker', 'speaker', WHO, (s) => s.who.speaker],
  ['speaker-named', '– named ones', WHO, (s) => s.who.named],
  ['party', 'party', [], (s) => s.who.party],
  ['dated', 'date, gold dated', WHEN, (s) => s.dates.dated],
  ['undated', 'date, gold undated', WHEN, (s) => s.dates.undated],
  ['either', 'date, gold takes either', WHEN, (s) => s.dates.either],
]

/** On the links that are right. */
const STANDS: typeof RIGHT = [
  ['polarity', 'polarity', FOR, (s) => s.positions.polarity],
  ['stance', 'stance', FOR, (s) => s.positions.stance],
  ['holder', 'holder', [], (s) => s.positions.holder],
]

/** Positions, and what follows from them. */
const POSITIONS: [id: string, label: string, pick: (s: DossierScores) => Rates][] = [
  ['linking', 'proposals linked F1', (s) => s.positions.linking],
  ['condition', 'conditions given F1', (s) => s.positions.condition],
  ['commitments', 'commitments F1', (s) => s.commitments],
  ['shifts', 'shifts F1', (s) => s.shifts],
]

const FOUND: [id: string, label: string, pick: (s: DossierScores) => Rates][] = [
  ['pieces', 'statements, pieces F1', (s) => s.pieces],
  ['statements', 'statements one to one F1', (s) => s.statements],
]

/** What rooms that are not built yet will be asked: shown, not hidden, and without a floor. */
const DERIVED: typeof FOUND = [['derivations', 'copies and rewrites F1', (s) => s.derivations]]
const LATER: typeof FOUND = [['disagreements', 'disagreements F1', (s) => s.disagreements]]

/** The measures on one dossier; the sample is scored by the same. `later` adds those of rooms that come with other issues. */
export function measureDossier(
  label: Label,
  gold: GoldDossier,
  reports: readonly Predicted[],
  beside: Beside,
  dossier: Dossier | null,
  disagreements: readonly Disagreement[] = [],
): Measured {
  const score = (change: Change) =>
    scoreDossier(gold, { ...asPrediction(reports, change, dossier), disagreements: [...disagreements] }, beside)
  const scores = score(({ statements }) => statements)
  const base = { sets: label.sets, constants: [] as Constant[] }
  const named = (id: string, text: string) => ({ id: `${label.id}.${id}`, label: `${label.name}: ${text}` })
  const rated = (rows: typeof FOUND, floored: boolean): Measure[] =>
    rows.map(([id, text, pick]) => ({ ...base, ...named(id, text), ...ratesValue(pick(scores)), floored }))
  const answered = (rows: typeof RIGHT) =>
    rows.map(([id, text, changes, pick]): Measure => {
      const constants = changes.map(([name, change]) => ({ name, value: pick(score(change)).acc }))
      const { acc, hits, n } = pick(scores)
      return { ...base, ...named(id, text), value: acc, detail: `${hits}/${n}`, constants, floored: label.floored }
    })
  const cases = [...answered(RIGHT), ...answered(STANDS)].filter((m) => m.value !== null)
  const found = [...FOUND, ...POSITIONS]
  const measures = [
    ...rated(found, label.floored),
    ...cases,
    ...(label.later ? [...rated(DERIVED, label.floored), ...rated(LATER, label.floored)] : []),
  ]
  return {
    measures,
    misses: missesOf(
      gold,
      asPrediction(reports, ({ statements }) => statements, null),
      beside,
    ),
  }
}

/** The export's shape; commitments and shifts are of the product's own statements, also beside a constant answer. */
export function asPrediction(reports: readonly Predicted[], change: Change, dossier: Dossier | null): PredictedDossier {
  const all: Gathered = { lines: [], turns: [] }
  for (const p of reports) if (dossier) gather(all, { ...p.report, id: p.id }, p.statements, dossier)
  return {
    reports: reports.map((p) => {
      const { sha256, title, url } = p.report
      return { id: p.id, sha256, title, url, statements: change(p) }
    }),
    ...(dossier && analyse(all.lines, dossier, all.turns)),
    lineage: edgesOf(reports),
  }
}

// nothing predicted where gold has cases is 0, not nothing
function ratesValue({ p, r, f1, hitsR, gold }: Rates): Pick<Measure, 'value' | 'detail'> {
  return { value: f1 ?? (gold ? 0 : null), detail: `P ${short(p)} R ${short(r)} (${hitsR}/${gold})` }
}

function missesOf(gold: GoldDossier, own: PredictedDossier, beside: Beside): string[] {
  const names = new Names(gold)
  return pairDossier(gold, own, beside).flatMap(({ matched, missed }) => [
    ...missed.map((s) => `MISSED   ${s.id} ${s.speaker} | ${s.content.slice(0, 120)}`),
    ...matched
      .filter((m) => !speakerIsRight(m, names))
      .map(
        (m) =>
          `SPEAKER  ${m.gold.id} gold ${m.gold.speaker}, found ${m.predicted.speaker?.name ?? 'nobody'} | ${m.gold.content.slice(0, 80)}`,
      ),
    ...matched
      .filter((m) => !partyIsRight(m, names, names.knownParties(), true))
      .map(
        (m) =>
          `PARTY    ${m.gold.id} gold ${m.gold.party}, found ${m.predicted.speaker?.party} for ${m.predicted.speaker?.name} | ${m.gold.content.slice(0, 80)}`,
      ),
    ...matched
      .filter((m) => !dateIsRight(m.gold.date, m.predicted.said?.date))
      .map(
        (m) =>
          `DATE     ${m.gold.id} gold ${goldValue(m.gold.date)}, found ${m.predicted.said?.date ?? 'none'} | ${m.gold.content.slice(0, 80)}`,
      ),
  ])
}
