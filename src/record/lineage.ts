/** Edges between the reports of a record, each with its evidence; and two reports side by side. */
import { credited, evidence, relate, told } from '../4-lineage/index.ts'
import type { LineageEdge, Passage, Report } from '../model/types.ts'
import type { Store } from '../store/contract.ts'

export interface LineageQuery {
  /** only edges from or to this report */
  report?: string
  /** every pair that is related, and not only each report's nearest original */
  all?: boolean
}

/** By original and copy; originals outside the record, which a report credits, first. Evidence is made edge by edge. */
export async function* edges(store: Store, { report, all = false }: LineageQuery = {}): AsyncGenerator<LineageEdge> {
  const kept = await store.edges(all && report !== undefined ? [report] : undefined)
  const outside = await creditsOutside(store, report)
  const some = all ? [...outside, ...kept] : told([...outside, ...kept])
  for (const edge of some) {
    if (report !== undefined && edge.from !== report && edge.to !== report) continue
    yield edge.from === null ? (edge as LineageEdge) : await withEvidence(store, edge) // those outside carry theirs
  }
}

export const lineage = (store: Store, query: LineageQuery = {}): Promise<LineageEdge[]> =>
  Array.fromAsync(edges(store, query))

async function creditsOutside(store: Store, report: string | undefined): Promise<LineageEdge[]> {
  const found: LineageEdge[] = []
  for (const id of report === undefined ? await idsOf(store) : [report]) {
    const item = await store.report(id)
    if (item) found.push(...credited(item.report))
  }
  return found
}

const idsOf = async (store: Store) => (await Array.fromAsync(store.reports())).map(({ id }) => id)

async function withEvidence(store: Store, edge: Omit<LineageEdge, 'evidence'>): Promise<LineageEdge> {
  const [from, to] = [await store.report(edge.from ?? ''), await store.report(edge.to)]
  return { ...edge, evidence: from && to ? evidence(from.report, to.report) : [] }
}

export interface Comparison {
  /** the original where one is known, else the report named first */
  from: Report
  to: Report
  /** null: neither was made from the other */
  edge: Omit<LineageEdge, 'evidence'> | null
  evidence: Passage[]
}

/** Two reports side by side, whether or not they are near in the record; null when one is not there. */
export async function compareReports(store: Store, a: string, b: string): Promise<Comparison | null> {
  const [x, y] = [await store.report(a), await store.report(b)]
  if (!x || !y) return null
  const edge = relate(x.report, y.report)
  const [from, to] = edge?.from === y.report.id ? [y.report, x.report] : [x.report, y.report]
  return { from, to, edge, evidence: evidence(from, to) }
}
