/** One line of the table: a number between 0 and 1, what it rests on, and what a constant answer gives beside it. */
import type { Prf } from './score/tally.ts'

export const SECTIONS = [
  'attribute',
  'who',
  'when',
  'variants',
  'lineage',
  'differences',
  'dossiers',
  'positions',
  'sample',
] as const
export type Section = (typeof SECTIONS)[number]

export interface Constant {
  name: string
  value: number | null
}

export interface Measure {
  /** stable name; the part before the first full stop is the section */
  id: string
  label: string
  /** null: no case to measure */
  value: number | null
  /** precision and recall, or hits and cases */
  detail: string
  constants: Constant[]
  /** data sets it rests on: paths under the data folder, or of the bundled sample */
  sets: string[]
  /** whether a floor is kept for it; the others are information */
  floored: boolean
}

/** What a section gives: its measures, and its misses as lines to read. */
export interface Measured {
  measures: Measure[]
  misses: string[]
}

export function prfDetail({ p, r }: Prf): string {
  return `P ${short(p)} R ${short(r)}`
}

/** Three decimals without the leading zero: .735; a dash when there is nothing to measure. */
export function short(value: number | null): string {
  if (value === null) return '–'
  return value.toFixed(3).replace(/^0/, '')
}

/** The section of a measure's id. */
export function sectionOf(id: string): string {
  return id.slice(0, id.indexOf('.'))
}

/** The constant answer that does best: the one to beat. */
export function bestConstant(constants: readonly Constant[]): Constant | null {
  return constants.reduce<Constant | null>((best, c) => ((c.value ?? -1) > (best?.value ?? -1) ? c : best), null)
}
