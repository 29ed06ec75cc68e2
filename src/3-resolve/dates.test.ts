import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from './dates.ts'

const published = { value: '2025-02-27', precision: 'day' as const, basis: 'given' as const }
const values = (text: string) => findDates(text, published).map((d) => d.value)

describe('expressions of time', () => {
  it.each([
    ['It was signed on 2025-02-23.', ['2025-02-23']],
    ['They met on Feb. 17.', ['2025-02-17']],
    ['They met on 3 March 2024.', ['2024-03-03']],
    ['The envoy said Sunday it was over.', ['2025-02-23']],
    ['The envoy said Thursday it was over.', ['2025-02-27']],
    ['The envoys will meet on Monday.', ['2025-03-03']],
    ['They met yesterday.', ['2025-02-26']],
    ['They met last week.', ['2025-W08']],
    ['It ended last month.', ['2025-01']],
    ['It began three years ago.', ['2022']],
    ['It began in 1991.', ['1991']],
    ['After his 2016 campaign they met again.', ['2016']],
    ['It began in nineteen ninety-six.', ['1996']],
    ['In January nineteen ninety-seven they met.', ['1997-01']],
    ['They met twenty-two years ago.', ['2003']],
    ['They met on Thanksgiving.', ['2024-11-28']],
    ['They will meet on Christmas Eve.', ['2025-12-24']],
    ['They fought all through the winter of 1994.', ['1994-WI']],
    ['Talks are set for the week of March 10.', ['2025-W11']],
    ['It fell in 1991 and rose the following year.', ['1991', '1992']],
    ['They met on 3 March 2024 and left the next day.', ['2024-03-03', '2024-03-04']],
    ['The shop was robbed at 10:35 p.m. Wednesday.', ['2025-02-26T22:35']],
    ['The truce began at noon on Sunday.', ['2025-02-23T12:00']],
    ['Boats leave each Thursday.', ['XXXX-WXX-4']],
    ['The toll rose each month.', ['P1M']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))

  it.each([
    'She may leave.',
    'A march of 2082 people.',
    'Version 1.2.3 costs $1,995.',
    'He paid 2024.50 for it.',
    'On “This Week” she spoke.',
    'Three-quarters of it is wheat.',
    'Flights cost $40 a week.',
    'Four hours later it was over.',
  ])('nothing in: %s', (text) => expect(values(text)).toEqual([]))

  it.each([
    // the word that rules the clause decides, not the first that is there
    ['The pier closed on Friday.', '2025-02-21'],
    ['The pier fell quiet on Friday.', '2025-02-21'],
    ['The pier will be closed on Friday.', '2025-02-28'],
    ['She has invited them to a briefing Friday.', '2025-02-28'],
    ['They were to vote, and set Friday as the day.', '2025-02-21'],
    ['They face a Friday deadline.', '2025-02-28'],
    ['They spoke ahead of Friday’s vote.', '2025-02-28'],
    ['They spoke of Friday’s vote.', '2025-02-21'],
    ['The vote was postponed until Friday.', '2025-02-28'],
    ['The offer had been due to expire on Friday.', '2025-02-21'],
    ['Crowds rallied to mark the pact on Wednesday.', '2025-02-26'],
    ['Crowds rallied to demand a pact on Friday.', '2025-02-28'],
    ['It was bought by the United Fund on Friday.', '2025-02-21'],
  ])('%s', (text, expected) => expect(values(text).at(-1)).toBe(expected))

  it.each([
    ['Saturday, March 1', '2025-03-01'],
    ['Friday, March 1', '2024-03-01'],
    ['It is payable April 2', '2025-04-02'],
    ['She came on April 2', '2025-04-02'],
    ['They have talked since April 2', '2024-04-02'],
    ['They met on Oct. 2', '2024-10-02'],
  ])('%s: the year', (text, expected) => expect(values(text)).toEqual([expected]))

  it.each([
    ['It is due in April.', '2025-04'],
    ['She left in April.', '2024-04'],
    ['The loan runs through May.', '2025-05'],
    ['It has lasted since March.', '2024-03'],
    ['They signed a January deal.', '2025-01'],
    ['It lay next to the pier in January.', '2025-01'],
  ])('%s: the month', (text, expected) => expect(values(text)).toEqual([expected]))

  it('takes "last week" of a Sunday paper for the week that ends that day', () => {
    const sunday = { value: '2025-02-23', precision: 'day' as const, basis: 'given' as const }
    expect(findDates('They met last week.', sunday).map((d) => d.value)).toEqual(['2025-W08'])
  })

  it('reads "a year earlier" beside figures for a quarter as that quarter of the year before', () => {
    expect(values('Net for the third quarter rose to $5 million from $4 million a year earlier.')).toEqual([
      '2024-Q3',
      '2023-Q3',
    ])
    expect(values('The third quarter was calm. He had left a year earlier.').at(-1)).toBe('2024')
  })

  it('gives a weekday no value without a publication date', () => {
    expect(findDates('He said Sunday.', null)).toMatchObject([{ value: null, precision: 'relative' }])
  })

  it('never throws; spans lie in order inside the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('Monday ', 'Feb. 30 ', 'last ', 'May ', '99 years ago ', '0000-00-00 ', '1/1/00 ', 'in 1999 '),
    )
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('2024-02-29', '2024', 'nonsense', null), (pieces, value) => {
        const text = pieces.join('')
        let at = 0
        for (const { span } of findDates(text, { value, precision: 'day', basis: 'given' })) {
          expect(span[0]).toBeGreaterThanOrEqual(at)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          at = span[1]
        }
      }),
    )
  })
})
