import { expect, it } from 'vitest'
import { logOdds, shares, type Trees } from './trees.ts'

/** Two trees: the first asks column 0 and then column 1, the second is a leaf. */
const TREES: Trees = {
  base: -1,
  roots: [0, 5],
  column: [0, -1, 1, -1, -1, -1],
  value: [0.5, -2, 3, 1, 4, 0.25],
  mean: [0.5, -2, 2, 1, 4, 0.25],
  left: [1, 0, 3, 0, 0, 0],
}

it.each([
  [[0.5, 9], -1 - 2 + 0.25],
  [[0.6, 3], -1 + 1 + 0.25],
  [[0.6, 3.1], -1 + 4 + 0.25],
])('row %j adds up to %d', (row, sum) => {
  expect(logOdds(TREES, row)).toBeCloseTo(sum, 9)
})

it('tells each column what it moved', () => {
  expect([...shares(TREES, [0.6, 3.1])]).toEqual([1.5, 2])
  expect([...shares(TREES, [0, 0])]).toEqual([-2.5, 0])
})
