/** A link as far as its words tell: what stands around the words that name the proposal, and what rules make of it. */
import type { Span, Statement } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import type { Clause } from './clauses.ts'
import { type Supposition, suppositionIn } from './conditions/suppositions.ts'
import { type CueClass, cueClass } from './cue.ts'
import { actorOf, holderIn, speaksForItself } from './holder.ts'
import type { Link } from './link.ts'
import type { Scene } from './scene.ts'
import { antecedentStance, consequentSide, type Judged, stanceOf } from './stance.ts'

/** Texts in lower case. */
export interface Seen {
  /** of the clause, up to the words that name the proposal; those; and behind them */
  before: string
  mention: string
  after: string
  content: string
  cue: CueClass
  /** the holder's own side is the one that acts: "I", "we", the party's own name, or nobody named */
  own: boolean
  /** the party whose position it is, told by another */
  told: string | null
  /** the proposal is something that the holder's side would do */
  actor: boolean
  bare: boolean
  named: boolean
  /** it is asked for first, or hangs on what is */
  antecedent: boolean
  hanging: boolean
  aside: number
  /** the speaker is of no party */
  outsider: boolean
  kind: Statement['kind']
  supposed: Supposition['kind'] | null
  /** null: nobody is asked, or what is asked for only has to pass */
  rule: Judged | null
}

/** `clauses`: all of the statement's. */
export function seenOf(scene: Scene, statement: Statement, link: Link, clauses: readonly Clause[]): Seen {
  const { text, dossier } = scene
  const { clause } = link
  const { party } = statement.speaker
  const [from, to]: Span = link.span ?? [clause.span[0], clause.span[0]]
  const lead = text.slice(clause.span[0], Math.max(clause.span[0], from))
  const content = statement.content.map((span) => text.slice(...span)).join(' ')
  const told = holderIn(lead, party, dossier)
  const holder = told ?? party
  const proposal = dossier.proposals.find((p) => p.id === link.proposal)!
  const seen = {
    before: lead.toLowerCase(),
    mention: text.slice(from, to).toLowerCase(),
    after: text.slice(to, clause.span[1]).toLowerCase(),
    content: content.toLowerCase(),
    cue: cueClass(wordsOf(text, statement.cue)),
    own: told !== null || speaksForItself(lead, party, dossier),
    told,
    actor: holder !== null && actorOf(proposal, dossier) === holder,
    bare: link.bare,
    named: link.span !== null,
    antecedent: clause.antecedent,
    hanging: clause.condition !== null && !clause.antecedent,
    aside: link.aside,
    outsider: party === null,
    kind: statement.kind,
    supposed: suppositionIn(content, 0, content.length)?.kind ?? null,
  }
  return { ...seen, rule: ruleOf(scene, statement, link, clauses, seen) }
}

function ruleOf(
  scene: Scene,
  statement: Statement,
  { clause }: Link,
  clauses: readonly Clause[],
  seen: Omit<Seen, 'rule'>,
): Judged | null {
  const { condition } = clause
  if (!condition) return stanceOf(seen)
  if (clause.antecedent) return askedFirst(scene, statement, clause, clauses, seen.mention)
  const asked = scene.text.slice(...condition.span).toLowerCase()
  return {
    stance: 'conditional',
    polarity: seen.cue === 'refuses' ? 1 : consequentSide(seen.before, condition.relation, asked),
    reason: { rule: 'hangs on a condition', score: 0.7 },
  }
}

/** Null where the main clause tells of a side that nobody knows. */
function askedFirst(
  { text, dossier }: Scene,
  { speaker: { party } }: Statement,
  { condition, span }: Clause,
  clauses: readonly Clause[],
  mention: string,
): Judged | null {
  const mains = clauses.filter((c) => !c.antecedent && c.condition === condition)
  const main = mains.map((c) => text.slice(...c.span)).join(' ')
  const { relation } = condition!
  const theirs = main !== '' && relation !== 'requires' && !speaksForItself(main.slice(0, 60), party, dossier)
  if (theirs && holderIn(main.slice(0, 80), party, dossier) === null) return null
  return antecedentStance(text.slice(...span).toLowerCase(), mention, main.toLowerCase(), relation)
}

/** How sure the rules are of a stance; null where they drop the link: named on the way to something else, or as a time. */
export function ruledScore({ rule, outsider, named, antecedent, aside }: Seen): number | null {
  if (!rule) return null
  const { score } = rule.reason
  if (outsider && score < 0.5) return null
  if (named && !antecedent && aside === 2) return null
  return score <= 0.3 && (!named || outsider || aside > 0) ? null : score
}
