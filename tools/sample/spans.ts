/** Finds the words of the gold source in the stored texts; what is missing or ambiguous is a problem, never a guess. */
import type { Span } from '../../src/model/types.ts'

/** A source or a time further away than this (code units) is a slip of the annotator. */
const FAR = 700

class NotFound extends Error {}

/** Every occurrence that neither begins nor ends inside a word. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) found.push([at, at + words.length])
  }
  return found
}

function cutsWord(text: string, at: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  return at > 0 && at < text.length && letter.test(text[at - 1]!) && letter.test(text[at]!)
}

/** One occurrence: the only one, or the one that `#n` names. */
export function exact(text: string, words: string): Span {
  const [, plain = '', index] = /^(.*?)(?:#(\d+))?$/s.exec(words) ?? []
  const [head = '', tail] = plain.split('…')
  const starts = occurrences(text, head)
  if (starts.length === 0) throw new NotFound(`not in the text: ${head}`)
  if (starts.length > 1 && !index) throw new NotFound(`${starts.length} times in the text: ${head}`)
  const start = starts[Number(index ?? 1) - 1]
  if (!start) throw new NotFound(`no occurrence ${index}: ${head}`)
  return tail === undefined ? start : [start[0], endOf(text, tail, start[1])]
}

function endOf(text: string, tail: string, from: number): number {
  const end = occurrences(text, tail).find(([at]) => at >= from)
  if (!end) throw new NotFound(`no end in the text: …${tail}`)
  return end[1]
}

/** The pieces of an interrupted content: the first is unique, each other the next one after it. */
export function pieces(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (const piece of words.split(' | ')) {
    const before = spans.at(-1)
    spans.push(before ? next(text, piece, before[1]) : exact(text, piece))
  }
  return spans
}

function next(text: string, piece: string, from: number): Span {
  const [head = '', tail] = piece.split('…')
  const start = occurrences(text, head).find(([at]) => at >= from)
  if (!start) throw new NotFound(`not after the piece before it: ${head}`)
  return tail === undefined ? start : [start[0], endOf(text, tail, start[1])]
}

/** The occurrence nearest to the given spans that does not lie inside one of them; null for no words. */
export function nearest(text: string, words: string, to: readonly Span[]): Span | null {
  if (words === '') return null
  const free = occurrences(text, words).filter((span) => !to.some((one) => span[0] < one[1] && one[0] < span[1]))
  const [best] = free.sort((a, b) => distance(a, to) - distance(b, to))
  if (!best || distance(best, to) > FAR) throw new NotFound(`not near its content: ${words}`)
  return best
}

function distance(span: Span, to: readonly Span[]): number {
  return Math.min(...to.map((one) => Math.max(one[0] - span[1], span[0] - one[1])))
}

export function cover(spans: readonly Span[]): Span {
  return [spans[0]![0], spans.at(-1)![1]]
}
