/** The frame around every page, and which page an address means. */
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react'
import { follow } from './lib/follow.ts'
import { number, plural } from './lib/format.ts'
import { go, to, useLinks, usePlace } from './lib/router.tsx'
import { Add } from './pages/add.tsx'
import { Compare } from './pages/compare.tsx'
import { Decisions } from './pages/decisions.tsx'
import { Disagreements } from './pages/disagreements.tsx'
import { DossierPage } from './pages/dossier.tsx'
import { NotFound } from './pages/not-found.tsx'
import { Overview } from './pages/overview.tsx'
import { People } from './pages/people.tsx'
import { Person } from './pages/person.tsx'
import { ReportPage } from './pages/report.tsx'
import { Reports } from './pages/reports.tsx'
import { Search } from './pages/search.tsx'
import { StatementPage } from './pages/statement.tsx'
import { Wait } from './parts/states.tsx'

/** The chart library is as large as all else: it comes with the one page that draws with it. */
const Timeline = lazy(() => import('./pages/timeline.tsx'))

/** First part of an address → page; what follows it is an id or a name. */
const PAGES: Record<string, (rest: string) => ReactNode> = {
  '': () => <Overview />,
  reports: () => <Reports />,
  report: (id) => <ReportPage key={id} id={id} />,
  statement: (id) => <StatementPage key={id} id={id} />,
  timeline: () => (
    <Suspense fallback={<Wait what="Reading the timeline …" />}>
      <Timeline />
    </Suspense>
  ),
  search: () => <Search />,
  people: () => <People />,
  person: (name) => <Person key={name} name={name} />,
  compare: () => <Compare />,
  disagreements: () => <Disagreements />,
  add: () => <Add />,
  dossier: () => <DossierPage />,
  decisions: () => <Decisions />,
}

const NAV: [string, string][] = [
  ['/', 'Overview'],
  ['/search', 'Search'],
  ['/timeline', 'Timeline'],
  ['/people', 'People'],
  ['/reports', 'Reports'],
  ['/disagreements', 'Disagreements'],
  ['/dossier', 'Dossier'],
  ['/add', 'Add'],
]

export function App() {
  useLinks()
  useSlash()
  const { path } = usePlace()
  return (
    <>
      <a className="skip" href="#content">
        Skip to the page
      </a>
      <Mast path={path} />
      <main className="page" id="content">
        {pageAt(path)}
      </main>
      <Foot />
    </>
  )
}

function pageAt(path: string): ReactNode {
  const [, first = '', ...rest] = path.split('/')
  const page = PAGES[first]
  return page ? page(decoded(rest.join('/'))) : <NotFound />
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function Mast({ path }: { path: string }) {
  return (
    <div className="mast">
      <div className="mast-in">
        <a className="name" href="/">
          Onrecord
        </a>
        <nav className="nav" aria-label="Pages">
          <ul>
            {NAV.map(([href, name]) => (
              <li key={href}>
                <a href={href} aria-current={isIn(path, href) ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <search className="find">
          <form
            onSubmit={(event) => {
              event.preventDefault()
              go(to('/search', { q: String(new FormData(event.currentTarget).get('q') ?? '') }))
            }}
          >
            <input className="input" name="q" type="search" placeholder="Search  /" aria-label="Search statements" />
          </form>
        </search>
      </div>
    </div>
  )
}

/** A statement belongs to search, a report to the reports, a person to the people. */
function isIn(path: string, href: string): boolean {
  const under: Record<string, string> = { '/report': '/reports', '/person': '/people', '/compare': '/reports' }
  const first = `/${path.split('/')[1] ?? ''}`
  return (under[first] ?? first) === href
}

/** "/" goes to the search field, as on every page one searches much. */
function useSlash(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      document.querySelector<HTMLInputElement>('.find input')?.focus()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

function Foot() {
  useSyncExternalStore(follow.subscribe, follow.mark)
  const record = follow.record()
  return (
    <footer className="foot">
      <p>
        {record
          ? `${record.name} · ${plural(record.reports, 'report')} · ${number(record.statements)} statements · Onrecord ${record.version}`
          : 'Onrecord'}{' '}
        · <a href="/decisions">Decisions</a> · <a href="/openapi.json">API</a> ·{' '}
        <a href="/api/v1/export?format=json" download>
          Export
        </a>
      </p>
    </footer>
  )
}
