/** Helps the tests of this room: reports of a text alone, and attributions as readable lines. */
import type { Report, Span } from '../model/types.ts'
import { attribute } from './index.ts'

export function reportOf(text: string): Report {
  return {
    id: 'test',
    sha256: '0'.repeat(64),
    text,
    title: null,
    url: null,
    outlet: null,
    byline: null,
    file: null,
    published: { value: null, precision: 'unknown', basis: 'unknown' },
  }
}

/** `kind [source] <cue> content … content`, one line an attribution. */
export function linesOf(text: string): string[] {
  const cut = (spans: readonly Span[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ')
  return attribute(reportOf(text)).map((a) => `${a.kind} [${cut(a.source)}] <${cut(a.cue)}> ${cut(a.content)}`)
}
