import { useEffect, useState } from 'react'
import type { Job } from '../../../../src/client/index.ts'
import { follow } from '../../lib/follow.ts'
import { plural } from '../../lib/format.ts'
import { reportAt } from '../../lib/router.tsx'

const STATES = { waiting: 'waits its turn', running: 'being read', done: 'done', failed: 'could not be read' } as const
const EVERY_MS = 500
const SHOWN = 12

const isGoing = ({ state }: Job): boolean => state === 'waiting' || state === 'running'

/** Asked again while anything is going on; when it ends, the rest of the page follows. */
export function JobList({ jobs, again }: { jobs: Job[]; again: () => void }) {
  const going = jobs.some(isGoing)
  const [was, setWas] = useState(going)
  useEffect(() => {
    if (was && !going) void follow.now()
    setWas(going)
    if (!going) return
    const later = setInterval(again, EVERY_MS)
    return () => clearInterval(later)
  }, [going, was, again])
  return (
    <ul className="rows" aria-live="polite">
      {jobs.slice(0, SHOWN).map((job) => (
        <li key={job.id}>
          <OneJob job={job} />
        </li>
      ))}
    </ul>
  )
}

function OneJob({ job }: { job: Job }) {
  const share = job.total ? Math.min(1, job.done / job.total) : null
  return (
    <>
      <p className="line-head">
        <b>{job.what}</b>
        <span className={job.state === 'failed' ? 'chip alarm' : 'chip'}>{STATES[job.state]}</span>
        <span className="meta">{told(job)}</span>
      </p>
      {isGoing(job) && share !== null && (
        <progress value={share} max={1} aria-label={`${job.what}: how far`}>
          {Math.round(share * 100)} %
        </progress>
      )}
      {job.added.slice(0, 6).map(({ id, renamed }) => (
        <p key={id}>
          <a href={reportAt(id)}>{id}</a>{' '}
          {renamed && <span className="small">another text has the name without the ending</span>}
        </p>
      ))}
      {job.differs.map(({ id, fields }) => (
        <p key={id} className="small">
          <a href={reportAt(id)}>{id}</a> was there with another {fields.join(' and ')}; nothing was changed. Correct it
          on its page.
        </p>
      ))}
      {job.problems.map((problem) => (
        <p key={JSON.stringify(problem)} className={problem.severity === 'error' ? 'refusal' : 'small'}>
          {problem.where && <b>{problem.where}: </b>}
          {problem.message}
          {problem.fix && <> – {problem.fix}</>}
        </p>
      ))}
    </>
  )
}

function told({ added, known, statements, state }: Job): string {
  const parts = [
    added.length > 0 ? plural(added.length, 'report') : null,
    state === 'done' && added.length > 0 ? plural(statements, 'statement') : null,
    known.length > 0 ? `${plural(known.length, 'report')} in the record already` : null,
  ]
  return parts.filter(Boolean).join(' · ')
}
