/** Boosted regression trees (Friedman 2001) as flat lists: the log-odds of what a row of numbers tells. */
export interface Trees {
  /** log-odds before any tree */
  base: number
  /** where each tree begins in the lists below */
  roots: ArrayLike<number>
  /** column looked at, or −1 in a leaf */
  column: ArrayLike<number>
  /** goes left when the number is at most this; in a leaf, what it adds */
  value: ArrayLike<number>
  /** what the leaves below add on average */
  mean: ArrayLike<number>
  /** where the left child stands; the right one stands right after it */
  left: ArrayLike<number>
}

export function logOdds(trees: Trees, row: ArrayLike<number>): number {
  const { roots, column, value, left } = trees
  let sum = trees.base
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t]!
    for (let c = column[at]!; c >= 0; c = column[at]!) at = left[at]! + (row[c]! <= value[at]! ? 0 : 1)
    sum += value[at]!
  }
  return sum
}

/** How much each column moved the log-odds: at each turn of each path, the change of the mean below (Saabas 2014). */
export function shares(trees: Trees, row: ArrayLike<number>): Float64Array {
  const { roots, column, value, left, mean } = trees
  const found = new Float64Array(row.length)
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t]!
    for (let c = column[at]!; c >= 0; c = column[at]!) {
      const next = left[at]! + (row[c]! <= value[at]! ? 0 : 1)
      found[c]! += mean[next]! - mean[at]!
      at = next
    }
  }
  return found
}

export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
