/** A condition as it stands in a text. */
import type { ConditionRelation } from '../../lang/en/conditionals.ts'
import type { Span } from '../../model/types.ts'

export interface Condition {
  /** the antecedent with its connective */
  span: Span
  relation: ConditionRelation
  /** end of the connective: the antecedent's own words begin here */
  body: number
  /** a connective that opens nothing but conditions stands before it */
  firm: boolean
  /** the sentence it stands in, without the antecedent: first and last offset */
  main: Span[]
}
