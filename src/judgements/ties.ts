/** Names that people tied together or told apart. */
import type { Judgement } from '../model/types.ts'
import { inOrder } from './standing.ts'

export type Pair = Extract<Judgement, { kind: 'same' | 'different' }>

export const isAboutNames = (j: Judgement): j is Pair => j.kind === 'same' || j.kind === 'different'

/**
 * Blocks of names called the same, and which blocks are apart. Judgements are taken from the last one back: an earlier one
 * that is at odds with those after it changes nothing.
 */
export class Ties {
  readonly #blockOf = new Map<string, Set<string>>()
  readonly #apart: (readonly [string, string])[] = []

  constructor(judgements: readonly Pair[]) {
    for (const { kind, a, b } of inOrder(judgements).reverse()) {
      if (kind === 'different') this.#part(a, b)
      else this.#unite(a, b)
    }
  }

  /** All names called the same as this one, and itself. */
  block(name: string): string[] {
    return [...(this.#blockOf.get(name) ?? [name])]
  }

  /** The names in their blocks, only those given; in the order of the names. */
  blocks(names: readonly string[]): string[][] {
    const found = new Map<unknown, string[]>()
    for (const name of names.toSorted(byCode)) {
      const key = this.#blockOf.get(name) ?? name
      found.set(key, [...(found.get(key) ?? []), name])
    }
    return [...found.values()]
  }

  /** Are two of the names apart, by themselves or by what they are called the same as? */
  clash(names: readonly string[]): boolean {
    const there = new Set(names.flatMap((name) => this.#blockOf.get(name) ?? []))
    if (there.size < 2) return false
    return this.#apart.some(([a, b]) => there.has(this.#blockOf.get(a)!) && there.has(this.#blockOf.get(b)!))
  }

  isApart(name: string): boolean {
    const own = this.#blockOf.get(name)
    return own !== undefined && this.#apart.some((pair) => pair.some((one) => this.#blockOf.get(one) === own))
  }

  #block(name: string): Set<string> {
    const known = this.#blockOf.get(name) ?? new Set([name])
    this.#blockOf.set(name, known)
    return known
  }

  #part(a: string, b: string): void {
    if (this.#block(a) !== this.#block(b)) this.#apart.push([a, b])
  }

  #unite(a: string, b: string): void {
    const [one, other] = [this.#block(a), this.#block(b)]
    if (one === other || this.clash([a, b])) return
    for (const name of other) {
      one.add(name)
      this.#blockOf.set(name, one)
    }
  }
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
