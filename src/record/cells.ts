/** Parties × proposals: the latest position of each, with the evidence for it and against it. */
import type { Held } from '../6-analyse/index.ts'
import type { Condition, Position, Shift } from '../model/types.ts'
import type { Answers } from './analysis.ts'
import { independent } from './families.ts'

/** One side of what a party said last. */
export interface Side {
  stance: Position['stance']
  polarity: Position['polarity']
  /** reports that tell of it, and independent families of reports: those that copy one another count once */
  reports: number
  independent: number
  speakers: string[]
  condition: { text: string; relation: Condition['relation']; proposal: string | null } | null
  statements: string[]
}

export interface Cell {
  party: string
  proposal: string
  /** day of the latest dated position, EDTF; null when no position has a day */
  date: string | null
  /** every stance of that day, best supported first; more than one is conflicting evidence */
  latest: Side[]
  /** reports with any position of the cell, and families of them */
  reports: number
  independent: number
  shift: Shift['direction'] | null
  /** stances that no report puts on a day */
  undated: Side[]
}

export interface Asked {
  party?: string
  proposal?: string
  /** EDTF: nothing said later counts */
  at?: string
}

/** Positions that fit, oldest first, undated last. */
export function heldFor({ held }: Answers, { party, proposal, at }: Asked): Held[] {
  return held.filter(
    (h) =>
      (party === undefined || h.party === party) &&
      (proposal === undefined || h.position.proposal === proposal) &&
      (at === undefined || h.date === null || h.date <= at || h.date.startsWith(at)),
  )
}

export function cellsOf(answers: Answers, asked: Asked = {}): Cell[] {
  const groups = Map.groupBy(heldFor(answers, asked), (h) => JSON.stringify([h.party, h.position.proposal]))
  const rank = (list: readonly { id: string }[], id: string) => list.findIndex((x) => x.id === id)
  return [...groups.values()]
    .map((group) => cellOf(group, answers))
    .sort(
      (a, b) =>
        rank(answers.dossier.parties, a.party) - rank(answers.dossier.parties, b.party) ||
        rank(answers.dossier.proposals, a.proposal) - rank(answers.dossier.proposals, b.proposal),
    )
}

function cellOf(group: readonly Held[], answers: Answers): Cell {
  const { party, position } = group[0]!
  const dated = group.filter((h) => h.date !== null)
  const date = dated.reduce<string | null>((last, h) => (last === null || h.date! > last ? h.date : last), null)
  return {
    party,
    proposal: position.proposal,
    date,
    latest: sidesOf(
      dated.filter((h) => h.date === date),
      answers,
    ),
    ...countOf(group, answers),
    shift: answers.shifts.find((s) => s.party === party && s.proposal === position.proposal)?.direction ?? null,
    undated: sidesOf(
      group.filter((h) => h.date === null),
      answers,
    ),
  }
}

function countOf(group: readonly Held[], { family }: Answers): Pick<Cell, 'reports' | 'independent'> {
  const reports = new Set(group.map((h) => h.report))
  return { reports: reports.size, independent: independent(family, reports) }
}

/** What most families tell stands first: thirty copies of one report weigh no more than it. */
function sidesOf(list: readonly Held[], answers: Answers): Side[] {
  const groups = Map.groupBy(list, ({ position: p }) => JSON.stringify([p.stance, p.polarity]))
  const sides = [...groups.values()].map((group): Side => {
    const { stance, polarity } = group[0]!.position
    return {
      stance,
      polarity,
      ...countOf(group, answers),
      speakers: [...new Set(group.flatMap((h) => h.speaker ?? h.statement.speaker.name ?? []))],
      condition: conditionOf(group, answers.statements),
      statements: group.map((h) => h.statement.id),
    }
  })
  return sides.sort(
    (a, b) => b.independent - a.independent || b.reports - a.reports || b.statements.length - a.statements.length,
  )
}

function conditionOf(group: readonly Held[], statements: Answers['statements']): Side['condition'] {
  const { position, statement } = group.find((h) => h.position.condition) ?? {}
  if (!position?.condition || !statement) return null
  const named = statements
    .get(statement.id)
    ?.statement.conditions?.find((c) => c.consequent.proposal === position.proposal)
  const { relation, proposal } = position.condition
  return { text: named?.antecedent.text ?? '', relation, proposal }
}
