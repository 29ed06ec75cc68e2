/** What people set of a report: kept beside the original, undoable; dates said are worked out anew. */
import type { Field } from '../model/types.ts'
import type { Correction, Store } from '../store/contract.ts'
import type { By } from './judge.ts'

/** False when there is no such report. */
export async function setMetadata(store: Store, report: string, corrections: Correction[], by: By): Promise<boolean> {
  if (!(await store.report(report))) return false
  await store.judge(corrections.map((one) => ({ kind: 'set', ...by, report, ...one })))
  return true
}

/** Takes the latest value of each field back; true when there was one. */
export async function undoMetadata(store: Store, report: string, fields: Field[], by: By): Promise<boolean> {
  const standing = await store.judgements({ report, kinds: ['set'], standing: true })
  const latest = fields.flatMap((field) => {
    const last = standing.findLast(({ judgement }) => judgement.kind === 'set' && judgement.field === field)
    return last ? [last.judgement.id] : []
  })
  if (latest.length > 0) await store.judge(latest.map((of) => ({ kind: 'undo', ...by, of })))
  return latest.length > 0
}
