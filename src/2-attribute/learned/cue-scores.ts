/** Scores of cues in a sentence: what all features of `cue-features.ts` add. */
import { LABELS, type Scores, STEPS } from './chain.ts'
import * as cues from './cue-features.ts'
import { type Familiar, familiarIn, remember } from './familiar.ts'
import { type Look, PAD } from './look.ts'
import { addEmits, addSteps, roomForSum, SUM, type Table } from './table.ts'

const emits = new Int32Array(cues.CUE_EMITS)
const steps = new Int32Array(cues.CUE_STEPS)
const [item, fresh] = [roomForSum(), roomForSum()]

export function cueScores(table: Table, look: Look, out: Scores): Scores {
  const [near, left] = familiarIn(table, KEYS) as [Familiar, Familiar]
  for (let i = 0; i < look.n; i++) {
    cues.itemHashes(look, i, emits, steps)
    for (let k = 0; k < SUM; k++) item[k] = 0
    addEmits(table, emits, cues.ITEM_EMITS, item)
    addSteps(table, steps, cues.ITEM_STEPS, item)
    const [a, b] = [cues.nearKey(look.tag, i + PAD), cues.leftKey(look.tag, i + PAD)]
    const atNear = near.place[a]! || learnNear(table, near, a, look, i)
    const atLeft = left.place[b]! || learnLeft(table, left, b, look, i)
    write(near.sums, atNear * SUM, left.sums, atLeft * SUM, i, out)
  }
  out.n = look.n
  out.emitScale = table.emitScale
  out.stepScale = table.stepScale
  return out
}

const KEYS = [cues.NEAR_KEYS, cues.LEFT_KEYS]

function learnNear(table: Table, kind: Familiar, key: number, look: Look, i: number): number {
  cues.nearHashes(look.tag, i + PAD, emits, steps)
  return learn(table, kind, key, cues.NEAR_EMITS, cues.NEAR_STEPS)
}

function learnLeft(table: Table, kind: Familiar, key: number, look: Look, i: number): number {
  cues.leftHashes(look.tag, i + PAD, emits, steps)
  return learn(table, kind, key, cues.LEFT_EMITS, cues.LEFT_STEPS)
}

function learn(table: Table, kind: Familiar, key: number, theseEmits: Uint8Array, theseSteps: Uint8Array): number {
  fresh.fill(0)
  addEmits(table, emits, theseEmits, fresh)
  addSteps(table, steps, theseSteps, fresh)
  return remember(kind, key, fresh)
}

function write(a: Int16Array, atA: number, b: Int16Array, atB: number, i: number, { emit, step }: Scores): void {
  for (let k = 0; k < LABELS; k++) emit[LABELS * i + k] = item[k]! + a[atA + k]! + b[atB + k]!
  for (let k = 0; k < STEPS; k++) step[STEPS * i + k] = item[LABELS + k]! + a[atA + LABELS + k]! + b[atB + LABELS + k]!
}
