/** What a rule proposes for one unit, in item indexes, before the units are joined. */
import type { Reason } from '../model/types.ts'
import type { Range } from './adverbials.ts'

export interface Draft {
  source: Range | null
  cue: Range | null
  content: Range[]
  /** false when what follows as a bare quotation goes on with an earlier cue: "…," he said, citing … */
  carries?: boolean
  rule: string
  score: number
  /** why, when more than the rule decided */
  why?: Reason[]
}
