/** A long list, page by page: the first at once, more when they are wanted. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { type Problem, problemOf } from '../lib/api.ts'
import { follow } from '../lib/follow.ts'
import { Trouble, Wait } from './states.tsx'

interface Page<T> {
  items: T[]
  next: string | null
}

interface Read<T> {
  key: string
  items: T[]
  next: string | null
  problem: Problem | null
  reading: boolean
}

type Load<T> = (page: string | undefined, signal: AbortSignal) => Promise<Page<T>>

/** Rows so far; begins anew when the question or the record is another, and keeps what is shown until the new rows are there. */
function usePages<T>(key: string, load: Load<T>): Read<T> & { more: () => void; again: () => void } {
  const mark = useSyncExternalStore(follow.subscribe, follow.mark)
  const [turn, setTurn] = useState(0)
  const [read, setRead] = useState<Read<T>>({ key: '', items: [], next: null, problem: null, reading: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question
  useEffect(() => {
    const stop = new AbortController()
    setRead((before) => ({ ...before, reading: true }))
    load(undefined, stop.signal).then(
      ({ items, next }) => setRead({ key, items, next, problem: null, reading: false }),
      (error: unknown) => {
        const problem = problemOf(error)
        if (problem && !stop.signal.aborted) setRead({ key, items: [], next: null, problem, reading: false })
      },
    )
    return () => stop.abort()
  }, [key, mark, turn])
  const more = () => {
    const { next } = read
    if (next === null || read.reading) return
    setRead({ ...read, reading: true })
    load(next, new AbortController().signal).then(
      (page) =>
        setRead((now) =>
          now.key === key ? { ...now, items: [...now.items, ...page.items], next: page.next, reading: false } : now,
        ),
      () => setTurn((n) => n + 1),
    )
  }
  return { ...read, more, again: () => setTurn((n) => n + 1) }
}

export function Paged<T>({
  question,
  load,
  wait,
  empty,
  idOf,
  children,
}: {
  question: string
  load: Load<T>
  wait: string
  empty: ReactNode
  idOf: (row: T) => string
  children: (row: T) => ReactNode
}) {
  const { key, items, next, problem, reading, more, again } = usePages(question, load)
  if (problem) return <Trouble problem={problem} again={again} />
  if (reading && (items.length === 0 || key !== question)) return <Wait what={wait} />
  if (items.length === 0) return empty
  return (
    <>
      <ul className="rows">
        {items.map((row) => (
          <li key={idOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {next !== null && (
        <p className="actions">
          <button type="button" className="button" onClick={more} disabled={reading}>
            {reading ? 'Reading …' : 'Show more'}
          </button>
        </p>
      )}
    </>
  )
}
