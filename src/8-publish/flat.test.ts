import { expect, test } from 'vitest'
import { flatCsv } from './flat.ts'

test('objects of different keys share one table; inner keys, lists and formulas are cells', () => {
  const rows = [
    { id: 'a', said: { date: '2025-01-02', basis: null }, names: ['A', 'B'], yes: true },
    { id: '=1+1', spans: [[1, 2]], said: { date: null } },
  ]
  expect(flatCsv(rows).split('\r\n')).toEqual([
    'id,said.date,said.basis,names,yes,spans',
    'a,2025-01-02,,A; B,true,',
    '\'=1+1,,,,,"[[1,2]]"',
    '',
  ])
  expect(flatCsv([])).toBe('\r\n')
})
