/** Deriving the record anew with the rooms of today. */
import type { Store } from '../store/contract.ts'
import { lost, type Stated } from './judgement-state.ts'

export interface RefreshSummary {
  reports: number
  /** statements */
  gone: number
  added: number
  changed: number
  /** judgements that no longer find what they are about */
  lost: Stated[]
}

/** Reports a transaction: what a kill can cost in time, and for how long another writer waits. */
const STEP = 50

/** Reports that other versions of the rooms derived; `all`: every report. May be killed at any moment and begun again. */
export async function refresh(
  store: Store,
  { all = false, onProgress = () => {} }: { all?: boolean; onProgress?: (done: number, total: number) => void } = {},
): Promise<RefreshSummary> {
  if (all) await store.outdate()
  const total = (await store.stale()).reduce((sum, { reports }) => sum + reports, 0)
  const summary = { reports: 0, gone: 0, added: 0, changed: 0 }
  for (let step = await store.refresh(STEP); step.length > 0; step = await store.refresh(STEP)) {
    summary.reports += step.length
    for (const { gone, added, changed } of step) {
      summary.gone += gone
      summary.added += added
      summary.changed += changed
    }
    onProgress(summary.reports, total)
  }
  return { ...summary, lost: summary.reports > 0 ? await lost(store) : [] }
}
