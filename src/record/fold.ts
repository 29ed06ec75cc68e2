/** One line for one utterance: what several reports tell in the same words is shown once, and counted. */
import { compare, wordsUnder } from '../4-lineage/variants/index.ts'
import type { VariantKind } from '../model/types.ts'
import type { StatementRow, Store } from '../store/contract.ts'
import { familyList } from './families.ts'
import { isBefore, type Match, Quotes, type Spoken, sameSpeaker } from './quotes.ts'
import { onlyPossible } from './translations.ts'

export interface Folded {
  /** the statement that came first in the list */
  row: StatementRow
  /** reports that tell it, and how many of them do so independently */
  reports: number
  independent: number
  /** published first of them */
  first: Spoken
  /** what the others did to the words of the first, by how many statements; `other`: no word beside it is the same */
  kinds: ReadonlyMap<VariantKind | 'other', number>
}

/** An utterance that ran in very many reports is followed through so many statements. */
const MOST_FOLLOWED = 2000

/** Remembers what it has shown, so that a list of statements can be folded as it comes. */
export class Folding {
  readonly #quotes: Quotes
  readonly #members: ReadonlyMap<string, readonly string[]>
  readonly #roots: ReadonlyMap<string, string>
  readonly #shown = new Set<string>()

  private constructor(store: Store, families: Awaited<ReturnType<typeof familyList>>) {
    this.#quotes = new Quotes(store)
    this.#members = new Map(families.flatMap(({ reports }) => reports.map((id) => [id, reports])))
    this.#roots = new Map(families.flatMap(({ root, reports }) => reports.map((id) => [id, root])))
  }

  static async of(store: Store): Promise<Folding> {
    return new Folding(store, await familyList(store))
  }

  /** Whether the statement was shown already, as itself or within another's line. */
  knows({ statement }: StatementRow): boolean {
    return this.#shown.has(statement.id)
  }

  /** The statement with all that tell the same. */
  async fold(row: StatementRow): Promise<Folded | null> {
    const one = (await this.#quotes.of(row.report)).find(({ statement }) => statement.id === row.statement.id)
    if (!one) return null // the report went while it was read
    const told = [...(await this.#told(one)).values()]
    for (const { statement } of told) this.#shown.add(statement.id)
    const reports = new Set(told.map(({ report }) => report.id))
    const [first, ...others] = told.sort((a, b) => (isBefore(a, b) ? -1 : 1))
    const independent = new Set([...reports].map((id) => this.#roots.get(id) ?? id)).size
    return { row, reports: reports.size, independent, first: first!, kinds: kindsOf(first!, others) }
  }

  async #told(one: Spoken): Promise<Map<string, Spoken>> {
    const found = new Map([[one.statement.id, one]])
    await this.#addCopies(one, found)
    await this.#addVariants(found)
    return found
  }

  /** Of the report's own words only copies are the same utterance: in many reports somebody declined to comment. */
  async #addCopies(one: Spoken, found: Map<string, Spoken>): Promise<void> {
    const words = wordsOf(one)
    for (const id of this.#members.get(one.report.id) ?? []) {
      if (id === one.report.id) continue
      for (const other of await this.#quotes.of(id))
        if (mayBeOne(one, other) && wordsOf(other) === words) found.set(other.statement.id, other)
    }
  }

  /** Quoted words: every statement that a chain of variants leads to, but through another mouth. */
  async #addVariants(found: Map<string, Spoken>): Promise<void> {
    const asked = new Map<string, Set<string>>()
    for (const spoken of found.values()) {
      if (found.size > MOST_FOLLOWED) return
      if (spoken.words.length === 0 || !isNews(spoken, asked)) continue
      for (const match of await this.#quotes.matches(spoken))
        if (match.sameSpeaker !== false && !this.#isOnlyPossible(spoken, match))
          found.set(match.other.statement.id, match.other)
    }
  }

  /** Perhaps another translation: not counted. */
  #isOnlyPossible(one: Spoken, match: Match): boolean {
    const root = (id: string) => this.#roots.get(id) ?? id
    return onlyPossible(one, match, root(one.report.id) !== root(match.other.report.id)) !== null
  }
}

/** Words once looked up from two reports find nothing more: what ran in hundreds of papers is not compared each with each. */
function isNews({ report, statement, words }: Spoken, asked: Map<string, Set<string>>): boolean {
  const key = JSON.stringify([statement.speaker.name, words.map((word) => word.key)])
  const reports = asked.get(key) ?? new Set()
  if (reports.size > 1 || reports.has(report.id)) return false
  asked.set(key, reports.add(report.id))
  return true
}

const wordsOf = ({ report, statement }: Spoken): string =>
  wordsUnder(report.text, statement.content)
    .map(({ key }) => key)
    .join(' ')

const mayBeOne = (one: Spoken, other: Spoken): boolean =>
  sameSpeaker(one.statement.speaker, other.statement.speaker) !== false

function kindsOf(first: Spoken, others: readonly Spoken[]): Folded['kinds'] {
  const found = new Map<VariantKind | 'other', number>()
  for (const other of others) {
    const kind = kindOf(first, other)
    found.set(kind, (found.get(kind) ?? 0) + 1)
  }
  return found
}

function kindOf(first: Spoken, other: Spoken): VariantKind | 'other' {
  if (wordsOf(first) === wordsOf(other)) return 'identical'
  const same = sameSpeaker(first.statement.speaker, other.statement.speaker)
  return compare(first.words, other.words, { sameSpeaker: same })?.kind ?? 'other'
}
