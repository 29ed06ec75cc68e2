/** Hits and cases of each measure, for all attributions and by kind. */
import type { Kind } from '../../src/model/types.ts'

export const KINDS = ['direct', 'indirect', 'mixed'] as const satisfies readonly Kind[]
export const GROUPS = ['all', ...KINDS] as const
export type Group = (typeof GROUPS)[number]

export const METRICS = [
  'content exact',
  'content verbatim',
  'content lenient',
  'content half',
  'content any',
  'content words',
  'source exact',
  'source hit',
  'source words',
  'cue exact',
  'cue hit',
  'full strict',
  'full strict+cue',
  'full lenient',
  'full half',
  'speaker',
  'span source',
  'span cue',
  'span content',
] as const
export type Metric = (typeof METRICS)[number]

export interface Count {
  hitP: number
  ofP: number
  hitR: number
  ofR: number
}

export interface Prf {
  p: number
  r: number
  f1: number
}

/** No predictions or no gold give 0, as the attribution measures have it. */
export function prf({ hitP, ofP, hitR, ofR }: Count): Prf {
  const p = ofP ? hitP / ofP : 0
  const r = ofR ? hitR / ofR : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}

export class Tally {
  private readonly counts = new Map<string, Count>()

  count(group: Group, metric: Metric): Count {
    const key = `${group}|${metric}`
    const known = this.counts.get(key)
    if (known) return known
    const fresh = { hitP: 0, ofP: 0, hitR: 0, ofR: 0 }
    this.counts.set(key, fresh)
    return fresh
  }

  prf(group: Group, metric: Metric): Prf {
    return prf(this.count(group, metric))
  }

  /** Adds to the kind's count and to that of all. */
  bump(metric: Metric, kind: Kind, field: keyof Count, by: number): void {
    this.count(kind, metric)[field] += by
    this.count('all', metric)[field] += by
  }

  /** A hit counts for recall under gold's kind and for precision under the prediction's. */
  hit(metric: Metric, gold: Kind, predicted: Kind, by: number): void {
    this.bump(metric, gold, 'hitR', by)
    this.bump(metric, predicted, 'hitP', by)
  }

  add(other: Tally): void {
    for (const [key, from] of other.counts) {
      const [group, metric] = key.split('|') as [Group, Metric]
      const to = this.count(group, metric)
      for (const field of ['hitP', 'ofP', 'hitR', 'ofR'] as const) to[field] += from[field]
    }
  }
}
