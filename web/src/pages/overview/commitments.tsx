/** Commitments as a graph: an arrow from what is asked for to what hangs on it. The list below says the same in words. */
import type { Commitment, Deadlock, Followed, Positions } from '../../../../src/client/index.ts'
import { day } from '../../lib/format.ts'
import { isNarrow } from '../../lib/narrow.ts'
import { statementAt } from '../../lib/router.tsx'

interface Node {
  id: string
  name: string
  x: number
  y: number
}

const [WIDTH, HEIGHT] = [1000, 560]

const RELATIONS: Record<Commitment['relation'], string> = {
  if: 'if',
  'only-if': 'only if',
  unless: 'unless',
  until: 'until',
  'in-exchange': 'in exchange for',
  requires: 'requires',
}

/** Commitments in a deadlock, by their place in the list. */
function stuck(deadlocks: readonly Deadlock[], kind: Deadlock['kind']): Set<number> {
  return new Set(deadlocks.filter((d) => d.kind === kind).flatMap((d) => d.commitments))
}

export function CommitmentGraph({ followed, positions }: { followed: Followed; positions: Positions }) {
  const edges = followed.commitments.flatMap((one, index) =>
    one.if && one.then && one.if !== one.then ? [{ one, index }] : [],
  )
  if (edges.length === 0) return null
  const nodes = placed(
    edges.flatMap(({ one }) => [one.if!, one.then!]),
    positions,
  )
  const cycles = stuck(followed.deadlocks, 'cycle')
  const blocked = stuck(followed.deadlocks, 'blocked')
  const seen = new Map<string, number>()
  return (
    <figure className="graph">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Which proposal hangs on which; the list below says the same"
      >
        <defs>
          {['plain', 'cycle', 'blocked'].map((kind) => (
            <marker
              key={kind}
              id={`arrow-${kind}`}
              className={`arrow ${kind}`}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L10 5L0 10z" />
            </marker>
          ))}
        </defs>
        {edges.map(({ one, index }) => {
          const pair = [one.if, one.then].sort().join('\n')
          const nth = seen.get(pair) ?? 0
          seen.set(pair, nth + 1)
          const kind = blocked.has(index) ? 'blocked' : cycles.has(index) ? 'cycle' : 'plain'
          return (
            <Edge
              key={index}
              one={one}
              from={nodes.get(one.if!)!}
              to={nodes.get(one.then!)!}
              kind={kind}
              nth={nth}
              party={partyOf(positions, one.party)}
            />
          )
        })}
        {[...nodes.values()].map((node) => (
          <NodeBox key={node.id} node={node} />
        ))}
      </svg>
      <figcaption className="graph-key">
        <span>
          <i className="stroke plain" /> hangs on
        </span>
        <span>
          <i className="stroke cycle" /> part of a circle
        </span>
        <span>
          <i className="stroke blocked" /> blocked: the condition was ruled out
        </span>
      </figcaption>
    </figure>
  )
}

const partyOf = ({ dossier }: Positions, id: string): string => dossier?.parties.find((p) => p.id === id)?.name ?? id
const proposalOf = ({ dossier }: Positions, id: string): string =>
  dossier?.proposals.find((p) => p.id === id)?.name ?? id

/** On an ellipse, in the dossier's order: few nodes, and each is found where it was the last time. */
function placed(ids: readonly string[], positions: Positions): Map<string, Node> {
  const order = positions.dossier?.proposals.map((p) => p.id) ?? []
  const all = [...new Set(ids)].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return new Map(
    all.map((id, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / all.length
      const [x, y] = [WIDTH / 2 + 390 * Math.cos(angle), HEIGHT / 2 + 235 * Math.sin(angle)]
      return [id, { id, name: proposalOf(positions, id), x, y }]
    }),
  )
}

const BOX = { width: 196, height: 70 }

function NodeBox({ node }: { node: Node }) {
  const lines = wrapped(node.name, 25)
  return (
    <a href={`/search?proposal=${encodeURIComponent(node.id)}`} className="node">
      <rect x={node.x - BOX.width / 2} y={node.y - BOX.height / 2} width={BOX.width} height={BOX.height} rx="4" />
      <text x={node.x} y={node.y - (lines.length - 1) * 8.5 + 5} textAnchor="middle">
        {lines.map((line, i) => (
          <tspan key={line} x={node.x} dy={i === 0 ? 0 : 17}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  )
}

/** Three lines at most. */
function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last && last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines
}

type Kind = 'plain' | 'cycle' | 'blocked'

function Edge({
  one,
  from,
  to,
  kind,
  nth,
  party,
}: {
  one: Commitment
  from: Node
  to: Node
  kind: Kind
  nth: number
  party: string
}) {
  const { path, mid } = curve(from, to, nth)
  const label = `${party}: ${to.name} ${RELATIONS[one.relation]} ${from.name}`
  const [statement] = one.statements
  return (
    <a
      href={statement ? statementAt(statement) : '#'}
      className={`edge ${kind}`}
      aria-label={`${label}${kind === 'plain' ? '' : kind === 'cycle' ? ', part of a circle' : ', blocked'}`}
    >
      <path className="hit" d={path} />
      <path className="line" d={path} markerEnd={`url(#arrow-${kind})`} />
      {kind === 'blocked' && <path className="cross" d={`M${mid.x - 6} ${mid.y - 20}l12 12m0 -12l-12 12`} />}
      <text x={mid.x} y={mid.y + 4} textAnchor="middle">
        {party}
      </text>
    </a>
  )
}

/** Bent towards the middle, where there is room; each further one of a pair to another side of the first. */
function curve(from: Node, to: Node, nth: number) {
  const [dx, dy] = from.id < to.id ? [to.x - from.x, to.y - from.y] : [from.x - to.x, from.y - to.y]
  const length = Math.hypot(dx, dy) || 1
  const aside = nth === 0 ? 14 : Math.ceil(nth / 2) * 84 * (nth % 2 === 0 ? -1 : 1)
  const mean = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const control = {
    x: mean.x + (WIDTH / 2 - mean.x) * 0.42 - (dy / length) * aside,
    y: mean.y + (HEIGHT / 2 - mean.y) * 0.42 + (dx / length) * aside,
  }
  const [a, b] = [edgeOf(from, control), edgeOf(to, control)]
  const mid = { x: (a.x + 2 * control.x + b.x) / 4, y: (a.y + 2 * control.y + b.y) / 4 }
  return { path: `M${a.x} ${a.y}Q${control.x} ${control.y} ${b.x} ${b.y}`, mid }
}

function edgeOf(node: Node, towards: { x: number; y: number }) {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y]
  const scale = Math.min((BOX.width / 2 + 4) / Math.abs(dx || 1e-6), (BOX.height / 2 + 4) / Math.abs(dy || 1e-6))
  return { x: node.x + dx * Math.min(scale, 1), y: node.y + dy * Math.min(scale, 1) }
}

const TYPES: Record<Commitment['type'], string> = {
  commitment: 'binds itself',
  threat: 'threatens',
  precondition: 'sets a condition for others',
  prediction: 'predicts',
}

export function CommitmentList({ followed, positions }: { followed: Followed; positions: Positions }) {
  const cycles = stuck(followed.deadlocks, 'cycle')
  const blocked = stuck(followed.deadlocks, 'blocked')
  return (
    <details className="commitments" open={isNarrow()}>
      <summary>All {followed.commitments.length} in words</summary>
      <ul className="rows">
        {followed.commitments.map((one, index) => (
          <li
            key={JSON.stringify([one.party, one.type, one.if, one.then, one.ifText, one.thenText, one.statements[0]])}
          >
            <p className="line-head">
              <b>{partyOf(positions, one.party)}</b> <span className="meta">{TYPES[one.type]}</span>
              <span className="meta">{day(one.date, true)}</span>
              {cycles.has(index) && <span className="chip alarm">part of a circle</span>}
              {blocked.has(index) && <span className="chip alarm">blocked</span>}
            </p>
            <p className="words">
              <Side id={one.then} text={one.thenText} positions={positions} />{' '}
              <em>
                {RELATIONS[one.relation]}
                {one.denied ? ' not' : ''}
              </em>{' '}
              <Side id={one.if} text={one.ifText} positions={positions} />
            </p>
            <p className="meta">
              {one.statements.map((id, n) => (
                <a key={id} href={statementAt(id)}>
                  {n === 0 ? 'the words' : `again (${n + 1})`}{' '}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Side({ id, text, positions }: { id: string | null; text: string | null; positions: Positions }) {
  if (id) return <span title={text ?? undefined}>{proposalOf(positions, id)}</span>
  return <span>{text ? `“${text.replace(/^[\s,;:“”"]+|[\s,;:“”"]+$/g, '')}”` : '…'}</span>
}
