/** What goes between the server and its threads. */
import type { Format } from '../../8-publish/index.ts'
import type { Problem } from '../../model/types.ts'
import type { Question } from './questions.ts'
import type { Step, Work } from './work.ts'

export type Call =
  | { do: 'ask'; question: Question; args: readonly unknown[] }
  | { do: 'work'; work: Work }
  | { do: 'begin'; format: Format }
  /** the next piece of what `begin` named; its answer is null at the end */
  | { do: 'piece'; of: number }
  | { do: 'end'; of: number }

export type ToThread = { call: number } & Call

export type FromThread = { call: number } & ({ answer: unknown } | { step: Step } | { problem: Problem })
