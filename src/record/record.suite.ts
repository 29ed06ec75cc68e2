/** A record of short reports in a folder of its own, for the tests of this folder. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../pipeline.ts'
import type { Store } from '../store/contract.ts'
import { openRecord } from './open.ts'

export interface Told {
  id: string
  text: string
  outlet?: string
  published?: string
}

/** Opens a record with the reports, added one by one in the order given; hands it to `work` and removes it. */
export async function withReports<T>(reports: readonly Told[], work: (store: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const store = await openRecord(join(folder, 'onrecord.db'), true)
  try {
    for (const report of reports) await store.add(itemsOf(report))
    return await work(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function itemsOf(report: Told) {
  const bytes = new TextEncoder().encode(JSON.stringify(report))
  return extract({ name: 'test.jsonl', bytes, format: 'jsonl', line: 1 }).extracted
}
