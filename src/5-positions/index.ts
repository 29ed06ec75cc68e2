/** Room 5: which proposals of the dossier a statement is about, where its holder stands, and on which condition. */
import type { Dossier, Position, Report, Statement } from '../model/types.ts'
import { sentences } from '../text/sentences.ts'
import { wordsOf } from '../text/spans.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { cueClass } from './cue.ts'
import { elementsOf } from './elements.ts'
import { conditionsOf } from './hanging.ts'
import { actorOf, holderIn, partyIn, speaksForItself } from './holder.ts'
import { type Link, linksOf, type Scene } from './link.ts'
import { compiled } from './patterns.ts'
import { antecedentStance, consequentSide, type Judged, stanceOf, strengthOf } from './stance.ts'

export { conditionsIn } from './conditions/index.ts'
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
  const { text } = report
  const scene: Scene = { text, elements: elementsOf(text), sentences: sentences(text), compiled: compiled(dossier) }
  return statements.map((s) => ({ ...s, ...standOf(scene, s, dossier) }))
}

function standOf(scene: Scene, statement: Statement, dossier: Dossier): Pick<Statement, 'positions' | 'conditions'> {
  const cue = cueClass(wordsOf(scene.text, statement.cue))
  if (cue === 'blames') return { positions: [] }
  const parted = clausesOf(scene.text, statement, cue === 'refuses' || cue === 'rules-out')
  const links = linksOf(scene, statement, parted)
  dropTimes(scene.text, parted, links)
  const clauses = parted
  const own = links.flatMap((link) => positionOf(scene, statement, link, links, clauses, dossier) ?? [])
  const positions = distinct([...own, ...refusedBy(scene, statement, links, dossier)])
  const conditions = conditionsOf(scene.text, statement, clauses, links, cue, dossier)
  return conditions.length > 0 ? { positions, conditions } : { positions }
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

function positionOf(
  scene: Scene,
  statement: Statement,
  link: Link,
  links: readonly Link[],
  clauses: readonly Clause[],
  dossier: Dossier,
): Position | null {
  const { clause } = link
  const how = judge(scene, statement, link, clauses, dossier)
  if (!how || (statement.speaker.party === null && how.reason.score < 0.5)) return null
  if (link.span && !clause.antecedent && WHEN.test(scene.text.slice(clause.span[0], link.from))) return null
  if (how.reason.score <= 0.3 && isAside(scene, link, statement)) return null
  const condition = clause.condition && !clause.antecedent ? conditionOf(clause, links) : null
  const [a, b] = clause.span
  const named = link.span ? scene.text.slice(a, link.span[0]) : ''
  return {
    proposal: link.proposal,
    holder: holderIn(named, statement.speaker.party, dossier),
    stance: how.stance,
    polarity: how.polarity,
    condition,
    span: link.span,
    strength: how.stance === null ? null : strengthOf(scene.text.slice(a, b).toLowerCase()),
    why: [{ rule: link.rule, score: link.score }, how.reason],
  }
}

const ASIDE =
  /\b(?:about|of|since|during|on|for|from|in|with|over|after|before|by|amid|despite|without|or|than|through|at|as|between|under)(?:\s+(?:the|a|an|this|that|his|her|its|their|our|any|some|all|such|another|\p{L}+['’]s))?(?:\s+\p{L}+)?\s*$/iu

/** Only when or where something else is: nothing is said of it. */
const WHEN =
  /\b(?:in the event of|with or without|since|during|amid|because of|even after|as a result of)(?:\s+(?:the|a|an|this|any))?(?:\s+\p{L}+)?\s*$/iu

/** Named on the way to something else, and nothing shows where anybody stands. */
function isAside({ text }: Scene, { span, from, clause }: Link, { speaker }: Statement): boolean {
  if (!span || speaker.party === null) return true
  return ASIDE.test(text.slice(clause.span[0], from))
}

function conditionOf({ condition }: Clause, links: readonly Link[]): Position['condition'] {
  if (!condition) return null
  const named = links.find((l) => l.clause.antecedent && l.clause.condition === condition)
  return { text: [condition.span], relation: condition.relation, proposal: named?.proposal ?? null }
}

function judge(
  { text }: Scene,
  statement: Statement,
  link: Link,
  clauses: readonly Clause[],
  dossier: Dossier,
): Judged | null {
  const { clause } = link
  const [a, b] = clause.span
  const [from, to] = link.span ?? [a, a]
  const before = text.slice(a, Math.max(a, from)).toLowerCase()
  const mention = text.slice(from, to).toLowerCase()
  const after = text.slice(to, b).toLowerCase()
  if (clause.condition && clause.antecedent) {
    const main = clauses
      .filter((c) => !c.antecedent && c.condition === clause.condition)
      .map((c) => text.slice(...c.span))
      .join(' ')
    const theirs =
      main !== '' &&
      clause.condition.relation !== 'requires' &&
      !speaksForItself(main.slice(0, 60), statement.speaker.party, dossier)
    if (theirs && holderIn(main.slice(0, 80), statement.speaker.party, dossier) === null) return null
    return antecedentStance(
      text.slice(...clause.span).toLowerCase(),
      mention,
      main.toLowerCase(),
      clause.condition.relation,
    )
  }
  const told = holderIn(text.slice(a, from), statement.speaker.party, dossier)
  const own = told !== null || speaksForItself(text.slice(a, from), statement.speaker.party, dossier)
  if (clause.condition)
    return {
      stance: 'conditional',
      polarity:
        cueClass(wordsOf(text, statement.cue)) === 'refuses'
          ? 1
          : consequentSide(before, clause.condition.relation, text.slice(...clause.condition.span).toLowerCase()),
      reason: { rule: 'hangs on a condition', score: 0.7 },
    }
  const cue = cueClass(wordsOf(text, statement.cue))
  const proposal = dossier.proposals.find((p) => p.id === link.proposal)!
  const actor =
    (told ?? statement.speaker.party) !== null && actorOf(proposal, dossier) === (told ?? statement.speaker.party)
  return stanceOf({ before, mention, after, cue, own, actor, bare: link.bare })
}

const REFUSED =
  /\b(?:which|(?:a|the|his|her|its|their|that)\s+(?:\p{L}+\s+)?(?:condition|demand|proposal|idea|move|step|plan|offer|request))\s+([\p{L}’'. ]{3,40}?)\s+(?:has|have|had)?\s*((?:\p{L}+ly\s+)*)(reject|rul|refus|dismiss|oppos)\p{L}*/iu

/** "…, a condition the other side has flatly rejected": that side's position on what was named before. */
function refusedBy({ text }: Scene, statement: Statement, links: readonly Link[], dossier: Dossier): Position[] {
  return statement.content.flatMap(([a, b]) => {
    const m = REFUSED.exec(text.slice(a, b))
    const holder = m ? partyIn(m[1]!, dossier) : null
    const named = m
      ? (links.find((l) => l.span !== null && l.clause.antecedent && l.span[1] <= a + m.index) ??
        links.findLast((l) => l.span !== null && l.span[1] <= a + m.index))
      : undefined
    if (!m || !named || holder === null || holder === statement.speaker.party) return []
    const firm = m[3] === 'rul' || /categorical|flat|firm|repeated|outright/.test(m[2]!)
    const why = [
      { rule: named.rule, score: named.score },
      { rule: 'stance: told to have refused it', score: 0.7 },
    ]
    return [
      {
        proposal: named.proposal,
        holder,
        stance: firm ? ('rules-out' as const) : ('opposes' as const),
        polarity: -1 as const,
        condition: null,
        span: named.span,
        strength: 'categorical' as const,
        why,
      },
    ]
  })
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
