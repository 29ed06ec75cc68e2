/** For `npm run train:positions`: the signs that room 5 weighs, of every statement and every proposal. */
import type { Dossier, Report, Statement } from '../model/types.ts'
import { impliedIn } from './implied.ts'
import { type Reading, readingOf } from './index.ts'
import { groundOf, signsOf } from './learned/signs.ts'
import { stanceSignsOf } from './learned/stance-signs.ts'
import { type Scene, sceneOf } from './scene.ts'
import { seenOf } from './seen.ts'

/** Of one statement and one proposal. */
export interface Signs {
  /** SIGNS */
  about: Float64Array
  /** STANCE_SIGNS; null when nothing was said */
  stance: Float64Array | null
}

/** A list for each statement, in the order of the dossier's proposals. */
export function signsIn(report: Report, statements: readonly Statement[], dossier: Dossier): Signs[][] {
  const scene = sceneOf(report, dossier)
  const read = statements.map((s) => readingOf(scene, s))
  const ground = groundOf(scene, read)
  return statements.map((s, i) => {
    const rows = signsOf(scene, ground, s, i)
    return dossier.proposals.map(({ id }, p) => ({ about: rows[p]!, stance: stanceRow(scene, read[i]!, s, id) }))
  })
}

function stanceRow(scene: Scene, { clauses, links }: Reading, statement: Statement, id: string): Float64Array | null {
  const link = links.find((l) => l.proposal === id) ?? impliedIn(scene, clauses, id)
  return link ? stanceSignsOf(seenOf(scene, statement, link, clauses)) : null
}
