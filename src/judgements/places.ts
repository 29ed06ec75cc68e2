/** Which statements a judgement means: its words are found again in the text, and then what the rooms found there. */
import type { JudgedWords, Span, Statement } from '../model/types.ts'
import { findWords } from '../text/selectors.ts'

/** The judged words as they stand in the text now; null when one piece of them is nowhere. */
export function spansOf(text: string, { content }: JudgedWords): Span[] | null {
  const spans = content.map((words) => findWords(text, words))
  return spans.every((span) => span !== null) ? spans.toSorted((a, b) => a[0] - b[0]) : null
}

/** From this share of common words on, another cut of the words is the same statement. */
const SAME = 0.5

/**
 * The statements that are meant, by index: the one with just these words; else the one that shares most with them (Dice's
 * coefficient of code units), and with it those that lie in the judged words for the greater part, since a later version of
 * the rooms may cut one statement in two. What a person marked is only meant by its own words.
 */
export function meant(statements: readonly Statement[], spans: readonly Span[]): number[] {
  const exact = statements.findIndex((s) => sameSpans(s.content, spans))
  if (exact >= 0) return [exact]
  const own = statements.flatMap((s, index) => (isMarked(s) ? [] : [{ index, ...share(s.content, spans) }]))
  const best = own.toSorted((a, b) => b.dice - a.dice || a.index - b.index)[0]
  if (!best || Math.max(best.dice, best.inside) < SAME) return []
  return own.filter((one) => one === best || one.inside > SAME).map(({ index }) => index)
}

export const MARKED = 'marked by a person'

export function isMarked({ why }: Statement): boolean {
  return why?.some(({ rule }) => rule === MARKED) ?? false
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], i) => b[i]![0] === start && b[i]![1] === end)
}

/** `dice`: how alike the two are; `inside`: how much of `a` lies in `b`. */
export function share(a: readonly Span[], b: readonly Span[]): { dice: number; inside: number } {
  const common = a.flatMap(([s, e]) => b.map(([t, f]) => Math.max(0, Math.min(e, f) - Math.max(s, t))))
  const both = common.reduce((sum, n) => sum + n, 0)
  const [one, other] = [lengthOf(a), lengthOf(b)]
  return { dice: one + other === 0 ? 0 : (2 * both) / (one + other), inside: one === 0 ? 0 : both / one }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
