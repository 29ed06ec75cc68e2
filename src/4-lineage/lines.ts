/** What each line of a page is: the report's prose, a message of somebody else, or furniture. */
import { isFurniture, isHeading, isMessage } from '../lang/en/furniture.ts'

export interface Line {
  start: number
  end: number
  kind: 'prose' | 'message' | 'furniture'
}

export interface Lines {
  /** of the line around a place; places are asked in rising order */
  at: (place: number) => Line['kind']
}

/** A text of which more than this share stands in lines that end within a sentence is wrapped: its short lines are no headings. */
const WRAPPED = 0.4

export function linesOf(text: string): Lines {
  const lines: Line[] = []
  for (const m of text.matchAll(/[^\n\r]+/g)) lines.push({ start: m.index, end: m.index + m[0].length, kind: 'prose' })
  const of = ({ start, end }: Line) => text.slice(start, end)
  const open = lines.map((line) => isHeading(of(line)))
  const length = (some: readonly Line[]) => some.reduce((sum, { start, end }) => sum + end - start, 0)
  const wrapped = length(lines.filter((_, i) => open[i])) > WRAPPED * length(lines)
  lines.forEach((line, i) => {
    if (isFurniture(of(line)) || (open[i] && !wrapped)) line.kind = 'furniture'
    if (!isMessage(of(line))) return
    line.kind = 'message'
    // the signature of a message that stands above it
    if (i > 0 && /^\s*[—–-]/.test(of(line))) lines[i - 1]!.kind = 'message'
  })
  let i = 0
  return {
    at: (place) => {
      while (i < lines.length - 1 && lines[i]!.end <= place) i++
      return lines[i]?.kind ?? 'prose'
    },
  }
}
