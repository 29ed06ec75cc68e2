/** The same words in other reports, and what was done to them there. */
import type { Echoes, StatementDetail } from '../../../../src/client/index.ts'
import { api, useAsk } from '../../lib/api.ts'
import { day, inReports, outletOf, titleOf } from '../../lib/format.ts'
import { reportAt, statementAt } from '../../lib/router.tsx'
import { Section } from '../../parts/head.tsx'
import { Empty, Shown } from '../../parts/states.tsx'

type Told = NonNullable<Echoes['echoes']>['told'][number]

export function EchoList({ statement }: { statement: StatementDetail['statement'] }) {
  const asked = useAsk(`echoes ${statement.id}`, (signal) => api.getEchoes({ id: statement.id }, signal))
  return (
    <Section title="The same words elsewhere">
      <Shown asked={asked} wait="Looking for the words in other reports …">
        {({ echoes }) =>
          echoes === null ? (
            <Empty title="No other report of this record has these words." />
          ) : (
            <>
              <p className="lead">Quoted in {inReports(echoes.reports, echoes.independent)}.</p>
              <ol className="rows">
                {echoes.told.map((told, index) => (
                  <li key={told.statement.id}>
                    <Echo told={told} isFirst={index === 0} isThis={told.statement.id === statement.id} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Shown>
    </Section>
  )
}

const KINDS = {
  identical: 'the same words',
  truncated: 'cut',
  overlap: 'partly the same',
  elided: 'with words left out',
  edited: 'altered',
} as const

function Echo({
  told: { report, statement, variant },
  isFirst,
  isThis,
}: {
  told: Told
  isFirst: boolean
  isThis: boolean
}) {
  return (
    <>
      <p className="line-head">
        <b>{isFirst ? 'First' : variant ? KINDS[variant.kind] : 'other words of the same utterance'}</b>
        <span className="meta">
          <a href={reportAt(report.id)}>{titleOf(report)}</a> · {outletOf(report)}, {day(report.published.value, true)}
        </span>
        {isThis && <span className="chip">this one</span>}
        {variant?.sameSpeaker === false && (
          <span className="chip alarm">said by {statement.speaker.name ?? 'another'}</span>
        )}
      </p>
      <p className="words">
        <a href={statementAt(statement.id)}>{statement.words}</a>
      </p>
      {variant && variant.edit.length > 0 && (
        <ul className="edits">
          {variant.edit.map((one) => (
            <li key={JSON.stringify(one.spans)}>
              <span className="small">
                {{ start: 'at the start', inside: 'inside', end: 'at the end' }[one.where]}:
              </span>{' '}
              {one.words[0] && (
                <del>
                  <span className="unseen">left out: </span>
                  {one.words[0]}
                </del>
              )}{' '}
              {one.words[1] && (
                <ins>
                  <span className="unseen">instead: </span>
                  {one.words[1]}
                </ins>
              )}
              {one.marked && <span className="small"> as the report says itself</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
