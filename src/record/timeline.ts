/** What was said on a proposal, one entry a position, for drawing it along time. */
import type { Position, Said, Shift, Statement } from '../model/types.ts'
import type { Answers } from './analysis.ts'
import { heldFor } from './cells.ts'

export interface TimelineEntry {
  statement: string
  report: string
  outlet: string | null
  /** root of the report's family: entries of one family that say the same count once */
  family: string
  speaker: string | null
  party: string
  proposal: string
  stance: Position['stance']
  polarity: Position['polarity']
  strength: Position['strength']
  said: Said
  kind: Statement['kind']
  words: string
}

export interface Timeline {
  entries: TimelineEntry[]
  shifts: Shift[]
}

export interface TimelineQuery {
  party?: string
  proposal?: string
  /** names as the reports write them: only what these persons or bodies said */
  names?: readonly string[]
}

/** Oldest first, undated last. */
export function timelineOf(answers: Answers, query: TimelineQuery): Timeline {
  const { party, proposal, names } = query
  const said = (statement: Statement) =>
    names === undefined ||
    [statement.speaker.name, ...(statement.speaker.members ?? []).map((m) => m.name)].some(
      (name) => name !== null && names.includes(name),
    )
  const held = heldFor(answers, { ...(party && { party }), ...(proposal && { proposal }) })
  const entries = held
    .filter(({ statement }) => said(statement))
    .map(
      ({ statement, report, position, party: holder }): TimelineEntry => ({
        statement: statement.id,
        report,
        outlet: answers.statements.get(statement.id)?.outlet ?? null,
        family: answers.family(report),
        speaker: statement.speaker.name,
        party: holder,
        proposal: position.proposal,
        stance: position.stance,
        polarity: position.polarity,
        strength: position.strength ?? null,
        said: statement.said,
        kind: statement.kind,
        words: statement.words ?? '',
      }),
    )
  const shifts = answers.shifts.filter(
    (s) => (party === undefined || s.party === party) && (proposal === undefined || s.proposal === proposal),
  )
  return {
    entries,
    shifts: names === undefined ? shifts : shifts.filter((s) => s.speaker !== null && names.includes(s.speaker)),
  }
}
