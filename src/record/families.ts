/** Which reports count once: those that copy one another or one original. */
import { familiesOf } from '../4-lineage/index.ts'
import type { Family } from '../model/types.ts'
import type { Store } from '../store/contract.ts'

/** The family of a report, by the id of its root; a report without relatives is a family of its own. */
export type FamilyOf = (report: string) => string

/** Families of two reports and more, by root. */
export async function familyList(store: Store): Promise<Family[]> {
  return familiesOf(await store.edges())
}

export async function families(store: Store): Promise<FamilyOf> {
  const roots = new Map<string, string>()
  for (const { root, reports } of await familyList(store)) for (const id of reports) roots.set(id, root)
  return (report) => roots.get(report) ?? report
}

/** How many independent families some reports belong to. */
export function independent(family: FamilyOf, reports: Iterable<string>): number {
  return new Set([...reports].map(family)).size
}
