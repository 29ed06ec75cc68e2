/** Finding what a request names, or telling that it is not there. */
import type { Report } from '../../model/types.ts'
import type { Item, StatementRow, Store } from '../../store/contract.ts'
import { missing } from '../problems.ts'

export const noReport = (id: string) =>
  missing('no-report', `no report of this record has the id "${id.slice(0, 200)}"`, 'GET /api/v1/reports lists them')

export async function theItem(store: Store, id: string): Promise<Item> {
  const item = await store.report(id)
  if (!item) throw noReport(id)
  return item
}

export async function theRow(store: Store, id: string): Promise<StatementRow> {
  for await (const row of store.statements({ id })) if (row.statement.id === id) return row
  throw missing(
    'no-statement',
    `no statement of this record has the id "${id.slice(0, 200)}"`,
    'it may have been derived anew: look it up by its words',
  )
}

/** Reports without their texts, each once, those that are there. */
export async function metasOf(store: Store, ids: readonly string[]): Promise<Omit<Report, 'text'>[]> {
  const found: Omit<Report, 'text'>[] = []
  for (const id of new Set(ids)) {
    const item = await store.report(id)
    if (!item) continue
    const { text: _, ...meta } = item.report
    found.push(meta)
  }
  return found
}
