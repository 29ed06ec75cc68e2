/** Answers to questions that read much of a record, worked out once for each state of it. */
import type { Answers } from '../../record/analysis.ts'
import { Gathering } from '../../record/analysis.ts'
import { dossierOf } from '../../record/dossier.ts'
import { families } from '../../record/families.ts'
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

  family(): Promise<(report: string) => string> {
    return this.once('family', () => families(this.store))
  }

  /** As `answersOf`, but of all statements only those are kept that bear on the dossier. */
  answers(): Promise<Answers | null> {
    return this.once('answers', async () => {
      const dossier = await dossierOf(this.store)
      if (!dossier) return null
      const all = new Gathering(dossier)
      const statements: Map<string, Answers['statements'] extends ReadonlyMap<string, infer R> ? R : never> = new Map()
      for await (const { id } of this.store.reports()) {
        const item = await this.store.report(id)
        if (!item) continue
        all.add(item.report, item.statements)
        for (const statement of item.statements)
          if (statement.positions.length > 0 || (statement.conditions ?? []).length > 0)
            statements.set(statement.id, { statement, report: id, outlet: item.report.outlet })
      }
      return { dossier, statements, held: all.held(), ...all.analysis() }
    })
  }
}
