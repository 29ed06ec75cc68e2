/** Where the reports of a record disagree: room 7 over what rooms 3 and 4 found, a few reports in memory at a time. */
import {
  type Compared,
  type Derived,
  found,
  isSpeltTwice,
  type Paired,
  settled,
  type Told,
} from '../7-compare/index.ts'
import type { Disagreement, Place, Variant } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { Bounds } from './bounds.ts'
import { people } from './names.ts'
import { type InOrder, neighbours, orderOf } from './neighbours.ts'
import { Reports } from './told.ts'
import { variants } from './variants.ts'

export interface Asked {
  /** only what this report has a part in */
  report?: string
  /** the pairs of `variants` where they are known already */
  pairs?: readonly Variant[]
  bounds?: Bounds
}

/** All disagreements of the record, or those that one report has a part in. */
export async function disagreements(store: Store, asked: Asked = {}): Promise<Disagreement[]> {
  const known = await knownOf(store, asked)
  const all = [
    ...(await betweenCopies(store, known)),
    ...(await betweenPairs(known)),
    ...(await betweenFigures(known)),
    ...(await betweenSpellings(store, known)),
  ]
  const { report } = asked
  return settled(report === undefined ? all : all.filter(({ reports }) => reports.includes(report)))
}

interface Known {
  report: string | undefined
  reports: Reports
  origins: readonly Origin[]
  pairs: readonly Variant[]
  order: InOrder
  bounds: Bounds
}

async function knownOf(store: Store, { report, pairs, bounds = new Bounds() }: Asked): Promise<Known> {
  const own = report === undefined ? {} : { report }
  const told = pairs ?? (await variants(store, { ...own, bounds }))
  return {
    report,
    reports: new Reports(store),
    origins: await originsOf(store, report),
    pairs: told.filter(({ possible }) => !possible),
    order: await orderOf(store),
    bounds,
  }
}

type Origin = { from: string; to: string; kind: Derived['kind'] }

/** Who comes from whom, where that is known. */
async function originsOf(store: Store, report?: string): Promise<Origin[]> {
  const edges = await store.edges(report === undefined ? undefined : [report])
  return edges.flatMap(({ from, to, kind, direction }) =>
    from !== null && direction === 'known' ? [{ from, to, kind }] : [],
  )
}

const part = (some: Partial<Compared>): Disagreement[] =>
  found({ told: [], derived: [], paired: [], beside: [], groups: [], ...some })

/** Each report against those that it comes from, and its roles against the table of offices. */
async function betweenCopies(store: Store, known: Known): Promise<Disagreement[]> {
  const [into, quoted] = [Map.groupBy(known.origins, ({ to }) => to), placesOf(known.pairs)]
  const all: Disagreement[] = []
  for (const id of known.report === undefined ? known.order.ids : distinctOf([known.report, ...into.keys()])) {
    const to = await known.reports.of(id)
    if (!to) continue
    // a copy of the report asked for may come from others, too: what is told of it must not hang on who asks
    const elsewhere = known.report !== undefined && id !== known.report
    const origins = elsewhere ? (await originsOf(store, id)).filter((one) => one.to === id) : (into.get(id) ?? [])
    const own = elsewhere ? placesOf(await variants(store, { report: id })) : quoted
    all.push(...part({ told: [to], derived: await derivedOf(known.reports, to, origins), quoted: own.get(id) ?? [] }))
  }
  return all
}

const placesOf = (pairs: readonly Variant[]): Map<string, Place[]> =>
  Map.groupBy(
    pairs.filter(({ possible }) => !possible).flatMap(({ spans }): Place[] => spans),
    ([id]) => id,
  )

const distinctOf = (ids: readonly string[]): string[] => [...new Set(ids)]

async function derivedOf(reports: Reports, to: Told, origins: readonly Origin[]): Promise<Derived[]> {
  const all: Derived[] = []
  for (const { from, kind } of origins) {
    const source = await reports.of(from)
    if (source) all.push({ from: source, to, kind })
  }
  return all
}

/** The same words in two reports. */
async function betweenPairs({ reports, pairs }: Known): Promise<Disagreement[]> {
  const all: Disagreement[] = []
  for (const variant of pairs) {
    const [a, b] = [await sideOf(reports, variant, 0), await sideOf(reports, variant, 1)]
    if (a && b) all.push(...part({ paired: [{ variant, a, b }], quoted: [] }))
  }
  return all
}

async function sideOf(reports: Reports, { reports: ids, statements }: Variant, n: 0 | 1): Promise<Paired['a'] | null> {
  const told = await reports.of(ids[n])
  const statement = told?.statements.find(({ id }) => id === statements[n])
  return told && statement ? { told, statement } : null
}

/** Reports of one family, reports that quote the same words, and those that appeared near each other. */
async function betweenFigures({ report, reports, origins, pairs, order, bounds }: Known): Promise<Disagreement[]> {
  const linked = [...origins.map(({ from, to }) => [from, to] as const), ...pairs.map((pair) => pair.reports)]
  const all: Disagreement[] = []
  for (const [id, others] of neighbours(order, linked, bounds, report)) {
    const one = await reports.of(id)
    for (const other of one ? await reports.all(others) : []) {
      const beside = id < other.report.id ? ([one!, other] as const) : ([other, one!] as const)
      all.push(...part({ beside: [beside] }))
    }
  }
  return all
}

/** Mentions that are shown, and with them one of each spelling. */
async function betweenSpellings(store: Store, { report, reports, bounds }: Known): Promise<Disagreement[]> {
  const own = report === undefined ? null : await reports.of(report)
  const spoken = own && new Set(own.statements.map(({ speaker }) => speaker.name))
  const all: Disagreement[] = []
  for (const { names } of await people(store)) {
    if (!isSpeltTwice(names) || (spoken && !names.some((name) => spoken.has(name)))) continue
    const ids = await mentioning(store, names, bounds)
    all.push(...part({ told: await reports.all(ids), groups: [names] }))
  }
  return all
}

async function mentioning(store: Store, names: readonly string[], bounds: Bounds): Promise<string[]> {
  const by = new Map<string, Set<string>>(names.map((name) => [name, new Set()]))
  for await (const { report, statement } of store.statements({ names: [...names] })) {
    if (statement.speaker.span) by.get(statement.speaker.name ?? '')?.add(report)
  }
  const all = [...new Set([...by.values()].flatMap((ids) => [...ids]))].sort()
  const most = bounds.within('disagreements: spellings', all.length)
  const first = [...by.values()].flatMap((ids) => [...ids].sort().slice(0, 1))
  return distinctOf([...all.slice(0, most), ...first]).sort()
}
