/** The three kinds of result of the dossier measures. A measure without cases is null, never 0. */
import { shared } from './text.ts'

/** Precision and recall may count different things: hits among predictions, hits among gold. */
export interface Rates {
  p: number | null
  r: number | null
  f1: number | null
  hitsP: number
  predicted: number
  hitsR: number
  gold: number
}

export interface Accuracy {
  acc: number | null
  hits: number
  n: number
}

export interface MeanF1 {
  meanF1: number | null
  n: number
}

export function rates(hitsP: number, predicted: number, hitsR: number, gold: number): Rates {
  const p = predicted ? hitsP / predicted : null
  const r = gold ? hitsR / gold : null
  return { p, r, f1: harmonic(p, r), hitsP, predicted, hitsR, gold }
}

function harmonic(p: number | null, r: number | null): number | null {
  if (p === null || r === null) return null
  return p && r ? (2 * p * r) / (p + r) : 0
}

function accuracy(hits: number, n: number): Accuracy {
  return { acc: n ? hits / n : null, hits, n }
}

export function accuracyOf(right: readonly boolean[]): Accuracy {
  return accuracy(right.filter(Boolean).length, right.length)
}

/** F1 of two sets; 0 when they share nothing, two empty ones too. */
export function setF1<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const n = shared(a, b)
  return n ? (2 * n) / (a.size + b.size) : 0
}

/** Hits where both lists are matched by one relation: the predictions that fit some gold, the gold that some fit. */
export function matchRates<G, P>(gold: readonly G[], predicted: readonly P[], fits: (g: G, p: P) => boolean): Rates {
  const right = predicted.filter((p) => gold.some((g) => fits(g, p))).length
  const found = gold.filter((g) => predicted.some((p) => fits(g, p))).length
  return rates(right, predicted.length, found, gold.length)
}
