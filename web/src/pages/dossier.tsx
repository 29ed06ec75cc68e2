/** What is followed: edited as the text it is, with what each name finds told while one types. */
import { useEffect, useState } from 'react'
import { api, useAsk } from '../lib/api.ts'
import { follow } from '../lib/follow.ts'
import { plural } from '../lib/format.ts'
import { ActOutcome, useAct } from '../parts/act.tsx'
import { Head } from '../parts/head.tsx'
import { Shown } from '../parts/states.tsx'
import { Checked } from './dossier/checked.tsx'

const STARTER = `title: What I follow
parties:
  - id: one
    name: A party
    aliases: [its capital]
    people: [Full Name]
proposals:
  - id: first
    name: Something that can be agreed to
    aliases: [how the reports call it]
`

export function DossierPage() {
  const kept = useAsk('dossier kept', (signal) => api.getDossier({}, signal))
  return (
    <>
      <Head title="Dossier">
        <p className="lead">
          Parties and proposals to follow, with a few names each. The record works out from it who speaks for whom and
          where each stands.
        </p>
      </Head>
      <Shown asked={kept} wait="Reading the dossier …">
        {(found) => <Editor kept={found.kept} />}
      </Shown>
    </>
  )
}

/** What is typed stays when the record changes meanwhile. */
function Editor({ kept }: { kept: { name: string; text: string } | null }) {
  const [text, setText] = useState(kept?.text ?? STARTER)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), 350)
    return () => clearTimeout(later)
  }, [text])
  const checked = useAsk(`check ${settled}`, (signal) => api.checkDossier({ body: { text: settled } }, signal))
  const act = useAct()
  const keep = () =>
    act.run(() =>
      followed(
        () => api.keepDossier({ body: { name: kept?.name ?? 'dossier.yaml', text } }),
        'Kept. Everything was worked out with it.',
      ),
    )
  const undo = () =>
    act.run(async () => {
      const said = await followed(() => api.undoDossier(), 'The dossier before is back.')
      setText((await api.getDossier()).kept?.text ?? STARTER)
      return said
    })
  const suggest = () =>
    act.run(async () => {
      setText((await api.suggestDossier()).text)
      return 'A suggestion from what is in the record: nothing is kept until you say so.'
    })
  const bad = checked.data?.dossier === null
  return (
    <div className="dossier-split">
      <div className="form">
        <div className="field">
          <label htmlFor="yaml">The dossier, in YAML</label>
          <textarea
            id="yaml"
            className="input code"
            rows={26}
            spellCheck={false}
            value={text}
            aria-invalid={bad}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <p className="actions">
          <button
            type="button"
            className="button main"
            disabled={act.busy || bad || text === kept?.text}
            onClick={keep}
          >
            {act.busy ? 'Working it out …' : 'Keep it'}
          </button>
          <button type="button" className="button" disabled={act.busy} onClick={suggest}>
            Start from a suggestion
          </button>
          <button type="button" className="button" disabled={act.busy} onClick={undo}>
            Bring back the one before
          </button>
        </p>
        <ActOutcome act={act} />
      </div>
      <aside className="side">
        <Shown asked={checked} wait="Checking it …">
          {(found) => (
            <>
              {found.dossier && (
                <p className="small">
                  {plural(found.dossier.parties.length, 'party', 'parties')},{' '}
                  {plural(found.dossier.proposals.length, 'proposal')}
                </p>
              )}
              <Checked found={found} />
            </>
          )}
        </Shown>
      </aside>
    </div>
  )
}

const EVERY_MS = 300

/** Waits until the record has been worked out anew. */
async function followed(begin: () => Promise<{ id: string }>, said: string): Promise<string> {
  const { id } = await begin()
  for (;;) {
    const job = await api.getJob({ id })
    if (job.state === 'failed') throw new Error(job.problems[0]?.message ?? 'it did not work')
    if (job.state === 'done') break
    await new Promise((later) => setTimeout(later, EVERY_MS))
  }
  await follow.now()
  return said
}
