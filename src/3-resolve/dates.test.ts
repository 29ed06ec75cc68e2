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
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))

  it.each(['She may leave.', 'A march of 2082 people.', 'Version 1.2.3 costs $1,995.', 'He paid 2024.50 for it.'])(
    'nothing in: %s',
    (text) => expect(values(text)).toEqual([]),
  )

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
