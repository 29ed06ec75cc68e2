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

/** Opens a record with the reports, added one by one in the order given; `drop` closes and removes it. */
export async function openReports(reports: readonly Told[]): Promise<{ store: Store; drop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const store = await openRecord(join(folder, 'onrecord.db'), true)
  for (const report of reports) await store.add(itemsOf(report))
  const drop = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store, drop }
}

/** The same for one piece of work. */
export async function withReports<T>(reports: readonly Told[], work: (store: Store) => Promise<T>): Promise<T> {
  const { store, drop } = await openReports(reports)
  try {
    return await work(store)
  } finally {
    await drop()
  }
}

function itemsOf(report: Told) {
  const bytes = new TextEncoder().encode(JSON.stringify(report))
  return extract({ name: 'test.jsonl', bytes, format: 'jsonl', line: 1 }).extracted
}
