/** One step from a layout of the record to the next. */
import type { Dialect } from '../schema.ts'

export interface Migration {
  number: number
  name: string
  up: Record<Dialect, string[]>
}
