/** Statements by place with their quoted words, and which others hold the same words: found by the store's keys, never each with each. */
import { matching } from '../3-resolve/index.ts'
import { type Comparison, compare, type QuotedWord, quotedWords, quoteKeys } from '../4-lineage/variants/index.ts'
import type { Speaker, Statement } from '../model/types.ts'
import type { Item, Store } from '../store/contract.ts'

/** A statement at its place in the record. */
export interface Spoken {
  report: Item['report']
  /** place in the report, from 0 */
  ordinal: number
  statement: Statement
  /** its quoted words; found when first asked for */
  readonly words: readonly QuotedWord[]
}

/** Published first; what has no date last; ties by report id and place. */
export function isBefore(a: Spoken, b: Spoken): boolean {
  const key = ({ report: { published } }: Spoken) => published.value ?? '~'
  if (key(a) !== key(b)) return key(a) < key(b)
  return a.report.id === b.report.id ? a.ordinal < b.ordinal : a.report.id < b.report.id
}

/** Another statement with the same words; sides `a` of the comparison are those of the one asked for. */
export interface Match {
  other: Spoken
  sameSpeaker: boolean | null
  comparison: Comparison
}

/** Reports kept in memory at a time. */
const KEPT = 500

/** Reads reports once for many questions. */
export class Quotes {
  readonly #store: Store
  readonly #read = new Map<string, Promise<Spoken[]>>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The statements of a report in the order of its text; none when it is not there. */
  of(report: string): Promise<Spoken[]> {
    const reading = this.#read.get(report) ?? this.#store.report(report).then((item) => (item ? spokenIn(item) : []))
    this.#read.delete(report) // what was asked for last is kept longest
    this.#read.set(report, reading)
    if (this.#read.size > KEPT) this.#read.delete(this.#read.keys().next().value!)
    return reading
  }

  /**
   * Statements with the same quoted words in other reports, by report id and place: the first `most` of them. `wanted` looks at a place
   * before its report is read.
   */
  async matches(
    one: Spoken,
    wanted: (report: string, ordinal: number) => boolean = () => true,
    most = Number.POSITIVE_INFINITY,
  ): Promise<Match[]> {
    const keys = quoteKeys(one.words)
    const found: Match[] = []
    const enough = (shared: number, among: number) => shared >= leastShared(keys.length, among)
    for (const { report, ordinal } of await this.#store.sharing(keys, enough)) {
      if (report === one.report.id || !wanted(report, ordinal)) continue
      const other = (await this.of(report))[ordinal]
      const match = other && matchOf(one, other)
      if (match) found.push(match)
      if (found.length === most) break
    }
    return found
  }
}

function spokenIn({ report, statements }: Item): Spoken[] {
  return statements.map((statement, ordinal) => {
    let words: QuotedWord[] | null = null
    return {
      report,
      ordinal,
      statement,
      get words() {
        words ??= quotedWords(report.text, statement)
        return words
      },
    }
  })
}

/** Two that share fewer keys are not set side by side: a long quotation has many, and an edit takes two of them away. */
function leastShared(a: number, b: number): number {
  return Math.min(3, Math.ceil(Math.min(a, b) / 6))
}

function matchOf(one: Spoken, other: Spoken): Match | null {
  const same = sameSpeaker(one.statement.speaker, other.statement.speaker)
  const comparison = compare(one.words, other.words, { sameSpeaker: same })
  return comparison && { other, sameSpeaker: same, comparison }
}

/** Whether two reports' names are one person or body; null when one of them is unknown or has no name. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean | null {
  const [left, right] = [namesOf(a), namesOf(b)]
  if (left.length === 0 || right.length === 0) return null
  return left.some((name) => right.some((other) => oneName(name, other)))
}

function namesOf({ name, basis, members }: Speaker): string[] {
  const all = members?.length ? members : [{ name, basis }]
  return all.flatMap((one) =>
    one.name === null || one.basis === 'unnamed' || one.basis === 'unknown' ? [] : [one.name],
  )
}

/** The same few people speak in report after report. */
const answers = new Map<string, boolean>()
const MOST_ANSWERS = 20_000

function oneName(a: string, b: string): boolean {
  if (a === b) return true
  const asked = JSON.stringify([a, b])
  const known = answers.get(asked)
  if (known !== undefined) return known
  if (answers.size >= MOST_ANSWERS) answers.clear()
  const joins = (one: string, name: string) => matching(one, [{ name, statements: 1, joinable: true }]).length > 0
  const answer = joins(a, b) || joins(b, a)
  answers.set(asked, answer)
  return answer
}
