/** Full text with facets. Every choice is in the address, so that a search can be kept and sent. */
import { type FormEvent, useEffect, useRef } from 'react'
import type { Facets, Operations, Positions } from '../../../src/client/index.ts'
import { api, useAsk } from '../lib/api.ts'
import { number, plural } from '../lib/format.ts'
import { isNarrow } from '../lib/narrow.ts'
import { go, reportAt, to, usePlace } from '../lib/router.tsx'
import { stanceWord } from '../lib/stance.ts'
import { Head } from '../parts/head.tsx'
import { Paged } from '../parts/paged.tsx'
import { Save } from '../parts/save.tsx'
import { StatementLine } from '../parts/statement-line.tsx'
import { Empty, Trouble } from '../parts/states.tsx'

type Filters = Omit<Operations['getFacets']['input'], 'report'>
const KEYS = ['q', 'speaker', 'party', 'proposal', 'stance', 'kind', 'outlet', 'since', 'until'] as const

function filtersOf(query: URLSearchParams): Filters {
  const pairs = KEYS.flatMap((key) => (query.get(key) ? [[key, query.get(key)]] : []))
  return Object.fromEntries(pairs) as Filters // the server refuses values that are none, and says so
}

export function Search() {
  const { query } = usePlace()
  const asked = filtersOf(query)
  const key = JSON.stringify(asked)
  const facets = useAsk(`facets ${key}`, (signal) => api.getFacets(asked, signal))
  const dossier = useAsk('dossier', (signal) => api.getDossier({}, signal))
  return (
    <>
      <Head title="Search" />
      <SearchForm asked={asked} />
      <Chosen asked={asked} dossier={dossier.data?.dossier ?? null} />
      {facets.problem ? (
        <Trouble problem={facets.problem} />
      ) : (
        <div className="search-split" aria-busy={facets.loading}>
          <aside className="facets" aria-label="Narrow the search">
            {facets.data && <FacetLists facets={facets.data} asked={asked} dossier={dossier.data?.dossier ?? null} />}
          </aside>
          <div>
            <p className="found" aria-live="polite">
              {facets.data ? <b>{plural(facets.data.statements, 'statement')}</b> : 'Counting …'}{' '}
              <Save list="statements" {...asked} />
            </p>
            <Paged
              question={`statements ${key}`}
              wait="Searching …"
              load={(page, signal) => api.listStatements({ ...asked, limit: 20, ...(page ? { page } : {}) }, signal)}
              idOf={(row) => row.statement.id}
              empty={<Nothing asked={asked} />}
            >
              {(row) => <StatementLine {...row} />}
            </Paged>
            {asked.q && <ReportsFound q={asked.q} />}
          </div>
        </div>
      )}
    </>
  )
}

function SearchForm({ asked }: { asked: Filters }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.value = asked.q ?? ''
  }, [asked.q])
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = Object.fromEntries(['q', 'since', 'until'].map((key) => [key, String(form.get(key) ?? '').trim()]))
    go(to('/search', { ...asked, ...typed }))
  }
  return (
    <form className="search-form no-print" onSubmit={search}>
      <div className="field grow">
        <label htmlFor="q">Words</label>
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          className="input"
          defaultValue={asked.q}
          placeholder="all must be there; “quotation marks” keep words together"
        />
      </div>
      <div className="field date">
        <label htmlFor="since">Since</label>
        <input
          id="since"
          name="since"
          className="input"
          defaultValue={asked.since}
          key={`s${asked.since}`}
          placeholder="2025-02"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="2025-02-27, 2025-02 or 2025"
        />
      </div>
      <div className="field date">
        <label htmlFor="until">Until</label>
        <input
          id="until"
          name="until"
          className="input"
          defaultValue={asked.until}
          key={`u${asked.until}`}
          placeholder="2025-03"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="2025-02-27, 2025-02 or 2025"
        />
      </div>
      <button type="submit" className="button main">
        Search
      </button>
    </form>
  )
}

type DossierOf = Positions['dossier']

/** What an id or a value is called. */
function named(key: string, value: string, dossier: DossierOf): string {
  if (key === 'party') return dossier?.parties.find(({ id }) => id === value)?.name ?? value
  if (key === 'proposal') return dossier?.proposals.find(({ id }) => id === value)?.name ?? value
  if (key === 'stance') return stanceWord(value as Parameters<typeof stanceWord>[0]) // a stance, or what was typed into the address
  return value
}

function Chosen({ asked, dossier }: { asked: Filters; dossier: DossierOf }) {
  const chosen = KEYS.filter((key) => key !== 'q' && asked[key])
  if (chosen.length === 0) return null
  return (
    <p className="chosen no-print">
      {chosen.map((key) => (
        <a key={key} className="chip" href={to('/search', { ...asked, [key]: null })}>
          {key}: {named(key, String(asked[key]), dossier)} <span aria-hidden="true">×</span>
          <span className="unseen">, take away</span>
        </a>
      ))}
      <a href={to('/search', { q: asked.q ?? null })}>all of it</a>
    </p>
  )
}

const TITLES = {
  speaker: 'Speaker',
  party: 'Party',
  proposal: 'Proposal',
  stance: 'Stance',
  kind: 'Kind',
  outlet: 'Outlet',
  year: 'Year',
} as const
const SHOWN = 7

function FacetLists({ facets, asked, dossier }: { facets: Facets; asked: Filters; dossier: DossierOf }) {
  return (Object.keys(TITLES) as (keyof typeof TITLES)[]).map((key) => {
    const list = facets[key]
    if (list.length === 0 || (key !== 'year' && asked[key])) return null
    return (
      <details key={key} open={key !== 'year' && key !== 'kind' && !isNarrow()} className="facet">
        <summary>{TITLES[key]}</summary>
        <ul>
          {list.slice(0, key === 'year' ? 40 : SHOWN).map(({ value, statements }) => (
            <li key={value}>
              <a
                href={to('/search', {
                  ...asked,
                  ...(key === 'year' ? { since: value, until: value } : { [key]: value }),
                })}
              >
                {named(key, value, dossier)}
              </a>{' '}
              <span className="small">{number(statements)}</span>
            </li>
          ))}
        </ul>
        {list.length > SHOWN && key !== 'year' && (
          <More list={list.slice(SHOWN)} facet={key} asked={asked} dossier={dossier} />
        )}
      </details>
    )
  })
}

function More({
  list,
  facet,
  asked,
  dossier,
}: {
  list: Facets['speaker']
  facet: string
  asked: Filters
  dossier: DossierOf
}) {
  return (
    <details className="more">
      <summary>{list.length} more</summary>
      <ul>
        {list.map(({ value, statements }) => (
          <li key={value}>
            <a href={to('/search', { ...asked, [facet]: value })}>{named(facet, value, dossier)}</a>{' '}
            <span className="small">{number(statements)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Nothing({ asked }: { asked: Filters }) {
  return (
    <Empty
      title={
        asked.q && !/[\p{L}\p{N}]/u.test(asked.q) ? 'There is no word to search for.' : 'No statement has all of this.'
      }
    >
      <p>
        All words must be there, in any form. <a href="/search">Begin anew</a>
        {asked.q && (
          <>
            , or see whether <a href={to('/search', { q: asked.q })}>the words alone</a> are found
          </>
        )}
        .
      </p>
    </Empty>
  )
}

/** Reports have more words than their statements. */
function ReportsFound({ q }: { q: string }) {
  const asked = useAsk(`reports ${q}`, (signal) => api.listReports({ q, limit: 8 }, signal))
  if (!asked.data || asked.data.items.length === 0) return null
  return (
    <section className="reports-found">
      <h2>In the reports</h2>
      <ul className="rows">
        {asked.data.items.map((report) => (
          <li key={report.id}>
            <p className="report-title">
              <a href={reportAt(report.id)}>{report.title ?? report.id}</a>
            </p>
            <p className="excerpt">{report.excerpt}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
