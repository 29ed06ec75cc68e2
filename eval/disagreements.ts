/** Where some reports disagree, asked of a record of them alone, as a user's record would tell it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Disagreement } from '../src/model/types.ts'
import { disagreements } from '../src/record/disagreements.ts'
import { openRecord } from '../src/record/open.ts'
import type { Predicted } from './predict.ts'

export async function disagreementsOf(reports: readonly Predicted[]): Promise<Disagreement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  const store = await openRecord(join(folder, 'onrecord.db'), true)
  try {
    await store.add(
      reports.map(({ id, report, statements }) => ({ report: { ...report, id }, statements, idGiven: true })),
    )
    return await disagreements(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
