/**
 * A linear chain over the items of a sentence (conditional random field: Lafferty, McCallum and Pereira 2001). Three labels; a
 * state is a label with what must be remembered of the labels before it.
 */
import { MAX_ITEMS } from '../units.ts'

export const LABELS = 3
export const STEPS = 9

export interface Grammar {
  /** label of each state */
  label: readonly number[]
  /** states a sentence may begin with */
  start: readonly number[]
  /** for each state, those that may stand before it */
  before: readonly (readonly number[])[]
}

/** O, B, I: cues. An I needs a B or I before it. */
export const CUES: Grammar = {
  label: [0, 1, 2],
  start: [0, 1],
  before: [
    [0, 1, 2],
    [0, 1, 2],
    [1, 2],
  ],
}
export const [BEGIN, INSIDE] = [1, 2]

/** O, S, C around one cue: neither, source, content. One source in one piece: states 3 and 4 are O and C after it. */
export const PARTS: Grammar = {
  label: [0, 1, 2, 0, 2],
  start: [0, 1, 2],
  before: [
    [0, 2],
    [0, 1, 2],
    [0, 2],
    [1, 3, 4],
    [1, 3, 4],
  ],
}
export const [SOURCE, CONTENT] = [1, 2]

/** Whole-number scores: `emit[3 i + label]`, and `step[9 i + 3 before + label]` for the step from item i−1 to i. */
export interface Scores {
  n: number
  emit: Int32Array
  step: Int32Array
  /** what one unit stands for, in log-odds */
  emitScale: number
  stepScale: number
}

/** The same as factors: chances are multiplied, which costs far less than to add their logarithms. */
export interface Factors {
  n: number
  emit: Float64Array
  step: Float64Array
}

/** Room for the scores of any sentence; made once and written anew for each. */
export const roomForScores = (): Scores => ({
  n: 0,
  emit: new Int32Array(LABELS * MAX_ITEMS),
  step: new Int32Array(STEPS * MAX_ITEMS),
  emitScale: 1,
  stepScale: 1,
})

export const roomForFactors = (): Factors => ({
  n: 0,
  emit: new Float64Array(LABELS * MAX_ITEMS),
  step: new Float64Array(STEPS * MAX_ITEMS),
})

export function toFactors({ n, emit, step, emitScale, stepScale }: Scores, into: Factors): Factors {
  into.n = n
  raise(emit, LABELS * n, emitScale, into.emit)
  raise(step, STEPS * n, stepScale, into.step)
  return into
}

const FINE_BITS = 6
const FINE = 64
const COARSE = 256
const powers = new Map<number, { coarse: Float64Array; fine: Float64Array }>()

/** `exp(scale · score)` from two short tables: a score is a whole number, and there is no more than 64 × 128 of it on either side. */
function raise(scores: Int32Array, count: number, scale: number, out: Float64Array): void {
  const { coarse, fine } = powersOf(scale)
  for (let i = 0; i < count; i++) {
    const score = scores[i]!
    out[i] = coarse[(score >> FINE_BITS) + COARSE / 2]! * fine[score & (FINE - 1)]!
  }
}

function powersOf(scale: number) {
  const known = powers.get(scale)
  if (known) return known
  const coarse = Float64Array.from({ length: COARSE }, (_, i) => Math.exp((i - COARSE / 2) * FINE * scale))
  const fine = Float64Array.from({ length: FINE }, (_, i) => Math.exp(i * scale))
  const made = { coarse, fine }
  powers.set(scale, made)
  return made
}
