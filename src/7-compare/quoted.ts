/** Quotations that a rewrite or copy has and its source has not: altered, marked as quoted only there, or from nowhere. */
import type { Disagreement, Span } from '../model/types.ts'
import { type Quotation, quotations } from '../text/quotes.ts'
import { findRow, letters, nearest, type Sentence, sentencesOf, shared, stemsOf } from './stems.ts'
import { type Derived, disagreement, placeIn } from './told.ts'

/** Share of the words of a quotation that one sentence of the source must have to be what it was made from. */
const MADE_FROM = 0.6
/** And so that it is told as a conflict: fewer words in common may be of another sentence of the same speech. */
const SURELY = 0.75
/** Fewer telling words than this are found only in a row. */
const FEWEST = 3

/** `known` tells which words of the copy are paired with a quotation of the source already. */
export function quotedInCopy(pair: Derived, known: (span: Span) => boolean): Disagreement[] {
  if (pair.kind !== 'rewrite' && pair.kind !== 'copy') return []
  const source = sourceOf(pair.from.report.text)
  const text = pair.to.report.text
  return quotations(text)
    .filter(({ inner, closed }) => closed && /\p{L}/u.test(text.slice(...inner)) && !known(inner))
    .flatMap((one) => checked(pair, source, one))
}

interface Source {
  row: ReturnType<typeof letters>
  quoted: Quotation[]
  sentences: readonly Sentence[]
}

function sourceOf(text: string): Source {
  return { row: letters(text), quoted: quotations(text), sentences: sentencesOf(text) }
}

function checked(pair: Derived, source: Source, one: Quotation): Disagreement[] {
  const words = pair.to.report.text.slice(...one.inner)
  const here = placeIn(pair.to, one.inner)
  const row = findRow(words, source.row)
  if (row) {
    if (touches(source.quoted, row) || isName(words) || !isSaid(pair.to, one.inner)) return []
    const why = { rule: 'the same words without quotation marks in the source', score: 0.9 }
    const note = 'the source tells these words without quotation marks'
    return [disagreement('attribution', true, [placeIn(pair.from, row), here], note, why)]
  }
  const stems = stemsOf(words.replace(/\[[^\]]*\]/g, ' ')) // what stands in brackets is told to be the outlet's own
  const near = stems.size >= FEWEST ? nearest(stems, source.sentences, MADE_FROM) : null
  if (near) return [reworded(pair, source, near, one, stems)]
  return pair.kind === 'rewrite' || isRetold(pair, source, one) ? [unsupported(pair, one)] : []
}

/** Somebody is given the words: marks around a title, or around what an outlet keeps its distance from, quote nobody. */
const isSaid = ({ statements }: Derived['to'], [start, end]: Span): boolean =>
  statements.some(({ content }) => content.some(([from, to]) => from < end && start < to))

/** A word or two, or capitalised ones alone: a title, a name or a catchword that some outlets set in marks. */
const isName = (words: string): boolean =>
  !/\p{Ll}\P{L}+\p{Ll}/u.test(words) || words.trim().split(/\s+/).length < FEWEST

function reworded(
  pair: Derived,
  source: Source,
  near: Sentence,
  one: Quotation,
  stems: ReadonlySet<string>,
): Disagreement {
  const spans = [placeIn(pair.from, near.span), placeIn(pair.to, one.inner)]
  const share = shared(stems, near.stems) / stems.size
  const why = { rule: 'a sentence of the source with most of the words', score: Number((share * 0.8).toFixed(2)) }
  if (touches(source.quoted, near.span)) {
    const altered = isSaid(pair.to, one.inner) && quotedShare(stems, source, near, pair.from.report.text) >= SURELY
    return disagreement('wording', altered, spans, 'the source quotes other words', why)
  }
  const conflict = share >= SURELY && isSaid(pair.to, one.inner) && isClose(stems, near, pair.from.report.text)
  return disagreement('attribution', conflict, spans, 'the source tells this in its own words, not as a quotation', why)
}

/** Share of the words that the source, too, has between marks. */
function quotedShare(stems: ReadonlySet<string>, { quoted }: Source, { span }: Sentence, text: string): number {
  const inner = quoted.filter((one) => one.inner[0] < span[1] && span[0] < one.inner[1])
  return shared(stems, stemsOf(inner.map((one) => text.slice(...one.inner)).join(' '))) / stems.size
}

/** The words in common stand near each other, as a paraphrase has them, not here and there in a long sentence. */
function isClose(stems: ReadonlySet<string>, { span }: Sentence, text: string): boolean {
  const telling = text
    .slice(...span)
    .split(/\s+/)
    .map((word) => stemsOf(word))
    .filter((some) => some.size > 0)
  const hits = telling.flatMap((some, i) => (shared(some, stems) > 0 ? [i] : []))
  return hits.at(-1)! - hits[0]! < 2 * stems.size
}

function unsupported(pair: Derived, { inner }: Quotation): Disagreement {
  const note = `the source, ${pair.from.report.id}, has no such quotation`
  const why = { rule: 'a quotation that the source does not have', score: pair.kind === 'rewrite' ? 0.8 : 0.6 }
  const found = disagreement('unsupported', false, [placeIn(pair.to, inner)], note, why)
  return { ...found, reports: [pair.from.report.id, pair.to.report.id] }
}

/** A copy may add reporting of its own; what stands in a sentence of the source is not that. */
function isRetold({ to }: Derived, { sentences }: Source, { inner }: Quotation): boolean {
  const around = sentencesOf(to.report.text).find(({ span }) => span[0] <= inner[0] && inner[0] < span[1])
  return around !== undefined && nearest(around.stems, sentences, 0.5) !== null
}

const touches = (quoted: readonly Quotation[], [start, end]: Span): boolean =>
  quoted.some(({ inner }) => inner[0] < end && start < inner[1])
