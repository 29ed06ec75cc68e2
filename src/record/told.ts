/** Reports with their statements, read when asked for and kept for a while, so that many may be set beside each other and few are in memory. */
import type { Told } from '../7-compare/index.ts'
import type { Store } from '../store/contract.ts'

/** Reports kept in memory at a time. */
const KEPT = 200

export class Reports {
  readonly #store: Store
  readonly #read = new Map<string, Promise<Told | null>>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Null when it is not there. The same object as long as it is kept. */
  of(id: string): Promise<Told | null> {
    const reading = this.#read.get(id) ?? this.#store.report(id)
    this.#read.delete(id) // what was asked for last is kept longest
    this.#read.set(id, reading)
    if (this.#read.size > KEPT) this.#read.delete(this.#read.keys().next().value!)
    return reading
  }

  /** Those that are there, in the order of the ids. */
  async all(ids: Iterable<string>): Promise<Told[]> {
    const found: Told[] = []
    for (const id of ids) {
      const one = await this.of(id)
      if (one) found.push(one)
    }
    return found
  }
}
