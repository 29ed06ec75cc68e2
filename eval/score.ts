/**
 * Prints the measures of one file of predictions, as the given scorers do:
 *   node eval/score.ts attributions GOLD PRED [--subset all|statements] [--by FIELD]
 *   node eval/score.ts dossier GOLD.json PRED.json [--dossier DOSSIER.json]
 */
import { parseArgs } from 'node:util'
import { readJson, readJsonl } from './data.ts'
import { readGold } from './dossier-files.ts'
import type { GoldReport, PredictedReport, Subset } from './score/attribution-match.ts'
import { attributionTable, tableBy } from './score/attribution-table.ts'
import { scoreReports, sum } from './score/attributions.ts'
import { scoreDossier } from './score/dossier.ts'
import { dossierTable } from './score/dossier-table.ts'
import type { NameSource, PredictedDossier } from './score/dossier-types.ts'

const USAGE =
  'usage: node eval/score.ts attributions|dossier GOLD PRED [--subset all|statements] [--by FIELD] [--dossier FILE.json]'

/** The printed lines for attributions; `by` is a field of gold. */
export function attributionLines(goldPath: string, predictedPath: string, subset: Subset, by?: string): string[] {
  const gold = readJsonl<GoldReport>(goldPath)
  const tallies = scoreReports(gold, readJsonl<PredictedReport>(predictedPath), subset)
  const rest =
    by === undefined
      ? []
      : tableBy(
          gold.map((g) => String(fieldOf(g, by) ?? 'None')),
          tallies,
        )
  return [`${gold.length} documents, subset ${subset}`, ...attributionTable(sum(tallies)), ...rest]
}

const fieldOf = (line: object, name: string): unknown => Object.entries(line).find(([key]) => key === name)?.[1]

/** The printed lines for a dossier; `texts` names where the words came from. */
export function dossierLines(goldPath: string, predictedPath: string, dossierPath?: string): string[] {
  const { gold, reports, beside } = readGold(goldPath)
  const dossier = dossierPath === undefined ? {} : readJson<NameSource>(dossierPath)
  const scores = scoreDossier(gold, readJson<PredictedDossier>(predictedPath), { ...beside, dossier })
  const basis = reports.length
    ? `words, texts from ${goldPath.replace(/[^/]*$/, 'reports.jsonl')}`
    : 'characters (no texts found)'
  return dossierTable(scores, basis)
}

function main(): void {
  const options = {
    subset: { type: 'string', default: 'all' },
    by: { type: 'string' },
    dossier: { type: 'string' },
  } as const
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const [what, gold, predicted] = positionals
  if (gold === undefined || predicted === undefined) throw new Error(USAGE)
  if (what === 'attributions' && (values.subset === 'all' || values.subset === 'statements')) {
    console.log(attributionLines(gold, predicted, values.subset, values.by).join('\n'))
  } else if (what === 'dossier') {
    console.log(dossierLines(gold, predicted, values.dossier).join('\n'))
  } else throw new Error(USAGE)
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
