/** A record in a folder of its own, for the tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreOptions } from '../contract.ts'
import { openStore } from '../index.ts'
import { type Opened, options } from '../suite/samples.suite.ts'

export async function openInFolder(): Promise<Opened & { folder: string; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const path = join(folder, 'onrecord.db')
  const open = (changed: Partial<StoreOptions> = {}) =>
    openStore(path, { create: true, ...options, patience: 300, ...changed })
  let store = await open()
  return {
    folder,
    path,
    get store() {
      return store
    },
    async reopen(changed) {
      await store.close()
      store = await open(changed)
      return store
    },
    async drop() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
