/** Corrections of a report's metadata by a person: kept beside the original, undoable; dates said are worked out anew. */
import { statementsOf } from '../pipeline.ts'
import type { Correction, Field, Store } from '../store/contract.ts'

export async function setMetadata(store: Store, id: string, corrections: Correction[]): Promise<boolean> {
  return store.correct(id, corrections, statementsOf)
}

/** Takes the latest correction of each field back; true when there was one. */
export async function undoMetadata(store: Store, id: string, fields: Field[]): Promise<boolean> {
  let undone = false
  for (const field of fields) undone = (await store.undo(id, field, statementsOf)) || undone
  return undone
}
