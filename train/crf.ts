/** Trains one chain by maximum likelihood: AdaGrad (Duchi, Hazan and Singer 2011), one sentence a step, in a fixed order. */
import { type Grammar, LABELS, STEPS } from '../src/2-attribute/learned/chain.ts'
import { marginals, type RealScores } from './marginals.ts'
import { shuffled } from './random.ts'

/** Features of one sentence, and its gold: so many hashes an item and a step as the features have. */
export interface Example {
  n: number
  emits: Int32Array
  steps: Int32Array
  gold: Uint8Array
  /** items that are label 0 whatever the scores: the cue itself */
  fixed?: [number, number]
}

export interface CrfOptions {
  emitBits: number
  stepBits: number
  rounds: number
  rate: number
  decay: number
  /** what AdaGrad's sums begin with */
  damp: number
}

/** Weights while they are learned: a row of 3 for each hashed feature of an item, a row of 9 for each of a step. */
export interface RealTable {
  emitRows: number
  stepRows: number
  emit: Float32Array
  step: Float32Array
}

export function emptyTable(emitBits: number, stepBits: number): RealTable {
  return {
    emitRows: 1 << emitBits,
    stepRows: 1 << stepBits,
    emit: new Float32Array(LABELS << emitBits),
    step: new Float32Array(STEPS << stepBits),
  }
}

export const FIXED = 100

export function trainCrf(
  examples: readonly Example[],
  grammar: Grammar,
  o: CrfOptions,
  log = (_: string) => {},
): RealTable {
  const table = emptyTable(o.emitBits, o.stepBits)
  const emitSums = new Float32Array(table.emit.length).fill(o.damp)
  const stepSums = new Float32Array(table.step.length).fill(o.damp)
  const mean = { emit: new Float32Array(table.emit.length), step: new Float32Array(table.step.length) }
  const order = examples.map((_, i) => i)
  for (let round = 0; round < o.rounds; round++) {
    let loss = 0
    const rate = o.rate * (1 - round / o.rounds) + 0.01
    for (const at of shuffled(order, round + 1)) {
      const e = examples[at]!
      const scores = summed(table, e)
      if (e.fixed) for (let i = e.fixed[0]; i < e.fixed[1]; i++) scores.emit[i * LABELS]! += FIXED
      const m = marginals(scores, grammar)
      loss += m.logZ - goldScore(scores, e.gold)
      const emitGrad = m.label
      const stepGrad = m.step
      for (let i = 0; i < e.n; i++) {
        for (let l = 0; l < LABELS; l++)
          emitGrad[i * LABELS + l] = (e.gold[i] === l ? 1 : 0) - emitGrad[i * LABELS + l]!
        if (i === 0) continue
        const was = e.gold[i - 1]! * LABELS + e.gold[i]!
        for (let l = 0; l < STEPS; l++) stepGrad[i * STEPS + l] = (was === l ? 1 : 0) - stepGrad[i * STEPS + l]!
      }
      update(table.emit, emitSums, e.emits, e.n, LABELS, table.emitRows - 1, emitGrad, rate, o.decay, 0)
      update(table.step, stepSums, e.steps, e.n, STEPS, table.stepRows - 1, stepGrad, rate, o.decay, 1)
    }
    if (round > 0) {
      accumulate(mean.emit, table.emit)
      accumulate(mean.step, table.step)
    }
    log(`round ${round + 1}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  for (const name of ['emit', 'step'] as const) table[name] = mean[name].map((w) => w / (o.rounds - 1))
  return table
}

function summed(table: RealTable, { n, emits, steps }: Example): RealScores {
  const scores = { n, emit: new Float64Array(n * LABELS), step: new Float64Array(n * STEPS) }
  sumRows(table.emit, emits, n, LABELS, table.emitRows - 1, scores.emit)
  sumRows(table.step, steps, n, STEPS, table.stepRows - 1, scores.step)
  return scores
}

function sumRows(
  weights: ArrayLike<number>,
  features: Int32Array,
  n: number,
  width: number,
  mask: number,
  out: Float64Array,
): void {
  const each = features.length / n
  for (let i = 0; i < n; i++) {
    for (let f = i * each, end = f + each; f < end; f++) {
      const row = (features[f]! & mask) * width
      for (let l = 0; l < width; l++) out[i * width + l]! += weights[row + l]!
    }
  }
}

function accumulate(sum: Float32Array, weights: ArrayLike<number>): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!
}

function goldScore({ n, emit, step }: { n: number; emit: Float64Array; step: Float64Array }, gold: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < n; i++) {
    sum += emit[i * LABELS + gold[i]!]!
    if (i > 0) sum += step[i * STEPS + gold[i - 1]! * LABELS + gold[i]!]!
  }
  return sum
}

function update(
  weights: Float32Array,
  sums: Float32Array,
  features: Int32Array,
  n: number,
  width: number,
  mask: number,
  grad: Float64Array,
  rate: number,
  decay: number,
  first: number,
): void {
  const each = features.length / n
  for (let i = first; i < n; i++) {
    let most = 0
    for (let l = 0; l < width; l++) most = Math.max(most, Math.abs(grad[i * width + l]!))
    if (most < 1e-3) continue
    for (let f = i * each, end = f + each; f < end; f++) {
      const row = (features[f]! & mask) * width
      for (let l = 0; l < width; l++) {
        const g = grad[i * width + l]! - decay * weights[row + l]!
        if (g === 0) continue
        sums[row + l]! += g * g
        weights[row + l]! += (rate * g) / Math.sqrt(sums[row + l]!)
      }
    }
  }
}
