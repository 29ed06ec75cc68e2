/**
 * What every store of a record can do. One shared suite (`contract.suite.ts`) runs against each implementation.
 *
 * Promises: `add` acknowledges only what is on disk; a report is read with its statements as of one moment; a long list is read in
 * steps, each a whole state of the record, so what changes meanwhile may be seen or not. The same reports added in any order give the
 * same answers, but where two claim one id or are one text: then the first keeps the id. Original metadata is never overwritten
 * (what people set lies beside it and can be undone); what is forgotten is in no file.
 * What went in comes out equal, but that a lone surrogate becomes U+FFFD (as long, and alike for sha-256).
 * Dates compare as EDTF values by their first day; ids and names in the order of their code points, which is that of UTF-8.
 * Every method may throw RecordError (error.ts), whose problem says what to do and whether trying again can help.
 */
import type { Field, Judgement, Kind, Problem, Published, Report, Statement, Turn } from '../model/types.ts'
import type { DossierStore, KeptDossier } from './contract/dossier.ts'
import type { JudgementStore } from './contract/judgements.ts'
import type { LineageRules, LineageStore } from './contract/lineage.ts'
import type { QuoteStore } from './contract/quotes.ts'
import type { RefreshStore } from './contract/refresh.ts'

/** What a person may set of a report. */
export const FIELDS = ['outlet', 'published', 'title', 'url'] as const satisfies readonly Field[]

/** A report with what was found in it, ready to be kept. `report.sha256` must be that of `report.text`. */
export interface Item {
  report: Report
  statements: Statement[]
  /** true when the source itself named the id (a JSONL line, a feed, an address): then two ids are two reports, whatever their text */
  idGiven: boolean
}

/**
 * - `added`: new. `id` is the report's id, or `id~` and eight hex digits when another text already had that id.
 * - `known`: this text is in the record under `id`; nothing changed.
 * - `differs`: known, and the metadata offered is not the record's; nothing changed, `fields` says where.
 *
 * A text is known when the record has it under the offered id (or that id~hash); or, when the id was not given by the source, under
 * any id, unless both have an outlet, or both an address, and they are not the same. Otherwise an equal text is an exact copy
 * published elsewhere and a report of its own. The record's metadata is meant with corrections; the outlet or address first read counts
 * as the same, too. What is offered as null does not differ.
 */
export type Added =
  | { outcome: 'added'; id: string; renamed: boolean }
  | { outcome: 'known'; id: string }
  | { outcome: 'differs'; id: string; fields: Field[] }

/** A report without its text, as lists show it; metadata with corrections applied. */
export interface ReportRow extends Omit<Report, 'text'> {
  statements: number
}

/** A report without its text and those of its statements that have positions or conditions, in text order. */
export interface Bearing {
  report: Omit<Report, 'text'>
  statements: Statement[]
}

/** A statement with the report it stands in. */
export interface StatementRow {
  statement: Statement
  report: string
  outlet: string | null
  title: string | null
  file: string | null
  published: Published
}

export interface NameCount {
  name: string
  /** false for what an unnamed or unknown source is called: such names are never joined across reports and have no keys */
  joinable: boolean
  statements: number
}

/** For how many statements a name carries this party and this affiliation; joint speakers count for each of their names. */
export interface SideCount {
  name: string
  party: string | null
  affiliation: string | null
  statements: number
}

export interface ReportQuery {
  terms?: string[]
  sha256?: string
  after?: string
}

export interface StatementQuery {
  /** the whole id of a statement, or the beginning of it */
  id?: string
  /**
   * speaker names exactly as stored (any of them, also as one of joint speakers; none of them when empty). A name that is also
   * that of an unnamed source means the person or body.
   */
  names?: string[]
  /** search terms (text/terms.ts) that must all stand in the statement's words or speaker; an empty list asks for nothing */
  terms?: string[]
  /**
   * First and last day that count, EDTF (`until: 2025-02` is the whole of February). A statement's day is the first day of the date
   * said, else of publication, as in the order of the list; without any it is left out when a bound is given. Throws `not-a-date`.
   */
  since?: string
  until?: string
  report?: string
  /** id of the party that the speaker speaks for */
  party?: string
  /** with a position on this proposal, of this stance; given both, one position has both */
  proposal?: string
  stance?: string
  kind?: Kind
  /** the outlet as it stands, with corrections */
  outlet?: string
  /** id of a statement: only what comes after it in the list. Throws `page-gone` when there is no such statement any more. */
  after?: string
}

/** How many statements there are of each value, most first. */
export type Facet = { value: string; statements: number }[]

/** Values of the statements that a query finds; of those of which a record has many, the most frequent only. */
export interface Facets {
  statements: number
  speaker: Facet
  party: Facet
  proposal: Facet
  stance: Facet
  kind: Facet
  outlet: Facet
  /** year of the day that orders the list */
  year: Facet
}

/** What people set of a report: one value for each field. */
export interface Correction {
  field: Field
  /** null takes the value away ("unknown") */
  value: string | null
}

export interface Store extends DossierStore, LineageStore, JudgementStore, QuoteStore, RefreshStore {
  /**
   * Keeps all items in one transaction, in order. Throws (nothing kept) when the engine fails. `dossier`: what their statements were
   * derived with; when the record follows another by now, they are derived anew. Left out: that of the record.
   */
  add(items: Item[], dossier?: KeptDossier | null): Promise<Added[]>
  /** The whole report with corrections applied, statements in text order; null when there is none. */
  report(id: string): Promise<Item | null>
  /**
   * Reports by id (code point order), without texts; streamed. `terms`: all must stand in title or text, newest first instead;
   * `sha256`: only those of that very text; `after`: id of a report, only what comes after it (`page-gone` when it is not there).
   */
  reports(query?: ReportQuery): AsyncIterable<ReportRow>
  /** Reports last in the order of adding, newest first. */
  latest(limit: number): Promise<ReportRow[]>
  /** Newest first: date said, else published, undated last, ties by report id and place in the text; streamed, never all in memory. */
  statements(query?: StatementQuery): AsyncIterable<StatementRow>
  /** What bears on the dossier, by report id (code point order); reports without any are left out. Streamed. */
  bearing(): AsyncIterable<Bearing>
  /** What reports tell outright of a change of position, by report id, each in text order. */
  turns(): Promise<Turn[]>
  /** What the statements of a query have in common and how often. */
  facets(query?: StatementQuery): Promise<Facets>
  /** How many statements a query finds. */
  countStatements(query: StatementQuery): Promise<number>
  /** Speaker names that share one of the keys (no keys: none; left out: all), by name; one that is also an unnamed source's comes twice. */
  names(keys?: string[]): Promise<NameCount[]>
  /** Parties and affiliations of all joinable names, by name. */
  sides(): Promise<SideCount[]>
  /** A text that changes whenever the record may have changed, by whomever; compares only with marks of the same opening. */
  mark(): Promise<string>
  /** Counts of the record; speakers are joinable names, each spelling by itself. */
  counts(): Promise<{ reports: number; statements: number; speakers: number }>
  /**
   * Removes a report and every trace of it from every file of the record; false when there is none. Throws `forget-unfinished`
   * (retryable) when another program's long reading keeps the files as they are: the report is gone from the record, its traces go
   * with the next `forget` of the same id or the next opening.
   */
  forget(id: string): Promise<boolean>
  /** Checks the engine's own integrity and that each stored text still has its sha-256 and each span its words. */
  verify(): AsyncIterable<Problem>
  close(): Promise<void>
}

/** What a store needs to be told: how names are grouped and statements derived (the rooms know; the store keeps what they give). */
export interface StoreOptions {
  keysOf: (name: string) => string[]
  /**
   * Works a report's statements out anew, with the judgements about it that stand and the dossier that counts: when one is
   * made or taken back, when `add` keeps a report under another id or finds judgements that waited for it, and for `refresh`.
   */
  derive: Derive
  /** what a report tells outright of a change of position (room 5 knows); worked out whenever its statements are, none when left out */
  turnsOf?: TurnsOf
  /** how reports come from one another; without it a record has no edges */
  lineage?: LineageRules
  /** versions of the rooms behind `derive`; reports derived with others, or with another dossier, are stale */
  versions?: string
  /** version of the rules behind keysOf; when it is not the one the record was written with, all keys are made anew on opening */
  keysVersion?: string
  /** index keys of a statement's quoted words (room 4 knows); none are kept when left out */
  quoteKeysOf?: (text: string, statement: Statement) => number[]
  /** version of the rules behind quoteKeysOf, as keysVersion; a record without any keys gets them on opening */
  quoteKeysVersion?: string
  /** how long `forget` waits for programs that are reading the record, ms; 10 000 when left out */
  patience?: number
}

/** What a report's statements are while it is stale, and the versions (and dossier) they were derived with. */
export interface Before {
  statements: readonly Statement[]
  with: string | null
}

/** `before`: given where neither the report nor its judgements have changed since. */
export type Derive = (
  report: Report,
  judgements: readonly Judgement[],
  dossier: KeptDossier | null,
  before?: Before,
) => Statement[]

export type TurnsOf = (report: Report, dossier: KeptDossier | null) => Turn[]
