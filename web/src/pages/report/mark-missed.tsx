import type { FormEvent } from 'react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { statementAt } from '../../lib/router.tsx'
import { ActOutcome, useAct } from '../../parts/act.tsx'

/** A statement that was missed, by its words as they stand; what is selected in the text is taken over. */
export function MarkMissed({ report }: { report: string }) {
  const act = useAct()
  const [words, setWords] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const takeSelection = () => {
    const selected = window.getSelection()?.toString().trim()
    if (selected) setWords(selected)
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    act.run(async () => {
      const { after } = await api.markStatement({ id: report, body: { words, ...(name ? { name } : {}) } })
      setMade(after?.id ?? null)
      setWords('')
      return 'Marked. It is in every answer from now on.'
    })
  }
  return (
    <details className="no-print missed" onToggle={takeSelection}>
      <summary>A statement was missed</summary>
      <form className="form" onSubmit={save}>
        <div className="field">
          <label htmlFor="missed-words">The words, just as they stand</label>
          <textarea
            id="missed-words"
            className="input"
            rows={3}
            required
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <span className="hint">Select them in the text before you open this, and they are filled in.</span>
        </div>
        <div className="field">
          <label htmlFor="missed-name">Who said them</label>
          <input id="missed-name" name="name" className="input" placeholder="as the report tells it" />
        </div>
        <p className="actions">
          <button type="submit" className="button main" disabled={act.busy}>
            Mark it
          </button>
        </p>
        <ActOutcome act={act}>{made && <a href={statementAt(made)}>See the statement</a>}</ActOutcome>
      </form>
    </details>
  )
}
