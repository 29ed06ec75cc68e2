/** Which reports are set beside each other for their figures: those that are linked, and those that appeared one after another. */
import type { Store } from '../store/contract.ts'
import type { Bounds } from './bounds.ts'

/** Reports that appeared within so many days of each other. */
const DAYS = 366

/** Ids in the order of appearance; what has no date comes last, by id. */
export interface InOrder {
  ids: readonly string[]
  /** milliseconds; none for what has no date */
  times: readonly (number | null)[]
  places: ReadonlyMap<string, number>
}

export async function orderOf(store: Store): Promise<InOrder> {
  const all: { id: string; day: string | null }[] = []
  for await (const { id, published } of store.reports())
    all.push({ id, day: published.value === null ? null : `${published.value} ${id}`.slice(0, 10) })
  const key = ({ id, day }: (typeof all)[number]) => `${day ?? '~'} ${id}`
  all.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const ids = all.map(({ id }) => id)
  return {
    ids,
    times: all.map(({ day }) => (day === null ? null : Date.parse(day))),
    places: new Map(ids.map((id, place) => [id, place])),
  }
}

/** Reports with those that they are set beside, in the order of appearance, each pair once; with `report` only that one, with all of its own. */
export function* neighbours(
  order: InOrder,
  linked: readonly (readonly [string, string])[],
  bounds: Bounds,
  report?: string,
): Generator<[id: string, others: string[]]> {
  const links = new Map<string, Set<string>>()
  const link = (a: string, b: string) => links.set(a, (links.get(a) ?? new Set()).add(b))
  for (const [a, b] of linked) link(a, b) && link(b, a)
  for (const id of report === undefined ? order.ids : [report]) {
    const place = order.places.get(id)
    if (place === undefined) continue
    const near = nextOf(order, place, 1, bounds)
    const before = report === undefined ? [] : nextOf(order, place, -1, bounds)
    const others = [...(links.get(id) ?? [])].filter(
      (other) => order.places.has(other) && (report !== undefined || order.places.get(other)! > place),
    )
    const all = [...new Set([...near, ...before, ...others])].filter((other) => other !== id)
    yield [id, all.sort((a, b) => order.places.get(a)! - order.places.get(b)!)]
  }
}

/** Those that appeared next, or before. */
function nextOf({ ids, times }: InOrder, place: number, step: 1 | -1, bounds: Bounds): string[] {
  const own = times[place]
  const found: string[] = []
  if (own === null || own === undefined) return found
  for (let i = place + step; i >= 0 && i < ids.length; i += step) {
    const time = times[i]
    if (time === null || time === undefined || Math.abs(time - own) > DAYS * 86_400_000) break
    found.push(ids[i]!)
    const most = bounds.within('disagreements: figures', found.length)
    if (found.length > most) return found.slice(0, most)
  }
  return found
}
