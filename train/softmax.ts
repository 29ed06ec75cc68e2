/** Multinomial logistic regression by the bound of Böhning (1992): one matrix is inverted, then every step goes downhill. */

export interface Classes {
  /** for each class */
  bias: number[]
  weights: number[][]
}

const STEPS = 300

/** Weights for features as they come; inside, each is brought to mean 0 and deviation 1 so that `ridge` weighs on all alike. */
export function regressClasses(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  ridge: number,
): Classes {
  const width = rows[0]!.length
  const count = 1 + Math.max(...labels)
  const mean = columns(rows, width, (sum, x) => sum + x).map((s) => s / rows.length)
  const deviation = mean.map((m, j) => Math.sqrt(rows.reduce((s, r) => s + (r[j]! - m) ** 2, 0) / rows.length) || 1)
  const scaled = rows.map((r) => Float64Array.from([...r.map((x, j) => (x - mean[j]!) / deviation[j]!), 1]))
  const beta = descend(scaled, labels, count, ridge)
  const weights = beta.map((b) => deviation.map((d, j) => b[j]! / d))
  return { weights, bias: beta.map((b, k) => b[width]! - mean.reduce((s, m, j) => s + m * weights[k]![j]!, 0)) }
}

function columns(
  rows: readonly (readonly number[])[],
  width: number,
  add: (sum: number, x: number) => number,
): number[] {
  return Array.from({ length: width }, (_, j) => rows.reduce((sum, r) => add(sum, r[j]!), 0))
}

function descend(
  rows: readonly Float64Array[],
  labels: readonly number[],
  count: number,
  ridge: number,
): Float64Array[] {
  const n = rows[0]!.length
  const step = inverse(bound(rows, ridge))
  const beta = Array.from({ length: count }, () => new Float64Array(n))
  for (let s = 0; s < STEPS; s++) {
    const gradient = beta.map((b) => b.map((x) => ridge * x))
    rows.forEach((row, i) => {
      const chances = softmax(beta.map((b) => dot(b, row)))
      for (let k = 0; k < count; k++) {
        const g = (chances[k]! - (labels[i] === k ? 1 : 0)) / rows.length
        for (let j = 0; j < n; j++) gradient[k]![j]! += g * row[j]!
      }
    })
    for (let k = 0; k < count; k++) for (let j = 0; j < n; j++) beta[k]![j]! -= dot(step[j]!, gradient[k]!)
  }
  return beta
}

/** Half of the mean of x·xᵀ, which no Hessian exceeds, and the ridge. */
function bound(rows: readonly Float64Array[], ridge: number): Float64Array[] {
  const n = rows[0]!.length
  const a = Array.from({ length: n }, (_, i) => new Float64Array(n).fill(0).map((_, j) => (i === j ? ridge : 0)))
  for (const row of rows)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i]![j]! += (0.5 * row[i]! * row[j]!) / rows.length
  return a
}

/** Gauss and Jordan, with the largest pivot; for a positive definite matrix. */
function inverse(a: readonly Float64Array[]): Float64Array[] {
  const n = a.length
  const m = a.map((row, i) => Float64Array.from([...row, ...row.map((_, j) => (i === j ? 1 : 0))]))
  for (let c = 0; c < n; c++) {
    let best = c
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[best]![c]!)) best = r
    ;[m[c], m[best]] = [m[best]!, m[c]!]
    const pivot = m[c]![c]!
    for (let j = 0; j < 2 * n; j++) m[c]![j]! /= pivot
    for (let r = 0; r < n; r++) {
      const f = m[r]![c]!
      if (r !== c && f !== 0) for (let j = 0; j < 2 * n; j++) m[r]![j]! -= f * m[c]![j]!
    }
  }
  return m.map((row) => row.slice(n))
}

function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds)
  const all = odds.map((o) => Math.exp(o - most))
  const total = all.reduce((a, b) => a + b, 0)
  return all.map((x) => x / total)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!
  return sum
}
