/** Arithmetic on spans. All offsets are UTF-16 code units, end exclusive. */
import type { Span } from '../model/types.ts'

/** The words under the spans, pieces joined by " … ", line breaks and runs of white space made one space. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ')
}

/** Moves both ends inward past white space; null when nothing is left. */
export function trimSpan(text: string, [start, end]: Span): Span | null {
  let s = start
  let e = end
  while (s < e && /\s/.test(text[s]!)) s++
  while (s < e && /\s/.test(text[e - 1]!)) e--
  return s < e ? [s, e] : null
}

export function overlaps([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b
}
