/** The bundled sample: our own reports, read as `onrecord add` reads a folder, against what a careful reader finds. */
import { join } from 'node:path'
import type { Dossier } from '../src/model/types.ts'
import { extractAll } from '../src/run/extract.ts'
import { sources } from '../src/run/sources.ts'
import { readJson, SAMPLE } from './data.ts'
import { disagreementsOf } from './disagreements.ts'
import { dossierIn } from './dossier-files.ts'
import { measureDossier } from './dossiers.ts'
import type { Measured } from './measure.ts'
import type { Predicted } from './predict.ts'
import { type Beside, reportIds } from './score/dossier.ts'
import type { GoldDossier, Marks } from './score/dossier-types.ts'

const EXPECTED = join(SAMPLE, 'expected.json')
/** Not its README and the like: only what is read and what is expected. */
export const SAMPLE_SETS = ['examples/sample/expected.json', 'examples/sample/reports']

export async function measureSample(): Promise<Measured> {
  const { gold, own, beside } = await sampleRead()
  const label = { id: 'sample', name: 'sample', sets: SAMPLE_SETS, floored: true, later: true }
  return measureDossier(label, gold, own, beside, dossierIn(SAMPLE), await disagreementsOf(own))
}

/**
 * The sample as it is scored: gold, what was extracted under gold's ids, the texts. Throws when a report is expected and was not
 * read, or read and not expected: then the two do not belong together. `dossier`: the one to read it with.
 */
export async function sampleRead(
  dossier = dossierIn(SAMPLE),
): Promise<{ gold: GoldDossier; own: Predicted[]; beside: Beside }> {
  const gold = readJson<GoldDossier>(EXPECTED)
  const reports = await readSample(dossier)
  const marks = new Map<string, Marks>(gold.reports.map((r) => [r.id, r]))
  const byFile = new Map(gold.reports.map((r) => [r.file, r.id]))
  const resolve = reportIds(gold, { reports: reports.map((p) => ({ ...p.report })) }, marks)
  const own = reports.map((p) => ({
    ...p,
    id: resolve(p.id) ?? byFile.get(p.id) ?? byFile.get(`reports/${p.id}`) ?? p.id,
  }))
  const texts = new Map(own.map((p) => [p.id, p.report.text]))
  for (const p of own) checkText(p, marks.get(p.id))
  const missing = gold.reports.filter((r) => !texts.has(r.id)).map((r) => r.id)
  if (missing.length) throw new Error(`the sample's reports ${missing.join(', ')} were not read`)
  return { gold, own, beside: { texts, marks } }
}

// the offsets of expected.json mean nothing in another text
function checkText({ id, report }: Predicted, expected: Marks | undefined): void {
  if (expected?.sha256 && expected.sha256 !== report.sha256)
    throw new Error(`the text of ${id} is not the one that expected.json describes`)
}

async function readSample(dossier: Dossier | null): Promise<Predicted[]> {
  const found: Predicted[] = []
  for await (const { extracted, problems } of extractAll(sources([join(SAMPLE, 'reports')]), 1, dossier)) {
    const refused = problems.filter((p) => p.severity === 'error')
    if (refused.length)
      throw new Error(`the sample cannot be read: ${refused.map((p) => `${p.where}: ${p.message}`).join('; ')}`)
    found.push(...extracted.map(({ report, statements }) => ({ id: report.id, report, statements })))
  }
  return found
}
