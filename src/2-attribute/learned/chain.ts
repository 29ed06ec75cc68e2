/**
 * A linear chain over the items of a sentence (conditional random field: Lafferty, McCallum and Pereira 2001). Three labels; a
 * state is a label with what must be remembered of the labels before it. Scores: `emit[3 i + label]`, and
 * `step[9 i + 3 before + label]` for the step from item i−1 to i.
 */
export interface Grammar {
  /** label of each state */
  label: readonly number[]
  /** states a sentence may begin with */
  start: readonly number[]
  /** for each state, those that may stand before it */
  before: readonly (readonly number[])[]
}

export const LABELS = 3
export const STEPS = LABELS * LABELS

/** O, B, I: cues. An I needs a B or I before it. */
export const CUES: Grammar = {
  label: [0, 1, 2],
  start: [0, 1],
  before: [
    [0, 1, 2],
    [0, 1, 2],
    [1, 2],
  ],
}
export const [BEGIN, INSIDE] = [1, 2]

/** O, S, C around one cue: neither, source, content. One source in one piece: states 3 and 4 are O and C after it. */
export const PARTS: Grammar = {
  label: [0, 1, 2, 0, 2],
  start: [0, 1, 2],
  before: [
    [0, 2],
    [0, 1, 2],
    [0, 2],
    [1, 3, 4],
    [1, 3, 4],
  ],
}
export const [SOURCE, CONTENT] = [1, 2]

export interface Scores {
  n: number
  emit: Float64Array
  step: Float64Array
}

/** The likeliest labels. */
export function best({ n, emit, step }: Scores, grammar: Grammar): Uint8Array {
  const k = grammar.label.length
  const score = new Float64Array(n * k).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(n * k)
  for (const s of grammar.start) score[s] = emit[grammar.label[s]!]!
  for (let i = 1; i < n; i++) {
    for (let s = 0; s < k; s++) {
      const label = grammar.label[s]!
      let top = Number.NEGATIVE_INFINITY
      for (const b of grammar.before[s]!) {
        const value = score[(i - 1) * k + b]! + step[9 * i + 3 * grammar.label[b]! + label]!
        if (value > top) {
          top = value
          from[i * k + s] = b
        }
      }
      score[i * k + s] = top + emit[3 * i + label]!
    }
  }
  return walkBack(score, from, n, grammar)
}

function walkBack(score: Float64Array, from: Uint8Array, n: number, { label }: Grammar): Uint8Array {
  const k = label.length
  let state = 0
  for (let s = 1; s < k; s++) if (score[(n - 1) * k + s]! > score[(n - 1) * k + state]!) state = s
  const labels = new Uint8Array(n)
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label[state]!
    state = from[i * k + state]!
  }
  return labels
}

export interface Marginals {
  /** log of the sum over all labellings */
  logZ: number
  /** P(label of item i): `label[3 i + l]` */
  label: Float64Array
  /** P(labels of items i−1 and i): `step[9 i + 3 before + l]` */
  step: Float64Array
}

/** Probabilities of every label and step (forward–backward). */
export function marginals(scores: Scores, grammar: Grammar): Marginals {
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

/** Log of the sum over all labellings. */
export function logSum(scores: Scores, grammar: Grammar): number {
  const k = grammar.label.length
  const alpha = forward(scores, grammar)
  let sum = Number.NEGATIVE_INFINITY
  for (let s = 0; s < k; s++) sum = logAdd(sum, alpha[(scores.n - 1) * k + s]!)
  return sum
}

function forward({ n, emit, step }: Scores, grammar: Grammar): Float64Array {
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
