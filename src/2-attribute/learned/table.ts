/** Weights of one chain: a row of 3 for each hashed feature of an item, a row of 9 for each of a step. */
import { LABELS, type Scores, STEPS } from './chain.ts'

/**
 * Weights are whole numbers from −127 to 127. Three stand in one number of 32 bits, ten bits each and 128 too large, so that four rows
 * are added at once before they are taken apart.
 */
export interface Table {
  /** a row is one number; features are taken modulo the number of rows, a power of two */
  emit: Int32Array
  /** a row is three numbers */
  step: Int32Array
  /** what one unit of a weight stands for */
  emitScale: number
  stepScale: number
}

/** What is seen in one sentence: `at` writes `emits` hashes for item i and `steps` for the step to it, each list from its start. */
export interface Seeing {
  n: number
  emits: number
  steps: number
  at: (i: number, emits: Int32Array, steps: Int32Array) => void
}

const BITS = 10
const FIELD = (1 << BITS) - 1
const BIAS = 128
/** So many rows fit a field: 4 × 255 < 1024. */
const AT_ONCE = 4
export const PACKED_STEP = STEPS / 3

/** One list of hashes for all calls: it is read before the next item is looked at. */
const emitHashes = new Int32Array(64)
const stepHashes = new Int32Array(64)

export function scoresOf(table: Table, seeing: Seeing, into: Scores): Scores {
  const { n, emits, steps } = seeing
  const emitMask = table.emit.length - 1
  const stepMask = table.step.length / PACKED_STEP - 1
  into.n = n
  into.emitScale = table.emitScale
  into.stepScale = table.stepScale
  for (let i = 0; i < n; i++) {
    seeing.at(i, emitHashes, stepHashes)
    addThree(table.emit, emitHashes, emits, emitMask, into.emit, i * LABELS)
    if (i > 0) addNine(table.step, stepHashes, steps, stepMask, into.step, i * STEPS)
  }
  return into
}

function addThree(weights: Int32Array, hashes: Int32Array, count: number, mask: number, out: Int32Array, at: number) {
  const bias = BIAS * count
  let [a, b, c] = [-bias, -bias, -bias]
  for (let f = 0; f < count; ) {
    let some = 0
    for (const end = Math.min(count, f + AT_ONCE); f < end; f++) some = (some + weights[hashes[f]! & mask]!) | 0
    a += some & FIELD
    b += (some >> BITS) & FIELD
    c += some >> (2 * BITS)
  }
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
}

// Written out, since this loop is much of the time that room 2 takes.
function addNine(weights: Int32Array, hashes: Int32Array, count: number, mask: number, out: Int32Array, at: number) {
  const bias = -BIAS * count
  let [a, b, c, d, e, g, h, k, l] = [bias, bias, bias, bias, bias, bias, bias, bias, bias]
  for (let f = 0; f < count; ) {
    let [x, y, z] = [0, 0, 0]
    for (const end = Math.min(count, f + AT_ONCE); f < end; f++) {
      const row = imul(hashes[f]! & mask, PACKED_STEP)
      x = (x + weights[row]!) | 0
      y = (y + weights[row + 1]!) | 0
      z = (z + weights[row + 2]!) | 0
    }
    a += x & FIELD
    b += (x >> BITS) & FIELD
    c += x >> (2 * BITS)
    d += y & FIELD
    e += (y >> BITS) & FIELD
    g += y >> (2 * BITS)
    h += z & FIELD
    k += (z >> BITS) & FIELD
    l += z >> (2 * BITS)
  }
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
  out[at + 3] = d
  out[at + 4] = e
  out[at + 5] = g
  out[at + 6] = h
  out[at + 7] = k
  out[at + 8] = l
}

const { imul } = Math

/** Whole numbers from −127 to 127, three in one: what `scoresOf` adds up. */
export function packed(weights: ArrayLike<number>): Int32Array {
  return Int32Array.from({ length: weights.length / 3 }, (_, i) => {
    const [a, b, c] = [weights[3 * i]!, weights[3 * i + 1]!, weights[3 * i + 2]!]
    return (a + BIAS) | ((b + BIAS) << BITS) | ((c + BIAS) << (2 * BITS))
  })
}

/** Whole numbers from −127 to 127, and what one of them stands for. The few largest weights are cut, so that small ones keep a shape. */
export function quantised(weights: ArrayLike<number>): [Int8Array, number] {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const top = sizes[Math.floor(sizes.length * 0.9999)] || sizes.at(-1) || 1
  const scale = top / 127
  return [Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale]
}
