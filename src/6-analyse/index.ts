/** Room 6: from the positions of all reports to commitments, deadlocks and shifts. Pure; the order of the reports does not matter. */
import type { Commitment, Deadlock, Dossier, ExtractLine, Shift, Turn } from '../model/types.ts'
import { commitmentsOf } from './commitments.ts'
import { deadlocksOf } from './deadlocks.ts'
import { heldIn } from './held.ts'
import { shiftsOf } from './shifts.ts'

export { deadlocksOf } from './deadlocks.ts'
export type { Held } from './held.ts'
export { heldIn } from './held.ts'

export interface Analysis {
  commitments: Commitment[]
  shifts: Shift[]
  deadlocks: Deadlock[]
}

/** `turns`: what reports say outright of a change of mind. */
export function analyse(lines: readonly ExtractLine[], dossier: Dossier, turns: readonly Turn[] = []): Analysis {
  const held = heldIn(lines)
  const commitments = commitmentsOf(lines)
  const shifts = shiftsOf(held, turns)
  return { commitments, shifts, deadlocks: deadlocksOf(commitments, held, dossier, shifts) }
}
