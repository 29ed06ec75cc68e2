/** What is seen of a sentence, for its cues and for the parts of one cue. */
import { CUE_EMITS, CUE_STEPS, cueEmits, cueSteps } from './cue-features.ts'
import type { Look } from './look.ts'
import { type CueLook, PART_EMITS, PART_STEPS, partEmits, partSteps } from './part-features.ts'
import type { Seeing } from './table.ts'

export function seeingCues(look: Look): Seeing {
  return {
    n: look.n,
    emits: CUE_EMITS,
    steps: CUE_STEPS,
    emitsAt: (i, out) => cueEmits(look, i, out),
    stepsAt: (i, out) => cueSteps(look, i, out),
  }
}

/** Of the items from `from` to `to` (exclusive) only. */
export function seeingParts(look: Look, cue: CueLook, from = 0, to = look.n): Seeing {
  return {
    n: to - from,
    emits: PART_EMITS,
    steps: PART_STEPS,
    emitsAt: (i, out) => partEmits(look, from + i, cue, out),
    stepsAt: (i, out) => partSteps(look, from + i, cue, out),
  }
}
