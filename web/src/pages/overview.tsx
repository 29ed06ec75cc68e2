/** Where everybody stands, what hangs on what, what moved, what came last. */
import { useState, useSyncExternalStore } from 'react'
import type { Followed, Positions, RecordInfo } from '../../../src/client/index.ts'
import { api, useAsk } from '../lib/api.ts'
import { follow } from '../lib/follow.ts'
import { day, outletOf, plural } from '../lib/format.ts'
import { reportAt, timelineAt } from '../lib/router.tsx'
import { stanceWord } from '../lib/stance.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Head, Section } from '../parts/head.tsx'
import { Save } from '../parts/save.tsx'
import { Empty, Shown, Wait } from '../parts/states.tsx'
import { CommitmentGraph, CommitmentList } from './overview/commitments.tsx'
import { DateSlider } from './overview/date-slider.tsx'
import { Legend } from './overview/legend.tsx'
import { Matrix } from './overview/matrix.tsx'

export function Overview() {
  useSyncExternalStore(follow.subscribe, follow.mark)
  const record = follow.record()
  if (!record) return <Wait what="Opening the record …" lines={8} />
  if (record.reports === 0) return <FirstDay />
  return (
    <>
      <Head title={record.dossier?.title ?? 'The record'} kicker="Where everybody stands" />
      {record.stale > 0 && (
        <Empty title={`${plural(record.stale, 'report')} read by an older version.`}>
          <p>Run “onrecord refresh” to read them as today’s would; what people decided stays.</p>
        </Empty>
      )}
      {record.dossier ? <Standing /> : <NoDossier />}
      <Latest record={record} />
    </>
  )
}

function FirstDay() {
  return (
    <Head title="An empty record">
      <p className="lead">
        Nothing has been read into it yet. Paste a report, drop files or give an address, and each statement in it
        appears here with who said it, when and in which words.
      </p>
      <p className="actions">
        <a className="button main" href="/add">
          Add reports
        </a>
      </p>
    </Head>
  )
}

function NoDossier() {
  return (
    <Empty title="This record follows nothing yet.">
      <p>
        A dossier names the parties and proposals you follow. With one, this page shows where each party stands on each
        proposal, and what moved. It is a short text, and a suggestion is made from what is in the record.
      </p>
      <p className="actions">
        <a className="button main" href="/dossier">
          Start a dossier
        </a>
      </p>
    </Empty>
  )
}

function Standing() {
  const [at, setAt] = useState<string | null>(null)
  const [days, setDays] = useState<Positions['days']>(null)
  const positions = useAsk(`positions ${at}`, (signal) => api.getPositions(at ? { at } : {}, signal))
  const followed = useAsk('followed', (signal) => api.getFollowed({}, signal))
  const [last, setLast] = useState<Positions | null>(null)
  if (positions.data && positions.data !== last) {
    setLast(positions.data)
    setDays(positions.data.days)
  }
  const shown = positions.data ?? last
  return (
    <>
      <Legend />
      {shown ? (
        <>
          {days && <DateSlider days={days} at={at} onChange={setAt} />}
          <Matrix positions={shown} waiting={positions.loading} />
          <p className="after-table">
            <Save list="positions" />
          </p>
        </>
      ) : (
        <Shown asked={positions} wait="Working out the positions …">
          {() => null}
        </Shown>
      )}
      {shown && (
        <Shown asked={followed} wait="Working out the commitments …">
          {(found) => <Following followed={found} positions={shown} />}
        </Shown>
      )}
    </>
  )
}

function Following({ followed, positions }: { followed: Followed; positions: Positions }) {
  return (
    <>
      <Section title="What hangs on what" aside={<Save list="commitments" />}>
        {followed.commitments.length === 0 ? (
          <Empty title="No party has tied one thing to another in these reports." />
        ) : (
          <>
            <CommitmentGraph followed={followed} positions={positions} />
            <CommitmentList followed={followed} positions={positions} />
          </>
        )}
      </Section>
      <Section title="Who moved" aside={<Save list="shifts" />}>
        <Shifts followed={followed} positions={positions} />
      </Section>
    </>
  )
}

const DIRECTIONS = {
  softening: 'softened',
  hardening: 'hardened',
  reversal: 'turned round',
  new: 'took a stand',
} as const

function Shifts({ followed, positions }: { followed: Followed; positions: Positions }) {
  const latest = followed.shifts.toSorted((a, b) => ((a.to.date ?? '') < (b.to.date ?? '') ? 1 : -1)).slice(0, 12)
  if (latest.length === 0) return <Empty title="Nobody has changed position in these reports." />
  const party = (id: string) => positions.dossier?.parties.find((p) => p.id === id)?.name ?? id
  const proposal = (id: string) => positions.dossier?.proposals.find((p) => p.id === id)?.name ?? id
  return (
    <ul className="rows">
      {latest.map((s) => (
        <li key={JSON.stringify([s.party, s.proposal, s.basis, s.direction, s.to.date])}>
          <p className="line-head">
            <a href={timelineAt(s.party, s.proposal)}>
              <b>{party(s.party)}</b> {DIRECTIONS[s.direction]} on {proposal(s.proposal)}
            </a>
            <span className="meta">{s.basis === 'explicit' ? 'a report says so' : 'seen in what was said'}</span>
          </p>
          <p className="moved">
            {s.from.stance && (
              <>
                <Glyph {...s.from} /> {stanceWord(s.from.stance)} <span className="meta">{day(s.from.date, true)}</span>
                {s.to.stance && <span className="then"> → </span>}
              </>
            )}
            {s.to.stance && (
              <>
                <Glyph {...s.to} /> {stanceWord(s.to.stance)} <span className="meta">{day(s.to.date, true)}</span>
              </>
            )}
          </p>
          {s.words && <p className="words">{s.report ? <a href={reportAt(s.report)}>{s.words}</a> : s.words}</p>}
        </li>
      ))}
    </ul>
  )
}

function Latest({ record }: { record: RecordInfo }) {
  return (
    <Section title="Added last" aside={<a href="/reports">All {plural(record.reports, 'report')}</a>}>
      <ul className="rows two">
        {record.latest.map((report) => (
          <li key={report.id}>
            <p className="report-title">
              <a href={reportAt(report.id)}>{report.title ?? report.id}</a>
            </p>
            <p className="meta">
              {outletOf(report)} · {day(report.published.value)} · {plural(report.statements, 'statement')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
