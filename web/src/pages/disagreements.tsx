import type { DisagreementRow } from '../../../src/client/index.ts'
import { api } from '../lib/api.ts'
import { day } from '../lib/format.ts'
import { go, reportAt, to, usePlace } from '../lib/router.tsx'
import { Head } from '../parts/head.tsx'
import { Paged } from '../parts/paged.tsx'
import { Save } from '../parts/save.tsx'
import { Why } from '../parts/statement-line.tsx'
import { Empty } from '../parts/states.tsx'

const KINDS: Record<DisagreementRow['kind'], string> = {
  role: 'Role',
  date: 'Date',
  number: 'Figure',
  wording: 'Wording',
  attribution: 'Who said it',
  unsupported: 'No source for it',
  dropped: 'Left out',
  update: 'Later count',
  rounding: 'Rounded',
  scope: 'Counts something else',
  spelling: 'Spelling',
}

export function Disagreements() {
  const { query } = usePlace()
  const conflict = query.get('conflict') === 'true'
  const report = query.get('report')
  return (
    <>
      <Head title="Where reports disagree">
        <p className="lead">
          The same words, event or source, told differently. A conflict is where both cannot be right.
        </p>
      </Head>
      <div className="toolbar">
        <label className="check no-print">
          <input
            type="checkbox"
            checked={conflict}
            onChange={(event) =>
              go(to('/disagreements', { report, conflict: event.target.checked ? 'true' : null }), true)
            }
          />{' '}
          Only conflicts
        </label>
        <Save list="disagreements" {...(report ? { report } : {})} />
      </div>
      <Paged
        question={`disagreements ${conflict} ${report}`}
        wait="Setting the reports beside each other …"
        load={(page, signal) =>
          api.listDisagreements(
            {
              limit: 30,
              ...(conflict ? { conflict: 'true' } : {}),
              ...(report ? { report } : {}),
              ...(page ? { page } : {}),
            },
            signal,
          )
        }
        idOf={(row) => JSON.stringify([row.kind, row.spans])}
        empty={<Empty title={conflict ? 'No two reports contradict each other.' : 'The reports tell the same.'} />}
      >
        {(row) => <One row={row} />}
      </Paged>
    </>
  )
}

function One({ row }: { row: DisagreementRow }) {
  const who = (id: string) => row.published.find(({ report }) => report === id)
  return (
    <article>
      <p className="line-head">
        <b>{KINDS[row.kind]}</b>
        {row.conflict && <span className="chip alarm">conflict</span>}
        <span className="meta">{row.note}</span>
      </p>
      <ul className="both-sides">
        {row.spans.map(([report, start], i) => (
          <li key={`${report} ${start}`}>
            <p className="words">{row.words[i]}</p>
            <p className="meta">
              <a href={reportAt(report)}>{who(report)?.outlet ?? report}</a>, {day(who(report)?.date, true)}
            </p>
          </li>
        ))}
      </ul>
      <p className="actions">
        {row.reports.length === 2 && (
          <a href={to('/compare', { a: row.reports[0], b: row.reports[1] })}>Side by side</a>
        )}
        <Why why={row.why} />
      </p>
    </article>
  )
}
