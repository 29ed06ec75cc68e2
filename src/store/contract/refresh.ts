/** What a store does when the rooms that derive statements change. */

/** How the statements of a report changed when they were derived anew. */
export interface Refreshed {
  report: string
  /** statements that are there no more, by id */
  gone: number
  added: number
  /** the same id with another speaker, date or reason */
  changed: number
}

export interface RefreshStore {
  /** Reports whose statements other versions of the rooms derived than those of today, by version; null: not known. */
  stale(): Promise<{ version: string | null; reports: number }[]>
  /**
   * Derives up to `limit` stale reports anew, by id, in one transaction; none left: []. Whoever calls it until then may be
   * killed at any moment and begin again: what was done stays done.
   */
  refresh(limit: number): Promise<Refreshed[]>
  /** Takes every report for stale. */
  outdate(): Promise<void>
}
