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

export type { Paired } from './said.ts'
export { isSpeltTwice } from './spellings.ts'
export type { Derived, Told } from './told.ts'

/** What is known of some reports: who comes from whom, which words are the same, which reports may be about one event. */
export interface Compared {
  told: readonly Told[]
  derived: readonly Derived[]
  paired: readonly Paired[]
  /** words of the reports that are paired with others; those of `paired` when left out */
  quoted?: readonly Place[]
  /** reports that are set beside each other for their figures */
  beside: readonly (readonly [Told, Told])[]
  /** names that are one person or body */
  groups: readonly (readonly string[])[]
}

/**
 * Every disagreement, by report and place, each once. Spans index the reports' texts. `conflict` is true only where both cannot be
 * right. Pure: the same reports give the same list in any order.
 */
export const disagreements = (compared: Compared): Disagreement[] => settled(found(compared))

/** What the rules find among some reports: a record is gone through in parts, and what all parts give is settled. */
export function found(part: Compared): Disagreement[] {
  const { told, derived, paired, beside, groups } = part
  const known = quotedWords(part.quoted ?? paired.flatMap(({ variant }) => variant.spans))
  const into = Map.groupBy(derived, ({ to }) => to.report.id)
  return [
    ...paired.flatMap(ofVariant),
    ...derived.flatMap((pair) => quotedInCopy(pair, known(pair.to.report.id))),
    ...derived.flatMap(droppedByRewrite),
    ...derived.flatMap(rolesOfCopy),
    ...derived.flatMap(viewsGivenAway),
    ...told.flatMap((one) => rolesOfDay(one, dayFor(one, into.get(one.report.id) ?? []))),
    ...beside.flatMap(([a, b]) => ofNumbers(a, b)),
    ...spellings(told, groups),
  ]
}

/** In order, and each once. */
export const settled = (all: readonly Disagreement[]): Disagreement[] => inOrder(onlyOnce(all))

/** Whether a span of a report touches one of the places. */
function quotedWords(places: readonly Place[]): (report: string) => (span: Span) => boolean {
  const by = Map.groupBy(places, ([report]) => report)
  const own = new Map([...by].map(([report, some]) => [report, distinct(some)]))
  return (report) => (span) => (own.get(report) ?? []).some(([, start, end]) => start < span[1] && span[0] < end)
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
