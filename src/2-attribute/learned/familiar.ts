/**
 * Sums of features that look at nothing but a few classes of words. The same few stand beside each other again and again, so each sum is
 * worked out when it is first needed and kept. What is kept follows from the table of weights alone and changes no result.
 */
import { SUM, type Table } from './table.ts'

/** More different ones than this are forgotten, and begun again. */
const MOST = 1 << 14

export interface Familiar {
  /** for each key where its sum stands; 0 when it is not known */
  place: Uint16Array
  sums: Int16Array
  known: number
}

const familiar = (keys: number): Familiar => ({
  place: new Uint16Array(keys),
  sums: new Int16Array(MOST * SUM),
  known: 1,
})

const kept = new WeakMap<Table, Familiar[]>()

/** What is kept for a table; `keys`: for each kind of sum how many keys it has. */
export function familiarIn(table: Table, keys: readonly number[]): Familiar[] {
  const some = kept.get(table) ?? keys.map(familiar)
  kept.set(table, some)
  return some
}

/** Keeps a sum; tells where. */
export function remember(kind: Familiar, key: number, sum: Int32Array): number {
  if (kind.known === MOST) {
    kind.place.fill(0)
    kind.known = 1
  }
  const at = kind.known++
  kind.place[key] = at
  kind.sums.set(sum, at * SUM)
  return at
}
