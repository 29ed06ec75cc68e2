/** The one client, and a hook that asks: what was shown stays while newer answers come. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { ApiError, type Client, client, type Problem } from '../../../src/client/index.ts'
import { follow } from './follow.ts'

export const api: Client = client()

export type { Problem } from '../../../src/client/index.ts'

export interface Asked<T> {
  /** the last answer, also while a newer one is on its way */
  data: T | null
  problem: Problem | null
  /** true until there is an answer or a problem to this very question */
  loading: boolean
  again: () => void
}

/** What went wrong, in the one shape; null for a request that was only taken back. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof ApiError) return error.problem
  if (error instanceof DOMException && error.name === 'AbortError') return null
  return {
    code: 'no-server',
    message: 'The server does not answer.',
    fix: 'See whether “onrecord serve” is still running, then try again.',
    where: null,
    severity: 'error',
    retryable: true,
  }
}

/** Asks when `key` changes and whenever the record does; null asks nothing. */
export function useAsk<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ key: string | null; data: T | null; problem: Problem | null }>({
    key: null,
    data: null,
    problem: null,
  })
  const mark = useSyncExternalStore(follow.subscribe, follow.mark)
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((n) => n + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question; mark and turn ask it anew
  useEffect(() => {
    if (key === null) return
    const stop = new AbortController()
    ask(stop.signal).then(
      (data) => setState({ key, data, problem: null }),
      (error: unknown) => {
        const problem = problemOf(error)
        if (problem && !stop.signal.aborted)
          setState((before) => ({ key, data: before.key === key ? before.data : null, problem }))
      },
    )
    return () => stop.abort()
  }, [key, mark, turn])
  const isThis = state.key === key
  return {
    data: isThis ? state.data : null,
    problem: isThis ? state.problem : null,
    loading: !isThis && key !== null,
    again,
  }
}
