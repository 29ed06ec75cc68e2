/** What the record follows: keeping a dossier, and working out party and positions of every statement anew. */
import { readDossier } from '../dossier/index.ts'
import type { Dossier } from '../model/types.ts'
import { statementsOf } from '../pipeline.ts'
import type { KeptDossier, Store } from '../store/contract.ts'

/** The dossier the record keeps; null when it keeps none. */
export async function dossierOf(store: Store): Promise<Dossier | null> {
  const kept = await store.dossier()
  return kept ? readDossier(kept.text, kept.name).dossier : null
}

type Progress = (reports: number) => void

/** Keeps a dossier that was read without errors, or none, and derives every report's statements with it. */
export async function useDossier(store: Store, kept: KeptDossier | null, onProgress?: Progress): Promise<void> {
  await store.keepDossier(kept)
  await deriveAll(store, onProgress)
}

/** Brings the dossier before back; false when none was ever kept. */
export async function undoDossier(store: Store, onProgress?: Progress): Promise<boolean> {
  if (!(await store.undoDossier())) return false
  await deriveAll(store, onProgress)
  return true
}

/** A report a transaction; run again after a break it ends in the same record. */
async function deriveAll(store: Store, onProgress: Progress = () => {}): Promise<void> {
  const dossier = await dossierOf(store)
  let done = 0
  for await (const { id } of store.reports()) {
    await store.correct(id, [], (report) => statementsOf(report, dossier))
    onProgress(++done)
  }
}
