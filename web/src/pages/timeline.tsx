/** What a party or a person said on a proposal, along time; and the same in a table. */
import { useMemo, useState } from 'react'
import type { Positions } from '../../../src/client/index.ts'
import { api, useAsk } from '../lib/api.ts'
import { plural } from '../lib/format.ts'
import { go, to, usePlace } from '../lib/router.tsx'
import { Choices } from '../parts/choices.tsx'
import { Head } from '../parts/head.tsx'
import { Save } from '../parts/save.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { Chart, type Lane } from './timeline/chart.tsx'
import { type Folded, folded } from './timeline/fold.ts'
import { TimelineTable } from './timeline/table.tsx'

export default function Timeline() {
  const { query } = usePlace()
  const [party, proposal, name] = [query.get('party') ?? '', query.get('proposal') ?? '', query.get('name') ?? '']
  const dossier = useAsk('dossier', (signal) => api.getDossier({}, signal))
  return (
    <Shown asked={dossier} wait="Reading the dossier …">
      {({ dossier: found }) =>
        found ? (
          <Drawn dossier={found} party={party} proposal={proposal} name={name} />
        ) : (
          <>
            <Head title="Timeline" />
            <Empty title="A timeline needs a dossier.">
              <p>
                It shows what was said on the proposals you follow. <a href="/dossier">Start a dossier</a>
              </p>
            </Empty>
          </>
        )
      }
    </Shown>
  )
}

const LANES = [
  ['stance', 'by stance'],
  ['outlet', 'by outlet'],
] as const satisfies readonly (readonly [Lane, string])[]

type DossierOf = NonNullable<Positions['dossier']>

function Drawn({
  dossier,
  party,
  proposal,
  name,
}: {
  dossier: DossierOf
  party: string
  proposal: string
  name: string
}) {
  const who = name || dossier.parties.find(({ id }) => id === party)?.name
  const on = dossier.proposals.find(({ id }) => id === proposal)?.name
  const choose = (changed: Record<string, string>) => go(to('/timeline', { party, proposal, name, ...changed }))
  return (
    <>
      <Head title={on ?? 'Timeline'} kicker={who ?? 'All parties'} />
      <div className="toolbar choices no-print">
        <Choice
          label="Party"
          value={party}
          options={dossier.parties}
          onChange={(id) => choose({ party: id, name: '' })}
        />
        <Choice
          label="Proposal"
          value={proposal}
          options={dossier.proposals}
          onChange={(id) => choose({ proposal: id })}
        />
        {name && <a href={to('/timeline', { party, proposal })}>not only {name}</a>}
      </div>
      <Lines party={party} proposal={proposal} name={name} />
    </>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: { id: string; name: string }[]
  onChange: (id: string) => void
}) {
  return (
    <div className="field">
      <label htmlFor={label}>{label}</label>
      <select id={label} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">All</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Lines({ party, proposal, name }: { party: string; proposal: string; name: string }) {
  const asked = { ...(party && { party }), ...(proposal && { proposal }), ...(name && { name }) }
  const found = useAsk(`timeline ${JSON.stringify(asked)}`, (signal) => api.getTimeline(asked, signal))
  const [lane, setLane] = useState<Lane>('stance')
  const rows: Folded[] = useMemo(() => folded(found.data?.entries ?? []), [found.data])
  return (
    <Shown asked={found} wait="Reading what was said …">
      {({ entries, shifts }) =>
        entries.length === 0 ? (
          <Empty title="Nothing was said on this, as far as these reports tell.">
            <p>
              The dossier may call it otherwise than the reports do: <a href="/dossier">see what its names find</a>.
            </p>
          </Empty>
        ) : (
          <>
            <p className="found">
              <span>
                <b>{plural(entries.length, 'statement')}</b>
                {rows.length < entries.length && <>, drawn as {rows.length}: copies of one report count once</>}
              </span>
              <Save list="timeline" {...asked} />
            </p>
            <Choices label="Lanes" options={LANES} value={lane} onChange={setLane} />
            <Chart rows={rows} shifts={shifts} lane={lane} />
            <TimelineTable rows={rows} />
          </>
        )
      }
    </Shown>
  )
}
