/** Corrections of a report's metadata by a person: kept beside the original, undoable; dates said are worked out anew. */
import { statementsOf } from '../pipeline.ts'
import type { Correction, Field, Store } from '../store/contract.ts'
import { dossierOf } from './dossier.ts'

export async function setMetadata(store: Store, id: string, corrections: Correction[]): Promise<boolean> {
  const dossier = await dossierOf(store)
  return store.correct(id, corrections, (report) => statementsOf(report, dossier))
}

/** Takes the latest correction of each field back; true when there was one. */
export async function undoMetadata(store: Store, id: string, fields: Field[]): Promise<boolean> {
  const dossier = await dossierOf(store)
  let undone = false
  for (const field of fields)
    undone = (await store.undo(id, field, (report) => statementsOf(report, dossier))) || undone
  return undone
}
