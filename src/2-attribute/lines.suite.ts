/** Helps the tests of this room: attributions as readable lines. */
import { reportOf } from '../model/report.suite.ts'
import type { Span } from '../model/types.ts'
import { quotations } from '../text/quotes.ts'
import { attribute } from './index.ts'
import { join } from './join.ts'
import { kindOf } from './kind.ts'
import { unitsOf } from './units.ts'

/** The same by the rules alone: what the learned model is given to judge. */
export function ruleLinesOf(text: string): string[] {
  const marks = quotations(text)
  return join(text, unitsOf(text)).map((f) => lineOf(text, kindOf(text, f.content, marks), f))
}

/** `kind [source] <cue> content … content`, one line an attribution. */
export function linesOf(text: string): string[] {
  return attribute(reportOf(text)).map((a) => lineOf(text, a.kind, a))
}

function lineOf(text: string, kind: string, a: { source: Span[]; cue: Span[]; content: Span[] }): string {
  const cut = (spans: readonly Span[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ')
  return `${kind} [${cut(a.source)}] <${cut(a.cue)}> ${cut([...a.content].sort((x, y) => x[0] - y[0]))}`
}
