/** Principal directions of some rows, by the eigenvectors of their covariance (Jacobi's rotations): the same rows give the same numbers. */

/** Rows without their weighted mean and their `dropped` strongest directions, in the next `dimensions` ones, each of length 1. */
export function turned(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  dropped: number,
  dimensions: number,
): number[][] {
  const total = weights.reduce((a, b) => a + b, 0)
  const mean = rows[0]!.map((_, c) => rows.reduce((sum, row, r) => sum + weights[r]! * row[c]!, 0) / total)
  const centred = rows.map((row) => row.map((x, c) => x - mean[c]!))
  const axes = directions(centred).slice(dropped, dropped + dimensions)
  return centred.map((row) => {
    const found = axes.map((axis) => axis.reduce((sum, a, c) => sum + a * row[c]!, 0))
    const length = Math.hypot(...found) || 1
    return found.map((x) => x / length)
  })
}

/** The strongest first. */
function directions(rows: readonly (readonly number[])[]): number[][] {
  const n = rows[0]!.length
  const a = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  for (const row of rows) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i]![j]! += row[i]! * row[j]!
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q)
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!)
  return order.map((k) => v.map((row) => row[k]!))
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  if (Math.abs(a[p]![q]!) < 1e-12) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k]![p]!, a[k]![q]!]
    a[k]![p] = c * x - s * y
    a[k]![q] = s * x + c * y
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p]![k]!, a[q]![k]!]
    a[p]![k] = c * x - s * y
    a[q]![k] = s * x + c * y
  }
  for (const row of v) {
    const [x, y] = [row[p]!, row[q]!]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
}
