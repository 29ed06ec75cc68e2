/** Long work on a record: reading reports into it, deriving it anew with a dossier. Told step by step. */
import type { Given, Problem, Raw } from '../../model/types.ts'
import { parsedDossier, undoDossier, useDossier } from '../../record/dossier.ts'
import { type AddSummary, addAll, type Kept } from '../../run/add.ts'
import { extractAll } from '../../run/extract.ts'
import { type SourceItem, sources } from '../../run/sources.ts'
import type { KeptDossier } from '../../store/contract/dossier.ts'
import type { Added, Store } from '../../store/contract.ts'

export type Work =
  | { kind: 'add'; raw: Raw }
  | { kind: 'fetch'; address: string; given: Given; allowHosts: string[] }
  | { kind: 'dossier'; dossier: KeptDossier | null }
  | { kind: 'undo-dossier' }

/** What has happened so far. `total` null: not known. */
export interface Step {
  done: number
  total: number | null
  reports: number
  kept: Added[]
  problems: Problem[]
}

export interface Outcome {
  summary: AddSummary | null
  /** for `undo-dossier`: false when there was nothing to take back */
  found: boolean
}

export type OnStep = (step: Step) => void

export async function runWork(store: Store, work: Work, onStep: OnStep): Promise<Outcome> {
  if (work.kind === 'add') return added(store, one(work.raw), onStep)
  if (work.kind === 'fetch')
    return added(store, sources([work.address], { given: work.given, allowHosts: work.allowHosts }), onStep)
  const { reports } = await store.counts()
  const step = (done: number) => onStep({ done, total: reports, reports: done, kept: [], problems: [] })
  if (work.kind === 'undo-dossier') return { summary: null, found: await undoDossier(store, step) }
  await useDossier(store, work.dossier, step)
  return { summary: null, found: true }
}

async function* one(raw: Raw): AsyncGenerator<SourceItem> {
  yield { raw, done: raw.bytes.length, total: raw.bytes.length }
}

async function added(store: Store, items: AsyncIterable<SourceItem>, onStep: OnStep): Promise<Outcome> {
  const dossier = await store.dossier()
  let at = { done: 0, total: null as number | null, reports: 0 }
  const tell = (more: Partial<Step>) => onStep({ ...at, kept: [], problems: [], ...more })
  const summary = await addAll(
    store,
    extractAll(items, 1, parsedDossier(dossier)),
    {
      onKept: (kept: Kept[]) => tell({ kept: kept.map((k) => k.added) }),
      onProblem: (problem) => tell({ problems: [problem] }),
      onProgress: (progress) => {
        at = progress
        tell({})
      },
    },
    dossier,
  )
  return { summary, found: true }
}
