import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Model, pack, quantised, theModel, unpack } from './model.ts'
import { scoresOf, type Table } from './table.ts'

const table = (emit: number[], step: number[]): Table => ({
  emitRows: emit.length / 3,
  stepRows: step.length / 9,
  emit: Float32Array.from(emit),
  step: Float32Array.from(step),
  emitScale: 1,
  stepScale: 1,
})
const trees = { base: -0.5, roots: [0], column: [2, -1, -1], value: [1.5, -1, 1], mean: [0, -1, 1], left: [1, 0, 0] }

describe('a model in a file', () => {
  const nine = Array.from({ length: 18 }, (_, i) => i / 10)
  const model: Model = {
    chains: { cues: table([1, -2, 3, 0, 0.5, -3], nine), parts: table([0.25, 0, 0, 0, 0, -0.25], nine) },
    right: trees,
    exact: { ...trees, base: 2 },
  }

  it('comes back with its trees, and its weights to a half of a 127th of the largest', () => {
    const back = unpack(pack(model))
    expect(back.right.base).toBe(-0.5)
    expect(back.exact.base).toBe(2)
    expect([...Array.from(back.right.value)]).toEqual(trees.value)
    expect([...Array.from(back.right.column)]).toEqual(trees.column)
    const { emit, emitScale } = back.chains.cues
    Array.from(emit, (w) => w * emitScale).forEach((w, i) => {
      expect(Math.abs(w - [1, -2, 3, 0, 0.5, -3][i]!)).toBeLessThan(3 / 127)
    })
  })

  it('is packed the same way twice', () => {
    expect(Buffer.from(pack(model)).equals(Buffer.from(pack(unpack(pack(model)))))).toBe(true)
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

it('sums the rows of the features of each item', () => {
  const seen = [
    [0, 1],
    [1, 3],
  ]
  const at = (i: number, out: Int32Array) => out.set(seen[i]!)
  const weights = { ...table([1, 2, 3, 10, 20, 30], Array(18).fill(1)), emitScale: 2 }
  const { emit, step } = scoresOf(weights, { n: 2, emits: 2, steps: 1, emitsAt: at, stepsAt: at })
  expect([...emit]).toEqual([22, 44, 66, 40, 80, 120])
  // no step leads to the first item
  expect([...step]).toEqual([...Array(9).fill(0), ...Array(9).fill(1)])
})

describe('the model of the package', () => {
  it('holds numbers only: its one line of words names its lists', () => {
    const { chains, right } = theModel()
    for (const { emit, step } of Object.values(chains)) {
      expect(emit).toBeInstanceOf(Int8Array)
      expect(step).toBeInstanceOf(Int8Array)
    }
    expect(right.roots.length).toBeGreaterThan(10)
  })
})
