/** What this room is given, and how a disagreement is put together. */
import type { Disagreement, Place, Reason, Report, Span, Statement } from '../model/types.ts'

/** A report with what is said in it. */
export interface Told {
  report: Report
  statements: readonly Statement[]
}

/** One report comes from another, as room 4 found. */
export interface Derived {
  from: Told
  to: Told
  kind: 'copy' | 'rewrite' | 'update' | 'quotes-from'
}

type Kind = Disagreement['kind']

/** The reports in the order of the places, each once. */
export function disagreement(kind: Kind, conflict: boolean, spans: Place[], note: string, why: Reason): Disagreement {
  return { kind, conflict, reports: [...new Set(spans.map(([id]) => id))], spans, note, why: [why] }
}

export const placeIn = ({ report }: Told, [start, end]: Span): Place => [report.id, start, end]

/** The first day of the report's date; null when it has none. */
export const dayOf = ({ report }: Told): string | null =>
  /^\d{4}-\d\d-\d\d/.exec(report.published.value ?? '')?.[0] ?? null

/** Days from one to another; null when either is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  return a && b ? Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000) : null
}
