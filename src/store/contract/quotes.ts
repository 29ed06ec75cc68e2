/** What a store does to find the same quoted words again. */

/** Whether a statement that shares so many keys, of so many that it has, is worth a look. */
export type Enough = (shared: number, among: number) => boolean

/** A place of a statement whose quoted words share keys with those asked for. */
export interface Shared {
  report: string
  /** place of the statement in its report, from 0 */
  ordinal: number
  /** keys in common */
  shared: number
  /** keys that it has */
  among: number
}

export interface QuoteStore {
  /**
   * Statements that have one of the quote keys, by report id and place. When they are more than 5 000, keys that few have come first,
   * and the ones for which there is no room any more are passed over.
   */
  sharing(keys: readonly number[], enough?: Enough): Promise<Shared[]>
}
