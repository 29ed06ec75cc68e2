import { KEYS_VERSION, keysOf } from '../3-resolve/index.ts'
import type { Dossier, Report } from '../model/types.ts'
import { statementsOf } from '../pipeline.ts'
import type { Store } from '../store/contract.ts'
import { dossierOf } from './dossier.ts'

/** Opens the record at a path; `create` makes it when it is not there. Throws RecordError with a problem that says what to do. */
export async function openRecord(where: string, create = false): Promise<Store> {
  const { openStore } = await import('../store/index.ts')
  let dossier: Dossier | null = null
  const derive = (report: Report) => statementsOf(report, dossier)
  const store = await openStore(where, { keysOf, keysVersion: KEYS_VERSION, derive, create })
  dossier = await dossierOf(store)
  return store
}
