import { expect, test } from 'vitest'
import { day, inReports, saidOn } from './format.ts'

test.each([
  ['2025-02-23', '23\u00a0February 2025'],
  ['2025-02', 'February 2025'],
  ['2025', '2025'],
  ['2025-02-17/2025-02-23', '17–23\u00a0February 2025'],
  ['2025-01-30/2025-02-03', '30\u00a0January 2025 – 3\u00a0February 2025'],
  ['../2025-02-03', '… – 3\u00a0February 2025'],
  ['2025-13-01', '2025-13-01'],
  ['before noon', 'before noon'],
  [null, 'date unknown'],
])('%s is read as %s', (edtf, shown) => expect(day(edtf)).toBe(shown))

test('a day that is not told is bounded as far as the text tells', () => {
  const said = { date: null, precision: 'unknown', basis: 'unknown' } as const
  expect(saidOn(said)).toBe('date unknown')
  expect(saidOn({ ...said, notAfter: '2025-02-03' }, true)).toBe('by 3\u00a0Feb 2025')
  expect(saidOn({ ...said, notBefore: '2025-01-01', notAfter: '2025-02-03' }, true)).toMatch(/^between 1/)
})

test('copies are told only where they are some', () => {
  expect(inReports(1, 1)).toBe('1 report')
  expect(inReports(1204, 3)).toBe('1,204 reports, 3 independent')
})
