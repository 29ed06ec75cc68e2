/** The same words in several reports: pairs with what was done to them, and the utterances they make. */
import type { Comparison } from '../4-lineage/variants/index.ts'
import { idOf } from '../model/hash.ts'
import type { Difference, Place, Span, Variant } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { type FamilyOf, families } from './families.ts'
import { isBefore, type Match, Quotes, type Spoken } from './quotes.ts'

/** A statement is set beside so many earlier ones at most: a copy that ran in hundreds of papers needs no pair of each with each. */
const MOST_PAIRS = 20

/**
 * All pairs of statements in different reports that hold the same words, by the place of the later one; the same whatever the order
 * of adding. With `report`: the pairs that it has a part in.
 */
export async function variants(store: Store, { report }: { report?: string } = {}): Promise<Variant[]> {
  const quotes = new Quotes(store)
  const family = await families(store)
  if (report !== undefined) return variantsOf(quotes, family, await quotes.of(report))
  const found: Variant[] = []
  for await (const { id } of store.reports()) {
    for (const one of await quotes.of(id)) {
      const matches = await quotes.matches(one, earlierThan(one), MOST_PAIRS)
      found.push(...matches.map((match) => variantOf(one, match, family)))
    }
  }
  return named(found)
}

const earlierThan =
  ({ report: { id }, ordinal }: Spoken) =>
  (report: string, place: number): boolean =>
    report < id || (report === id && place < ordinal)

/** The pairs of some statements. Those of the statements they lead to are followed too, so that an utterance has one id for all. */
async function variantsOf(quotes: Quotes, family: FamilyOf, asked: readonly Spoken[]): Promise<Variant[]> {
  const wanted = new Set(asked.map(({ statement }) => statement.id))
  const found = new Map<string, Variant>()
  const seen = new Set<string>()
  const queue = [...asked]
  for (let one = queue.shift(); one; one = queue.shift()) {
    if (seen.has(one.statement.id)) continue
    seen.add(one.statement.id)
    for (const match of await quotes.matches(one)) {
      const pair = variantOf(one, match, family)
      found.set(pair.statements.join(' '), pair)
      if (pair.sameSpeaker !== false) queue.push(match.other)
    }
  }
  return named([...found.values()]).filter(({ statements }) => statements.some((id) => wanted.has(id)))
}

/** The pair as it is shown: the report published first before the other. */
function variantOf(one: Spoken, { other, sameSpeaker, comparison }: Match, family: FamilyOf): Variant {
  const turned = isBefore(other, one)
  const [a, b] = turned ? [other, one] : [one, other]
  const { kind, coverage, why } = comparison
  const core = turned ? { a: comparison.core.b, b: comparison.core.a } : comparison.core
  return {
    utterance: '',
    kind,
    possible: false,
    statements: [a.statement.id, b.statement.id],
    reports: [a.report.id, b.report.id],
    speakers: [a.statement.speaker.name, b.statement.speaker.name],
    sameSpeaker,
    independent: family(a.report.id) !== family(b.report.id),
    spans: [placeOf(a, core.a)!, placeOf(b, core.b)!],
    edit: differences(comparison, turned, a, b),
    coverage,
    why,
  }
}

function differences({ edit }: Comparison, turned: boolean, a: Spoken, b: Spoken): Difference[] {
  return edit.map((change) => {
    const [left, right] = turned ? [change.b, change.a] : [change.a, change.b]
    return {
      where: change.where,
      marked: change.marked,
      spans: [placeOf(a, left), placeOf(b, right)],
      words: [wordsAt(a, left), wordsAt(b, right)],
    }
  })
}

const placeOf = ({ report }: Spoken, span: Span | null): Place | null => span && [report.id, ...span]

const wordsAt = ({ report }: Spoken, span: Span | null): string =>
  span ? report.text.slice(...span).replace(/\s+/g, ' ') : ''

/** Gives all pairs of one utterance one id: that of its statements' least id. Different speakers make two utterances. */
function named(pairs: readonly Variant[]): Variant[] {
  const root = new Map<string, string>()
  const rootOf = (id: string): string => {
    const up = root.get(id) ?? id
    if (up === id) return id
    const top = rootOf(up)
    root.set(id, top)
    return top
  }
  for (const { statements, sameSpeaker } of pairs) {
    if (sameSpeaker === false) continue
    const [least, most] = statements.map(rootOf).sort()
    root.set(most!, least!)
  }
  return pairs.map((pair) => ({ ...pair, utterance: idOf('utterance', rootOf(pair.statements[0])) }))
}
