import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FULL_DATE, parseDay } from './days.ts'

describe('parseDay', () => {
  it.each([
    ['2025-02-27', '2025-02-27'],
    ['2025-2-7', '2025-02-07'],
    ['2025-02-27T23:59:00-08:00', '2025-02-27'],
    ['2025-02-27T00:10Z', '2025-02-27'],
    ['2025-02-27 10:15:00', '2025-02-27'],
    ['2025-02-27+02:00', '2025-02-27'],
    ['2025/02/27', '2025-02-27'],
    ['20250227', '2025-02-27'],
    ['20250227T101500Z', '2025-02-27'],
    ['20250227101500', '2025-02-27'],
    ['Feb. 27, 2025', '2025-02-27'],
    ['February 27th, 2025', '2025-02-27'],
    ['Thursday, February 27, 2025', '2025-02-27'],
    ['27 February 2025', '2025-02-27'],
    ['27 Feb 2025, 10:15 GMT', '2025-02-27'],
    ['Thu, 27 Feb 2025 22:10:00 -0500', '2025-02-27'],
    ['Thu Feb 27 2025 10:00:00 GMT+0100 (CET)', '2025-02-27'],
    ['Mon, 3 Mar 2025 08:00:00 +0000', '2025-03-03'],
    ['March 3, 2025 at 9 a.m.', '2025-03-03'],
    ['Sept. 1, 2024 | 5:30 pm', '2024-09-01'],
    ['1st of May 2024', '2024-05-01'],
    ['29 February 2024', '2024-02-29'],
    ['27.02.2025', '2025-02-27'],
    ['27/02/2025', '2025-02-27'],
    ['02/27/2025', '2025-02-27'],
    ['  2025-02-27  ', '2025-02-27'],
  ])('reads %s as the day %s', (text, value) => {
    expect(parseDay(text)).toEqual({ value, precision: 'day' })
  })

  it('keeps what is only a month or a year', () => {
    expect(parseDay('2025-02')).toEqual({ value: '2025-02', precision: 'month' })
    expect(parseDay('February 2025')).toEqual({ value: '2025-02', precision: 'month' })
    expect(parseDay('2025')).toEqual({ value: '2025', precision: 'year' })
  })

  it.each([
    ['2025-02-31'],
    ['29 February 2025'],
    ['2025-13-01'],
    ['2025-00-10'],
    ['0001-01-01'],
    ['9999-12-31'],
    ['02/03/2025'],
    ['1739796256'],
    ['1739796256 somebody'],
    ['17397962'],
    ['yesterday'],
    ['Feb. 27'],
    ['27 Smarch 2025'],
    ['2025 budget'],
    ['2025-02-27 was a cold day'],
    ['2025-W09'],
    [''],
    [`${' 2025'.repeat(40)}`],
  ])('does not guess at %j', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('gives back every real day it is given, and never throws', () => {
    const days = fc.date({ min: new Date('1400-01-02'), max: new Date('2200-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString()
        expect(parseDay(iso)).toEqual({ value: iso.slice(0, 10), precision: 'day' })
        expect(parseDay(date.toUTCString())?.value).toBe(iso.slice(0, 10))
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => void parseDay(text)))
  })
})

it('finds full dates in running text', () => {
  const found = 'On 2025-02-27, Feb. 28, 2025 and 1 March 2025; not in March, not in 2025, not 2025-02-271.'
  expect(found.match(new RegExp(FULL_DATE, 'gi'))).toEqual(['2025-02-27', 'Feb. 28, 2025', '1 March 2025'])
})
