import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import type { Judgement, Report, Span, Statement } from '../model/types.ts'
import { selectorOf } from '../text/selectors.ts'
import { wordsOf } from '../text/spans.ts'
import { findsItsWords, judged } from './statements.ts'

const REPORT = reportOf(
  'Envoy Ada Holm said the locks would open on Monday. “We are ready,” she said. The mayor said nothing of the fees, and the harbour office wants them doubled.',
  { id: 'r' },
)

const spanIn = ({ text }: Report, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

function found(report: Report, ...contents: string[]): Statement[] {
  return contents.map((words) => ({
    id: words,
    kind: 'indirect',
    source: [],
    cue: [],
    content: [spanIn(report, words)],
    speaker: { name: 'Ada Holm', party: null, basis: 'name' },
    said: { date: null, precision: 'unknown', basis: 'unknown' },
    venue: null,
    positions: [],
    why: [{ rule: 'a rule', score: 0.5 }],
    words,
  }))
}

let made = 0
/** A judgement about words of the report as it was when it was judged. */
function about<Kind extends 'speaker' | 'said' | 'wrong' | 'mark'>(
  kind: Kind,
  words: string,
  more: object = {},
): Judgement {
  const { id: report, sha256, text } = REPORT
  const content = [selectorOf(text, spanIn(REPORT, words))]
  const at = new Date(Date.UTC(2025, 0, 1, 0, 0, made++)).toISOString()
  return { id: `j${made}`, at, author: 'maria', kind, words: { report, sha256, content }, ...more } as Judgement // `more` holds what the kind wants
}

const summary = (statements: Statement[]) => statements.map((s) => [s.speaker.name, s.words])
const locks = 'the locks would open on Monday'
const ready = '“We are ready,”'
const fees = 'the harbour office wants them doubled'
const start = found(REPORT, locks, ready)

describe('judgements over what the rooms found', () => {
  it('a speaker and a date set by a person say so, and everything else stays', () => {
    const result = judged(REPORT, start, [
      about('speaker', ready, { name: 'Jon Falk' }),
      about('said', ready, { date: '2025-02' }),
    ])
    expect(result[0]).toEqual(start[0])
    expect(result[1]).toMatchObject({
      id: ready,
      content: start[1]!.content,
      speaker: { name: 'Jon Falk', party: null, basis: 'set' },
      said: { date: '2025-02', precision: 'month', basis: 'set' },
      why: [
        { rule: 'a rule', score: 0.5 },
        { rule: 'speaker set by a person', score: 1 },
        { rule: 'said set by a person', score: 1 },
      ],
    })
  })

  it('a name may be taken away, be of several, or describe a source that is not named', () => {
    const speaker = (more: object) => judged(REPORT, start, [about('speaker', ready, more)])[1]?.speaker
    expect(speaker({ name: null })).toEqual({ name: null, party: null, basis: 'set' })
    expect(speaker({ name: 'an aide', unnamed: true })).toMatchObject({ name: 'an aide', basis: 'unnamed' })
    expect(speaker({ name: 'Ada Holm; Jon Falk' })?.members).toEqual([
      { name: 'Ada Holm', basis: 'set' },
      { name: 'Jon Falk', basis: 'set' },
    ])
  })

  it('what is wrong goes, also when its words are cut a little otherwise now', () => {
    expect(summary(judged(REPORT, start, [about('wrong', locks)]))).toEqual([['Ada Holm', ready]])
    const other = found(REPORT, 'said the locks would open on Monday', ready)
    expect(summary(judged(REPORT, other, [about('wrong', locks)]))).toEqual([['Ada Holm', ready]])
  })

  it('a statement that is two now is meant in both; one that only touches the words is not', () => {
    const two = found(REPORT, 'the locks would', 'open on Monday', ready)
    expect(summary(judged(REPORT, two, [about('speaker', locks, { name: 'Jon Falk' })]))).toEqual([
      ['Jon Falk', 'the locks would'],
      ['Jon Falk', 'open on Monday'],
      ['Ada Holm', ready],
    ])
    const wide = found(REPORT, 'Monday. “We are ready,” she said. The mayor said nothing of the fees')
    expect(judged(REPORT, wide, [about('wrong', locks)])).toEqual(wide)
  })

  it('the last judgement wins, whatever the order of the input', () => {
    const all = [
      about('speaker', ready, { name: 'Jon Falk' }),
      about('wrong', locks),
      about('speaker', ready, { name: 'Lena Orban' }),
    ]
    const result = judged(REPORT, start, all)
    expect(summary(result)).toEqual([['Lena Orban', ready]])
    expect(judged(REPORT, start, all.toReversed())).toEqual(result)
  })

  it('a marked statement stands in its place, by whom a person says', () => {
    const result = judged(
      REPORT,
      [...start, ...found(REPORT, 'nothing of the fees')],
      [about('mark', fees, { name: 'the harbour office' })],
    )
    expect(result.map((s) => s.words)).toEqual([locks, ready, 'nothing of the fees', fees])
    expect(result[3]).toMatchObject({
      kind: 'indirect',
      content: [spanIn(REPORT, fees)],
      speaker: { name: 'the harbour office', basis: 'set' },
      said: { date: null, basis: 'unknown' },
      why: [{ rule: 'marked by a person', score: 1 }],
      confidence: 1,
    })
    expect(judged(REPORT, start, [about('mark', '“We are ready,”')])[1]).toMatchObject({ kind: 'direct' })
  })

  it('a mark sets the words of a statement right and keeps its speaker when it names none', () => {
    const cut = found(REPORT, locks.slice(0, -4))
    expect(summary(judged(REPORT, cut, [about('mark', locks)]))).toEqual([['Ada Holm', locks]])
  })

  it('a mark is not lost to a judgement about the words beside it that were found before', () => {
    const wide = found(REPORT, 'said nothing of the fees, and the harbour office wants them doubled')
    const wrong = about('wrong', wide[0]!.words!)
    const mark = about('mark', fees, { name: 'the office' })
    for (const all of [
      [mark, wrong],
      [wrong, mark],
    ]) {
      expect(summary(judged(REPORT, wide, all))).toEqual([['the office', fees]])
      expect(summary(judged(REPORT, [], all))).toEqual([['the office', fees]])
    }
  })

  it('a statement whose speaker a person set is kept when the rooms find it no more', () => {
    expect(judged(REPORT, [], [about('speaker', ready, { name: 'Jon Falk' })])).toMatchObject([
      { words: ready, speaker: { name: 'Jon Falk', basis: 'set' } },
    ])
    const said = about('said', ready, { date: '2025-02-01' })
    expect(judged(REPORT, [], [said])).toEqual([])
    expect(findsItsWords(REPORT, [], said)).toBe(false)
    expect(findsItsWords(REPORT, start, said)).toBe(true)
  })

  it('words are found again in a text that changed, and are told when they are not there', () => {
    const edited = reportOf(`CITY, March 3 — ${REPORT.text.replace('“We are ready,”', '"We are ready,"')}`, { id: 'r' })
    const judgement = about('speaker', ready, { name: 'Jon Falk' })
    const now = found(edited, locks, '"We are ready,"')
    expect(summary(judged(edited, now, [judgement]))).toEqual([
      ['Ada Holm', locks],
      ['Jon Falk', '"We are ready,"'],
    ])
    const another = reportOf('Rain fell all day on the empty quay.', { id: 'r' })
    expect(judged(another, [], [judgement])).toEqual([])
    expect(findsItsWords(another, [], judgement)).toBe(false)
  })

  it('a judgement about another report changes nothing', () => {
    expect(judged({ ...REPORT, id: 'other' }, start, [about('wrong', locks)])).toEqual(start)
  })

  it('spans of a marked statement index the text', () => {
    for (const s of judged(REPORT, start, [about('mark', fees, { name: null })]))
      expect(s.words).toBe(wordsOf(REPORT.text, s.content))
  })
})
