/** Reports written with marks, for the tests of this room. */
import type { Attribution, Report, Span, Statement } from '../model/types.ts'
import { resolve } from './index.ts'

export function reportOf(text: string, published: string | null = null): Report {
  const when = {
    value: published,
    precision: published ? ('day' as const) : ('unknown' as const),
    basis: published ? ('given' as const) : ('unknown' as const),
  }
  return {
    id: 'r',
    sha256: 'a'.repeat(64),
    text,
    title: null,
    url: null,
    outlet: null,
    byline: null,
    file: null,
    published: when,
  }
}

/** Marks in the text: {source}, <cue>, [content]; several statements are parted by "|" at their end. */
export function marked(marks: string, published: string | null = null): Statement[] {
  let text = ''
  const attributions: Attribution[] = []
  let now = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] }
  const open: Record<string, number> = {}
  const ends: Record<string, [keyof typeof now, string]> = {
    '}': ['source', '{'],
    '>': ['cue', '<'],
    ']': ['content', '['],
  }
  for (const c of marks) {
    if ('{<['.includes(c)) open[c] = text.length
    else if (c in ends) now[ends[c]![0]].push([open[ends[c]![1]]!, text.length])
    else if (c === '|') {
      attributions.push({ kind: 'indirect', ...now, confidence: 1, why: [] })
      now = { source: [], cue: [], content: [] }
    } else text += c
  }
  return resolve(reportOf(text, published), attributions)
}

export const names = (marks: string, published: string | null = null) =>
  marked(marks, published).map((s) => s.speaker.name)
