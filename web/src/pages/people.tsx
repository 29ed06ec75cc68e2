import { useState } from 'react'
import { api } from '../lib/api.ts'
import { plural } from '../lib/format.ts'
import { personAt } from '../lib/router.tsx'
import { Head } from '../parts/head.tsx'
import { Paged } from '../parts/paged.tsx'
import { Save } from '../parts/save.tsx'
import { Empty } from '../parts/states.tsx'
import { Tie } from './people/tie.tsx'

export function People() {
  const [q, setQ] = useState('')
  const [picked, setPicked] = useState<string[]>([])
  const pick = (name: string) =>
    setPicked((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name].slice(-2)))
  return (
    <>
      <Head title="People">
        <p className="lead">
          Who speaks by name, each person or body once, under every spelling. Choose two to say that they are one.
        </p>
      </Head>
      <div className="toolbar">
        <div className="field">
          <label htmlFor="people-q">Name</label>
          <input
            id="people-q"
            className="input"
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        </div>
        <Save list="people" />
      </div>
      {picked.length === 2 && <Tie kind="same" a={picked[0]!} b={picked[1]!} onClose={() => setPicked([])} />}
      <Paged
        question={`people ${q}`}
        wait="Looking who speaks …"
        load={(page, signal) =>
          api.listPeople({ limit: 60, ...(q.trim() ? { q } : {}), ...(page ? { page } : {}) }, signal)
        }
        idOf={(row) => row.name}
        empty={<Empty title={q.trim() ? 'Nobody is called so.' : 'Nobody speaks by name yet.'} />}
      >
        {(row) => (
          <div className="person-row">
            <label className="check no-print">
              <input type="checkbox" checked={picked.includes(row.name)} onChange={() => pick(row.name)} />
              <span className="unseen">choose {row.name}</span>
            </label>
            <div>
              <p className="line-head">
                <b>
                  <a href={personAt(row.name)}>{row.name}</a>
                </b>
                <span className="meta">{plural(row.statements, 'statement')}</span>
                {row.parties[0] && <span className="chip">{row.parties[0].party}</span>}
                {!row.parties[0] && row.affiliations[0] && (
                  <span className="chip">{row.affiliations[0].affiliation}</span>
                )}
              </p>
              {row.names.length > 1 && (
                <p className="meta">also {row.names.filter((name) => name !== row.name).join(', ')}</p>
              )}
            </div>
          </div>
        )}
      </Paged>
    </>
  )
}
