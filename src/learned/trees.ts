/** Boosted regression trees (Friedman 2001) as flat lists: the log-odds of what a row of numbers tells. */
import type { List, Lists } from './lists.ts'

/** Every tree is filled up to five turns, so that walking it takes no test of where it ends. */
/** Turns of one tree, in the order of its levels: the children of turn k are 2k + 1 and 2k + 2. The leaves follow. */
const TURNS = 31
const LEAVES = 32
const NODES = TURNS + LEAVES

export interface Trees {
  /** log-odds before any tree */
  base: number
  /** for each turn the column looked at */
  column: Int8Array
  /** for each turn: goes left when the number is at most this, as `ranked` */
  most: Int32Array
  /** for each leaf what it adds */
  value: Float32Array
  /** for each turn and leaf, how much more what is below it adds on average than what is below the turn before it */
  gain: Float32Array
}

const one = new Float32Array(1)
const bits = new Int32Array(one.buffer)

/**
 * A number as a whole one of 31 bits, order kept: two of them can be subtracted, and the sign of what is left taken as a bit. A turn of a
 * tree is then no branch, which a processor would guess wrong every other time.
 */
export function ranked(value: number): number {
  one[0] = value
  const b = bits[0]!
  return (b ^ ((b >> 31) & 0x7fffffff)) >> 1
}

export function rankedRow(row: Float64Array, out: Int32Array): Int32Array {
  for (let c = 0; c < row.length; c++) out[c] = ranked(row[c]!)
  return out
}

/** How many trees a model may hold. */
export const MOST_TREES = 1024

/** Of a row as `ranked`. Tells in `leaves` where it came out of each tree. */
export function logOdds({ base, column, most, value }: Trees, row: Int32Array, leaves: Uint8Array): number {
  let sum = base
  for (let root = 0, leaf = -TURNS, t = 0; root < column.length; root += TURNS, leaf += LEAVES, t++) {
    // five turns, written out
    let at = 1 + ((most[root]! - row[column[root]!]!) >>> 31)
    at = 2 * at + 1 + ((most[root + at]! - row[column[root + at]!]!) >>> 31)
    at = 2 * at + 1 + ((most[root + at]! - row[column[root + at]!]!) >>> 31)
    at = 2 * at + 1 + ((most[root + at]! - row[column[root + at]!]!) >>> 31)
    at = 2 * at + 1 + ((most[root + at]! - row[column[root + at]!]!) >>> 31)
    sum += value[leaf + at]!
    leaves[t] = at
  }
  return sum
}

/** How much each column moved the log-odds: at each turn of each path, the change of the mean below (Saabas 2014). */
export function shares({ column, gain }: Trees, leaves: Uint8Array, out: Float64Array): Float64Array {
  out.fill(0)
  for (let root = 0, node = 0, t = 0; root < column.length; root += TURNS, node += NODES, t++) {
    for (let at = leaves[t]!; at > 0; ) {
      const turn = (at - 1) >> 1
      out[column[root + turn]!]! += gain[node + at]!
      at = turn
    }
  }
  return out
}

/** A tree while it grows: nodes in any order, and where the left child of each stands; the right one stands right after it. */
export interface Grown {
  base: number
  roots: readonly number[]
  /** −1 in a leaf */
  column: readonly number[]
  /** at a turn: goes left when the number is at most this; in a leaf: what it adds */
  value: readonly number[]
  mean: readonly number[]
  left: readonly number[]
}

/** Trees filled up: below an early leaf all is as in it. */
export function filledUp({ base, roots, column, value, mean, left }: Grown): Trees {
  if (roots.length > MOST_TREES) throw new RangeError('more trees than the model can hold')
  const trees: Trees = {
    base,
    column: new Int8Array(roots.length * TURNS),
    most: new Int32Array(roots.length * TURNS),
    value: new Float32Array(roots.length * LEAVES),
    gain: new Float32Array(roots.length * NODES),
  }
  const put = (from: number, t: number, at: number, above: number): void => {
    const early = column[from]! < 0
    trees.gain[t * NODES + at] = mean[from]! - above
    if (at >= TURNS) {
      if (!early) throw new RangeError('a tree is deeper than the model can hold')
      trees.value[t * LEAVES + at - TURNS] = value[from]!
      return
    }
    if (!early) {
      trees.column[t * TURNS + at] = column[from]!
      trees.most[t * TURNS + at] = ranked(value[from]!)
    }
    put(early ? from : left[from]!, t, 2 * at + 1, mean[from]!)
    put(early ? from : left[from]! + 1, t, 2 * at + 2, mean[from]!)
  }
  for (const [t, from] of roots.entries()) put(from, t, 0, mean[from]!)
  return trees
}

export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

const PARTS = ['column', 'most', 'value', 'gain'] as const

/** The lists of some trees under their names in a file; the base is a number of the file, `NAME.base`. */
export function listsOfTrees(name: string, trees: Trees): [string, List][] {
  return PARTS.map((part) => [`${name}.${part}`, trees[part]])
}

/** The reverse of `listsOfTrees`. */
export function treesIn({ lists, numbers }: Lists, name: string): Trees {
  const list = <T extends List>(part: string) => lists.get(`${name}.${part}`) as T
  return {
    base: numbers[`${name}.base`]!,
    column: list('column'),
    most: list('most'),
    value: list('value'),
    gain: list('gain'),
  }
}
