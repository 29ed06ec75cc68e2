import type { Statement } from '../../../src/client/index.ts'
import { outletOf, saidOn, speakerOf } from '../lib/format.ts'
import { personAt, reportAt, statementAt } from '../lib/router.tsx'
import { StanceTag } from './glyph.tsx'

export interface LineOf {
  statement: Statement
  report: string
  outlet: string | null
  title?: string | null
}

/** Who, when, where, and the words: how a statement looks in every list. */
export function StatementLine({ statement, report, outlet, title }: LineOf) {
  const { speaker, positions } = statement
  return (
    <article className="statement-line">
      <p className="line-head">
        <b>
          {speaker.name && speaker.basis !== 'unnamed' ? (
            <a href={personAt(speaker.name)}>{speaker.name}</a>
          ) : (
            speakerOf(statement)
          )}
        </b>
        <span className="meta">{saidOn(statement.said)}</span>
        {positions.map((p) => (
          <span key={`${p.proposal} ${p.holder}`} className="meta">
            <StanceTag stance={p.stance} polarity={p.polarity} /> {p.proposal}
          </span>
        ))}
      </p>
      <Quoted statement={statement} link />
      <p className="meta">
        <a href={reportAt(report)}>{title ?? report}</a> · {outletOf({ outlet })}
      </p>
    </article>
  )
}

/** The words as they stand, with the quotation marks they have of their own. */
export function Quoted({ statement, link = false }: { statement: Statement; link?: boolean }) {
  const words = statement.words ?? ''
  return <p className="words">{link ? <a href={statementAt(statement.id)}>{words}</a> : words}</p>
}

/** Reasons of a decision, each with how much it weighed. */
export function Why({
  why,
  label = 'Why',
}: {
  why: readonly { rule: string; score: number }[] | undefined
  label?: string
}) {
  if (!why || why.length === 0) return null
  return (
    <details>
      <summary>{label}</summary>
      <ul className="why">
        {why.map(({ rule, score }) => (
          <li key={rule}>
            {rule} <span className="small">{score.toFixed(2)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
