/** A record in a folder of its own, for the tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../index.ts'
import { keysOf, type Opened } from '../suite/samples.suite.ts'

export async function openInFolder(): Promise<Opened & { folder: string; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const path = join(folder, 'onrecord.db')
  const open = () => openStore(path, { create: true, keysOf, patience: 300 })
  let store = await open()
  return {
    folder,
    path,
    get store() {
      return store
    },
    async reopen() {
      await store.close()
      store = await open()
      return store
    },
    async drop() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
