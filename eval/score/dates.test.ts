import { describe, expect, it } from 'vitest'
import { countDates, type FoundTime, type GoldTime, isCalendar, pairTimes, sumDates } from './dates.ts'

const gold = (start: number, end: number, value: string | null, type = 'DATE'): GoldTime => ({
  start,
  end,
  value,
  type,
})
const found = (start: number, end: number, value: string | null): FoundTime => ({ span: [start, end], value })

describe('calendar values', () => {
  it.each([
    '2024',
    '2024-05',
    '2024-05-03',
    '2024-W07',
    '2024-Q2',
    '2024-05-03T14:00',
    '2024-SU',
    '2024-05-06/2024-05-12',
  ])('%s is one', (v) => {
    expect(isCalendar(v)).toBe(true)
  })
  it.each(['PRESENT_REF', 'P3D', '2024-XX', 'XXXX-WXX-1', '202', '20245', '', null, undefined])('%s is none', (v) => {
    expect(isCalendar(v)).toBe(false)
  })
})

describe('counting', () => {
  it('needs overlap and the same value', () => {
    const own = [found(4, 10, '2024-05-03'), found(20, 25, '2024'), found(40, 44, '2023')]
    const c = countDates([gold(0, 10, '2024-05-03'), gold(20, 25, '2023'), gold(50, 55, '2022')], own, 'calendar')
    expect(c).toEqual({ hitP: 1, ofP: 3, hitR: 1, ofR: 3 })
    expect(sumDates([c, c]).f1).toBeCloseTo(1 / 3)
  })
  it('leaves references and lengths to the scope of all types', () => {
    const list = [gold(0, 5, 'P2W', 'DURATION'), gold(10, 15, 'PAST_REF'), gold(20, 25, '2024')]
    const own = [found(0, 5, 'P2W'), found(20, 25, '2024')]
    expect(countDates(list, own, 'calendar')).toEqual({ hitP: 1, ofP: 1, hitR: 1, ofR: 1 })
    expect(countDates(list, own, 'all')).toEqual({ hitP: 2, ofP: 2, hitR: 2, ofR: 3 })
  })
  it('takes gold without a value for neutral, and no value for no answer', () => {
    expect(countDates([gold(0, 5, null)], [found(0, 5, '2024')], 'all')).toEqual({ hitP: 0, ofP: 0, hitR: 0, ofR: 0 })
    expect(countDates([gold(0, 5, '2024')], [found(0, 5, null)], 'all')).toEqual({ hitP: 0, ofP: 0, hitR: 0, ofR: 1 })
  })
  it('pairs one to one, the longest overlap first', () => {
    const pairs = pairTimes(
      [gold(0, 10, 'a'), gold(10, 14, 'b')],
      [found(0, 12, 'x'), found(11, 14, 'y'), found(2, 4, 'z')],
    )
    expect(pairs.map((p) => [p.gold.value, p.found.value])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ])
  })
  it('does not pair neighbours that only touch', () => {
    expect(pairTimes([gold(0, 5, 'a')], [found(5, 9, 'a')])).toEqual([])
  })
})
