/** What a person decides about the statement: it wins over every rule from then on, and can be taken back. */
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Decision, StatementDetail } from '../../../../src/client/index.ts'
import { api } from '../../lib/api.ts'
import { speakerOf } from '../../lib/format.ts'
import { go, statementAt } from '../../lib/router.tsx'
import { STANCES, type Stance, stanceWord } from '../../lib/stance.ts'
import { type Act, ActOutcome, UndoButton, useAct } from '../../parts/act.tsx'
import type { DossierOf } from '../statement.tsx'

type Statement = StatementDetail['statement']

export function Correct({ statement, dossier }: { statement: Statement; dossier: DossierOf }) {
  const act = useAct()
  const [last, setLast] = useState<string | null>(null)
  const decide = (decision: Decision, said: string) =>
    act.run(async () => {
      const { judgement, after } = await api.judgeStatement({ id: statement.id, body: decision })
      setLast(judgement.id)
      if (after && after.id !== statement.id) go(statementAt(after.id), true)
      return said
    })
  return (
    <section className="correct no-print">
      <h2>Is this right?</h2>
      <ActOutcome act={act}>{last && <UndoButton id={last} onDone={() => setLast(null)} />}</ActOutcome>
      <WhoForm statement={statement} act={act} decide={decide} />
      <WhenForm statement={statement} act={act} decide={decide} />
      {dossier && <StandForm dossier={dossier} act={act} decide={decide} />}
      <Fold title="Not a statement">
        <p className="small">It is then in no answer any more. This can be undone on the page of decisions.</p>
        <button
          type="button"
          className="button"
          disabled={act.busy}
          onClick={() => decide({ kind: 'wrong' }, 'It is no statement any more.')}
        >
          This is not a statement
        </button>
      </Fold>
    </section>
  )
}

type Decide = (decision: Decision, said: string) => Promise<void>

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

function WhoForm({ statement, act, decide }: { statement: Statement; act: Act; decide: Decide }) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const name = String(form.get('name') ?? '').trim() || null
    const unnamed = form.get('unnamed') === 'on'
    decide({ kind: 'speaker', name, ...(unnamed ? { unnamed } : {}) }, `Said by ${name ?? 'somebody unknown'}.`)
  }
  return (
    <Fold title="Somebody else said it">
      <form className="form" onSubmit={save} key={statement.speaker.name}>
        <div className="field">
          <label htmlFor="who">Who said it</label>
          <input id="who" name="name" className="input" defaultValue={speakerOf(statement)} />
          <span className="hint">Empty for unknown; several as “A; B”.</span>
        </div>
        <label className="check">
          <input type="checkbox" name="unnamed" /> The words describe a source that is not named
        </label>
        <button type="submit" className="button main" disabled={act.busy}>
          Set the speaker
        </button>
      </form>
    </Fold>
  )
}

function WhenForm({ statement, act, decide }: { statement: Statement; act: Act; decide: Decide }) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const date = String(new FormData(event.currentTarget).get('date') ?? '').trim() || null
    decide({ kind: 'said', date }, date ? `Said on ${date}.` : 'The day is unknown.')
  }
  return (
    <Fold title="On another day">
      <form className="form" onSubmit={save} key={statement.said.date}>
        <div className="field">
          <label htmlFor="when">When it was said</label>
          <input
            id="when"
            name="date"
            className="input"
            defaultValue={statement.said.date ?? ''}
            placeholder="2025-02-27"
          />
          <span className="hint">A day, month or year; an interval as 2025-02-17/2025-02-23; empty for unknown.</span>
        </div>
        <button type="submit" className="button main" disabled={act.busy}>
          Set the day
        </button>
      </form>
    </Fold>
  )
}

function StandForm({ dossier, act, decide }: { dossier: NonNullable<DossierOf>; act: Act; decide: Decide }) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const proposal = String(form.get('proposal'))
    const chosen = String(form.get('stance'))
    const stance = chosen === 'unclear' ? null : (chosen as Stance | 'none') // one of the options below
    const polarity = { '1': 1, '0': 0, '-1': -1 }[String(form.get('polarity'))] as 1 | 0 | -1 // likewise
    const holder = String(form.get('holder') ?? '') || null
    decide({ kind: 'position', proposal, stance, polarity, holder }, 'The position is set.')
  }
  return (
    <Fold title="It stands elsewhere">
      <form className="form" onSubmit={save}>
        <Choice id="stand-on" name="proposal" label="On" options={dossier.proposals.map((p) => [p.id, p.name])} />
        <Choice
          id="stand-how"
          name="stance"
          label="It"
          options={[
            ...STANCES.map((one): [string, string] => [one, stanceWord(one)]),
            ['unclear', 'is unclear'],
            ['none', 'is not about it'],
          ]}
        />
        <Choice
          id="stand-way"
          name="polarity"
          label="Which is"
          options={[
            ['1', 'for it'],
            ['-1', 'against it'],
            ['0', 'undecided'],
          ]}
        />
        <Choice
          id="stand-who"
          name="holder"
          label="Held by"
          options={[['', 'the speaker’s own side'], ...dossier.parties.map((p): [string, string] => [p.id, p.name])]}
        />
        <button type="submit" className="button main" disabled={act.busy}>
          Set the position
        </button>
      </form>
    </Fold>
  )
}

function Choice({
  id,
  name,
  label,
  options,
}: {
  id: string
  name: string
  label: string
  options: [string, string][]
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="input">
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  )
}
