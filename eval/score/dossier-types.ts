/** The shapes the dossier measures read: gold.json as it is given, and the export of design.md section 5. */
import type { Span } from '../../src/model/types.ts'

export interface GoldDate {
  value?: string | null
  precision?: string
  /** other right values, null among them */
  accept?: (string | null)[]
}

export interface GoldPosition {
  proposal: string
  holder?: string | null
  stance: string
  polarity?: number
  condition?: unknown
  conditionSpan?: Span
  alsoStance?: string[]
  doubtful?: boolean
}

export interface GoldStatement {
  id: string
  kind?: string
  speaker: string | null
  speakerSurface?: string | null
  speakerCoref?: string | null
  party?: string | null
  content: string
  contentSpan: Span
  altContentSpans?: Span[]
  cueSpan?: Span | null
  speakerSpan?: Span | null
  date: GoldDate
  positions: GoldPosition[]
  doubtful?: boolean
}

/** A commitment's side: proposal ids joined by " + ", or nothing. */
export type GoldSide = string | null | { proposal?: string | null }

export interface GoldCommitment {
  id: string
  party: string | null
  antecedent: GoldSide
  consequent: GoldSide
  type?: string
  doubtful?: boolean
  statements?: string[]
}

export interface GoldShift {
  id: string
  party: string | null
  holder?: string | null
  proposal: string
  direction: string | null
  doubtful?: boolean
}

export interface GoldPerson {
  name: string
  aliases?: string[]
}

export interface GoldParty {
  id: string
  name?: string
  aliases?: string[]
  people?: (string | GoldPerson)[]
}

export interface GoldEntity {
  id: string
  type?: string
  party?: string | null
  aliases?: string[]
  metonymFor?: string | null
}

/** What knows names: gold.json and the user's dossier alike. */
export interface NameSource {
  parties?: (string | GoldParty)[]
  entities?: GoldEntity[]
}

export interface GoldDossier extends NameSource {
  reports: ({ id: string; file?: string } & Marks)[]
  statements: GoldStatement[]
  conditionalCommitments?: GoldCommitment[]
  shifts?: GoldShift[]
  nonShifts?: { proposal: string; party?: string | null; holder?: string | null }[]
  derivations?: { source: string; derived: string; doubtful?: boolean }[]
  discrepancies?: { type?: string; reports: string[]; texts: { report: string; span: Span }[] }[]
}

export interface PredictedPosition {
  proposal?: string | null
  holder?: string | null
  stance?: string | null
  polarity?: number | null
  condition?: { text?: Span[] } | null
}

export interface PredictedStatement {
  id?: string
  content?: Span[]
  cue?: Span[]
  speaker?: { name?: string | null; party?: string | null } | null
  said?: { date?: string | null } | null
  positions?: PredictedPosition[]
}

interface PredictedDossierReport {
  id: string
  sha256?: string | null
  title?: string | null
  url?: string | null
  statements?: PredictedStatement[]
}

export interface PredictedCommitment {
  party?: string | null
  if?: string | null
  then?: string | null
  type?: string | null
}

export interface PredictedShift {
  party?: string | null
  speaker?: string | null
  proposal?: string | null
  direction?: string | null
}

export type PredictedSpan = [string, number, number] | { report?: string; span?: Span; start?: number; end?: number }

export interface PredictedDossier {
  reports?: PredictedDossierReport[]
  commitments?: PredictedCommitment[]
  shifts?: PredictedShift[]
  lineage?: { from?: string | null; to?: string | null }[]
  disagreements?: { reports?: string[]; spans?: PredictedSpan[] }[]
}

/** Other marks of a report, for predictions that gave it an id of their own. */
export interface Marks {
  sha256?: string
  title?: string
  url?: string
}
