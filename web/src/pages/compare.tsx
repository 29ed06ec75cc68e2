import type { FormEvent } from 'react'
import { api, useAsk } from '../lib/api.ts'
import { outletOf, titleOf } from '../lib/format.ts'
import { go, to, usePlace } from '../lib/router.tsx'
import { Head } from '../parts/head.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { Aligned } from './compare/aligned.tsx'

/** Reports offered in the fields; any other is found by its id. */
const OFFERED = 200

export function Compare() {
  const { query } = usePlace()
  const [a, b] = [query.get('a') ?? '', query.get('b') ?? '']
  const reports = useAsk('reports to compare', (signal) => api.listReports({ limit: OFFERED }, signal))
  const asked = useAsk(a && b ? `compare ${JSON.stringify([a, b])}` : null, (signal) =>
    api.compareReports({ a, b }, signal),
  )
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    go(to('/compare', { a: String(form.get('a')), b: String(form.get('b')) }))
  }
  return (
    <>
      <Head title="Two reports side by side" />
      <form className="search-form no-print" onSubmit={compare} key={`${a} ${b}`}>
        {(['a', 'b'] as const).map((side) => (
          <div className="field grow" key={side}>
            <label htmlFor={side}>{side === 'a' ? 'One report' : 'Another'}</label>
            <input
              id={side}
              name={side}
              className="input"
              list="all-reports"
              required
              defaultValue={side === 'a' ? a : b}
            />
          </div>
        ))}
        <datalist id="all-reports">
          {reports.data?.items.map((report) => (
            <option key={report.id} value={report.id}>
              {titleOf(report)} – {outletOf(report)}
            </option>
          ))}
        </datalist>
        <button type="submit" className="button main">
          Compare
        </button>
      </form>
      {a && b ? (
        <Shown asked={asked} wait="Setting them side by side …">
          {(comparison) => <Aligned comparison={comparison} />}
        </Shown>
      ) : (
        <Empty title="Choose two reports.">
          <p>
            Each sentence of one is set beside what became of it in the other, with quotations and numbers that changed.
          </p>
        </Empty>
      )}
    </>
  )
}
