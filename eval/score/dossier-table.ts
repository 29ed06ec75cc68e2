/** The dossier measures as text, line for line the given scorer's. */
import type { DossierScores } from './dossier.ts'
import type { Accuracy, MeanF1, Rates } from './dossier-values.ts'
import { fixed3 } from './text.ts'

const WIDTH = 28
const cell = (x: number | null) => (x === null ? '   - ' : fixed3(x).padStart(5))

/** The lines of the table; `basis` says what overlaps were counted in. */
export function dossierTable(s: DossierScores, basis: string): string[] {
  const head = `${' '.repeat(WIDTH)}    P     R    F1   (hits / predicted, hits / gold)      overlap of ${basis}`
  return [
    head,
    ratesLine('statements', s.statements),
    ratesLine('statements, pieces', s.pieces),
    accuracyLine('speaker', s.who.speaker),
    accuracyLine('speaker named', s.who.named),
    referenceLine(s.who.byReference),
    accuracyLine('party', s.who.party),
    accuracyLine('date', s.dates.all),
    accuracyLine('date, gold dated', s.dates.dated),
    accuracyLine('date, gold undated', s.dates.undated),
    accuracyLine('date, either', s.dates.either),
    ratesLine('proposal linking', s.positions.linking),
    accuracyLine('polarity', s.positions.polarity),
    accuracyLine('stance', s.positions.stance),
    ...confusionLine(s.positions.confusions),
    accuracyLine('holder', s.positions.holder),
    ratesLine('condition', s.positions.condition),
    meanLine('condition words', s.positions.conditionWords),
    ratesLine('commitments', s.commitments),
    ratesLine('shifts', s.shifts) + (s.shifts.onNonShifts ? `   on nonShifts ${s.shifts.onNonShifts}` : ''),
    ratesLine('derivations', s.derivations),
    ratesLine('derivations, undirected', s.derivationsUndirected),
    ratesLine('disagreements', s.disagreements),
  ]
}

function ratesLine(name: string, x: Rates): string {
  return `${name.padEnd(WIDTH)}${cell(x.p)} ${cell(x.r)} ${cell(x.f1)}   (${x.hitsP}/${x.predicted}, ${x.hitsR}/${x.gold})`
}

function accuracyLine(name: string, x: Accuracy): string {
  return `${name.padEnd(WIDTH)}acc ${cell(x.acc)}          (${x.hits}/${x.n})`
}

function meanLine(name: string, x: MeanF1): string {
  return `${name.padEnd(WIDTH)}mean F1 ${cell(x.meanF1)}      (n ${x.n})`
}

function referenceLine(by: Record<string, Accuracy>): string {
  return (
    '  by reference'.padEnd(WIDTH) +
    Object.entries(by)
      .map(([k, x]) => `${k} ${cell(x.acc)} (${x.hits}/${x.n})`)
      .join('  ')
  )
}

function confusionLine(confusions: readonly [string, number][]): string[] {
  if (!confusions.length) return []
  return [
    '  stance confusions'.padEnd(WIDTH) +
      confusions
        .slice(0, 12)
        .map(([pair, n]) => `${pair} x${n}`)
        .join(', '),
  ]
}
