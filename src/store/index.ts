/** The record: one contract, several engines. `openStore` is all that the rest of the program needs. */
import { resolve } from 'node:path'
import type { Store, StoreOptions } from './contract.ts'
import { recordError } from './error.ts'
import { recordOver } from './record.ts'
import { openSqlite } from './sqlite/index.ts'

export type * from './contract.ts'
export { RecordError } from './error.ts'

/**
 * Opens the record at a path. `create` makes one when there is none (readable by its owner alone). Throws RecordError:
 * `no-record`, `no-folder`, `not-a-record`, `record-too-new`, `record-unreadable`, `record-unwritable`, `not-supported`.
 */
export async function openStore(
  where: string,
  { create = false, ...options }: StoreOptions & { create?: boolean },
): Promise<Store> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where)) throw notSupported(where)
  return recordOver(await openSqlite(resolve(where), { create }), options)
}

/** The place of the next engine: postgres:// becomes an Engine like SQLite's and passes the same suite. */
function notSupported(where: string) {
  const scheme = where.slice(0, where.indexOf(':'))
  return recordError('not-supported', `A record at ${scheme}:// is not in this version; a record is a file.`, {
    fix: 'Name a file with --record FILE.',
  })
}
