/** Saying that two names are one, or two: first shown what it would change, then done, then it can be taken back. */
import { useState } from 'react'
import type { TiePreview } from '../../../../src/client/index.ts'
import { api, useAsk } from '../../lib/api.ts'
import { plural } from '../../lib/format.ts'
import { ActOutcome, UndoButton, useAct } from '../../parts/act.tsx'
import { Shown } from '../../parts/states.tsx'

type Kind = 'same' | 'different'

export function Tie({ kind, a, b, onClose }: { kind: Kind; a: string; b: string; onClose: () => void }) {
  const act = useAct()
  const [made, setMade] = useState<string | null>(null)
  const body = { kind, a, b }
  const asked = useAsk(made ? null : `tie ${JSON.stringify(body)}`, (signal) => api.previewTie({ body }, signal))
  const decide = () =>
    act.run(async () => {
      const { judgement } = await api.tieNames({ body })
      setMade(judgement.id)
      return kind === 'same' ? `“${a}” and “${b}” are one from now on.` : `“${a}” and “${b}” are two from now on.`
    })
  return (
    <section className="tie no-print" aria-label={kind === 'same' ? 'Join two names' : 'Part two names'}>
      {!made && (
        <Shown asked={asked} wait="Seeing what that would change …">
          {(preview) => (
            <>
              <h2>{kind === 'same' ? 'Are they one?' : 'Are they two?'}</h2>
              <Preview preview={preview} />
              <p className="actions">
                <button type="button" className="button main" disabled={act.busy} onClick={decide}>
                  {kind === 'same' ? 'Yes, one and the same' : 'Yes, two different'}
                </button>
                <button type="button" className="button" onClick={onClose}>
                  No
                </button>
              </p>
            </>
          )}
        </Shown>
      )}
      <ActOutcome act={act}>
        <p className="actions">
          {made && <UndoButton id={made} onDone={onClose} />}
          <button type="button" className="button plain" onClick={onClose}>
            Close
          </button>
        </p>
      </ActOutcome>
    </section>
  )
}

function Preview({ preview }: { preview: TiePreview }) {
  return (
    <div className="halves">
      {(['before', 'after'] as const).map((when) => (
        <div key={when}>
          <h3>{when === 'before' ? 'Now' : 'Then'}</h3>
          <ul className="rows tight">
            {preview[when].map((one) => (
              <li key={one.name}>
                <b>{one.name}</b> <span className="meta">{plural(one.statements, 'statement')}</span>
                <p className="meta">{one.names.join(', ')}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
