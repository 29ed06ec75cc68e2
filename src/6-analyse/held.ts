/** Each position with who holds it, when, and in which report. */
import type { ExtractLine, Position, Statement } from '../model/types.ts'

export interface Held {
  party: string
  /** null when somebody else tells of it */
  speaker: string | null
  position: Position
  /** day it was said, EDTF; null when the report does not tell */
  date: string | null
  /** what orders it: the day said, else the last day it can have been said; '' when nothing is known */
  sort: string
  report: string
  statement: Statement
}

/** Positions of parties, oldest first, undated last; ties by report and place. Outsiders hold none. */
export function heldIn(lines: readonly ExtractLine[]): Held[] {
  const found = lines.flatMap((line) =>
    line.statements.flatMap((statement) =>
      statement.positions.flatMap((position) => heldOf(line, statement, position) ?? []),
    ),
  )
  return found.sort((a, b) => order(a.sort, b.sort) || compare(a.report, b.report) || placeOf(a) - placeOf(b))
}

function heldOf(line: ExtractLine, statement: Statement, position: Position): Held | null {
  const party = position.holder ?? statement.speaker.party
  if (party === null) return null
  const { date, notAfter } = statement.said
  return {
    party,
    speaker: position.holder === null || position.holder === statement.speaker.party ? statement.speaker.name : null,
    position,
    date,
    sort: firstOf(date ?? notAfter ?? line.published.value),
    report: line.id,
    statement,
  }
}

/** First day of an EDTF value as text that sorts: "2025-02" is before "2025-02-03". */
const firstOf = (value: string | null | undefined): string => (value ?? '').split('/')[0]!

const placeOf = (held: Held): number => held.statement.content[0]?.[0] ?? 0
const order = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : compare(a, b))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
