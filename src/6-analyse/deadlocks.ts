/** Where commitments bar one another: cycles, conditions that exclude each other, conditions that somebody rules out. */
import type { Commitment, Deadlock, Dossier, Shift } from '../model/types.ts'
import type { Held } from './held.ts'

interface Edge {
  /** place in the list of commitments */
  at: number
  commitment: Commitment & { if: string; then: string }
}

/** `at`: as it was on that day, month or year (EDTF); what has no day is taken as known then. `shifts` tell what has moved since. */
export function deadlocksOf(
  commitments: readonly Commitment[],
  held: readonly Held[],
  dossier: Dossier,
  shifts: readonly Shift[] = [],
  at: string | null = null,
): Deadlock[] {
  const edges = commitments.flatMap((commitment, place): Edge[] => {
    const { type, if: first, then, denied } = commitment
    const firm =
      (type === 'commitment' || type === 'precondition') && first !== null && then !== null && first !== then && !denied
    return firm && isKnown(commitment.date, at) ? [{ at: place, commitment: { ...commitment, if: first, then } }] : []
  })
  const then = held.filter((h) => isKnown(h.date, at))
  const found = [...cycles(edges), ...excluded(edges, dossier), ...blocked(edges, then), ...strengths(edges)]
  return found.map((d) => dissolved(d, commitments, shifts))
}

const isKnown = (date: string | null | undefined, at: string | null): boolean =>
  at === null || !date || date <= at || date.startsWith(at)

/** With the shifts by which a party lets go of what it asked for first, or no longer refuses it. */
function dissolved(found: Deadlock, commitments: readonly Commitment[], shifts: readonly Shift[]): Deadlock {
  const conditions = found.commitments.map((i) => commitments[i]!)
  const after = shifts.filter(
    (s) =>
      s.direction !== 'hardening' &&
      conditions.some(
        (c) =>
          c.if === s.proposal &&
          (c.party === s.party || (found.kind === 'blocked' && found.parties.includes(s.party))) &&
          (!s.to.date || !c.date || s.to.date >= c.date),
      ),
  )
  if (after.length === 0) return found
  const by = after.map(({ party, proposal, direction, to }) => ({ party, proposal, direction, date: to.date }))
  return { ...found, dissolvedBy: by }
}

/** A cycle longer than this is no deadlock that anybody would see. */
const LONGEST = 4

/** Each thing waits for the next, and the last for the first. Found once, from its smallest commitment. */
function cycles(edges: readonly Edge[]): Deadlock[] {
  const from = Map.groupBy(edges, (e) => e.commitment.then)
  const found: Edge[][] = []
  const walk = (path: Edge[]) => {
    const first = path[0]!
    const last = path.at(-1)!
    if (last.commitment.if === first.commitment.then) found.push(path)
    else if (path.length < LONGEST) {
      for (const next of from.get(last.commitment.if) ?? []) {
        if (next.at > first.at && !path.some((e) => e.commitment.then === next.commitment.then)) walk([...path, next])
      }
    }
  }
  for (const edge of edges) walk([edge])
  return found.filter((path) => path.length > 1).map((path) => deadlock('cycle', path))
}

/** Two conditions on one thing that cannot both come. */
function excluded(edges: readonly Edge[], { proposals }: Dossier): Deadlock[] {
  const opposites = new Set(proposals.flatMap((p) => p.oppositeOf.flatMap((o) => [`${p.id} ${o}`, `${o} ${p.id}`])))
  return pairs(edges)
    .filter(
      ([a, b]) => a.commitment.then === b.commitment.then && opposites.has(`${a.commitment.if} ${b.commitment.if}`),
    )
    .map((pair) => deadlock('excluded', pair))
}

/** The condition is ruled out by another party. */
function blocked(edges: readonly Edge[], held: readonly Held[]): Deadlock[] {
  return edges.flatMap((edge) => {
    const against = held.filter(
      ({ party, position: p }) =>
        p.proposal === edge.commitment.if &&
        p.stance === 'rules-out' &&
        p.polarity === -1 &&
        party !== edge.commitment.party,
    )
    if (against.length === 0) return []
    const made = deadlock('blocked', [edge])
    const blockedBy = [...new Set(against.map((h) => h.statement.id))]
    return [{ ...made, parties: [...new Set([...made.parties, ...against.map((h) => h.party)])], blockedBy }]
  })
}

/** One party asks for the same thing first in two ways: "if", and elsewhere "only if". */
function strengths(edges: readonly Edge[]): Deadlock[] {
  return pairs(edges)
    .filter(
      ([{ commitment: a }, { commitment: b }]) =>
        a.party !== b.party && a.then === b.then && a.if === b.if && a.relation !== b.relation,
    )
    .map((pair) => deadlock('strengths', pair))
}

function pairs(edges: readonly Edge[]): [Edge, Edge][] {
  return edges.flatMap((a, i) => edges.slice(i + 1).map((b): [Edge, Edge] => [a, b]))
}

function deadlock(kind: Deadlock['kind'], edges: readonly Edge[]): Deadlock {
  const all = edges.map((e) => e.commitment)
  return {
    kind,
    parties: [...new Set(all.map((c) => c.party))],
    proposals: [...new Set(all.flatMap((c) => [c.then, c.if]))],
    commitments: edges.map((e) => e.at),
    blockedBy: [],
    statements: [...new Set(all.flatMap((c) => c.statements))],
  }
}
