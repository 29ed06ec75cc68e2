/** The compact form in which a reader's findings are written down; `tools/check-sample.ts` turns it into expected.json. */

/**
 * [kind, source, cue, content, speaker, said, positions, more]
 * - kind: d(irect) i(ndirect) m(ixed).
 * - source, cue: exact words, the occurrence nearest to the content; '' when there is none.
 * - content: exact words; `first words…last words` spares the middle; ` | ` parts the pieces of an interrupted content;
 *   `#2` at the end takes the second occurrence.
 * - said: `VALUE@words that tell it`, `VALUE~` when it is taken over from the occasion, `?` when the text does not tell,
 *   `?VALUE` when it tells no more than the day the report is about, so that a reader may take that day as well.
 * - positions: `proposal stance[|other right stances] +|0|- [@holder] [relation>proposal: words of the condition]`;
 *   `proposal?` is doubtful, `relation>-:` a condition that is no proposal of the dossier.
 */
export type Row = [
  kind: 'd' | 'i' | 'm',
  source: string,
  cue: string,
  content: string,
  speaker: string,
  said: string,
  positions?: string[],
  more?: { venue?: string; to?: string; note?: string; doubtful?: true; accept?: string[]; in?: number },
]

export interface GoldReport {
  id: string
  published: string | null
  basis: string
  outlet: string
  rows: Row[]
  /** quotation marks around words that nobody said: names, labels, irony */
  scare?: string[]
  notes?: string[]
}

export interface GoldEntity {
  id: string
  type: 'person' | 'organisation'
  party: string | null
  role: string | null
  /** every spelling and short form in the reports */
  aliases: string[]
  descriptions?: string[]
}

/** Statement references are `report id-number`; numbers count a report's rows from 1. */
interface GoldCommitment {
  id: string
  party: string
  type: 'commitment' | 'threat'
  relation: string
  if: string | null
  ifWords: string
  then: string | null
  thenWords: string
  statements: string[]
}

interface GoldShift {
  id: string
  holder: string
  party: string
  proposal: string
  direction: string
  certainty: 'explicit' | 'inferred'
  report: string
  from: { stance: string; date: string; statements: string[] }
  to: { stance: string; date: string; statements: string[] }
  explicitCues: string[]
  note: string
  doubtful?: true
}

interface GoldDisagreement {
  id: string
  kind: string
  conflict: boolean
  /** [report, exact words] */
  texts: [string, string][]
  note: string
}

export interface Gold {
  reports: GoldReport[]
  entities: GoldEntity[]
  /** unnamed sources that speak for a party */
  unnamed: Record<string, string>
  commitments: GoldCommitment[]
  deadlocks: { id: string; kind: 'cycle' | 'excluded' | 'blocked'; commitments: string[]; blockedBy: string[]; note: string }[]
  shifts: GoldShift[]
  nonShifts: { holder: string; proposal: string; statements: string[]; note: string }[]
  lineage: { from: string; to: string; kind: string; credit: string | null; note: string }[]
  nonLineage: { pair: string[]; note: string }[]
  /** [statement, statement in the other report, kind] */
  variants: [string, string, string][]
  disagreements: GoldDisagreement[]
}
