/**
 * Chances of a chain's labels and steps by adding logarithms (forward–backward), for any grammar: what training follows. Slower and more
 * exact than what the product reads with (`cue-chain.ts`, `part-chain.ts`), which tests hold against it.
 */
import type { Grammar } from '../src/2-attribute/learned/chain.ts'

/** As in `chain.ts`, but real numbers. */
export interface RealScores {
  n: number
  emit: Float64Array
  step: Float64Array
}

export interface Marginals {
  /** log of the sum over all labellings */
  logZ: number
  /** P(label of item i): `label[3 i + l]` */
  label: Float64Array
  /** P(labels of items i−1 and i): `step[9 i + 3 before + l]` */
  step: Float64Array
}

/** Probabilities of every label and step. */
export function marginals(scores: RealScores, grammar: Grammar): Marginals {
  const { n, emit, step } = scores
  const k = grammar.label.length
  const alpha = forward(scores, grammar)
  const beta = new Float64Array(n * k)
  let logZ = Number.NEGATIVE_INFINITY
  for (let s = 0; s < k; s++) logZ = logAdd(logZ, alpha[(n - 1) * k + s]!)
  const found: Marginals = { logZ, label: new Float64Array(3 * n), step: new Float64Array(9 * n) }
  for (let i = n - 1; i >= 0; i--) {
    for (let s = 0; s < k; s++) {
      found.label[3 * i + grammar.label[s]!]! += Math.exp(alpha[i * k + s]! + beta[i * k + s]! - logZ)
    }
    if (i === 0) break
    for (let b = 0; b < k; b++) beta[(i - 1) * k + b] = Number.NEGATIVE_INFINITY
    for (let s = 0; s < k; s++) {
      const label = grammar.label[s]!
      const rest = emit[3 * i + label]! + beta[i * k + s]!
      for (const b of grammar.before[s]!) {
        const at = 9 * i + 3 * grammar.label[b]! + label
        const value = step[at]! + rest
        const place = (i - 1) * k + b
        beta[place] = logAdd(beta[place]!, value)
        found.step[at]! += Math.exp(alpha[place]! + value - logZ)
      }
    }
  }
  return found
}

function forward({ n, emit, step }: RealScores, grammar: Grammar): Float64Array {
  const k = grammar.label.length
  const alpha = new Float64Array(n * k).fill(Number.NEGATIVE_INFINITY)
  for (const s of grammar.start) alpha[s] = emit[grammar.label[s]!]!
  for (let i = 1; i < n; i++) {
    for (let s = 0; s < k; s++) {
      const label = grammar.label[s]!
      let sum = Number.NEGATIVE_INFINITY
      for (const b of grammar.before[s]!) {
        sum = logAdd(sum, alpha[(i - 1) * k + b]! + step[9 * i + 3 * grammar.label[b]! + label]!)
      }
      alpha[i * k + s] = sum + emit[3 * i + label]!
    }
  }
  return alpha
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  if (b === Number.NEGATIVE_INFINITY) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
