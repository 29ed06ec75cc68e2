/** The measures of one dossier: what was extracted from its reports against a gold.json; defined in README.md here. */
import {
  type ReportId,
  type ShiftRates,
  scoreCommitments,
  scoreDerivations,
  scoreDisagreements,
  scoreShifts,
} from './dossier-lists.ts'
import { pairReport, type ReportPairs, SpanWords } from './dossier-pairs.ts'
import { type PositionScores, scorePositions } from './dossier-positions.ts'
import { type DateScores, type SpeakerScores, scoreDates, scoreSpeakers } from './dossier-speaker.ts'
import type { GoldDossier, Marks, NameSource, PredictedDossier, PredictedStatement } from './dossier-types.ts'
import { type Rates, rates } from './dossier-values.ts'
import { Names } from './names.ts'
import { grouped } from './text.ts'

export interface DossierScores {
  statements: Rates
  pieces: Rates
  who: SpeakerScores
  dates: DateScores
  positions: PositionScores
  commitments: Rates
  shifts: ShiftRates
  derivations: Rates
  derivationsUndirected: Rates
  disagreements: Rates
}

/** What helps to read a prediction: the reports' texts, other marks of them, more names. */
export interface Beside {
  texts?: ReadonlyMap<string, string>
  marks?: ReadonlyMap<string, Marks>
  dossier?: NameSource
}

/** Throws when the prediction has a report that gold has not. */
export function scoreDossier(gold: GoldDossier, predicted: PredictedDossier, beside: Beside = {}): DossierScores {
  const names = new Names(gold, beside.dossier)
  const id = reportIds(gold, predicted, beside.marks ?? new Map())
  const perReport = pairDossier(gold, predicted, beside)
  const matched = perReport.flatMap((r) => r.matched)
  const total = (field: Exclude<keyof ReportPairs, 'matched' | 'missed' | 'extra'>) =>
    perReport.reduce((n, r) => n + r[field], 0)
  const derivations = scoreDerivations(gold, predicted, id)
  return {
    statements: rates(total('hits'), total('predicted'), total('hits'), total('gold')),
    pieces: rates(total('piecesRight'), total('predicted'), total('piecesFound'), total('gold')),
    who: scoreSpeakers(matched, names, gold),
    dates: scoreDates(matched),
    positions: scorePositions(matched, names),
    commitments: scoreCommitments(gold, predicted, names),
    shifts: scoreShifts(gold, predicted, names),
    derivations: derivations.directed,
    derivationsUndirected: derivations.undirected,
    disagreements: scoreDisagreements(gold, predicted, id),
  }
}

/** The pairs of each report, in gold's order; for reading the misses. */
export function pairDossier(gold: GoldDossier, predicted: PredictedDossier, beside: Beside = {}): ReportPairs[] {
  const statements = grouped(gold.statements, (s) => s.id.slice(0, Math.max(0, s.id.lastIndexOf('-'))) || s.id)
  const found = predictedByReport(predicted, reportIds(gold, predicted, beside.marks ?? new Map()))
  return gold.reports.map(({ id }) =>
    pairReport(new SpanWords(beside.texts?.get(id)), statements.get(id) ?? [], found.get(id) ?? []),
  )
}

function predictedByReport(predicted: PredictedDossier, id: ReportId): Map<string, PredictedStatement[]> {
  const found = new Map<string, PredictedStatement[]>()
  for (const report of predicted.reports ?? []) {
    const known = id(report.id)
    if (known === null) throw new Error(`the prediction has a report that gold has not: ${report.id}`)
    found.set(known, [...(found.get(known) ?? []), ...(report.statements ?? [])])
  }
  return found
}

/** Resolves a predicted report id to gold's: its own, else by digest, title or address, else by its beginning. */
export function reportIds(gold: GoldDossier, predicted: PredictedDossier, marks: ReadonlyMap<string, Marks>): ReportId {
  const ids = new Set(gold.reports.map((r) => r.id))
  const also = new Map<string, string>()
  for (const report of predicted.reports ?? []) {
    for (const field of ['sha256', 'title', 'url'] as const) {
      const fitting = [...marks].filter(([, mark]) => report[field] && mark[field] === report[field])
      if (fitting.length === 1 && !also.has(report.id)) also.set(report.id, fitting[0]![0])
    }
  }
  return (id) => {
    const name = String(id)
    if (ids.has(name)) return name
    const begun = [...ids].filter((own) => name.startsWith(own) && /^[_.-]/.test(name.slice(own.length)))
    return also.get(name) ?? (begun.length === 1 ? begun[0]! : null)
  }
}
