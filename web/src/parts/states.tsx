/** What a page shows while it has nothing to show: each says what is going on and what to do. */
import type { ReactNode } from 'react'
import type { Asked, Problem } from '../lib/api.ts'

export function Wait({ what, lines = 5 }: { what: string; lines?: number }) {
  return (
    <div className="wait waiting" role="status">
      {what}
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content
        <span key={i} />
      ))}
    </div>
  )
}

export function Trouble({ problem, again }: { problem: Problem; again?: () => void }) {
  return (
    <div className="note bad" role="alert">
      <strong>{sentence(problem.message)}</strong>
      {problem.where && <p className="small">{problem.where}</p>}
      {problem.fix && <p>{sentence(problem.fix)}</p>}
      {again && (
        <p className="actions">
          <button type="button" className="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  )
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="note">
      <strong>{title}</strong>
      {children}
    </div>
  )
}

/** The answer where there is one; else what stands in its way. */
export function Shown<T>({
  asked,
  wait,
  children,
}: {
  asked: Asked<T>
  wait: string
  children: (data: T) => ReactNode
}) {
  const { data, problem, again } = asked
  if (data !== null) return children(data)
  if (problem) return <Trouble problem={problem} again={again} />
  return <Wait what={wait} />
}
