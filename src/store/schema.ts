/**
 * The tables of a record as Kysely types: one for every engine. Integers that stand for a row are called `number`; JSON
 * is kept as text; flags are 0 and 1. docs/record.md explains every column to whoever opens the file with another tool.
 */
import type { Generated, Selectable } from 'kysely'

export interface Database {
  migration: { number: number; name: string; at: string }
  record_meta: { key: string; value: string }
  report: ReportTable
  correction: CorrectionTable
  dossier: DossierTable
  judgement: JudgementTable
  statement: StatementTable
  speaker_name: { number: Generated<number>; name: string; joinable: number }
  name_key: { key: string; name: number }
  quote_key: { key: number; statement: number; among: number }
  lineage_key: { key: number; place: number; report: number }
  lineage_report: { report: number; place: number; basis: string; reading: Uint8Array }
  lineage_edge: { a: number; b: number; weight: number; body: string }
  statement_speaker: { name: number; statement: number }
}

export interface ReportTable {
  number: Generated<number>
  id: string
  id_given: number
  sha256: string
  text: string
  title: string | null
  url: string | null
  outlet: string | null
  byline: string | null
  file: string | null
  published: string | null
  published_precision: string
  published_basis: string
  published_not_before: string | null
  published_not_after: string | null
  sort_date: string
  rest: string | null
  derived_with: string | null
  turns: string | null
}

/** Metadata as people set it: what stands, worked out from the judgements. */
export interface CorrectionTable {
  report: string
  field: string
  value: string | null
}

export interface JudgementTable {
  number: Generated<number>
  id: string
  kind: string
  report: string | null
  undoes: string | null
  stands: number
  at: string
  author: string
  body: string
}

export interface DossierTable {
  number: Generated<number>
  name: string
  text: string | null
  at: string
  undone_at: string | null
}

export interface StatementTable {
  number: Generated<number>
  id: string
  report: string
  ordinal: number
  kind: string
  words: string | null
  speaker_name: string | null
  speaker_basis: string
  speaker_party: string | null
  speaker_affiliation: string | null
  speaker_span: string | null
  speaker_members: string | null
  said_date: string | null
  said_precision: string
  said_basis: string
  said_not_before: string | null
  said_not_after: string | null
  sort_date: string
  venue: string | null
  addressee: string | null
  confidence: number | null
  source: string
  cue: string
  content: string
  positions: string
  why: string | null
  rest: string | null
  bears: number | null
}

export type ReportRecord = Selectable<ReportTable>
export type StatementRecord = Selectable<StatementTable>

/** The columns of a report but its text, for lists. */
export const METADATA = [
  'report.number',
  'report.id',
  'report.sha256',
  'report.title',
  'report.url',
  'report.outlet',
  'report.byline',
  'report.file',
  'report.published',
  'report.published_precision',
  'report.published_basis',
  'report.published_not_before',
  'report.published_not_after',
  'report.sort_date',
  'report.rest',
] as const

/** Engines that the migrations and the full text have SQL for. */
export type Dialect = 'sqlite'
