import { useState } from 'react'
import { api } from '../lib/api.ts'
import { day, outletOf, plural, titleOf } from '../lib/format.ts'
import { reportAt } from '../lib/router.tsx'
import { Head } from '../parts/head.tsx'
import { Paged } from '../parts/paged.tsx'
import { Save } from '../parts/save.tsx'
import { Empty } from '../parts/states.tsx'

export function Reports() {
  const [q, setQ] = useState('')
  return (
    <>
      <Head title="Reports">
        <p className="lead">
          Every published text that was read, as it was. Two can be <a href="/compare">set side by side</a>.
        </p>
      </Head>
      <div className="toolbar">
        <div className="field">
          <label htmlFor="reports-q">Words in title or text</label>
          <input
            id="reports-q"
            className="input"
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        </div>
        <Save list="reports" q={q} />
      </div>
      <Paged
        question={`reports ${q}`}
        wait="Reading the reports …"
        load={(page, signal) =>
          api.listReports({ limit: 40, ...(q.trim() ? { q } : {}), ...(page ? { page } : {}) }, signal)
        }
        idOf={(row) => row.id}
        empty={
          q.trim() ? (
            <Empty title="No report has all of these words.">
              <p>Fewer words find more; quotation marks keep words together.</p>
            </Empty>
          ) : (
            <Empty title="Nothing has been read yet.">
              <p>
                <a href="/add">Add reports</a>
              </p>
            </Empty>
          )
        }
      >
        {(row) => (
          <>
            <p className="report-title">
              <a href={reportAt(row.id)}>{titleOf(row)}</a>
            </p>
            <p className="meta">
              {outletOf(row)} · {day(row.published.value)} · {plural(row.statements, 'statement')}
            </p>
            {row.excerpt && <p className="excerpt">{row.excerpt}</p>}
          </>
        )}
      </Paged>
    </>
  )
}
