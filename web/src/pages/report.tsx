/** A report: its text with every statement marked, where it comes from, and what of it is its own. */
import { useState } from 'react'
import type { Relations, ReportDetail } from '../../../src/client/index.ts'
import { api, useAsk } from '../lib/api.ts'
import { basis, day, outletOf, plural, saidOn, speakerOf, titleOf } from '../lib/format.ts'
import { Out, statementAt, to } from '../lib/router.tsx'
import type { Mark } from '../lib/segments.ts'
import { Choices } from '../parts/choices.tsx'
import { Head } from '../parts/head.tsx'
import { MarkedText, marksOf } from '../parts/marked.tsx'
import { Shown } from '../parts/states.tsx'
import { Aligned } from './compare/aligned.tsx'
import { CorrectReport } from './report/correct.tsx'
import { LineagePanel, originOf } from './report/lineage.tsx'
import { MarkMissed } from './report/mark-missed.tsx'

export function ReportPage({ id }: { id: string }) {
  const asked = useAsk(`report ${id}`, (signal) => api.getReport({ id }, signal))
  return (
    <Shown asked={asked} wait="Reading the report …">
      {(found) => <Found found={found} />}
    </Shown>
  )
}

type View = 'statements' | 'origin' | 'beside'
const VIEWS: [View, string][] = [
  ['statements', 'Statements'],
  ['origin', 'What is its own'],
  ['beside', 'Beside its original'],
]

function Found({ found }: { found: ReportDetail }) {
  const { report, statements } = found
  const [view, setView] = useState<View>('statements')
  const relations = useAsk(`lineage ${report.id}`, (signal) => api.getReportLineage({ id: report.id }, signal))
  const origin = relations.data && originOf(report.id, relations.data)
  return (
    <>
      <ReportHead found={found} />
      {origin && (
        <div className="views">
          <Choices
            label="What the text shows"
            options={VIEWS.filter(([of]) => of !== 'beside' || origin.from !== null)}
            value={view}
            onChange={setView}
          />
        </div>
      )}
      {view === 'beside' && origin?.from ? (
        <Beside a={origin.from} b={report.id} />
      ) : (
        <div className="split">
          <div>
            <TextKey view={view} />
            <MarkedText
              text={report.text}
              marks={view === 'origin' && origin ? originMarks(origin) : marksOf(statements)}
              link={view !== 'origin'}
            />
            <MarkMissed report={report.id} />
          </div>
          <aside className="side">
            <Shown asked={relations} wait="Looking for its relatives …">
              {(found) => <LineagePanel id={report.id} relations={found} />}
            </Shown>
            <StatementIndex found={found} />
            <CorrectReport report={report} />
          </aside>
        </div>
      )}
    </>
  )
}

function ReportHead({ found: { report, statements, family } }: { found: ReportDetail }) {
  const { published } = report
  return (
    <Head title={titleOf(report)} kicker={outletOf(report)}>
      <p className="lead">
        {day(published.value)} <span className="small">({basis(published.basis)})</span>
        {report.byline && <> · {report.byline}</>} · {plural(statements.length, 'statement')}
        {family.length > 1 && <> · one of {plural(family.length, 'report')} that count once</>}
      </p>
      {report.url && (
        <p className="small">
          <Out href={report.url}>{report.url}</Out>
        </p>
      )}
      {report.title !== null && <p className="small">{report.id}</p>}
    </Head>
  )
}

function TextKey({ view }: { view: View }) {
  if (view === 'origin')
    return (
      <p className="text-key">
        <span className="m-kept">taken over</span> <span className="m-altered">taken over and altered</span>{' '}
        <span className="m-added">its own</span>
      </p>
    )
  return (
    <p className="text-key">
      <span className="m-source">who</span> <span className="m-cue">how it is attributed</span>{' '}
      <span className="m-content">what was said</span>
    </p>
  )
}

function originMarks(edge: Relations['edges'][number]): Mark[] {
  return edge.evidence.flatMap(({ what, change, to: place }) =>
    what === 'sentence' && place ? [{ start: place[0], end: place[1], kind: change }] : [],
  )
}

function Beside({ a, b }: { a: string; b: string }) {
  const asked = useAsk(`compare ${a} ${b}`, (signal) => api.compareReports({ a, b }, signal))
  return (
    <Shown asked={asked} wait="Setting the two side by side …">
      {(comparison) => (
        <>
          <p className="small">
            <a href={to('/compare', { a, b })}>A page of its own for these two</a>
          </p>
          <Aligned comparison={comparison} />
        </>
      )}
    </Shown>
  )
}

function StatementIndex({ found: { statements } }: { found: ReportDetail }) {
  return (
    <section>
      <h2>Who says what</h2>
      <ol className="index">
        {statements.map((statement) => (
          <li key={statement.id}>
            <a href={statementAt(statement.id)}>
              <b>{speakerOf(statement)}</b> {shortened(statement.words ?? '')}
            </a>{' '}
            <span className="small">{saidOn(statement.said, true)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const shortened = (words: string): string =>
  words.length > 80 ? `${words.slice(0, 80).replace(/\s+\S*$/, '')} …` : words
