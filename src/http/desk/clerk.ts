/** Answers to questions that read much of a record, worked out once for each state of it. */
import { type Answers, answersOf } from '../../record/analysis.ts'
import type { Store } from '../../store/contract.ts'
import { QUESTIONS, type Question } from './questions.ts'

/** Answers kept for one state of the record. */
const KEPT = 300

export class Clerk {
  readonly store: Store
  #mark = ''
  readonly #known = new Map<string, Promise<unknown>>()

  constructor(store: Store) {
    this.store = store
  }

  async ask(question: Question, args: readonly unknown[]): Promise<unknown> {
    const mark = await this.store.mark()
    if (mark !== this.#mark) this.#known.clear()
    this.#mark = mark
    const answer = QUESTIONS[question] as (clerk: Clerk, ...args: readonly unknown[]) => Promise<unknown> // its own arguments: `Desk.ask` holds callers to them
    return this.once(JSON.stringify([question, args]), () => answer(this, ...args))
  }

  /** The same for every question about this state of the record. What failed is asked anew the next time. */
  once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key) as Promise<T> | undefined // only `make` of the same key puts it there
    if (known) return known
    const made = make()
    made.catch(() => this.#known.delete(key))
    this.#known.set(key, made)
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value!)
    return made
  }

  answers(): Promise<Answers | null> {
    return this.once('answers', () => answersOf(this.store))
  }
}
