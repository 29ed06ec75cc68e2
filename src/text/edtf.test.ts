import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDay, lastDay, precisionOf } from './edtf.ts'

test.each([
  ['2025-02-27', '2025-02-27', '2025-02-27', 'day'],
  ['2025-02', '2025-02-01', '2025-02-31', 'month'],
  ['2025', '2025-01-01', '2025-12-31', 'year'],
  ['2025-02-24/2025-03-02', '2025-02-24', '2025-03-02', 'week'],
  ['2025-02-24/2025-03-20', '2025-02-24', '2025-03-20', 'unknown'],
  ['2025-01/2025-03', '2025-01-01', '2025-03-31', 'unknown'],
  ['../2025-03-01', null, '2025-03-01', 'unknown'],
  ['2025-03-01/..', '2025-03-01', '9999-12-31', 'unknown'],
  ['2025-02~', '2025-02-01', '2025-02-31', 'month'],
  ['202X', '2020-01-01', '2029-12-31', 'unknown'],
  ['2025-XX', '2025-01-01', '2025-12-31', 'unknown'],
  ['2025-22', '2025-06-01', '2025-08-31', 'month'],
  ['2025-02-27T09:30:00Z', '2025-02-27', '2025-02-27', 'day'],
  ['2025-13', null, null, 'month'],
  ['2025-02-32', null, null, 'day'],
  ['Sunday', null, null, 'unknown'],
  ['', null, null, 'unknown'],
  [null, null, null, 'unknown'],
])('%s', (value, first, last, precision) => {
  expect([firstDay(value), lastDay(value), precisionOf(value)]).toEqual([first, last, precision])
})

test('any string is a day or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129X-/.~T') })), (value) => {
      for (const day of [firstDay(value), lastDay(value)]) expect(day ?? '2025-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
      precisionOf(value)
    }),
  )
})
