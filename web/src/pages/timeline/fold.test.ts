import { expect, test } from 'vitest'
import { firstDay, folded } from './fold.ts'

const entry = {
  statement: 'a',
  report: 'r1',
  outlet: null,
  family: 'r1',
  speaker: 'Ada Brandt',
  party: 'pier',
  proposal: 'toll',
  stance: 'opposes',
  polarity: -1,
  strength: null,
  said: { date: '2025-02-03', precision: 'day', basis: 'date' },
  kind: 'direct',
  words: 'no',
} as const

test('one mark for what a family of reports tells alike; another day, stance or family is another mark', () => {
  const others = [
    { ...entry, statement: 'b', report: 'r2' },
    { ...entry, statement: 'c', stance: 'open' as const },
    { ...entry, statement: 'd', family: 'r9' },
    { ...entry, statement: 'e', said: { ...entry.said, date: '2025-02-04' } },
  ]
  const rows = folded([entry, ...others])
  expect(rows.map(({ statement, others: more }) => statement + more.length)).toEqual(['a1', 'c0', 'd0', 'e0'])
})

test('what is on no day has no place on the axis', () => {
  expect(firstDay('2025-02')?.toISOString()).toBe('2025-02-01T00:00:00.000Z')
  expect(firstDay('2025-02-17/2025-02-23')?.toISOString()).toBe('2025-02-17T00:00:00.000Z')
  expect([firstDay(null), firstDay('../2025')]).toEqual([null, null])
})
