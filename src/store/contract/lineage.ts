/** What a store does to know which report comes from which. Room 4 says what two reports are to each other; the store finds whom to ask about. */
import type { LineageEdge, Report } from '../../model/types.ts'

/** An edge without its evidence, which is worked out when asked. */
export type KeptEdge = Omit<LineageEdge, 'evidence'>

/** A report as it is kept for comparison: its metadata as it stands, and what the rules read of its text. */
export interface KeptReport {
  id: string
  sha256: string
  outlet: string | null
  byline: string | null
  /** EDTF */
  published: string | null
  reading: Uint8Array
}

/** The rules behind the edges: pure functions of one report, and of two in either order. */
export interface LineageRules {
  /** all that the others need of a report's text and byline: made once, when it is added */
  read: (report: Report) => Uint8Array
  /** keys of the text alone; an odd one tells twice as much as an even one */
  keysOf: (report: KeptReport) => number[]
  relate: (a: KeptReport, b: KeptReport) => KeptEdge | null
  /** when it is not the one the record was written with, all edges are worked out anew on opening */
  version: string
  /** how many neighbours on either side are looked at under one key; 4 when left out */
  window?: number
}

export interface LineageStore {
  /**
   * Edges of the record by original and copy; with `reports` only those at one of them. They are a function of the reports in the record,
   * in whatever order those came: two reports are compared when keys of enough weight have both within `window` places of
   * each other in the order of publication.
   */
  edges(reports?: readonly string[]): Promise<KeptEdge[]>
  /** Reports near one under shared keys, the most alike first, at most `limit`, whether or not they are related; not the report itself. */
  alike(report: string, limit: number): Promise<{ report: string; shared: number }[]>
}
