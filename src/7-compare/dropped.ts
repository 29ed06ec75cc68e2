/** What a rewrite leaves out: every date, or the condition under which something was said. */
import { MONTHS, WEEKDAYS } from '../lang/en/dates.ts'
import type { Disagreement, Span } from '../model/types.ts'
import { nearest, type Sentence, sentencesOf, stemsOf } from './stems.ts'
import { type Derived, disagreement, placeIn, type Told } from './told.ts'

const names = (table: Readonly<Record<string, number>>) =>
  Object.keys(table)
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length)
    .join('|')
/** Days, as a reader would look them up: a weekday, a day of a month, yesterday. Years alone are not. */
const DAY = new RegExp(
  String.raw`\b(?:(?:on |last |next )?(?:${names(WEEKDAYS)})|(?:on )?\d{1,2} (?:${names(MONTHS)})|(?:on )?(?:${names(MONTHS)})\.? \d{1,2}(?!\d)|yesterday|today|tomorrow|(?:last|this|next) (?:week|month))\b`,
  'giu',
)
/** So many days lost at least: one may go unnoticed. */
const FEWEST = 2
const CONDITION = /\b(?:if|unless|once|until|only (?:if|when|after)|provided|as long as|on condition)\b/iu
/** Share of the words of a sentence of the copy that one of the source must have. */
const SAME = 0.6

export function droppedByRewrite(pair: Derived): Disagreement[] {
  return pair.kind === 'rewrite' ? [...datesDropped(pair), ...conditionsDropped(pair)] : []
}

function datesDropped({ from, to }: Derived): Disagreement[] {
  const there = daysIn(from.report.text)
  if (there.length < FEWEST || daysIn(to.report.text).length > 0) return []
  const first = sentencesOf(to.report.text).find(({ stems }) => stems.size > 3)
  const spans = [...there.map((span) => placeIn(from, span)), ...(first ? [placeIn(to, first.span)] : [])]
  const note = `the source dates what happened ${there.length} times; the rewrite names no day`
  return [disagreement('dropped', false, spans, note, { rule: 'no day of the source is left', score: 0.9 })]
}

const daysIn = (text: string): Span[] => [...text.matchAll(DAY)].map((m) => [m.index, m.index + m[0].length])

/** A statement of the copy that says what a sentence of the source says under a condition, without one. */
function conditionsDropped({ from, to }: Derived): Disagreement[] {
  const there = sentencesOf(from.report.text)
  return to.statements.flatMap(({ content }) => {
    const span: Span = [content[0]![0], content.at(-1)![1]]
    const stems = stemsOf(to.report.text.slice(...span))
    const source = stems.size >= FEWEST_STEMS ? nearest(stems, there, SAME) : null
    if (!source || !isSaid(from, source) || !isConditional(from.report.text, source.span)) return []
    if (isConditional(to.report.text, sentenceAround(to.report.text, span))) return []
    const why = { rule: 'a condition in the sentence of the source alone', score: 0.6 }
    return [
      disagreement('dropped', false, [placeIn(from, source.span), placeIn(to, span)], 'the condition is gone', why),
    ]
  })
}

/** Fewer telling words fit many sentences. */
const FEWEST_STEMS = 4

function sentenceAround(text: string, span: Span): Span {
  const touching = sentencesOf(text).filter((one) => one.span[0] < span[1] && span[0] < one.span[1])
  return [touching[0]?.span[0] ?? span[0], touching.at(-1)?.span[1] ?? span[1]]
}

/** Somebody is named who said it: a law that a report explains in other words has lost nothing. */
const isSaid = ({ statements }: Told, { span }: Sentence): boolean =>
  statements.some(
    ({ speaker, content }) => speaker.name !== null && content.some(([start, end]) => start < span[1] && span[0] < end),
  )

const isConditional = (text: string, span: Span): boolean => CONDITION.test(text.slice(...span))
