/** Where the reports of a record disagree: room 7 over what rooms 3 and 4 found. */
import { type Compared, disagreements as compared, type Derived, type Told } from '../7-compare/index.ts'
import type { Disagreement, Variant } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { people } from './names.ts'
import { variants } from './variants.ts'

/** Reports appeared within so many days of each other are set beside each other for their figures, so many neighbours at most. */
const DAYS = 366
const MOST_NEIGHBOURS = 40

/** All disagreements of the record, or those that one report has a part in. Reads every report. */
export async function disagreements(store: Store, { report }: { report?: string } = {}): Promise<Disagreement[]> {
  const origins = await originsOf(store)
  const told = await allTold(store)
  const all = await variants(store, report === undefined ? {} : { report })
  const pairs = all.filter(({ possible }) => !possible)
  const groups = (await people(store)).map(({ names }) => names)
  const found = compared({
    told: [...told.values()],
    derived: derivedOf(told, origins),
    paired: pairedOf(told, pairs),
    beside: neighbours([...told.values()], origins, pairs),
    groups,
  })
  return report === undefined ? found : found.filter(({ reports }) => reports.includes(report))
}

async function allTold(store: Store): Promise<Map<string, Told>> {
  const found = new Map<string, Told>()
  for await (const { id } of store.reports()) {
    const item = await store.report(id)
    if (item) found.set(id, item)
  }
  return found
}

function derivedOf(told: ReadonlyMap<string, Told>, origins: readonly Origin[]): Derived[] {
  return origins.flatMap(({ from, to, kind }) => {
    const [source, copy] = [told.get(from), told.get(to)]
    return source && copy ? [{ from: source, to: copy, kind }] : []
  })
}

function pairedOf(told: ReadonlyMap<string, Told>, pairs: readonly Variant[]): Compared['paired'] {
  const side = ({ reports, statements }: Variant, n: 0 | 1) => {
    const one = told.get(reports[n])
    const statement = one?.statements.find(({ id }) => id === statements[n])
    return one && statement ? { told: one, statement } : null
  }
  return pairs.flatMap((variant) => {
    const [a, b] = [side(variant, 0), side(variant, 1)]
    return a && b ? [{ variant, a, b }] : []
  })
}

/** Reports of one family, reports that quote the same words, and those that appeared near each other. */
function neighbours(told: readonly Told[], origins: readonly Origin[], pairs: readonly Variant[]): Compared['beside'] {
  const by = new Map(told.map((one) => [one.report.id, one]))
  const found = new Map<string, [Told, Told]>()
  const add = (a: string, b: string) => {
    const [one, other] = [by.get(a), by.get(b)]
    if (one && other && one !== other) found.set([a, b].sort().join('\n'), a < b ? [one, other] : [other, one])
  }
  for (const { from, to } of origins) add(from, to)
  for (const { reports } of pairs) add(reports[0], reports[1])
  const dated = told.filter(({ report }) => report.published.value).sort((a, b) => (when(a) < when(b) ? -1 : 1))
  for (const [i, one] of dated.entries()) {
    for (const next of dated.slice(i + 1, i + 1 + MOST_NEIGHBOURS)) {
      if (Date.parse(when(next)) - Date.parse(when(one)) > DAYS * 86_400_000) break
      add(one.report.id, next.report.id)
    }
  }
  return [...found.values()]
}

const when = ({ report }: Told): string => `${report.published.value} ${report.id}`.slice(0, 10)

type Origin = { from: string; to: string; kind: Derived['kind'] }

/** Who comes from whom in the record, where that is known. */
async function originsOf(store: Store): Promise<Origin[]> {
  const edges = await store.edges()
  return edges.flatMap(({ from, to, kind, direction }) =>
    from !== null && direction === 'known' ? [{ from, to, kind }] : [],
  )
}
