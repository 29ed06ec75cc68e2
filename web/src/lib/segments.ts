/** A text cut where marks begin and end, so that marks may lie over one another. */
export interface Mark {
  start: number
  end: number
  kind: string
  /** what the mark is about; several of one kind may lie over each other */
  of?: string
}

export interface Segment {
  start: number
  text: string
  marks: Mark[]
}

/** Pieces of `text` from `from` on; marks in the offsets of the whole. Empty pieces are left out. */
export function segments(text: string, marks: readonly Mark[], from = 0): Segment[] {
  const end = from + text.length
  const inside = marks.filter((mark) => mark.end > from && mark.start < end && mark.end > mark.start)
  const cuts = new Set([from, end])
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, from))
    cuts.add(Math.min(mark.end, end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start - from, places[i + 1]! - from),
    marks: inside.filter((mark) => mark.start <= start && mark.end > start),
  }))
}

/** Paragraphs of a text with their place in it. */
export function paragraphs(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = []
  for (const match of text.matchAll(/[^\n]+/g)) if (match[0].trim()) found.push({ start: match.index, text: match[0] })
  return found
}
