/** A dossier's gold on disk: the statements, and the texts and other marks of its reports. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDossier } from '../src/dossier/index.ts'
import type { Dossier } from '../src/model/types.ts'
import { readJson, readJsonl, sha256 } from './data.ts'
import type { Beside } from './score/dossier.ts'
import type { GoldDossier, Marks } from './score/dossier-types.ts'

/** A line of reports.jsonl: what a user would give to `onrecord extract`. */
export interface SourceReport {
  id: string
  text: string
  outlet?: string
  published?: string
  title?: string
  url?: string
}

export interface DossierFiles {
  gold: GoldDossier
  reports: SourceReport[]
  /** what a user would follow: dossier.yaml beside gold; null without one */
  dossier: Dossier | null
  beside: Beside
}

/** Reads GOLD and reports.jsonl beside it; without the latter overlaps are of characters. */
export function readGold(goldPath: string): DossierFiles {
  const gold = readJson<GoldDossier>(goldPath)
  const path = join(dirname(goldPath), 'reports.jsonl')
  const known = new Set(gold.reports.map((r) => r.id))
  const lines = existsSync(path) ? readJsonl<SourceReport>(path).filter((r) => known.has(r.id)) : []
  const reports = lines.length === known.size ? lines : []
  return {
    gold,
    reports,
    dossier: dossierIn(dirname(goldPath)),
    beside: { texts: new Map(reports.map((r) => [r.id, r.text])), marks: marksOf(reports, goldPath) },
  }
}

/** The dossier of a folder. Throws when the file is there and wrong. */
export function dossierIn(folder: string): Dossier | null {
  const path = join(folder, 'dossier.yaml')
  if (!existsSync(path)) return null
  const { dossier, problems } = readDossier(readFileSync(path, 'utf8'), path)
  if (!dossier) throw new Error(problems.map((p) => p.message).join('; '))
  return dossier
}

function marksOf(reports: readonly SourceReport[], goldPath: string): Map<string, Marks> {
  const marks = new Map<string, Marks>(reports.map((r) => [r.id, { sha256: sha256(r.text), ...given(r) }]))
  const path = join(dirname(goldPath), 'sources.json')
  const sources = existsSync(path) ? readJson<(Marks & { id: string })[]>(path) : []
  for (const source of sources) marks.set(source.id, { ...source, ...marks.get(source.id) })
  return marks
}

function given({ title, url }: SourceReport): Marks {
  return { ...(title && { title }), ...(url && { url }) }
}
