import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CUES, LABELS, PARTS, roomForFactors, type Scores, STEPS, toFactors } from '../src/2-attribute/learned/chain.ts'
import { labelChance, weighLabels } from '../src/2-attribute/learned/cue-chain.ts'
import { logSum } from '../src/2-attribute/learned/part-chain.ts'
import { marginals } from './marginals.ts'

const list = (length: number) =>
  fc.array(fc.integer({ min: -90, max: 90 }), { minLength: length, maxLength: length }).map((v) => Int32Array.from(v))
const scores: fc.Arbitrary<Scores> = fc.integer({ min: 1, max: 40 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    emit: list(LABELS * n),
    step: list(STEPS * n),
    emitScale: fc.constant(1 / 31),
    stepScale: fc.constant(1 / 17),
  }),
)
const real = (s: Scores) => ({
  n: s.n,
  emit: Float64Array.from(s.emit, (v) => v * s.emitScale),
  step: Float64Array.from(s.step, (v) => v * s.stepScale),
})

it('training and reading agree on the chances of labels and on the sum over all', () => {
  fc.assert(
    fc.property(scores, (s) => {
      const factors = toFactors(s, roomForFactors())
      weighLabels(factors)
      const cues = marginals(real(s), CUES)
      for (let i = 0; i < s.n; i++)
        for (const l of [0, 1, 2]) expect(labelChance(i, l)).toBeCloseTo(cues.label[LABELS * i + l]!, 8)
      expect(logSum(factors)).toBeCloseTo(marginals(real(s), PARTS).logZ, 6)
    }),
    { numRuns: 60 },
  )
})

it('the chances of the steps to an item add up to those of its labels', () => {
  fc.assert(
    fc.property(scores, (s) => {
      const { label, step } = marginals(real(s), PARTS)
      for (let i = 1; i < s.n; i++)
        for (const l of [0, 1, 2])
          expect([0, 1, 2].reduce((sum, b) => sum + step[STEPS * i + LABELS * b + l]!, 0)).toBeCloseTo(
            label[LABELS * i + l]!,
            8,
          )
    }),
    { numRuns: 40 },
  )
})
