/** Room 5: which proposals of the dossier a statement is about, where its holder stands, and on which condition. */
import type { Dossier, Position, Reason, Report, Statement } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { cueClass } from './cue.ts'
import { conditionsOf } from './hanging.ts'
import { impliedIn } from './implied.ts'
import { likelyAbout, likelyStand } from './learned/judge.ts'
import { aboutOf, type Ground, groundOf, isFar, type Ruled, signsFor } from './learned/signs.ts'
import { stanceSignsOf } from './learned/stance-signs.ts'
import { type Link, linksOf } from './link.ts'
import { refusedBy } from './refused.ts'
import { type Scene, sceneOf } from './scene.ts'
import { ruledScore, type Seen, seenOf } from './seen.ts'
import { type Judged, PLAIN, strengthOf } from './stance.ts'

export { antecedentsIn } from './conditions/index.ts'
export { type Named, namesIn } from './names.ts'
export { type Suggestion, suggestProposals } from './suggest.ts'
export { turnsIn } from './turns.ts'

/**
 * The statements with their positions, in the same order; without a dossier they have none. Spans are UTF-16 code units of
 * `report.text`. Never throws; each position carries its reasons in `why`.
 */
export function positions(report: Report, statements: readonly Statement[], dossier: Dossier | null): Statement[] {
  if (!dossier || dossier.proposals.length === 0)
    return statements.map((s) => (s.positions.length === 0 ? s : { ...s, positions: [] }))
  const scene = sceneOf(report, dossier)
  const read = statements.map((s) => readingOf(scene, s))
  const ground = groundOf(scene, read)
  return statements.map((s, i) => ({ ...s, ...standOf(scene, ground, read[i]!, s, i) }))
}

/** A statement as rules read it. */
export interface Reading extends Ruled {
  clauses: readonly Clause[]
  /** of each link */
  seen: readonly Seen[]
}

export function readingOf(scene: Scene, statement: Statement): Reading {
  const cue = cueClass(wordsOf(scene.text, statement.cue))
  const clauses = clausesOf(scene.text, statement, cue === 'refuses' || cue === 'rules-out')
  const links = linksOf(scene, statement, clauses)
  dropTimes(scene.text, clauses, links)
  const seen = links.map((link) => seenOf(scene, statement, link, clauses))
  return { cue, clauses, links, seen, scores: seen.map(ruledScore) }
}

/**
 * "After lunch we will talk" tells when: without a proposal in it, "once", "when" and "after" make no condition. Nothing hangs on
 * an "even if".
 */
function dropTimes(text: string, clauses: readonly Clause[], links: readonly Link[]): void {
  for (const clause of clauses) {
    const { condition } = clause
    if (!condition) continue
    const conceded = !clause.antecedent && /^even if\b/i.test(text.slice(...condition.span))
    const named = condition.firm || links.some((l) => l.clause.antecedent && l.clause.condition === condition)
    if (conceded || !named) clause.condition = null
  }
}

function standOf(
  scene: Scene,
  ground: Ground,
  reading: Reading,
  statement: Statement,
  at: number,
): Pick<Statement, 'positions' | 'conditions'> {
  const { cue, clauses, links } = reading
  if (cue === 'blames') return { positions: [] }
  const own =
    scene.dossier.proposals.length > 1 ? weighed(scene, ground, reading, statement, at) : ruled(scene, reading)
  const positions = distinct([...own, ...refusedBy(scene, statement, links)])
  const conditions = conditionsOf(scene.text, statement, clauses, links, cue, scene.dossier)
  return conditions.length > 0 ? { positions, conditions } : { positions }
}

/** Of each proposal the signs are weighed against those of the others. */
function weighed(scene: Scene, ground: Ground, reading: Reading, statement: Statement, at: number): Position[] {
  const about = aboutOf(scene, ground, statement, at)
  return scene.dossier.proposals.flatMap(({ id }, p) => {
    if (isFar(about, p)) return []
    const { chance, is } = likelyAbout(signsFor(about, p))
    return is ? stands(scene, reading, statement, id, rounded(chance)) : []
  })
}

/** A proposal by itself has no others to be weighed against: rules decide. */
function ruled(scene: Scene, { links, seen, scores }: Reading): Position[] {
  return links.flatMap((link, i) => (scores[i] === null ? [] : (positionOf(scene, link, seen[i]!, links) ?? [])))
}

const rounded = (chance: number): number => Math.round(chance * 100) / 100

/** Where rules find the proposal, each mention; else the clause that comes nearest to it. */
function stands(
  scene: Scene,
  { clauses, links, seen }: Reading,
  statement: Statement,
  proposal: string,
  score: number,
): Position[] {
  const found = links.flatMap((link, i) => (link.proposal === proposal ? [{ link, seen: seen[i]! }] : []))
  const implied = found.length === 0 ? impliedIn(scene, clauses, proposal) : null
  const all = implied ? [{ link: implied, seen: seenOf(scene, statement, implied, clauses) }] : found
  return all.flatMap(({ link, seen: one }) => positionOf(scene, { ...link, score }, one, links) ?? [])
}

/** Null where nobody is asked for what only has to pass. */
function positionOf(scene: Scene, link: Link, seen: Seen, links: readonly Link[]): Position | null {
  const { clause } = link
  if (!seen.rule) return null
  const { stance, polarity, reasons } = learnedOf(seen, seen.rule)
  return {
    proposal: link.proposal,
    holder: seen.told,
    stance,
    polarity,
    condition: seen.hanging ? conditionOf(clause, links) : null,
    span: link.span,
    strength: stance === null ? null : strengthOf(scene.text.slice(...clause.span).toLowerCase()),
    why: [{ rule: link.rule, score: link.score }, ...reasons],
  }
}

/**
 * What hangs on a condition is conditional, plain words decide, and concessions in so many words are too few to learn from; elsewhere
 * all signs are weighed, the rule's verdict among them. Where they overrule it, the rule is told, too.
 */
function learnedOf(seen: Seen, rule: Judged): Pick<Position, 'stance' | 'polarity'> & { reasons: Reason[] } {
  const conceded = rule.stance === 'concedes' && seen.cue !== 'yields'
  if (seen.hanging || conceded || rule.reason.score >= PLAIN) return { ...rule, reasons: [rule.reason] }
  const { stand, chance } = likelyStand(stanceSignsOf(seen))
  const [stance, polarity] = stand
  const score = rounded(chance)
  const agreed = stance === rule.stance && polarity === rule.polarity
  const reasons = agreed
    ? [{ rule: rule.reason.rule, score }]
    : [{ rule: 'stance: all signs together', score }, rule.reason]
  return { stance, polarity, reasons }
}

function conditionOf({ condition }: Clause, links: readonly Link[]): Position['condition'] {
  if (!condition) return null
  const named = links.find((l) => l.clause.antecedent && l.clause.condition === condition)
  return { text: [condition.span], relation: condition.relation, proposal: named?.proposal ?? null }
}

function distinct(found: readonly Position[]): Position[] {
  const kept = new Map<string, Position>()
  for (const p of found) {
    const key = `${p.proposal} ${p.holder}`
    const there = kept.get(key)
    if (!there || (there.stance !== 'conditional' && p.stance === 'conditional')) kept.set(key, p)
  }
  return [...kept.values()]
}
