/** A statement: the words, who and when and why the program thinks so, the same words elsewhere, and the way to correct it. */
import type { Positions, StatementDetail } from '../../../src/client/index.ts'
import { api, useAsk } from '../lib/api.ts'
import { basis, day, outletOf, percent, saidOn, speakerOf, titleOf } from '../lib/format.ts'
import { personAt, reportAt, timelineAt } from '../lib/router.tsx'
import { StanceTag } from '../parts/glyph.tsx'
import { Head, Section } from '../parts/head.tsx'
import { Marked, marksOf } from '../parts/marked.tsx'
import { Why } from '../parts/statement-line.tsx'
import { Shown } from '../parts/states.tsx'
import { Citation } from './statement/citation.tsx'
import { Correct } from './statement/correct.tsx'
import { EchoList } from './statement/echoes.tsx'
import { History } from './statement/history.tsx'

export function StatementPage({ id }: { id: string }) {
  const asked = useAsk(`statement ${id}`, (signal) => api.getStatement({ id }, signal))
  const dossier = useAsk('dossier', (signal) => api.getDossier({}, signal))
  return (
    <Shown asked={asked} wait="Reading the statement …">
      {(found) => <Found found={found} dossier={dossier.data?.dossier ?? null} />}
    </Shown>
  )
}

export type DossierOf = Positions['dossier']

function Found({ found, dossier }: { found: StatementDetail; dossier: DossierOf }) {
  const { statement, report } = found
  return (
    <>
      <Head title={speakerOf(statement)} kicker={`Statement · ${statement.kind}`}>
        <blockquote className="the-words">{statement.words}</blockquote>
        <p className="lead">
          {saidOn(statement.said)} · in <a href={reportAt(report.id)}>{titleOf(report)}</a>, {outletOf(report)},{' '}
          {day(report.published.value)}
        </p>
      </Head>
      <div className="split">
        <div>
          <Facts found={found} dossier={dossier} />
          <Section title="In its place">
            <div className="report-text context">
              <p>
                {found.excerpt.start > 0 && '… '}
                <Marked
                  text={found.excerpt.text}
                  start={found.excerpt.start}
                  marks={marksOf([statement])}
                  link={false}
                />{' '}
                …
              </p>
            </div>
          </Section>
          <EchoList statement={statement} />
        </div>
        <aside className="side">
          <Correct statement={statement} dossier={dossier} />
          <History judgements={found.judgements} />
          <Citation id={statement.id} />
        </aside>
      </div>
    </>
  )
}

function Facts({ found: { statement }, dossier }: { found: StatementDetail; dossier: DossierOf }) {
  const { speaker, said, venue, addressee, positions, conditions = [], confidence } = statement
  const party = dossier?.parties.find(({ id }) => id === speaker.party)
  return (
    <dl className="facts">
      <dt>Said by</dt>
      <dd>
        {speaker.name && speaker.basis !== 'unnamed' ? (
          <a href={personAt(speaker.name)}>{speaker.name}</a>
        ) : (
          (speaker.name ?? 'unknown')
        )}
        {speaker.role && <>, {speaker.role}</>}
        <span className="small">{basis(speaker.basis)}</span>
      </dd>
      {(party || speaker.affiliation) && (
        <>
          <dt>For</dt>
          <dd>{party?.name ?? speaker.affiliation}</dd>
        </>
      )}
      <dt>Said on</dt>
      <dd>
        {saidOn(said)}
        <span className="small">{basis(said.basis)}</span>
      </dd>
      {venue && (
        <>
          <dt>At</dt>
          <dd>{venue}</dd>
        </>
      )}
      {addressee && (
        <>
          <dt>To</dt>
          <dd>{addressee}</dd>
        </>
      )}
      {positions.map((position) => (
        <PositionFact
          key={`${position.proposal} ${position.holder}`}
          position={position}
          speakerParty={speaker.party}
          dossier={dossier}
        />
      ))}
      {conditions.map((condition) => (
        <ConditionFact key={JSON.stringify(condition.antecedent.spans)} condition={condition} />
      ))}
      <dt>Found</dt>
      <dd>
        {confidence === undefined ? 'by rules' : `sure to ${percent(confidence)}`}
        <Why why={statement.why} label="Why it is a statement" />
      </dd>
    </dl>
  )
}

type Position = StatementDetail['statement']['positions'][number]

function PositionFact({
  position,
  speakerParty,
  dossier,
}: {
  position: Position
  speakerParty: string | null
  dossier: DossierOf
}) {
  const holder = position.holder ?? speakerParty
  const proposal = dossier?.proposals.find(({ id }) => id === position.proposal)?.name ?? position.proposal
  return (
    <>
      <dt>On</dt>
      <dd>
        {holder ? <a href={timelineAt(holder, position.proposal)}>{proposal}</a> : proposal}:{' '}
        <StanceTag stance={position.stance} polarity={position.polarity} />
        {position.strength && <span className="small">{position.strength}</span>}
        {position.holder && position.holder !== speakerParty && (
          <span className="small">
            held by {dossier?.parties.find(({ id }) => id === position.holder)?.name ?? position.holder}, as the speaker
            tells
          </span>
        )}
        <Why why={position.why} />
      </dd>
    </>
  )
}

function ConditionFact({ condition }: { condition: NonNullable<StatementDetail['statement']['conditions']>[number] }) {
  return (
    <>
      <dt>On condition</dt>
      <dd>
        “{condition.consequent.text}” <em>{condition.relation.replace('-', ' ')}</em> “{condition.antecedent.text}”
        <span className="small">{condition.type}</span>
      </dd>
    </>
  )
}
