/** Who changed position: told outright by a report, or seen in what the same party said before and after. */
import { YIELDS } from '../model/reasons.ts'
import type { Reason, Shift, Turn } from '../model/types.ts'
import type { Held } from './held.ts'

export function shiftsOf(held: readonly Held[], turns: readonly Turn[]): Shift[] {
  const byPair = Map.groupBy(held, (h) => key(h.party, h.position.proposal))
  const told = explicit(turns, byPair)
  const seen = [...byPair.values()].flatMap((list) => inferred(list) ?? [])
  const fresh = seen.filter((s) => !told.some((t) => t.party === s.party && t.proposal === s.proposal))
  return [...told, ...fresh].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

const key = (party: string, proposal: string): string => JSON.stringify([party, proposal])
const sortKey = (s: Shift): string => JSON.stringify([s.party, s.proposal, s.basis, s.direction])

/** Several reports of one turn are one shift. */
function explicit(turns: readonly Turn[], byPair: Map<string, Held[]>): Shift[] {
  const groups = Map.groupBy(turns, (t) => key(t.party, t.proposal))
  return [...groups.values()].map((group) => {
    const turn = group.toSorted((a, b) => ((a.published ?? '9') < (b.published ?? '9') ? -1 : 1))[0]!
    const all = byPair.get(key(turn.party, turn.proposal)) ?? []
    const at = turn.published ?? ''
    const before = all.filter((h) => h.sort !== '' && at !== '' && h.sort < at && h.report !== turn.report)
    const after = all.filter((h) => h.report === turn.report || (h.sort !== '' && at !== '' && h.sort >= at))
    const from = standing(before.slice(-1))
    const to = standing(after.slice(0, 1))
    return {
      party: turn.party,
      speaker: turn.speaker,
      proposal: turn.proposal,
      from,
      to,
      direction: turn.direction,
      basis: 'explicit',
      words: turn.words,
      report: turn.report,
      statements: [...new Set([...from.statements, ...to.statements])],
    }
  })
}

function standing(list: readonly Held[]): Shift['from'] {
  const one = list[0]
  if (!one) return { stance: null, polarity: 0, date: null, statements: [] }
  return {
    stance: one.position.stance,
    polarity: one.position.polarity,
    date: one.date,
    statements: list.map((h) => h.statement.id),
  }
}

/** How far towards a proposal: a refusal below, a condition between, approval above. Milder words are no other step. */
const STEP: Readonly<Record<string, number>> = {
  'rules-out': -2,
  opposes: -1,
  neutral: 0,
  open: 1,
  conditional: 1,
  supports: 2,
  offers: 2,
  demands: 2,
}

function stepOf({ position: { stance, polarity } }: Held): number | null {
  if (stance === null || stance === 'expects' || stance === 'neutral' || stance === 'concedes') return null
  if (polarity === -1) return stance === 'rules-out' ? -2 : -1
  return polarity === 1 ? (STEP[stance] ?? null) : null
}

/** Surer than a guess, that it is about the proposal and where it stands: one weak reading must not make a change of mind. */
const SURE = { about: 0.5, stance: 0.4 } as const

/** Nor does an unnamed source move a party. */
const isSure = (h: Held): boolean =>
  h.statement.speaker.basis !== 'unnamed' && isAbout(h) && (yields(h) || (stanceReason(h)?.score ?? 1) >= SURE.stance)

const isAbout = ({ position: { why } }: Held): boolean => (why?.[0]?.score ?? 1) >= SURE.about
const stanceReason = ({ position: { why } }: Held): Reason | undefined => why?.[1]

/** It gives up what it asked for, or agrees to what it had not. */
const yields = ({ position: { stance, why } }: Held): boolean =>
  stance === 'concedes' || (why ?? []).some((w) => w.rule === YIELDS)

/** By the days they were said; what has no day is only known to follow what an earlier report tells. */
function isBefore(a: Held, b: Held): boolean {
  return a.sort < b.sort && (b.date !== null || a.report !== b.report)
}

/** The last change of side that lasted: nothing said later stands where the party stood before. */
function inferred(list: readonly Held[]): Shift | null {
  const known = list.filter((h) => h.sort !== '' && isSure(h))
  const yielded = known.findLast(yields)
  if (yielded) {
    const before = known.filter((h) => isBefore(h, yielded) && !yields(h))
    if (before.length > 0) return shiftOf(before.at(-1)!, yielded, 'softening')
  }
  const stepped = known.filter((h) => stepOf(h) !== null)
  for (let i = stepped.length - 1; i > 0; i--) {
    const after = stepped[i]!
    const before = stepped.slice(0, i).filter((h) => isBefore(h, after))
    const last = before.at(-1)
    if (!last) continue
    const direction = directionOf(stepOf(last)!, stepOf(after)!)
    if (direction && lasts(stepped, last, after)) return shiftOf(last, after, direction)
  }
  return null
}

function directionOf(from: number, to: number): Shift['direction'] | null {
  if (from < 0 && to > 0) return from === -2 && to === 1 ? 'softening' : 'reversal'
  if (from > 0 && to < 0) return from === 1 ? 'hardening' : 'reversal'
  return null
}

/** All that was said before stands on one side, all that was said from then on on the other. */
function lasts(all: readonly Held[], before: Held, after: Held): boolean {
  const side = (h: Held) => Math.sign(stepOf(h)!)
  return all.every((h) => (h.sort >= after.sort ? side(h) === side(after) : side(h) === side(before)))
}

function shiftOf(before: Held, after: Held, direction: Shift['direction']): Shift {
  const [from, to] = [standing([before]), standing([after])]
  return {
    party: after.party,
    speaker: after.speaker,
    proposal: after.position.proposal,
    from,
    to,
    direction,
    basis: 'inferred',
    statements: [...from.statements, ...to.statements],
  }
}
