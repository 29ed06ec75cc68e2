/** Where a statement is about a proposal that no rule finds in it: the clause that comes nearest to its names. */
import type { Clause } from './clauses.ts'
import { coversOf, nearestIn } from './learned/cover.ts'
import { topicsOf } from './learned/topics.ts'
import type { Link } from './link.ts'
import { rangeOf, type Scene } from './scene.ts'

/** Null when nothing was said. Its span is null: no words name the proposal. */
export function impliedIn(scene: Scene, clauses: readonly Clause[], proposal: string): Link | null {
  const topics = topicsOf(scene.dossier)
  const at = topics.proposals.findIndex((p) => p.id === proposal)
  const mains = clauses.filter((c) => !c.antecedent)
  let best: { clause: Clause; share: number } | null = null
  for (const clause of mains.length > 0 ? mains : clauses) {
    const { share } = coversOf(topics, nearestIn(topics, scene.elements, ...rangeOf(scene, clause.span)))[at]!
    if (!best || share > best.share) best = { clause, share }
  }
  if (!best) return null
  const rule = best.share > 0 ? 'proposal: words like its names' : 'proposal: what is said before and around it'
  const { clause } = best
  return { proposal, clause, span: null, from: clause.span[0], bare: false, score: 0, kind: null, rule, aside: 0 }
}
