import type { StatementDetail } from '../../../../src/client/index.ts'
import { toldOf } from '../../lib/judgements.ts'
import { UndoButton } from '../../parts/act.tsx'

/** What people decided about the words, newest first. */
export function History({ judgements }: { judgements: StatementDetail['judgements'] }) {
  if (judgements.length === 0) return null
  const decisions = judgements.filter(({ judgement }) => judgement.kind !== 'undo').reverse()
  return (
    <section>
      <h2>Decided</h2>
      <ul className="rows tight">
        {decisions.map(({ judgement, stands }) => (
          <li key={judgement.id} className={stands ? undefined : 'taken-back'}>
            <p>{toldOf(judgement)}</p>
            <p className="small">
              {judgement.author}, {judgement.at.slice(0, 16).replace('T', ' ')}
              {judgement.note && <>: {judgement.note}</>}
            </p>
            {stands ? <UndoButton id={judgement.id} /> : <p className="small">taken back</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
