/** The chain against counting every labelling, on sentences short enough for that. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { best, CUES, type Grammar, marginals, PARTS, type Scores } from './chain.ts'

const scores = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      emit: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3 * n, maxLength: 3 * n }),
      step: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 9 * n, maxLength: 9 * n }),
    }),
  )
  .map(
    ({ n, emit, step }): Scores => ({
      n,
      emit: Float64Array.from(emit, (v) => v / 7),
      step: Float64Array.from(step, (v) => v / 7),
    }),
  )

/** Every way through the states with its labels and its score. */
function* paths(
  { n, emit, step }: Scores,
  grammar: Grammar,
  states: number[] = [],
): Generator<{ labels: number[]; score: number }> {
  if (states.length === n) {
    const labels = states.map((s) => grammar.label[s]!)
    const score = labels.reduce(
      (sum, l, i) => sum + emit[3 * i + l]! + (i > 0 ? step[9 * i + 3 * labels[i - 1]! + l]! : 0),
      0,
    )
    yield { labels, score }
    return
  }
  const last = states.at(-1)
  for (let s = 0; s < grammar.label.length; s++) {
    const may = last === undefined ? grammar.start.includes(s) : grammar.before[s]!.includes(last)
    if (may) yield* paths({ n, emit, step }, grammar, [...states, s])
  }
}

describe.each([
  ['cues', CUES],
  ['parts', PARTS],
])('the chain of %s', (_, grammar) => {
  it('finds a labelling that no other beats', () => {
    fc.assert(
      fc.property(scores, (s) => {
        const all = [...paths(s, grammar)]
        const top = Math.max(...all.map((p) => p.score))
        const found = [...best(s, grammar)]
        const own = all.find((p) => p.labels.every((l, i) => l === found[i]))
        expect(own?.score).toBeCloseTo(top, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('gives each label and each step its share of all labellings', () => {
    fc.assert(
      fc.property(scores, (s) => {
        const all = [...paths(s, grammar)]
        const z = all.reduce((sum, p) => sum + Math.exp(p.score), 0)
        const m = marginals(s, grammar)
        expect(m.logZ).toBeCloseTo(Math.log(z), 6)
        for (let i = 0; i < s.n; i++) {
          for (let l = 0; l < 3; l++) {
            const share = all.filter((p) => p.labels[i] === l).reduce((sum, p) => sum + Math.exp(p.score), 0) / z
            expect(m.label[3 * i + l]).toBeCloseTo(share, 6)
          }
          if (i === 0) continue
          for (let l = 0; l < 9; l++) {
            const share =
              all
                .filter((p) => 3 * p.labels[i - 1]! + p.labels[i]! === l)
                .reduce((sum, p) => sum + Math.exp(p.score), 0) / z
            expect(m.step[9 * i + l]).toBeCloseTo(share, 6)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

it('a source comes in one piece', () => {
  const n = 5
  const emit = new Float64Array(3 * n)
  // the first and the last item look like a source, what stands between does not
  for (const i of [0, 4]) emit[3 * i + 1] = 3
  for (const i of [1, 2, 3]) emit[3 * i + 2] = 5
  const labels = [...best({ n, emit, step: new Float64Array(9 * n) }, PARTS)]
  expect(labels.filter((l) => l === 1)).toHaveLength(1)
})

it('no inside of a cue without its beginning', () => {
  const emit = Float64Array.of(0, 0, 9, 0, 0, 9)
  expect([...best({ n: 2, emit, step: new Float64Array(18) }, CUES)]).toEqual([1, 2])
})
