/** Parties × proposals. Every cell leads to the words it rests on. */
import type { Positions } from '../../../../src/client/index.ts'
import { day, inReports } from '../../lib/format.ts'
import { timelineAt } from '../../lib/router.tsx'
import { stanceWord, TONE_WORD, tone } from '../../lib/stance.ts'
import { Glyph } from '../../parts/glyph.tsx'
import { Empty } from '../../parts/states.tsx'

type Cell = Positions['cells'][number]

const SHIFTS = { softening: 'softened', hardening: 'hardened', reversal: 'turned', new: 'new' } as const

export function Matrix({ positions, waiting }: { positions: Positions; waiting: boolean }) {
  const { dossier, cells } = positions
  if (!dossier) return null
  if (cells.length === 0)
    return (
      <Empty title="No position is known yet.">
        <p>
          Either nothing was said on these proposals by that day, or the dossier’s names find nothing: see its page.
        </p>
      </Empty>
    )
  const at = new Map(cells.map((cell) => [`${cell.party}\n${cell.proposal}`, cell]))
  return (
    <div className={`matrix ${waiting ? 'stale' : ''}`} aria-busy={waiting}>
      <table>
        <caption className="unseen">Where each party stands on each proposal, by its latest dated statement</caption>
        <thead>
          <tr>
            <th scope="col">Proposal</th>
            {dossier.parties.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossier.proposals.map((proposal) => (
            <tr key={proposal.id}>
              <th scope="row">{proposal.name}</th>
              {dossier.parties.map((party) => {
                const cell = at.get(`${party.id}\n${proposal.id}`)
                return (
                  <td key={party.id} data-party={party.name} className={cell ? undefined : 'nothing'}>
                    {cell ? <CellLink cell={cell} /> : <span className="unseen">nothing said</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellLink({ cell }: { cell: Cell }) {
  const sides = cell.latest.length > 0 ? cell.latest : cell.undated
  return (
    <a className={`cell ${tone(sides[0]?.polarity ?? 0)}-cell`} href={timelineAt(cell.party, cell.proposal)}>
      {sides.slice(0, 2).map((side) => (
        <span className="side" key={`${side.stance} ${side.polarity}`}>
          <Glyph stance={side.stance} polarity={side.polarity} size="1.05em" />
          <span>
            <b>{stanceWord(side.stance)}</b>{' '}
            <span className={`way ${tone(side.polarity)}`}>{TONE_WORD[tone(side.polarity)]}</span>
          </span>
        </span>
      ))}
      {sides.length > 2 && <span className="cell-meta">and {sides.length - 2} more</span>}
      <span className="cell-meta">
        {cell.date ? day(cell.date, true) : 'undated'} · <Strength cell={cell} />
        {cell.shift && cell.shift !== 'new' && <span className="shift"> ↝ {SHIFTS[cell.shift]}</span>}
      </span>
    </a>
  )
}

/** Independent reports as strokes, up to five; the number in words for those who do not see them. */
function Strength({ cell }: { cell: Cell }) {
  const told = inReports(cell.reports, cell.independent)
  return (
    <span className="strength" title={told}>
      <span aria-hidden="true">{'❙'.repeat(Math.min(cell.independent, 5))}</span>
      <span className="unseen">{told}</span>
    </span>
  )
}
