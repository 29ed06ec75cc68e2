/** Reports written with marks, for the tests of this room. */
import { reportOf } from '../model/report.suite.ts'
import type { Attribution, Span, Statement } from '../model/types.ts'
import { resolve } from './index.ts'

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
  return resolve(reportOf(text, { published }), attributions)
}

export const names = (marks: string, published: string | null = null) =>
  marked(marks, published).map((s) => s.speaker.name)
