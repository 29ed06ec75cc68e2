/** What every format is made from: a record, a report at a time. */
import type { Dossier, RecordExport, Report, Statement } from '../model/types.ts'

/** Lists of the export beside the reports; the last tells where the others leave something out. */
export const LISTS = ['commitments', 'shifts', 'deadlocks', 'lineage', 'variants', 'disagreements', 'bounds'] as const
type ListName = (typeof LISTS)[number]
type ListOf<L extends ListName> = NonNullable<RecordExport[L]>
/** Each is worked out when it is asked for, in the order above, and written entry by entry; lineage with its evidence comes so, too. */
export type Lists = { [L in Exclude<ListName, 'lineage'>]?: () => ListOf<L> | Promise<ListOf<L>> } & {
  lineage?: () => ListOf<'lineage'> | AsyncIterable<ListOf<'lineage'>[number]>
}

export interface Item {
  report: Report
  statements: Statement[]
}

/** A record to be written. */
export interface Publishable {
  items: AsyncIterable<Item>
  /** to be asked once all items have been taken */
  lists?: Lists
  dossier?: Dossier | null
  /** adds the PLOVER event code of each statement, where the format has statements */
  plover?: boolean
}
