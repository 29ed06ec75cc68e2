/**
 * Reports into a record, a batch a transaction. What has been acknowledged (`onKept`) is on disk; a run that is killed
 * and started again ends in the same record, because known reports change nothing.
 */
import type { Problem } from '../model/types.ts'
import type { KeptDossier } from '../store/contract/dossier.ts'
import type { Added, Item, Store } from '../store/contract.ts'
import type { Extraction } from './extract.ts'
import { LIMITS } from './limits.ts'

export interface AddEvents {
  /** called after the transaction that kept them */
  onKept?: (kept: Kept[]) => void
  onProblem?: (problem: Problem) => void
  onProgress?: (progress: { reports: number; done: number; total: number | null }) => void
}

export interface Kept {
  added: Added
  item: Item
}

/** Counts of one call of `add`. */
export interface AddSummary {
  added: number
  known: number
  differs: number
  problems: number
  warnings: number
  statements: number
}

/** `dossier`: the one that `extractions` were derived with; left out: that of the record. */
export async function addAll(
  store: Store,
  extractions: AsyncIterable<Extraction>,
  events: AddEvents = {},
  dossier?: KeptDossier | null,
): Promise<AddSummary> {
  const summary: AddSummary = { added: 0, known: 0, differs: 0, problems: 0, warnings: 0, statements: 0 }
  let batch: Item[] = []
  let since = Date.now()
  let reports = 0
  const keep = async () => {
    if (batch.length > 0) await keepBatch(store, batch, summary, events, dossier)
    batch = []
    since = Date.now()
  }
  for await (const { extracted, problems, done, total } of extractions) {
    for (const one of extracted) {
      batch.push(one)
      if (batch.length >= LIMITS.batchReports) await keep()
    }
    reports += extracted.length
    for (const p of problems) {
      summary[p.severity === 'error' ? 'problems' : 'warnings']++
      events.onProblem?.(p)
    }
    if (Date.now() - since > LIMITS.batchMs) await keep()
    events.onProgress?.({ reports, done, total })
  }
  await keep()
  return summary
}

async function keepBatch(
  store: Store,
  batch: Item[],
  summary: AddSummary,
  events: AddEvents,
  dossier?: KeptDossier | null,
): Promise<void> {
  const answers = await store.add(batch, dossier)
  const kept = answers.map((added, index) => ({ added, item: batch[index]! }))
  for (const { added, item } of kept) {
    summary[added.outcome]++
    if (added.outcome === 'added') summary.statements += item.statements.length
  }
  events.onKept?.(kept)
}
