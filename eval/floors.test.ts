import { describe, expect, it } from 'vitest'
import { compareFloors, type Floors, raisedFloors } from './floors.ts'
import { bestConstant, type Measure, short } from './measure.ts'

function measure(id: string, value: number | null, more: Partial<Measure> = {}): Measure {
  return { id, label: id, value, detail: '', constants: [], sets: ['a.gz'], floored: true, ...more }
}

const floors: Floors = { data: { 'a.gz': '11' }, floors: { 'who.speaker': 0.7 } }
const same = { 'a.gz': '11' }

describe('comparing', () => {
  it('fails below the floor and names the measure', () => {
    const { failures } = compareFloors(floors, [measure('who.speaker', 0.6994)], same, ['who'])
    expect(failures).toEqual(['who.speaker fell to 0.6994, its floor is 0.7'])
  })
  it('lets half a printed digit pass', () => {
    expect(compareFloors(floors, [measure('who.speaker', 0.6996)], same, ['who']).failures).toEqual([])
  })
  it('fails when a measure that had a value has none', () => {
    expect(compareFloors(floors, [measure('who.speaker', null)], same, ['who']).failures).toHaveLength(1)
  })
  it('fails when a section ran and the measure is gone, not when it did not run', () => {
    expect(compareFloors(floors, [], same, ['who']).failures).toHaveLength(1)
    expect(compareFloors(floors, [], {}, ['sample']).failures).toEqual([])
  })
  it('warns of other data and does not compare', () => {
    const { failures, warnings } = compareFloors(floors, [measure('who.speaker', 0.1)], { 'a.gz': '22' }, ['who'])
    expect(failures).toEqual([])
    expect(warnings[0]).toContain('a.gz')
  })
  it('warns when a constant answer does better', () => {
    const constants = [{ name: 'one name', value: 0.9 }]
    expect(compareFloors(floors, [measure('who.speaker', 0.8, { constants })], same, ['who']).warnings).toHaveLength(1)
  })
})

describe('updating', () => {
  const other = { 'a.gz': '22' }
  it('raises, rounds down and adds the digest', () => {
    const next = raisedFloors(
      { data: {}, floors: {} },
      [measure('who.speaker', 0.76549), measure('x.y', 0.5, { floored: false })],
      same,
      false,
    )
    expect(next).toEqual({ data: { 'a.gz': '11' }, floors: { 'who.speaker': 0.7654 } })
  })
  it('never lowers unless told to', () => {
    expect(raisedFloors(floors, [measure('who.speaker', 0.5)], same, false)).toEqual(floors)
    expect(raisedFloors(floors, [measure('who.speaker', 0.5)], same, true).floors['who.speaker']).toBe(0.5)
  })
  it('leaves floors of changed data alone unless told to', () => {
    expect(raisedFloors(floors, [measure('who.speaker', 0.9)], other, false)).toEqual(floors)
    expect(raisedFloors(floors, [measure('who.speaker', 0.9)], other, true)).toEqual({
      data: other,
      floors: { 'who.speaker': 0.9 },
    })
  })
})

it('prints without the leading zero and picks the best constant', () => {
  expect([0.7354, 1, 0, null].map(short)).toEqual(['.735', '1.000', '.000', '–'])
  expect(
    bestConstant([
      { name: 'a', value: 0.2 },
      { name: 'b', value: 0.3 },
      { name: 'c', value: null },
    ])?.name,
  ).toBe('b')
  expect(bestConstant([])).toBeNull()
})
