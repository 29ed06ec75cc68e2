/** Room 2: from a report to what it attributes to whom. */
import type { Attribution, Report, Span } from '../model/types.ts'
import { quotations } from '../text/quotes.ts'
import { type Found, join } from './join.ts'
import { kindOf } from './kind.ts'
import { learnedDrafts } from './learned/index.ts'
import { draftsOf } from './link.ts'
import { unitsOf } from './units.ts'

export { kindOf } from './kind.ts'

/** From this confidence on a statement counts as sure: on reports that were not learned from, nine of ten of them are right. */
export const SURE = 0.8

/**
 * Every statement the report attributes, in the order of the text, outermost only: contents never overlap. Spans are
 * UTF-16 code units of `report.text`. Source and cue are empty when the text gives none (a quotation nobody is named
 * for). Rules only; never throws, linear in the length of the text.
 */
export function attribute(report: Report): Attribution[] {
  const { text } = report
  const marks = quotations(text)
  const found = join(text, unitsOf(text), (unit) => learnedDrafts(unit, draftsOf(unit)))
  return found.map((f) => attributionOf(f, kindOf(text, f.content, marks)))
}

function attributionOf(found: Found, kind: Attribution['kind']): Attribution {
  const sorted = [...found.content].sort((a, b) => a[0] - b[0])
  return {
    kind,
    source: found.source,
    cue: found.cue,
    content: sorted.map((s): Span => [s[0], s[1]]),
    confidence: found.score,
    why: found.why,
  }
}
