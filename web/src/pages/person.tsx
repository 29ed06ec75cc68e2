/** Everything the record knows of a person or body; and the way to part what is not one, or to join what is. */
import { type FormEvent, useState } from 'react'
import type { PersonDetail } from '../../../src/client/index.ts'
import { api, useAsk } from '../lib/api.ts'
import { basis, inReports, number, plural } from '../lib/format.ts'
import { reportAt, to } from '../lib/router.tsx'
import { Head, Section } from '../parts/head.tsx'
import { Paged } from '../parts/paged.tsx'
import { StatementLine, Why } from '../parts/statement-line.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { Tie } from './people/tie.tsx'

export function Person({ name }: { name: string }) {
  const asked = useAsk(`person ${name}`, (signal) => api.getPeople({ name }, signal))
  return (
    <Shown asked={asked} wait="Gathering what is known …">
      {({ people }) => (
        <>
          {people.length > 1 && (
            <Empty title={`${people.length} are called so.`}>
              <p>The one most quoted comes first.</p>
            </Empty>
          )}
          {people.map((person) => (
            <One key={person.name} person={person} />
          ))}
        </>
      )}
    </Shown>
  )
}

function One({ person }: { person: PersonDetail }) {
  const [tie, setTie] = useState<{ kind: 'same' | 'different'; a: string; b: string } | null>(null)
  return (
    <>
      <Head title={person.name} kicker={person.roles[0]?.role ?? 'Speaker'}>
        <p className="lead">
          {plural(person.statements, 'statement')} in {inReports(person.reports, person.independent)}.{' '}
          <a href={to('/search', { speaker: person.name })}>Search among them</a> ·{' '}
          <a href={to('/timeline', { name: person.name })}>Along time</a>
        </p>
      </Head>
      {tie && <Tie {...tie} onClose={() => setTie(null)} />}
      <div className="split">
        <div>
          <Section title="What was said">
            <Paged
              question={`by ${person.name}`}
              wait="Reading the statements …"
              load={(page, signal) =>
                api.listStatements({ speaker: person.name, limit: 20, ...(page ? { page } : {}) }, signal)
              }
              idOf={(row) => row.statement.id}
              empty={<Empty title="Nothing." />}
            >
              {(row) => <StatementLine {...row} />}
            </Paged>
          </Section>
        </div>
        <aside className="side">
          <Names person={person} onPart={(b) => setTie({ kind: 'different', a: person.name, b })} />
          <JoinForm name={person.name} onJoin={(b) => setTie({ kind: 'same', a: person.name, b })} />
          <Counted title="Speaks for" list={person.parties.map((p) => [p.party, p.statements])} />
          <Counted title="Of" list={person.affiliations.map((p) => [p.affiliation, p.statements])} />
          <Counted title="Roles" list={person.roles.map((p) => [p.role, p.statements])} />
          <Counted title="Called in the reports" list={person.surfaces.map((p) => [`“${p.words}”`, p.statements])} />
          <Counted title="Found by" list={person.bases.map((p) => [basis(p.basis), p.statements])} />
          <Counted title="Outlets" list={person.outlets.map((p) => [p.outlet ?? 'outlet unknown', p.statements])} />
          <FirstLast person={person} />
        </aside>
      </div>
    </>
  )
}

function Names({ person, onPart }: { person: PersonDetail; onPart: (name: string) => void }) {
  return (
    <section>
      <h2>Names</h2>
      <ul className="counted">
        {person.names.map(({ name, statements }) => (
          <li key={name}>
            <span>{name}</span> <span className="small">{number(statements)}</span>
            {name !== person.name && (
              <button
                type="button"
                className="button plain no-print"
                onClick={() => onPart(name)}
                aria-label={`${name} is somebody else`}
              >
                somebody else?
              </button>
            )}
          </li>
        ))}
      </ul>
      <Why why={person.why} label="Why they are one" />
    </section>
  )
}

function JoinForm({ name, onJoin }: { name: string; onJoin: (other: string) => void }) {
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const other = String(new FormData(event.currentTarget).get('other') ?? '').trim()
    if (other && other !== name) onJoin(other)
  }
  return (
    <details className="no-print">
      <summary>Another name is the same person</summary>
      <form className="form" onSubmit={join}>
        <div className="field">
          <label htmlFor="other">The other name</label>
          <input id="other" name="other" className="input" required />
        </div>
        <button type="submit" className="button">
          See what joining them changes
        </button>
      </form>
    </details>
  )
}

const MOST = 8

function Counted({ title, list }: { title: string; list: [string, number][] }) {
  if (list.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="counted">
        {list.slice(0, MOST).map(([text, n]) => (
          <li key={text}>
            <span>{text}</span> <span className="small">{number(n)}</span>
          </li>
        ))}
      </ul>
      {list.length > MOST && <p className="small">and {list.length - MOST} more</p>}
    </section>
  )
}

function FirstLast({ person: { first, last } }: { person: PersonDetail }) {
  return (
    <section>
      <h2>First and last</h2>
      {[first, last].map((one, i) =>
        one ? (
          <p key={one.id + String(i)} className="small">
            {i === 0 ? 'First' : 'Last'}: “{(one.words ?? '').slice(0, 120)}”{' '}
            <a href={reportAt(one.report)}>{one.outlet ?? one.report}</a>
          </p>
        ) : null,
      )}
    </section>
  )
}
