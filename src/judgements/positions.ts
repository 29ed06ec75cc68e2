/** What people decided about positions, over what room 5 found. */
import type { Judgement, Position, Report, Statement } from '../model/types.ts'
import { meant, spansOf } from './places.ts'
import { inOrder } from './standing.ts'

type Decided = Extract<Judgement, { kind: 'position' }>

/** The statements with their positions as people want them. Pure; what finds its words no more changes nothing. */
export function positioned(report: Report, found: readonly Statement[], judgements: readonly Judgement[]): Statement[] {
  return inOrder(judgements)
    .filter((j): j is Decided => j.kind === 'position' && j.words.report === report.id)
    .reduce((statements, j) => applied(report, statements, j), [...found])
}

function applied(report: Report, statements: Statement[], judgement: Decided): Statement[] {
  const spans = spansOf(report.text, judgement.words)
  if (!spans) return statements
  const indexes = new Set(meant(statements, spans))
  return statements.map((s, i) => (indexes.has(i) ? decided(s, judgement) : s))
}

/** One position of the proposal takes the place of all that the rules read; a condition stays only with `conditional`. */
function decided(statement: Statement, { proposal, stance, polarity, holder }: Decided): Statement {
  const before = statement.positions.find((p) => p.proposal === proposal)
  const others = statement.positions.filter((p) => p.proposal !== proposal)
  const hangs = stance === 'conditional'
  const kept = (statement.conditions ?? []).filter((c) => hangs || c.consequent.proposal !== proposal)
  const conditions = stance === 'none' ? kept.filter((c) => c.antecedent.proposal !== proposal) : kept
  const own: Position[] =
    stance === 'none'
      ? []
      : [
          {
            proposal,
            holder,
            stance,
            polarity,
            condition: hangs ? (before?.condition ?? null) : null,
            span: before?.span ?? null,
            strength: null,
            why: [{ rule: 'position set by a person', score: 1 }],
          },
        ]
  return { ...statement, positions: [...others, ...own], ...(statement.conditions ? { conditions } : {}) }
}
