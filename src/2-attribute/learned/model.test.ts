import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledUp } from '../../learned/trees.ts'
import { type Model, pack, theModel, unpack } from './model.ts'
import { addEmits, addSteps, packed, quantised, roomForSum, type Table } from './table.ts'

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

it('sums the rows of the features that are asked for, however many they are', () => {
  const weight = fc.integer({ min: -127, max: 127 })
  const weights = (n: number) => fc.array(weight, { minLength: n, maxLength: n })
  const places = fc.uniqueArray(fc.nat(22))
  const hashes = fc.array(fc.integer(), { minLength: 23, maxLength: 23 })
  fc.assert(
    fc.property(weights(12), weights(36), hashes, places, (emit, step, seen, which) => {
      const sum = roomForSum().fill(1)
      addEmits(table(emit, step), Int32Array.from(seen), Uint8Array.from(which), sum)
      addSteps(table(emit, step), Int32Array.from(seen), Uint8Array.from(which), sum)
      const rows = (all: number[], width: number, l: number) =>
        which.reduce((total, f) => total + all[(seen[f]! & 3) * width + l]!, 1)
      expect([...sum]).toEqual([
        ...[0, 1, 2].map((l) => rows(emit, 3, l)),
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((l) => rows(step, 9, l)),
      ])
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
