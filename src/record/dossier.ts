/** What the record follows: keeping a dossier, and working out party and positions of every statement anew. */
import { readDossier } from '../dossier/index.ts'
import type { Dossier } from '../model/types.ts'
import type { KeptDossier } from '../store/contract/dossier.ts'
import type { Store } from '../store/contract.ts'
import { refresh } from './refresh.ts'

/** The dossier the record keeps; null when it keeps none. */
export async function dossierOf(store: Store): Promise<Dossier | null> {
  return parsedDossier(await store.dossier())
}

export function parsedDossier(kept: KeptDossier | null): Dossier | null {
  return kept ? readDossier(kept.text, kept.name).dossier : null
}

type Progress = (reports: number) => void

/** Keeps a dossier that was read without errors, or none, and derives every report's statements with it. */
export async function useDossier(store: Store, kept: KeptDossier | null, onProgress?: Progress): Promise<void> {
  await store.keepDossier(kept)
  await refresh(store, onProgress ? { onProgress } : {})
}

/** Brings the dossier before back; false when none was ever kept. */
export async function undoDossier(store: Store, onProgress?: Progress): Promise<boolean> {
  if (!(await store.undoDossier())) return false
  await refresh(store, onProgress ? { onProgress } : {})
  return true
}
