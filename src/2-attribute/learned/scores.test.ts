/** What is looked up group by group and kept must add up to what all features together give. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftsOf } from '../link.ts'
import { unitsOf } from '../units.ts'
import { roomForScores, type Scores } from './chain.ts'
import * as cues from './cue-features.ts'
import { cueLook } from './cue-look.ts'
import { cueScores } from './cue-scores.ts'
import { lookAt } from './look.ts'
import { theModel } from './model.ts'
import * as parts from './part-features.ts'
import { partScores } from './part-scores.ts'
import { addEmits, addSteps, roomForSum, type Table } from './table.ts'

const TEXT = `Ada Holm, the minister, said on Monday that the bridge would stay closed, and warned her rivals.
“We lost,” the mayor told reporters, “but we will be back (in May).” The council rejected the plan.
According to Lund, who left early, no “toll” was agreed: the talks, he argued, had failed; nobody denied it.`
const { cues: cueTable, parts: partTable } = theModel().chains
const upTo = (n: number) => Uint8Array.from({ length: n }, (_, k) => k)

/** Sums of all the features of each item, and of each step but the first. */
function plainly(table: Table, n: number, emits: number, steps: number, at: Hashes): number[][] {
  const [e, s] = [new Int32Array(emits), new Int32Array(steps)]
  return Array.from({ length: n }, (_, i) => {
    at(i, e, s)
    const sum = roomForSum()
    addEmits(table, e, upTo(emits), sum)
    addSteps(table, s, upTo(steps), sum)
    return [...sum]
  })
}
type Hashes = (i: number, emits: Int32Array, steps: Int32Array) => void

const given = ({ n, emit, step }: Scores): number[][] =>
  Array.from({ length: n }, (_, i) => [...emit.subarray(3 * i, 3 * i + 3), ...step.subarray(9 * i, 9 * i + 9)])

describe('scores', () => {
  it('of cues and parts are the sums of all their features', () => {
    const words = TEXT.split(' ')
    const some = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((w) => w.join(' '))
    fc.assert(
      fc.property(fc.oneof(fc.constant(TEXT), some), fc.nat(40), (text, place) => {
        for (const unit of unitsOf(text)) {
          const drafts = draftsOf(unit)
          const look = lookAt(unit.items, unit.first, drafts)
          const asCues = plainly(cueTable, look.n, cues.CUE_EMITS, cues.CUE_STEPS, (i, e, s) =>
            cues.cueHashes(look, i, e, s),
          )
          expect(given(cueScores(cueTable, look, roomForScores()))).toEqual(asCues)
          const at = cueLook(unit.items, look, [place % look.n, (place % look.n) + 1], drafts)
          const asParts = plainly(partTable, look.n, parts.PART_EMITS, parts.PART_STEPS, (i, e, s) =>
            parts.partHashes(look, i, at, e, s),
          )
          expect(given(partScores(partTable, look, at, 0, look.n, roomForScores()))).toEqual(asParts)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of a part of a sentence are those of the whole', () => {
    const unit = unitsOf(TEXT)[0]!
    const drafts = draftsOf(unit)
    const look = lookAt(unit.items, unit.first, drafts)
    const at = cueLook(unit.items, look, [7, 8], drafts)
    const whole = given(partScores(partTable, look, at, 0, look.n, roomForScores()))
    expect(given(partScores(partTable, look, at, 3, 12, roomForScores()))).toEqual(whole.slice(3, 12))
  })
})
