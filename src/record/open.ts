import { KEYS_VERSION, keysOf } from '../3-resolve/index.ts'
import { statementsOf } from '../pipeline.ts'
import type { Store } from '../store/contract.ts'

/** Opens the record at a path; `create` makes it when it is not there. Throws RecordError with a problem that says what to do. */
export async function openRecord(where: string, create = false): Promise<Store> {
  const { openStore } = await import('../store/index.ts')
  return openStore(where, { keysOf, keysVersion: KEYS_VERSION, derive: statementsOf, create })
}
