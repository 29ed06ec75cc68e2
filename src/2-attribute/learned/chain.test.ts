/** The chains against counting every labelling, on sentences short enough for that. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGIN, CUES, type Factors, type Grammar, PARTS, roomForFactors, type Scores, toFactors } from './chain.ts'
import { eagerLabels, insideChance, labelChance, weighLabels } from './cue-chain.ts'
import { likeliestParts, logSum } from './part-chain.ts'

const list = (length: number) =>
  fc.array(fc.integer({ min: -90, max: 90 }), { minLength: length, maxLength: length }).map((v) => Int32Array.from(v))
const scores: fc.Arbitrary<Scores> = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    emit: list(3 * n),
    step: list(9 * n),
    emitScale: fc.constant(1 / 31),
    stepScale: fc.constant(1 / 17),
  }),
)

/** Every way through the states with its labels and its score. */
function* paths(s: Scores, grammar: Grammar, states: number[] = []): Generator<{ labels: number[]; score: number }> {
  if (states.length === s.n) {
    const labels = states.map((k) => grammar.label[k]!)
    const score = labels.reduce(
      (sum, l, i) =>
        sum + s.emitScale * s.emit[3 * i + l]! + (i > 0 ? s.stepScale * s.step[9 * i + 3 * labels[i - 1]! + l]! : 0),
      0,
    )
    yield { labels, score }
    return
  }
  const last = states.at(-1)
  for (let k = 0; k < grammar.label.length; k++) {
    const may = last === undefined ? grammar.start.includes(k) : grammar.before[k]!.includes(last)
    if (may) yield* paths(s, grammar, [...states, k])
  }
}

const labels = new Uint8Array(300)
const eager = (f: Factors, by: number) => {
  eagerLabels(f, by, labels)
  return [...labels.subarray(0, f.n)]
}
const likeliest = (f: Factors) => {
  likeliestParts(f, labels)
  return [...labels.subarray(0, f.n)]
}

describe.each([
  ['cues', CUES, (f: Factors) => eager(f, 1)],
  ['parts', PARTS, likeliest],
])('the chain of %s', (_, grammar, found) => {
  it('finds a labelling that no other beats', () => {
    fc.assert(
      fc.property(scores, (s) => {
        const all = [...paths(s, grammar)]
        const top = Math.max(...all.map((p) => p.score))
        const own = found(toFactors(s, roomForFactors()))
        expect(all.find((p) => p.labels.every((l, i) => l === own[i]))?.score).toBeCloseTo(top, 9)
      }),
      { numRuns: 80 },
    )
  })
})

it('the sum over the parts is that of all labellings', () => {
  fc.assert(
    fc.property(scores, (s) => {
      const z = [...paths(s, PARTS)].reduce((sum, p) => sum + Math.exp(p.score), 0)
      expect(logSum(toFactors(s, roomForFactors()))).toBeCloseTo(Math.log(z), 8)
    }),
    { numRuns: 60 },
  )
})

it('a cue begins and goes on in its share of all labellings', () => {
  fc.assert(
    fc.property(scores, (s) => {
      const all = [...paths(s, CUES)].map((p) => ({ labels: p.labels, weight: Math.exp(p.score) }))
      const share = (i: number, of: typeof all, label: number) =>
        of.reduce((sum, p) => sum + (p.labels[i] === label ? p.weight : 0), 0) /
        of.reduce((sum, p) => sum + p.weight, 0)
      const factors = toFactors(s, roomForFactors())
      weighLabels(factors)
      for (let i = 0; i < s.n; i++) {
        for (const l of [0, 1, 2]) expect(labelChance(i, l)).toBeCloseTo(share(i, all, l), 8)
        const begun = all.filter((p) => i > 0 && p.labels[i - 1] === BEGIN)
        // what follows something that hardly happens is taken for nothing
        if (i > 0 && share(i - 1, all, BEGIN) > 1e-3)
          expect(insideChance(factors, i, BEGIN)).toBeCloseTo(share(i, begun, 2), 8)
      }
    }),
    { numRuns: 60 },
  )
})

it('a source comes in one piece', () => {
  const s: Scores = { n: 5, emit: new Int32Array(15), step: new Int32Array(45), emitScale: 1, stepScale: 1 }
  // the first and the last item look like a source, what stands between does not
  for (const i of [0, 4]) s.emit[3 * i + 1] = 3
  for (const i of [1, 2, 3]) s.emit[3 * i + 2] = 5
  expect(likeliest(toFactors(s, roomForFactors())).filter((l) => l === 1)).toHaveLength(1)
})

it('no inside of a cue without its beginning', () => {
  const emit = Int32Array.of(0, 0, 9, 0, 0, 9)
  const s: Scores = { n: 2, emit, step: new Int32Array(18), emitScale: 1, stepScale: 1 }
  expect(eager(toFactors(s, roomForFactors()), 1)).toEqual([1, 2])
})

it('an eager look finds a cue that is a little less likely than none', () => {
  const s: Scores = { n: 1, emit: Int32Array.of(1, 0, 0), step: new Int32Array(9), emitScale: 1, stepScale: 1 }
  const factors = toFactors(s, roomForFactors())
  expect(eager(factors, 1)).toEqual([0])
  expect(eager(factors, Math.exp(2))).toEqual([1])
})
