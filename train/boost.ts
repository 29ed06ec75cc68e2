/** Grows boosted trees for a yes or no by Newton steps on the logistic loss, on histograms of at most 64 bins a column. */
import { filledUp, type Grown, type Trees } from '../src/learned/trees.ts'
import { random } from './random.ts'

export interface BoostOptions {
  trees: number
  depth: number
  rate: number
  /** least sum of second derivatives in a leaf */
  least: number
  /** penalty on a leaf's square */
  ridge: number
  /** share of the rows each tree sees */
  share: number
}

const BINS = 64

/** Trees while they grow. */
interface Growing extends Grown {
  roots: number[]
  column: number[]
  value: number[]
  mean: number[]
  left: number[]
}

export function boost(
  rows: readonly Float64Array[],
  yes: readonly number[],
  o: BoostOptions,
  log = (_: string) => {},
): Trees {
  const columns = rows[0]!.length
  const edges = Array.from({ length: columns }, (_, c) => edgesOf(rows, c))
  const binned = edges.map((e, c) => Uint8Array.from(rows, (r) => binOf(e, r[c]!)))
  const mean = yes.reduce((a, b) => a + b, 0) / yes.length
  const trees: Growing = { base: Math.log(mean / (1 - mean)), roots: [], column: [], value: [], mean: [], left: [] }
  const sum = new Float64Array(rows.length).fill(trees.base)
  const next = random(7)
  for (let t = 0; t < o.trees; t++) {
    const [g, h] = [new Float64Array(rows.length), new Float64Array(rows.length)]
    let loss = 0
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-sum[i]!))
      g[i] = yes[i]! - p
      h[i] = p * (1 - p)
      loss -= Math.log(yes[i] ? p : 1 - p)
    }
    if (t % 50 === 0) log(`tree ${t}: loss ${(loss / rows.length).toFixed(4)}`)
    const all = new Int32Array(rows.length).map((_, i) => i)
    const some = all.filter(() => next() < o.share)
    trees.roots.push(trees.column.length)
    grow(trees, binned, edges, g, h, some, all, sum, o)
  }
  return filledUp(trees)
}

function edgesOf(rows: readonly Float64Array[], c: number): number[] {
  const sorted = Float64Array.from(rows, (r) => r[c]!).sort()
  const distinct = [...new Set(sorted)]
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]!) / 2)
  return [...new Set(Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)]!))]
}

/** Index of the first edge that is not below the number. */
function binOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

interface Open {
  at: number
  depth: number
  seen: Int32Array
  all: Int32Array
}

function grow(
  trees: Growing,
  binned: readonly Uint8Array[],
  edges: readonly number[][],
  g: Float64Array,
  h: Float64Array,
  seen: Int32Array,
  all: Int32Array,
  sum: Float64Array,
  o: BoostOptions,
): void {
  const place = () => {
    trees.column.push(-1)
    trees.value.push(0)
    trees.mean.push(0)
    trees.left.push(0)
    return trees.column.length - 1
  }
  const open: Open[] = [{ at: place(), depth: 0, seen, all }]
  for (let node = open.pop(); node; node = open.pop()) {
    const split = node.depth < o.depth ? bestSplit(binned, edges, g, h, node.seen, o) : null
    const value = leafOf(g, h, node.seen, o)
    trees.mean[node.at] = value
    if (!split) {
      trees.value[node.at] = value
      for (const i of node.all) sum[i]! += value
      continue
    }
    const bins = binned[split.column]!
    const left = place()
    place()
    trees.column[node.at] = split.column
    trees.value[node.at] = edges[split.column]![split.bin]!
    trees.left[node.at] = left
    const goes = (i: number) => bins[i]! <= split.bin
    open.push({ at: left, depth: node.depth + 1, seen: node.seen.filter(goes), all: node.all.filter(goes) })
    open.push({
      at: left + 1,
      depth: node.depth + 1,
      seen: node.seen.filter((i) => !goes(i)),
      all: node.all.filter((i) => !goes(i)),
    })
  }
}

/** One Newton step for all rows of a leaf. */
function leafOf(g: Float64Array, h: Float64Array, seen: Int32Array, o: BoostOptions): number {
  let [gs, hs] = [0, 0]
  for (const i of seen) {
    gs += g[i]!
    hs += h[i]!
  }
  return (o.rate * gs) / (hs + o.ridge)
}

function bestSplit(
  binned: readonly Uint8Array[],
  edges: readonly number[][],
  g: Float64Array,
  h: Float64Array,
  seen: Int32Array,
  o: BoostOptions,
): { column: number; bin: number } | null {
  let [gAll, hAll] = [0, 0]
  for (const i of seen) {
    gAll += g[i]!
    hAll += h[i]!
  }
  const worth = (a: number, b: number) => (a * a) / (b + o.ridge)
  let top = worth(gAll, hAll) + 1e-3
  let found: { column: number; bin: number } | null = null
  const gBins = new Float64Array(BINS + 1)
  const hBins = new Float64Array(BINS + 1)
  for (let column = 0; column < binned.length; column++) {
    if (edges[column]!.length === 0) continue
    gBins.fill(0)
    hBins.fill(0)
    const bins = binned[column]!
    for (const i of seen) {
      gBins[bins[i]!]! += g[i]!
      hBins[bins[i]!]! += h[i]!
    }
    let [gs, hs] = [0, 0]
    for (let bin = 0; bin < edges[column]!.length; bin++) {
      gs += gBins[bin]!
      hs += hBins[bin]!
      if (hs < o.least || hAll - hs < o.least) continue
      const value = worth(gs, hs) + worth(gAll - gs, hAll - hs)
      if (value > top) {
        top = value
        found = { column, bin }
      }
    }
  }
  return found
}
