/** What is seen of a sentence, for its cues and for the parts of one cue. */
import { CUE_EMITS, CUE_STEPS, cueHashes } from './cue-features.ts'
import type { Look } from './look.ts'
import { type CueLook, PART_EMITS, PART_STEPS, partHashes } from './part-features.ts'
import type { Seeing } from './table.ts'

export function seeingCues(look: Look): Seeing {
  return {
    n: look.n,
    emits: CUE_EMITS,
    steps: CUE_STEPS,
    at: (i, emits, steps) => cueHashes(look, i, emits, steps),
  }
}

/** Of the items from `from` to `to` (exclusive) only. */
export function seeingParts(look: Look, cue: CueLook, from = 0, to = look.n): Seeing {
  return {
    n: to - from,
    emits: PART_EMITS,
    steps: PART_STEPS,
    at: (i, emits, steps) => partHashes(look, from + i, cue, emits, steps),
  }
}
