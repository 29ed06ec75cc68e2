import { type FormEvent, useState } from 'react'
import type { ReportDetail } from '../../../../src/client/index.ts'
import { api } from '../../lib/api.ts'
import { follow } from '../../lib/follow.ts'
import { go } from '../../lib/router.tsx'
import { ActOutcome, useAct } from '../../parts/act.tsx'

type Report = ReportDetail['report']

const FIELDS = ['outlet', 'published', 'title', 'url'] as const
const LABELS = { outlet: 'Outlet', published: 'Published', title: 'Title', url: 'Address' } as const

/** What was read stays beside what is set here. */
export function CorrectReport({ report }: { report: Report }) {
  const act = useAct()
  const now = { outlet: report.outlet, published: report.published.value, title: report.title, url: report.url }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = FIELDS.map((field) => [field, String(form.get(field) ?? '').trim() || null] as const)
    const changed = given.filter(([field, value]) => value !== now[field])
    act.run(async () => {
      if (changed.length === 0) return 'Nothing was changed.'
      await api.correctReport({ id: report.id, body: Object.fromEntries(changed) })
      return `Set: ${changed.map(([field]) => LABELS[field].toLowerCase()).join(', ')}.`
    })
  }
  const undo = () =>
    act.run(async () => {
      await api.correctReport({ id: report.id, body: { undo: [...FIELDS] } })
      return 'The latest correction of each field is taken back.'
    })
  return (
    <details className="correct no-print">
      <summary>Correct what is known of it</summary>
      <form className="form" onSubmit={save} key={JSON.stringify(now)}>
        {FIELDS.map((field) => (
          <div className="field" key={field}>
            <label htmlFor={`set-${field}`}>{LABELS[field]}</label>
            <input
              id={`set-${field}`}
              name={field}
              className="input"
              defaultValue={now[field] ?? ''}
              placeholder={field === 'published' ? '2025-02-27' : 'unknown'}
            />
          </div>
        ))}
        <p className="actions">
          <button type="submit" className="button main" disabled={act.busy}>
            Set
          </button>
          <button type="button" className="button" disabled={act.busy} onClick={undo}>
            Undo
          </button>
        </p>
        <ActOutcome act={act} />
      </form>
      <Forget id={report.id} />
    </details>
  )
}

function Forget({ id }: { id: string }) {
  const act = useAct()
  const [sure, setSure] = useState(false)
  return (
    <div className="forget">
      <label className="check">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} /> Remove this report
        and every trace of it
      </label>
      <button
        type="button"
        className="button"
        disabled={!sure || act.busy}
        onClick={() =>
          act.run(async () => {
            await api.forgetReport({ id })
            await follow.now()
            go('/reports')
            return 'Forgotten.'
          })
        }
      >
        Forget, for good
      </button>
      <ActOutcome act={act} />
    </div>
  )
}
