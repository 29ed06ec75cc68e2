/** A form that decides something: one at a time, told what came of it, and how to take it back. */
import { type ReactNode, useState } from 'react'
import { api, type Problem, problemOf } from '../lib/api.ts'
import { follow } from '../lib/follow.ts'
import { Trouble } from './states.tsx'

export interface Act {
  busy: boolean
  problem: Problem | null
  /** what was done, in words; null for nothing yet */
  done: string | null
  run: (work: () => Promise<string>) => Promise<void>
}

export function useAct(): Act {
  const [state, setState] = useState<Omit<Act, 'run'>>({ busy: false, problem: null, done: null })
  const run = async (work: () => Promise<string>) => {
    setState({ busy: true, problem: null, done: null })
    try {
      const done = await work()
      setState({ busy: false, problem: null, done })
      await follow.now()
    } catch (error) {
      setState({ busy: false, problem: problemOf(error), done: null })
    }
  }
  return { ...state, run }
}

/** What came of it; a live region, so that it is read out. */
export function ActOutcome({ act, children }: { act: Act; children?: ReactNode }) {
  return (
    <div aria-live="polite">
      {act.problem && <Trouble problem={act.problem} />}
      {act.done && (
        <div className="note good">
          <p>{act.done}</p>
          {children}
        </div>
      )}
    </div>
  )
}

export function UndoButton({
  id,
  label = 'Take it back',
  onDone,
}: {
  id: string
  label?: string
  onDone?: () => void
}) {
  const act = useAct()
  return (
    <>
      <button
        type="button"
        className="button plain"
        disabled={act.busy}
        onClick={() =>
          act.run(async () => {
            await api.undoJudgement({ id, body: {} })
            onDone?.()
            return 'Taken back.'
          })
        }
      >
        {label}
      </button>
      {act.problem && <Trouble problem={act.problem} />}
    </>
  )
}
