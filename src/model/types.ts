/** The types that flow between the rooms, inferred from `schema.ts`, `person.ts` and `judgement.ts`; importing them costs nothing at run time. */
import type { z } from 'zod'
import type * as j from './judgement.ts'
import type * as p from './person.ts'
import type * as s from './schema.ts'

export type Span = z.infer<typeof s.span>
export type Reason = z.infer<typeof s.reason>
export type Precision = z.infer<typeof s.precision>
export type Published = z.infer<typeof s.published>
export type PublishedBasis = z.infer<typeof s.publishedBasis>
export type Report = z.infer<typeof s.report>
export type Kind = z.infer<typeof s.kind>
export type Place = z.infer<typeof s.place>
export type Difference = z.infer<typeof s.difference>
export type Variant = z.infer<typeof s.variant>
export type CheckVerdict = z.infer<typeof s.checkVerdict>
export type Finding = z.infer<typeof s.finding>
export type Check = z.infer<typeof s.check>
export type Disagreement = z.infer<typeof s.disagreement>
export type Bound = z.infer<typeof s.bound>
export type VariantKind = z.infer<typeof s.variantKind>
export type Attribution = z.infer<typeof s.attribution>
export type Speaker = z.infer<typeof s.speaker>
export type SpeakerBasis = z.infer<typeof s.speakerBasis>
export type Said = z.infer<typeof s.said>
export type Position = z.infer<typeof s.position>
export type Statement = z.infer<typeof s.statement>
export type StatementOfReport = z.infer<typeof s.statementOfReport>
export type PersonRow = z.infer<typeof p.personRow>
export type PersonDetail = z.infer<typeof p.personDetail>
export type ExtractLine = z.infer<typeof s.extractLine>
export type LineageKind = z.infer<typeof s.lineageKind>
export type Passage = z.infer<typeof s.passage>
export type LineageEdge = z.infer<typeof s.lineageEdge>
export type Family = z.infer<typeof s.family>
export type RecordExport = z.infer<typeof s.recordExport>
export type Condition = z.infer<typeof s.condition>
export type Commitment = z.infer<typeof s.commitment>
export type Shift = z.infer<typeof s.shift>
export type Deadlock = z.infer<typeof s.deadlock>
export type Dossier = z.infer<typeof s.dossier>
export type DossierParty = z.infer<typeof s.dossierParty>
export type Proposal = z.infer<typeof s.proposal>
export type Selector = z.infer<typeof j.selector>
export type JudgedWords = z.infer<typeof j.judgedWords>
export type Field = z.infer<typeof j.field>
export type Judgement = z.infer<typeof j.judgement>
export type Problem = z.infer<typeof s.problem>

/** What the user says about the reports of one call (`--outlet`, `--published`). */
export interface Given {
  outlet?: string
  published?: string
}

/**
 * One thing to read, as found: a file's bytes, one line of JSONL, a fetched page. Room 1 turns it into reports.
 * `name` is the path under the argument, the address, or `-`; it becomes the report's id when nothing better is given.
 */
export interface Raw {
  name: string
  bytes: Uint8Array
  /** what the caller knows of the format; `unknown` leaves it to the name and the bytes */
  format: 'unknown' | 'text' | 'html' | 'jsonl' | 'feed'
  /** content type header, when fetched */
  contentType?: string
  url?: string
  file?: string
  /** line number when the raw is one line of a JSONL file, from 1 */
  line?: number
  given?: Given
}

/** What room 1 makes of one Raw: reports, and a clear line for each thing that could not be read. */
export interface ReadOutcome {
  reports: Report[]
  problems: Problem[]
  /** true when the source itself named the id of every report: a JSONL line with an id, a feed item, an address */
  idGiven: boolean
}

/** A report's own words that somebody changed position. */
export interface Turn {
  party: string
  speaker: string | null
  proposal: string
  direction: 'softening' | 'hardening' | 'reversal'
  report: string
  words: string
  /** day of the report, EDTF, or null */
  published: string | null
}
