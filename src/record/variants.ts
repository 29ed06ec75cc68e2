/** The same words in several reports: pairs with what was done to them, and the utterances they make. */
import type { Comparison } from '../4-lineage/variants/index.ts'
import { idOf } from '../model/hash.ts'
import type { Difference, Place, Span, Variant } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { Bounds, MOST_PAIRS } from './bounds.ts'
import { type FamilyOf, families } from './families.ts'
import { isBefore, type Match, Quotes, type Spoken } from './quotes.ts'
import { eitherTranslated, isTranslated, type Offered, onlyPossible, Translations } from './translations.ts'

/**
 * All pairs of statements in different reports that hold the same words, by the place of the later one; the same whatever the order
 * of adding. With `report`: the pairs that it has a part in.
 */
export async function variants(
  store: Store,
  { report, bounds = new Bounds() }: { report?: string; bounds?: Bounds } = {},
): Promise<Variant[]> {
  const quotes = new Quotes(store)
  const family = await families(store)
  const translations = new Translations(store, quotes)
  if (report !== undefined) {
    const asked = await quotes.of(report)
    const pairs = await variantsOf(quotes, family, asked)
    return [...pairs, ...(await offered(translations, asked, family))]
  }
  const found: Variant[] = []
  const possible = new Map<string, Variant>()
  for await (const { id } of store.reports()) {
    const told = await quotes.of(id)
    for (const one of told) {
      // a copy that ran in hundreds of papers needs no pair of each with each: one more tells that there are more
      const matches = await quotes.matches(one, earlierThan(one), MOST_PAIRS + 1)
      const most = bounds.within('variants', matches.length)
      found.push(...matches.slice(0, most).map((match) => variantOf(one, match, family)))
    }
    for (const pair of await offered(translations, told.filter(isTranslated), family))
      possible.set(pair.statements.join(' '), pair)
  }
  return [...named(found), ...possible.values()]
}

/** What may be other translations of some statements. */
async function offered(translations: Translations, asked: readonly Spoken[], family: FamilyOf): Promise<Variant[]> {
  const found = new Map<string, Variant>()
  for (const one of asked) {
    for (const other of await translations.of(one)) {
      const pair = possibleOf(one, other, family)
      if (pair.independent) found.set(pair.statements.join(' '), pair)
    }
  }
  return [...found.values()]
}

/** Nothing is said of single words: a translator chose each of them. */
function possibleOf(one: Spoken, { other, share, why }: Offered, family: FamilyOf): Variant {
  const [a, b] = isBefore(other, one) ? [other, one] : [one, other]
  return {
    ...sidesOf(a, b, family),
    utterance: ownUtterance({ statements: [a.statement.id, b.statement.id] }),
    kind: 'edited',
    possible: true,
    translated: true,
    sameSpeaker: true,
    spans: [placeOf(a, wholeOf(a))!, placeOf(b, wholeOf(b))!],
    edit: [],
    coverage: share,
    why,
  }
}

const wholeOf = ({ words }: Spoken): Span => [words[0]!.span[0], words.at(-1)!.span[1]]

function sidesOf(a: Spoken, b: Spoken, family: FamilyOf) {
  return {
    statements: [a.statement.id, b.statement.id] as [string, string],
    reports: [a.report.id, b.report.id] as [string, string],
    speakers: [a.statement.speaker.name, b.statement.speaker.name] as [string | null, string | null],
    independent: family(a.report.id) !== family(b.report.id),
  }
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
      if (pair.sameSpeaker !== false && !pair.possible) queue.push(match.other)
    }
  }
  return named([...found.values()]).filter(({ statements }) => statements.some((id) => wanted.has(id)))
}

/** The pair as it is shown: the report published first before the other. */
function variantOf(one: Spoken, match: Match, family: FamilyOf): Variant {
  const { other, sameSpeaker, comparison } = match
  const turned = isBefore(other, one)
  const [a, b] = turned ? [other, one] : [one, other]
  const { kind, coverage, why } = comparison
  const core = turned ? { a: comparison.core.b, b: comparison.core.a } : comparison.core
  const sides = sidesOf(a, b, family)
  const possible = onlyPossible(one, match, sides.independent)
  const translated = kind === 'edited' && sides.independent && eitherTranslated(one, other) !== null
  return {
    ...sides,
    utterance: '',
    kind,
    possible: possible !== null,
    ...(translated ? { translated } : {}),
    sameSpeaker,
    spans: [placeOf(a, core.a)!, placeOf(b, core.b)!],
    edit: differences(comparison, turned, a, b),
    coverage,
    why: possible ? [possible, ...why] : why,
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
  for (const { statements, sameSpeaker, possible } of pairs) {
    if (sameSpeaker === false || possible) continue
    const [least, most] = statements.map(rootOf).sort()
    root.set(most!, least!)
  }
  return pairs.map((pair) => ({
    ...pair,
    utterance: pair.possible ? ownUtterance(pair) : idOf('utterance', rootOf(pair.statements[0])),
  }))
}

/** What is only possible joins nothing: the pair stands by itself. */
const ownUtterance = ({ statements }: Pick<Variant, 'statements'>): string => idOf('possible', ...statements)
