/** Weights of one chain: a row of 3 for each hashed feature of an item, a row of 9 for each of a step. */
import { LABELS, type Scores, STEPS } from './chain.ts'

type Weights = Float32Array | Int8Array

export interface Table {
  /** features are taken modulo the number of rows, a power of two */
  emitRows: number
  stepRows: number
  emit: Weights
  step: Weights
  /** what one unit of a whole-number weight stands for; 1 for real ones */
  emitScale: number
  stepScale: number
}

/** What is seen in one sentence: writes `emits` hashes for an item, and `steps` for the step to it, into a list from its start. */
export interface Seeing {
  n: number
  emits: number
  steps: number
  emitsAt: (i: number, out: Int32Array) => void
  stepsAt: (i: number, out: Int32Array) => void
}

/** One list for all calls: it is read before the next item is looked at. */
const hashes = new Int32Array(128)

export function scoresOf(table: Table, seeing: Seeing): Scores {
  const { n, emits, steps } = seeing
  const scores = { n, emit: new Float64Array(n * LABELS), step: new Float64Array(n * STEPS) }
  const [emitMask, stepMask] = [table.emitRows - 1, table.stepRows - 1]
  for (let i = 0; i < n; i++) {
    seeing.emitsAt(i, hashes)
    addThree(table.emit, hashes, emits, emitMask, table.emitScale, scores.emit, i * LABELS)
    if (i === 0) continue
    seeing.stepsAt(i, hashes)
    addNine(table.step, hashes, steps, stepMask, table.stepScale, scores.step, i * STEPS)
  }
  return scores
}

// Written out, since these two loops are most of the time that room 2 takes.
function addThree(
  weights: Weights,
  features: Int32Array,
  count: number,
  mask: number,
  scale: number,
  out: Float64Array,
  at: number,
): void {
  let [a, b, c] = [0, 0, 0]
  for (let f = 0; f < count; f++) {
    const row = (features[f]! & mask) * LABELS
    a += weights[row]!
    b += weights[row + 1]!
    c += weights[row + 2]!
  }
  out[at] = a * scale
  out[at + 1] = b * scale
  out[at + 2] = c * scale
}

function addNine(
  weights: Weights,
  features: Int32Array,
  count: number,
  mask: number,
  scale: number,
  out: Float64Array,
  at: number,
): void {
  let [a, b, c, d, e, g, h, k, l] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let f = 0; f < count; f++) {
    const row = (features[f]! & mask) * STEPS
    a += weights[row]!
    b += weights[row + 1]!
    c += weights[row + 2]!
    d += weights[row + 3]!
    e += weights[row + 4]!
    g += weights[row + 5]!
    h += weights[row + 6]!
    k += weights[row + 7]!
    l += weights[row + 8]!
  }
  out[at] = a * scale
  out[at + 1] = b * scale
  out[at + 2] = c * scale
  out[at + 3] = d * scale
  out[at + 4] = e * scale
  out[at + 5] = g * scale
  out[at + 6] = h * scale
  out[at + 7] = k * scale
  out[at + 8] = l * scale
}
