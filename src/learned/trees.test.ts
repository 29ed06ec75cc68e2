import fc from 'fast-check'
import { expect, it } from 'vitest'
import { filledUp, type Grown, logOdds, ranked, rankedRow, shares } from './trees.ts'

/** Two trees: the first asks column 0 and then column 1, the second is a leaf. */
const GROWN: Grown = {
  base: -1,
  roots: [0, 5],
  column: [0, -1, 1, -1, -1, -1],
  value: [0.5, -2, 3, 1, 4, 0.25],
  mean: [0.5, -2, 2, 1, 4, 0.25],
  left: [1, 0, 3, 0, 0, 0],
}
const TREES = filledUp(GROWN)
const leaves = new Uint8Array(2)
const ranks = (...row: number[]) => rankedRow(Float64Array.from(row), new Int32Array(row.length))

it.each([
  [[0.5, 9], -1 - 2 + 0.25],
  [[0.6, 3], -1 + 1 + 0.25],
  [[0.6, 3.1], -1 + 4 + 0.25],
])('row %j adds up to %d', (row, sum) => {
  expect(logOdds(TREES, ranks(...row), leaves)).toBeCloseTo(sum, 9)
})

it('tells each column what it moved', () => {
  logOdds(TREES, ranks(0.6, 3.1), leaves)
  expect([...shares(TREES, leaves, new Float64Array(2))]).toEqual([1.5, 2])
  logOdds(TREES, ranks(0, 0), leaves)
  expect([...shares(TREES, leaves, new Float64Array(2))]).toEqual([-2.5, 0])
})

it('a rank keeps the order of numbers, and its difference fits', () => {
  const number = fc.float({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(number, number, (a, b) => {
      const difference = ranked(a) - ranked(b)
      expect(Math.abs(difference)).toBeLessThan(2 ** 31)
      if (a < b) expect(difference).toBeLessThanOrEqual(0)
    }),
  )
  expect(ranked(-1)).toBeLessThan(ranked(-0.5))
  expect(ranked(-0.5)).toBeLessThan(ranked(0))
  expect(ranked(3)).toBeLessThan(ranked(3.1))
})

it('no tree is deeper than the model holds', () => {
  const deep: Grown = {
    base: 0,
    roots: [0],
    column: [0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, -1],
    value: Array(13).fill(0),
    mean: Array(13).fill(0),
    left: [1, 0, 3, 0, 5, 0, 7, 0, 9, 0, 11, 0, 0],
  }
  expect(() => filledUp(deep)).toThrow('deeper')
})
