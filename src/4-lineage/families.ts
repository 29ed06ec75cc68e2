/** Which reports count once, and which of many edges tell the story: both depend on the edges alone, not on their order. */
import type { Family } from '../model/types.ts'
import type { Related } from './relation.ts'

type Edge = Pick<Related, 'from' | 'to' | 'kind' | 'direction' | 'score'>

/** Reports that a chain of copies, rewrites and updates joins. Only families of two and more; by root. */
export function familiesOf(edges: readonly Edge[]): Family[] {
  const joined = edges.filter((e) => e.from !== null && e.kind !== 'quotes-from')
  const above = new Map<string, string>()
  const top = (id: string): string => {
    let at = id
    while (above.has(at)) at = above.get(at)!
    return at
  }
  for (const { from, to } of joined) {
    const [x, y] = [top(from!), top(to)].sort() as [string, string]
    if (x !== y) above.set(y, x)
  }
  const found = [...Map.groupBy(joined, ({ to }) => top(to)).values()].map((edges) => {
    const reports = [...new Set(edges.flatMap(({ from, to }) => [from!, to]))].sort()
    return { root: rootOf(reports, edges), reports }
  })
  return found.sort((a, b) => (a.root < b.root ? -1 : 1))
}

/** The report that most others come from, none of which it comes from; of several, the first by id. `edges`: those between the reports. */
function rootOf(reports: readonly string[], edges: readonly Edge[]): string {
  const into = new Map(reports.map((id) => [id, 0]))
  const out = new Map(reports.map((id) => [id, 0]))
  for (const { from, to, direction } of edges) {
    if (direction === 'unknown') continue
    into.set(to, into.get(to)! + 1)
    out.set(from!, (out.get(from!) ?? 0) + 1)
  }
  const rank = (id: string) => into.get(id)! - out.get(id)! / (reports.length + 1)
  return reports.reduce((best, id) => (rank(id) < rank(best) ? id : best))
}

/**
 * The edges worth telling: of all that lead to a report the best, and none between two that both come from a third. Credits
 * that lead out of the record stay only where nothing inside it explains the report.
 */
export function told<E extends Edge>(edges: readonly E[]): E[] {
  const into = new Map<string, E[]>()
  for (const edge of edges) {
    const known = into.get(edge.to)
    if (known) known.push(edge)
    else into.set(edge.to, [edge])
  }
  const best = new Map([...into].map(([to, some]) => [to, bestOf(some, into)]))
  const parent = (id: string) => {
    const edge = best.get(id)
    return edge && edge.direction === 'known' ? edge.from : null
  }
  const kept = [...best.values()].filter((edge) => {
    const sister = edge.direction === 'unknown' && edge.from !== null && parent(edge.from) !== null
    return !(sister && knownInto(into.get(edge.to)!, parent(edge.from!)!))
  })
  return kept.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.to, b.to))
}

/** Scores so near are one: then the report that the others come from is meant. */
const NEAR = 0.05

function bestOf<E extends Edge>(some: readonly E[], into: ReadonlyMap<string, readonly E[]>): E {
  const ranked = some.toSorted(better)
  const first = ranked[0]!
  const near = ranked.filter((e) => rankOf(e) === rankOf(first) && e.score >= first.score - NEAR)
  const from = new Set(near.map((e) => e.from))
  const comes = (e: E) => (into.get(e.from ?? '') ?? []).some((x) => x.direction === 'known' && from.has(x.from))
  return near.find((e) => !comes(e)) ?? first
}

const knownInto = (edges: readonly Edge[], from: string) =>
  edges.some((e) => e.from === from && e.direction === 'known')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Families before quotations, known directions before unknown ones, inside the record before outside, then the score. */
function better(a: Edge, b: Edge): number {
  return rankOf(a) - rankOf(b) || b.score - a.score || compare(a.from ?? '', b.from ?? '')
}

function rankOf(e: Edge): number {
  return e.from === null ? 3 : e.kind === 'quotes-from' ? 2 : e.direction === 'unknown' ? 1 : 0
}
