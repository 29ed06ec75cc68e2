/** Edges among a few reports, for the measures: each compared with each, then told as `onrecord lineage` tells them. */
import { type Related, relate, told } from '../src/4-lineage/index.ts'
import type { Report } from '../src/model/types.ts'

const known = new WeakMap<readonly object[], Related[]>()

export function edgesOf(reports: readonly { report: Report; id: string }[]): Related[] {
  const before = known.get(reports)
  if (before) return before
  const own = reports.map(({ report, id }) => ({ ...report, id }))
  const edges = told(own.flatMap((a, i) => own.slice(i + 1).flatMap((b) => relate(a, b) ?? [])))
  known.set(reports, edges)
  return edges
}
