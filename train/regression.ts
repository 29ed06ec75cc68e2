/** Logistic regression by Newton's method with a ridge (Hosmer and Lemeshow): the same numbers give the same weights. */

export interface Row {
  features: number[]
  /** 1 or 0 */
  label: number
  weight: number
}

export interface Weights {
  bias: number
  weights: number[]
}

const STEPS = 30

/** Weights for features as they come; inside, each is brought to mean 0 and deviation 1 so that `ridge` weighs on all alike. */
export function regress(rows: readonly Row[], ridge: number): Weights {
  const width = rows[0]!.features.length
  const mean = Array.from({ length: width }, (_, j) => average(rows.map((r) => r.features[j]!)))
  const deviation = mean.map((m, j) => Math.sqrt(average(rows.map((r) => (r.features[j]! - m) ** 2))) + 1e-9)
  const scaled = rows.map((r) => [...r.features.map((f, j) => (f - mean[j]!) / deviation[j]!), 1])
  const beta = newton(scaled, rows, ridge)
  const weights = deviation.map((d, j) => beta[j]! / d)
  return { bias: beta[width]! - weights.reduce((sum, w, j) => sum + w * mean[j]!, 0), weights }
}

const average = (some: number[]) => some.reduce((sum, x) => sum + x, 0) / some.length

function newton(scaled: number[][], rows: readonly Row[], ridge: number): number[] {
  const n = scaled[0]!.length
  const total = rows.reduce((sum, r) => sum + r.weight, 0)
  const beta = new Array<number>(n).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((b) => ridge * b)
    const hessian = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? ridge : 0)))
    scaled.forEach((x, i) => {
      const { label, weight } = rows[i]!
      const p = 1 / (1 + Math.exp(-x.reduce((sum, f, j) => sum + f * beta[j]!, 0)))
      const g = (weight * (p - label)) / total
      const h = (weight * p * (1 - p)) / total
      for (let j = 0; j < n; j++) {
        gradient[j]! += g * x[j]!
        for (let k = 0; k <= j; k++) hessian[j]![k]! += h * x[j]! * x[k]!
      }
    })
    const change = solve(hessian, gradient)
    for (let j = 0; j < n; j++) beta[j]! -= change[j]!
  }
  return beta
}

/** Solves A x = b for a symmetric positive definite A given by its lower half (Cholesky). */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length
  const l = a.map((row) => row.slice())
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = l[i]![j]!
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!
      l[i]![j] = i === j ? Math.sqrt(sum) : sum / l[j]![j]!
    }
  }
  const y = b.slice()
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) y[i]! -= l[i]![k]! * y[k]!
    y[i]! /= l[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) y[i]! -= l[k]![i]! * y[k]!
    y[i]! /= l[i]![i]!
  }
  return y
}
