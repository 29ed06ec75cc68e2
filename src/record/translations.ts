/** Two translations of one utterance, perhaps: the same speaker about the same day, the same matter, other words. Offered, never asserted. */
import { compare, sameMeaning, translated } from '../4-lineage/variants/index.ts'
import type { Reason } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { firstDay } from '../text/edtf.ts'
import { namesCalled } from './names.ts'
import type { Match, Quotes, Spoken } from './quotes.ts'

/** Words that differ although this much is shared are one translation, altered. */
const ONE_TRANSLATION = 0.85
/** Statements of one speaker about one day that are looked at. */
const MOST_NEAR = 60
/** Speakers and days kept in memory. */
const KEPT = 200

export interface Offered {
  other: Spoken
  /** share of telling words in common */
  share: number
  why: Reason[]
}

const known = new WeakMap<Spoken, { why: Reason | null }>()

/**
 * Why the words of one of the two were perhaps translated, the stronger reason; null when nothing says so. That the speaker is of
 * another country must follow from both, but for a ministry and the like: one report alone may be misread.
 */
export function eitherTranslated(a: Spoken, b: Spoken): Reason | null {
  const [x, y] = [whyOf(a), whyOf(b)]
  if (x && y) return y.score > x.score ? y : x
  const [only, of] = x ? [x, a] : [y, b]
  return only && (only.score > BY_COUNTRY || of.statement.speaker.basis === 'organisation') ? only : null
}

const BY_COUNTRY = 0.5

/** Something says so of this one itself. Who goes through all statements need start from no other: a pair is found from either side. */
export const isTranslated = (one: Spoken): boolean => one.words.length > 0 && whyOf(one) !== null

function whyOf(one: Spoken): Reason | null {
  const before = known.get(one)
  if (before) return before.why
  const why = translated(one.report.text, one.statement, dayOf(one))
  known.set(one, { why })
  return why
}

/** Why words that differ here and there may be two translations rather than one that was changed; null: they are the same words. */
export function onlyPossible(
  one: Spoken,
  { other, sameSpeaker, comparison }: Match,
  independent: boolean,
): Reason | null {
  if (!independent || sameSpeaker === false || comparison.kind !== 'edited' || comparison.coverage >= ONE_TRANSLATION)
    return null
  return eitherTranslated(one, other)
}

/** So many days later. */
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const dayOf = ({ statement, report }: Spoken): string | null =>
  firstDay(statement.said.date) ?? firstDay(report.published.value)

/** Other words: the same ones, cut or changed, are found by their keys. */
const isOther = (one: Spoken, other: Spoken): boolean => compare(one.words, other.words, { sameSpeaker: true }) === null

/** Finds what may be another translation, among what the same person or body said about the same day. */
export class Translations {
  readonly #store: Store
  readonly #quotes: Quotes
  readonly #near = new Map<string, Promise<Spoken[]>>()

  constructor(store: Store, quotes: Quotes) {
    this.#store = store
    this.#quotes = quotes
  }

  /** Of each other report the statement that fits best, where this one also fits that best. */
  async of(one: Spoken): Promise<Offered[]> {
    const found: Offered[] = []
    for (const best of await this.#bests(one)) {
      const back = (await this.#bests(best.other)).find(({ other }) => other.report.id === one.report.id)
      if (back?.other.statement.id === one.statement.id) found.push(best)
    }
    return found
  }

  async #bests(one: Spoken): Promise<Offered[]> {
    const best = new Map<string, Offered>()
    for (const other of one.words.length > 0 ? await this.#around(one) : []) {
      if (other.report.id === one.report.id) continue
      const reason = eitherTranslated(one, other)
      const share = reason && isOther(one, other) ? sameMeaning(one.words, other.words) : null
      if (!reason || !share || share <= (best.get(other.report.id)?.share ?? 0)) continue
      const alike = { rule: 'telling words in common', score: Number(share.toFixed(2)) }
      best.set(other.report.id, { other, share, why: [reason, alike] })
    }
    return [...best.values()]
  }

  /** Quoted words of the same speaker from the day before to the day after. */
  #around(one: Spoken): Promise<Spoken[]> {
    const { name, basis, members } = one.statement.speaker
    const day = dayOf(one)
    if (name === null || day === null || members || basis === 'unnamed' || basis === 'unknown')
      return Promise.resolve([])
    const key = JSON.stringify([name, day])
    const found = this.#near.get(key) ?? this.#read(name, day)
    this.#near.delete(key) // what was asked for last is kept longest
    this.#near.set(key, found)
    if (this.#near.size > KEPT) this.#near.delete(this.#near.keys().next().value!)
    return found
  }

  async #read(name: string, day: string): Promise<Spoken[]> {
    const { names } = await namesCalled(this.#store, name)
    const called = names.filter(({ joinable }) => joinable).map((one) => one.name)
    const query = { names: called, since: shifted(day, -1), until: shifted(day, 1) }
    const found: Spoken[] = []
    for await (const { report, statement } of this.#store.statements(query)) {
      const spoken = (await this.#quotes.of(report)).find((one) => one.statement.id === statement.id)
      if (spoken && spoken.words.length > 0) found.push(spoken)
      if (found.length === MOST_NEAR) break
    }
    return found
  }
}
