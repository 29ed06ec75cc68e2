import { describe, expect, it } from 'vitest'
import { marked } from './marked.suite.ts'

/** A report of Thursday. */
const PUBLISHED = '2025-02-27'
const said = (marks: string, published: string | null = PUBLISHED) => marked(marks, published).map((s) => s.said)
const dates = (marks: string, published?: string | null) => said(marks, published).map((s) => s.date)
const wednesday = '2025-02-26'
const lead = 'The council of Norland rejected the harbour pact on Wednesday.\n\n'

describe('the day a report is about', () => {
  it.each([
    ['{Anna Berg} <said> [the pact was dead]|.', wednesday],
    ['[“It is dead,”] {Anna Berg} <said>|.', wednesday],
    ['{Anna Berg} did not <deny> [that it was dead]|.', wednesday],
    ['{Anna Berg} <has said> [the pact was dead]|.', null],
    ['{Anna Berg} had <said> [the pact was dead]|.', null],
    ['{Anna Berg} <says> [the pact is dead]|.', null],
    ['[The pact is dead], <according to> {Anna Berg}|.', null],
    ['{Anna Berg} <called> [the pact a farce]|.', null],
    ['{Republicans} <said> [the pact was dead]|.', null],
    ['{two aides} <said> [the pact was dead]|.', null],
    ['{Anna Berg, an analyst at a bank}, <said> [the pact was dead]|.', null],
    ['{Anna Berg} <said> in an interview with Kyodo News [that the pact was dead]|.', null],
    ['In an interview with Kyodo News later that day, {Anna Berg} <said> [it was dead]|.', wednesday],
    ['{Anna Berg} <said> in the past [that the pact was dead]|.', null],
    ['In a statement, {the Harbour Ministry} <says> [the pact is dead]|.', wednesday],
    ['{The Harbour Ministry} <says> [the pact is dead]|.', null],
    ['{Anna Berg} later <said> [the pact was dead]|.', null],
    ['During her campaign, {Anna Berg} <said> [the pact was dead]|.', null],
    ['In his book, {Carl Dahl} <said> [the pact was dead]|.', null],
    ['After the fire {Anna Berg} in January <said> [the pact was dead]|.', '2025-01'],
    ['{Anna Berg} <has said> on Monday [the pact was dead]|.', null],
    ['Founded in 2015, {the Berg Company} <says> [the pact is dead]|.', null],
    ['{The suit over the fire of Feb. 3} <claims> [the pact is dead]|.', null],
    ['{A letter from Anna Berg, delivered on Monday,} <warns> [of war]|.', '2025-02-24'],
    ['{Anna Berg} <threatened> [Sudland in a late-night post on Monday]|.', '2025-02-24'],
    ['Later on Wednesday, {Anna Berg} <said> [it was dead]|.', wednesday],
    ['{NPR’s Carl Dahl} <said> [it was dead]|.', null],
  ])('%s', (statement, expected) => expect(dates(lead + statement)).toEqual([expected]))

  it('says why', () => {
    const [only] = marked(`${lead}{Anna Berg} <said> [it was dead]|.`, PUBLISHED)
    expect(only!.said).toEqual({ date: wednesday, precision: 'day', basis: 'inherited' })
    expect(only!.why!.at(-1)!.rule).toBe('one moment, in a report about this day')
  })

  it('is that of publication only where the report tells it', () => {
    expect(dates('Norland rejected the pact.\n\n{Anna Berg} <said> [it was dead]|.')).toEqual([null])
    expect(dates('Norland rejected the pact on Thursday.\n\n{Anna Berg} <said> [it was dead]|.')).toEqual([PUBLISHED])
    expect(dates('{Anna Berg} <said> [“I am glad to sign today”]|.')).toEqual([PUBLISHED])
  })

  it.each([
    'The council will reject the pact on Thursday.\n\n',
    'The council has been sitting since Wednesday.\n\n',
    'The council met after Wednesday’s storm.\n\n',
  ])('is none in: %s', (text) => expect(dates(`${text}{Anna Berg} <said> [it was dead]|.`)).toEqual([null]))

  it('counts for those it tells of when it is older than yesterday, not for others', () => {
    const text =
      'President Anna Berg offered a truce on Monday.\n\n{Berg} <told> reporters [it would hold]|.\n\n{Carl Dahl} <said> [it would not]|.'
    expect(dates(text)).toEqual(['2025-02-24', null])
  })

  it('needs a day of publication', () => {
    expect(dates(`${lead}{Anna Berg} <said> [it was dead]|.`, null)).toEqual([null])
    expect(dates(`${lead}{Anna Berg} <said> [it was dead]|.`, '2025-02')).toEqual([null])
  })
})

describe('what goes on', () => {
  it('a participle takes the date of its sentence, and none where that has none', () => {
    const one = '{Anna Berg} <said> on Monday [it was dead]|, {Anna Berg} <adding> [that it smelt]|.'
    expect(dates(one)).toEqual(['2025-02-24', '2025-02-24'])
    const none = `${lead}{Anna Berg} <has said> [it was dead]|, {Anna Berg} <adding> [that it smelt]|.`
    expect(dates(none)).toEqual([null, null])
  })

  it('the participle’s day is that of its verb', () => {
    const text = `${lead}{Anna Berg} <hinted> [at war]|, {Anna Berg} <saying> in a post on Monday [“Prepare.”]|`
    expect(dates(text)).toEqual(['2025-02-24', '2025-02-24'])
  })

  it('what is told beside an occasion does not end it', () => {
    const text =
      '{Anna Berg} <said> on Monday [a]|. She is the one {who} <told> Sky News in January [b]|. {Berg} <said> [c]|.'
    expect(dates(text)).toEqual(['2025-02-24', '2025-01', '2025-02-24'])
  })

  it('another hall is another occasion, whose day is not told', () => {
    const text = `${lead}{Anna Berg} <said> last week [a]|.\n\n{Berg} <said> at a White House event [b]|.`
    expect(dates(text)).toEqual(['2025-02-17/2025-02-23', null])
  })

  it('an interview keeps its day from turn to turn', () => {
    const text =
      'Anna Berg received the Post in Oslo on Tuesday.\n\nQ: Will you sign?\n\n{BERG}<:> [Not as it stands.]|\n\nQ: Why?\n\n{BERG}<:> [It is paper.]|'
    expect(dates(text)).toEqual(['2025-02-25', '2025-02-25'])
  })

  it('the day told of the speaker in the sentence before is the day of what she said', () => {
    const text = `${lead}Anna Berg, the minister, spoke in Oslo on Monday. The pact, {she} <said>, [was dead]|.`
    expect(dates(text)).toEqual(['2025-02-24'])
  })
})
