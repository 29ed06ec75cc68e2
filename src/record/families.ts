/** Which reports count once: those that copy one another or one original. */
import type { Store } from '../store/contract.ts'

/** The family of a report, by the id of its first member; a report without relatives is a family of its own. */
export type FamilyOf = (report: string) => string

/** Reports of one text are one family. */
export async function families(store: Store): Promise<FamilyOf> {
  const first = new Map<string, string>()
  const family = new Map<string, string>()
  for await (const { id, sha256 } of store.reports()) {
    if (!first.has(sha256)) first.set(sha256, id)
    family.set(id, first.get(sha256)!)
  }
  return (report) => family.get(report) ?? report
}
