/** Helps the tests of this room: attributions as readable lines. */
import { reportOf } from '../model/report.suite.ts'
import type { Span } from '../model/types.ts'
import { attribute } from './index.ts'

/** `kind [source] <cue> content … content`, one line an attribution. */
export function linesOf(text: string): string[] {
  const cut = (spans: readonly Span[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ')
  return attribute(reportOf(text)).map((a) => `${a.kind} [${cut(a.source)}] <${cut(a.cue)}> ${cut(a.content)}`)
}
