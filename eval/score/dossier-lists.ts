/** Commitments, shifts, derivations and disagreements of the whole dossier. Doubtful gold neither counts nor costs. */
import type {
  GoldCommitment,
  GoldDossier,
  GoldShift,
  GoldSide,
  PredictedCommitment,
  PredictedDossier,
  PredictedShift,
  PredictedSpan,
} from './dossier-types.ts'
import { matchRates, type Rates, rates } from './dossier-values.ts'
import { meet, type Names } from './names.ts'
import { grouped, shared } from './text.ts'

/** Resolves a predicted report id to gold's; null when it names none. */
export type ReportId = (id: string | null | undefined) => string | null

// what fits only a doubtful one is left out
function firmOnly<G, P>(firm: G[], doubtful: G[], predicted: P[], fits: (g: G, p: P) => boolean): P[] {
  return predicted.filter((p) => firm.some((g) => fits(g, p)) || !doubtful.some((g) => fits(g, p)))
}

/** Proposals of one side; null stands for "outside the dossier". */
function proposalsOf(side: GoldSide): Set<string | null> {
  const joined = side !== null && typeof side === 'object' ? side.proposal : side
  return new Set(joined ? joined.split(/\s*\+\s*/) : [null])
}

const isNamed = (side: GoldSide) => !proposalsOf(side).has(null)

export function scoreCommitments(gold: GoldDossier, predicted: PredictedDossier, names: Names): Rates {
  const fits = (g: GoldCommitment, p: PredictedCommitment) =>
    meet(names.parties(g.party), names.parties(p.party)) &&
    proposalsOf(g.antecedent).has(p.if || null) &&
    proposalsOf(g.consequent).has(p.then || null)
  const all = (gold.conditionalCommitments ?? []).filter((g) => isNamed(g.antecedent) || isNamed(g.consequent))
  const isFirm = (g: GoldCommitment) => !g.doubtful && (g.type ?? 'commitment') === 'commitment'
  const firm = all.filter(isFirm)
  const own = (predicted.commitments ?? []).filter((p) => (p.type ?? 'commitment') === 'commitment')
  const kept = firmOnly(
    firm,
    all.filter((g) => !isFirm(g)),
    distinct(own, names),
    fits,
  )
  return matchRates(firm, kept, fits)
}

function distinct(commitments: PredictedCommitment[], names: Names): PredictedCommitment[] {
  const key = (p: PredictedCommitment) =>
    JSON.stringify([[...names.parties(p.party)].sort(), p.if ?? null, p.then ?? null])
  return [...grouped(commitments, key).values()].map((same) => same[0]!)
}

const directionOf = (s: string | null | undefined) => /^(?:softening|hardening|reversal)/.exec(s ?? '')?.[0] ?? null

/** Beside the rates: predicted shifts on a pair that gold lists as a look-alike without a shift. */
export interface ShiftRates extends Rates {
  onNonShifts: number
}

export function scoreShifts(gold: GoldDossier, predicted: PredictedDossier, names: Names): ShiftRates {
  const concerns = (g: Pick<GoldShift, 'party' | 'holder'>, p: PredictedShift) =>
    meet(names.parties(g.party), names.parties(p.party)) ||
    Boolean(g.holder && p.speaker && names.same(g.holder, p.speaker))
  const fits = (g: GoldShift, p: PredictedShift) => concerns(g, p) && g.proposal === p.proposal && sameDirection(g, p)
  const isFirm = (g: GoldShift) => directionOf(g.direction) !== null && !g.doubtful
  const all = gold.shifts ?? []
  const firm = all.filter(isFirm)
  const directed = (predicted.shifts ?? []).filter((p) => directionOf(p.direction))
  const kept = firmOnly(
    firm,
    all.filter((g) => !isFirm(g)),
    directed,
    fits,
  )
  const lookAlike = (p: PredictedShift) =>
    (gold.nonShifts ?? []).some(
      (g) => g.proposal === p.proposal && concerns({ party: g.party || g.holder || null, holder: g.holder }, p),
    )
  const wrong = kept.filter((p) => lookAlike(p) && !firm.some((g) => fits(g, p)))
  return { ...matchRates(firm, kept, fits), onNonShifts: wrong.length }
}

function sameDirection(g: GoldShift, p: PredictedShift): boolean {
  const [a, b] = [directionOf(g.direction), directionOf(p.direction)]
  return a === null || a === b || a === 'reversal' || b === 'reversal'
}

const edge = (from: string, to: string) => JSON.stringify([from, to])
const undirected = (edges: Iterable<string>) => new Set([...edges].map((e) => JSON.stringify(JSON.parse(e).sort())))

export function scoreDerivations(
  gold: GoldDossier,
  predicted: PredictedDossier,
  id: ReportId,
): { directed: Rates; undirected: Rates } {
  const inside = (gold.derivations ?? []).filter((g) => id(g.source) && id(g.derived))
  const firm = new Set(inside.filter((g) => !g.doubtful).map((g) => edge(g.source, g.derived)))
  const doubtful = new Set(inside.map((g) => edge(g.source, g.derived)).filter((e) => !firm.has(e)))
  const all = new Set((predicted.lineage ?? []).flatMap((p) => knownEdge(id(p.from), id(p.to))))
  const kept = new Set([...all].filter((e) => !doubtful.has(e)))
  const hits = shared(kept, firm)
  const loose = new Set([...undirected(all)].filter((e) => !undirected(doubtful).has(e)))
  const looseHits = shared(loose, undirected(firm))
  return {
    directed: rates(hits, kept.size, hits, firm.size),
    undirected: rates(looseHits, loose.size, looseHits, firm.size),
  }
}

const knownEdge = (from: string | null, to: string | null) => (from !== null && to !== null ? [edge(from, to)] : [])

type GoldDisagreement = NonNullable<GoldDossier['discrepancies']>[number]
type PredictedDisagreement = NonNullable<PredictedDossier['disagreements']>[number]

export function scoreDisagreements(gold: GoldDossier, predicted: PredictedDossier, id: ReportId): Rates {
  const fits = (g: GoldDisagreement, p: PredictedDisagreement) => {
    const spans = (p.spans ?? []).flatMap((s) => placeOf(s, id))
    const named = new Set((p.reports ?? []).map((r) => id(r)))
    const reports: Set<string | null> = named.size ? named : new Set(spans.map((s) => s.report))
    const own = new Set<string | null>(g.reports)
    if (own.size > 1 && shared(reports, own) < 2) return false
    return g.texts.some((t) => spans.some((s) => t.report === s.report && t.span[0] < s.end && t.span[1] > s.start))
  }
  return matchRates(gold.discrepancies ?? [], predicted.disagreements ?? [], fits)
}

function placeOf(span: PredictedSpan, id: ReportId): { report: string | null; start: number; end: number }[] {
  if (Array.isArray(span)) return span.length === 3 ? [{ report: id(span[0]), start: span[1], end: span[2] }] : []
  const [start, end] = span.span ?? [span.start, span.end]
  return start === undefined || end === undefined ? [] : [{ report: id(span.report), start, end }]
}
