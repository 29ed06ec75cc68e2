import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomForScores } from './chain.ts'
import { type Model, pack, theModel, unpack } from './model.ts'
import { packed, quantised, scoresOf, type Table } from './table.ts'
import { filledUp } from './trees.ts'

const table = (emit: number[], step: number[]): Table => ({
  emit: packed(emit),
  step: packed(step),
  emitScale: 0.5,
  stepScale: 0.25,
})
const grown = {
  base: -0.5,
  roots: [0],
  column: [2, -1, -1],
  value: [1.5, -1, 1],
  mean: [0, -1, 1],
  left: [1, 0, 0],
}

describe('a model in a file', () => {
  const nine = Array.from({ length: 18 }, (_, i) => 7 * i)
  const model: Model = {
    chains: { cues: table([1, -2, 3, 0, 127, -127], nine), parts: table([25, 0, 0, 0, 0, -25], nine) },
    right: filledUp(grown),
    exact: filledUp({ ...grown, base: 2 }),
  }

  it('comes back as it was', () => {
    expect(unpack(pack(model))).toEqual(model)
  })

  it('comes back from anywhere in memory', () => {
    const bytes = pack(model)
    const moved = new Uint8Array(bytes.length + 3)
    moved.set(bytes, 3)
    expect(unpack(moved.subarray(3))).toEqual(model)
  })

  it('is refused when it is of another format', () => {
    expect(() => unpack(new TextEncoder().encode('{"format":"onrecord attribute 0"}\n'))).toThrow(
      'onrecord attribute 0',
    )
  })
})

it('whole numbers keep order and sign', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, min: -50, max: 50 }), { minLength: 1, maxLength: 50 }), (weights) => {
      const [small, scale] = quantised(weights)
      for (const [i, w] of weights.entries()) {
        expect(Math.abs(small[i]!)).toBeLessThanOrEqual(127)
        expect(small[i]! * w).toBeGreaterThanOrEqual(0)
        expect(Math.abs(small[i]! * scale - w)).toBeLessThanOrEqual(Math.max(...weights.map(Math.abs)) / 127 + 1e-6)
      }
    }),
  )
})

it('sums the rows of the features of each item, however many they are', () => {
  const weight = fc.integer({ min: -127, max: 127 })
  const weights = (n: number) => fc.array(weight, { minLength: n, maxLength: n })
  const hashes = fc.array(fc.integer(), { maxLength: 23 })
  fc.assert(
    fc.property(weights(12), weights(36), hashes, hashes, (emit, step, emits, steps) => {
      const at = (_: number, e: Int32Array, s: Int32Array) => {
        e.set(emits)
        s.set(steps)
      }
      const found = scoresOf(table(emit, step), { n: 2, emits: emits.length, steps: steps.length, at }, roomForScores())
      const sum = (rows: number[], all: number[], width: number, l: number) =>
        rows.reduce((total, h) => total + all[(h & 3) * width + l]!, 0)
      for (let l = 0; l < 3; l++) expect(found.emit[3 + l]).toBe(sum(emits, emit, 3, l))
      for (let l = 0; l < 9; l++) expect(found.step[9 + l]).toBe(sum(steps, step, 9, l))
    }),
  )
})

describe('the model of the package', () => {
  it('holds numbers only: its one line of words names its lists', () => {
    const { chains, right } = theModel()
    for (const { emit, step } of Object.values(chains)) {
      expect(emit).toBeInstanceOf(Int32Array)
      expect(step).toBeInstanceOf(Int32Array)
    }
    expect(right.value.length).toBeGreaterThan(10 * 32)
  })
})
