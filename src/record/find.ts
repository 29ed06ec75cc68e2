/** The report a person means by an id or a part of one. */
import type { ReportRow, Store } from '../store/contract.ts'

/** The report of that very id; else all whose id begins with it, or whose file's name is it. */
export async function findReports(store: Store, wanted: string): Promise<ReportRow[]> {
  const exact = await store.report(wanted)
  if (exact) return [{ ...exact.report, statements: exact.statements.length }]
  const found: ReportRow[] = []
  for await (const row of store.reports()) {
    if (row.id.startsWith(wanted) || row.file?.endsWith(`/${wanted}`) || row.title === wanted) found.push(row)
  }
  return found
}
