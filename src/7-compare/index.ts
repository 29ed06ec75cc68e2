/** Room 7: where reports disagree about one utterance, event or family, and whether they cannot both be right. */
import type { Disagreement, Place, Span } from '../model/types.ts'
import { droppedByRewrite } from './dropped.ts'
import { ofNumbers } from './numbers.ts'
import { quotedInCopy } from './quoted.ts'
import { dayFor, rolesOfCopy, rolesOfDay } from './roles.ts'
import { ofVariant, type Paired } from './said.ts'
import { spellings } from './spellings.ts'
import type { Derived, Told } from './told.ts'
import { viewsGivenAway } from './views.ts'

export type { Derived, Told } from './told.ts'

/** What is known of some reports: who comes from whom, which words are the same, which reports may be about one event. */
export interface Compared {
  told: readonly Told[]
  derived: readonly Derived[]
  paired: readonly Paired[]
  /** reports that are set beside each other for their figures */
  beside: readonly (readonly [Told, Told])[]
  /** names that are one person or body */
  groups: readonly (readonly string[])[]
}

/**
 * Every disagreement, by report and place, each once. Spans index the reports' texts. `conflict` is true only where both cannot be
 * right. Pure: the same reports give the same list in any order.
 */
export function disagreements({ told, derived, paired, beside, groups }: Compared): Disagreement[] {
  const places = Map.groupBy(
    paired.flatMap(({ variant }) => variant.spans),
    ([report]) => report,
  )
  const own = new Map([...places].map(([report, some]) => [report, distinct(some)]))
  const known = (report: string) => (span: Span) =>
    (own.get(report) ?? []).some(([, start, end]) => start < span[1] && span[0] < end)
  const into = Map.groupBy(derived, ({ to }) => to.report.id)
  const found = [
    ...paired.flatMap(ofVariant),
    ...derived.flatMap((pair) => quotedInCopy(pair, known(pair.to.report.id))),
    ...derived.flatMap(droppedByRewrite),
    ...derived.flatMap(rolesOfCopy),
    ...derived.flatMap(viewsGivenAway),
    ...told.flatMap((one) => rolesOfDay(one, dayFor(one, into.get(one.report.id) ?? []))),
    ...beside.flatMap(([a, b]) => ofNumbers(a, b)),
    ...spellings(told, groups),
  ]
  return inOrder(onlyOnce(found))
}

/** The same words stand in many pairs. */
const distinct = (places: readonly Place[]): Place[] => [...new Map(places.map((p) => [p.join(' '), p])).values()]

/** Two rules may find one thing: the one with the better reason stays. */
function onlyOnce(all: readonly Disagreement[]): Disagreement[] {
  const best = new Map<string, Disagreement>()
  for (const one of all) {
    const at = `${one.kind} ${JSON.stringify(one.spans.at(-1))}`
    const other = best.get(at)
    if (!other || other.why[0]!.score < one.why[0]!.score) best.set(at, one)
  }
  return [...best.values()]
}

function inOrder(all: Disagreement[]): Disagreement[] {
  const key = ({ kind, spans }: Disagreement) =>
    [spans.at(-1)![0], String(spans.at(-1)![1]).padStart(9, '0'), kind].join(' ')
  return all.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
