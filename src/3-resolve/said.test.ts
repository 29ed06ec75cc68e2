import { describe, expect, it } from 'vitest'
import { marked } from './marked.suite.ts'

const dates = (marks: string, published: string | null = '2025-02-27') =>
  marked(marks, published).map((s) => s.said.date)
const monday = '2025-02-24'

describe('one occasion', () => {
  it('"in the past" takes no date over and hands none on in its paragraph', () => {
    const text =
      '{Anna Berg} <said> on Monday [the harbour talks were slow]|. {Berg} <insisted> in the past [that the guard must leave]|. {She} <said> [no pilot would stay]|.'
    expect(dates(text)).toEqual([monday, null, null])
  })

  it('after a look back the next paragraph goes on with the occasion', () => {
    const text =
      '{Anna Berg} <said> on Monday [the talks were slow]|. {Berg} previously <threatened> [to close the quay]|.\n\n{Berg} <said> [the crews were tired]|.'
    expect(dates(text)).toEqual([monday, null, monday])
  })

  it.each(['has long <argued>', 'repeatedly <argued>', 'often <said>', 'always <said>'])('%s is no occasion', (cue) => {
    expect(dates(`{Anna Berg} <said> on Monday [a]|. {Berg} ${cue} [that the guard must leave]|.`)).toEqual([
      monday,
      null,
    ])
  })

  it('"no longer", and words inside what was said, change nothing', () => {
    const text =
      '{Anna Berg} <said> on Monday [a]|. {Berg}, no longer a member, <added> [that in the past the guard had left]|.'
    expect(dates(text)).toEqual([monday, monday])
  })

  it('what was said to another outlet is another occasion', () => {
    const text =
      '{Anna Berg} gave way last week, <telling> Sky News [she could sign]|. {She} made similar remarks to Kyodo, <conceding> [that the guard is weak]|. [“We are tired,”] {she} <said>|.'
    expect(dates(text)).toEqual(['2025-02-17/2025-02-23', null, null])
    const told =
      '{Anna Berg} <told> Sky News on Monday [a]|. {She} <told> Kyodo News [b]|. {Berg} <told> Sky News on Monday [c]|. {She} <added> [d]|.'
    expect(dates(told)).toEqual([monday, null, monday, monday])
  })

  it('a post shown whole keeps its day for itself', () => {
    expect(dates('[The quay is closed!] <—> {Ada Berg} Feb. 20, 2025|\n{Berg} <said> [she would come]|.')[1]).toBeNull()
  })
})

describe('the date at the head', () => {
  const own = (head: string, published: string | null) =>
    dates(`${head} {President Anna Berg} has <said> [the pact is dead]|.`, published)

  it.each([
    'date 2025-02-20',
    'Published: Feb. 20, 2025',
    '2025-02-20',
    'OSLO, Feb. 20 (Coast News) –',
    'Oslo, Feb. 20 (Coast News) –',
  ])('%s is the report’s own', (head) => {
    expect(own(head, '2025-02-27')).toEqual([null])
    expect(own(head, '2025-02-20')).toEqual([null])
  })

  it('a date the first sentence tells is the statement’s', () => {
    expect(dates('On Feb. 20, {Anna Berg} <said> [the pact is dead]|.')).toEqual(['2025-02-20'])
    expect(dates('In Oslo on Feb. 20, {Anna Berg} <said> [the pact is dead]|.')).toEqual(['2025-02-20'])
  })
})

describe('a weekday that cannot be placed', () => {
  it('is bounded by what is known of publication', () => {
    const [only] = marked('{Anna Berg} <said> on Monday [a]|.', '2025-02')
    expect(only!.said).toMatchObject({ date: null, precision: 'relative', notAfter: '2025-02' })
    expect(marked('{Anna Berg} <said> on Monday [a]|.')[0]!.said).not.toHaveProperty('notAfter')
  })
})

describe('a stretch of time', () => {
  const said = (words: string) => marked(`{Anna Berg} <said> ${words} [it was over]|.`, '2025-02-27')[0]!.said
  it.each([
    ['last week', { date: '2025-02-17/2025-02-23', precision: 'week', basis: 'relative' }],
    ['this week', { date: '2025-02-24/2025-03-02', precision: 'week', basis: 'relative', notAfter: '2025-02-27' }],
    ['over the weekend', { date: '2025-02-22/2025-02-23', precision: 'week', basis: 'relative' }],
    ['earlier this month', { date: '2025-02', precision: 'month', basis: 'relative', notAfter: '2025-02-27' }],
    ['last month', { date: '2025-01', precision: 'month', basis: 'relative' }],
    ['in January', { date: '2025-01', precision: 'month', basis: 'date' }],
    ['two weeks ago', { date: '2025-02-10/2025-02-16', precision: 'week', basis: 'relative' }],
    ['recently', { date: null, precision: 'unknown', basis: 'unknown', notAfter: '2025-02-27' }],
    ['in the past', { date: null, precision: 'unknown', basis: 'unknown', notAfter: '2025-02-27' }],
    ['some years ago', { date: null, precision: 'unknown', basis: 'unknown', notAfter: '2025-02-27' }],
  ])('%s', (words, expected) => expect(said(words)).toEqual(expected))

  it('a day without its year is bounded, not guessed', () => {
    const [only] = marked('{Anna Berg} <said> in an interview with Kyodo News on Feb. 1 [it was over]|.')
    expect(only!.said).toEqual({ date: null, precision: 'relative', basis: 'date' })
  })
})
