/** Weights of one chain: a row of 3 for each hashed feature of an item, a row of 9 for each of a step. */
import { LABELS, STEPS } from './chain.ts'

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

const BITS = 10
const FIELD = (1 << BITS) - 1
const BIAS = 128
/** So many rows fit a field: 4 × 255 < 1024. */
const AT_ONCE = 4
const PACKED_STEP = 3

/** What some features add: to the three labels of an item, then to the nine steps to it. */
export const SUM = LABELS + STEPS
export const roomForSum = (): Int32Array => new Int32Array(SUM)

/** Adds the rows of those hashes that stand at the places of `which`. Written out, since most of the time of room 2 is spent here. */
export function addEmits({ emit }: Table, hashes: Int32Array, which: Uint8Array, sum: Int32Array): void {
  const mask = emit.length - 1
  const count = which.length
  const bias = BIAS * count
  let [a, b, c] = [sum[0]! - bias, sum[1]! - bias, sum[2]! - bias]
  let f = 0
  for (; f + AT_ONCE <= count; f += AT_ONCE) {
    const some =
      emit[hashes[which[f]!]! & mask]! +
      emit[hashes[which[f + 1]!]! & mask]! +
      emit[hashes[which[f + 2]!]! & mask]! +
      emit[hashes[which[f + 3]!]! & mask]!
    a += some & FIELD
    b += (some >> BITS) & FIELD
    c += some >> (2 * BITS)
  }
  for (; f < count; f++) {
    const one = emit[hashes[which[f]!]! & mask]!
    a += one & FIELD
    b += (one >> BITS) & FIELD
    c += one >> (2 * BITS)
  }
  sum[0] = a
  sum[1] = b
  sum[2] = c
}

export function addSteps({ step }: Table, hashes: Int32Array, which: Uint8Array, sum: Int32Array): void {
  const mask = step.length / PACKED_STEP - 1
  const count = which.length
  let f = 0
  for (; f + AT_ONCE <= count; f += AT_ONCE) {
    const a = (hashes[which[f]!]! & mask) * PACKED_STEP
    const b = (hashes[which[f + 1]!]! & mask) * PACKED_STEP
    const c = (hashes[which[f + 2]!]! & mask) * PACKED_STEP
    const d = (hashes[which[f + 3]!]! & mask) * PACKED_STEP
    unpack(step[a]! + step[b]! + step[c]! + step[d]!, BIAS * AT_ONCE, sum, LABELS)
    unpack(step[a + 1]! + step[b + 1]! + step[c + 1]! + step[d + 1]!, BIAS * AT_ONCE, sum, LABELS + 3)
    unpack(step[a + 2]! + step[b + 2]! + step[c + 2]! + step[d + 2]!, BIAS * AT_ONCE, sum, LABELS + 6)
  }
  for (; f < count; f++) {
    const a = (hashes[which[f]!]! & mask) * PACKED_STEP
    for (let k = 0; k < PACKED_STEP; k++) unpack(step[a + k]!, BIAS, sum, LABELS + 3 * k)
  }
}

function unpack(some: number, bias: number, sum: Int32Array, at: number): void {
  sum[at]! += (some & FIELD) - bias
  sum[at + 1]! += ((some >> BITS) & FIELD) - bias
  sum[at + 2]! += (some >> (2 * BITS)) - bias
}

/** Whole numbers from −127 to 127, three in one. */
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
