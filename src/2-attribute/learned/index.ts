/** From a sentence and the rules' drafts to the drafts that hold, each with the chance that it is right. */
import type { Reason } from '../../model/types.ts'
import type { Draft } from '../draft.ts'
import type { Unit } from '../units.ts'
import { lookAt, roomForLook } from './look.ts'
import { type Model, theModel } from './model.ts'
import { MOST_PROPOSALS, type Proposal, propose } from './propose.ts'
import { TAG } from './tag.ts'
import { chanceOf, logOdds, MOST_TREES, rankedRow, shares } from './trees.ts'
import { WEIGHED, weigh } from './weigh.ts'

/**
 * Below this chance of being right a proposal is no statement: the balance of precision and recall on the development set. Where a
 * rule sees a statement, too, somebody did speak, and a doubtful extent is better than silence; its confidence tells the doubt.
 */
const LEAST_CHANCE = { withRule: 0.2, without: 0.42 } as const
/** What being right to the word counts beside being right, when two ways to read one cue are compared. */
const WORTH_OF_EXACT = 0.3
/** How many of the strongest reasons a statement keeps. */
const REASONS = 2

interface Weighed {
  proposal: Proposal
  /** where it came out of each tree */
  leaves: Uint8Array
  chance: number
  worth: number
}

/** One room for all sentences: what is in it is read before the next is looked at. */
const room = roomForLook()
const rows = Array.from({ length: MOST_PROPOSALS }, () => new Float64Array(WEIGHED.length))
const leaves = Array.from({ length: MOST_PROPOSALS }, () => new Uint8Array(MOST_TREES))
const [ranks, otherLeaves] = [new Int32Array(WEIGHED.length), new Uint8Array(MOST_TREES)]
const moved = new Float64Array(WEIGHED.length)

/** Drafts in the order of their chance; contents never overlap and no cue stands in another's content. */
export function learnedDrafts(unit: Unit, drafts: readonly Draft[], model: Model = theModel()): Draft[] {
  const look = lookAt(unit.items, unit.first, drafts, room)
  const proposals = propose(unit.items, look, drafts, model.chains)
  weigh(unit.items, look, proposals, rows)
  const alone = (i: number) =>
    proposals[i - 1]?.group !== proposals[i]!.group && proposals[i + 1]?.group !== proposals[i]!.group
  const weighed = proposals.map((proposal, i) => weighedOf(model, proposal, i, alone(i)))
  return withoutCrossing(bestOfEach(weighed)).map((w) => draftOf(w, model))
}

/** Whether a proposal is right to the word matters only where another reads the same cue. */
function weighedOf(model: Model, proposal: Proposal, i: number, alone: boolean): Weighed {
  rankedRow(rows[i]!, ranks)
  const chance = chanceOf(logOdds(model.right, ranks, leaves[i]!))
  const exact = alone ? 0 : chanceOf(logOdds(model.exact, ranks, otherLeaves))
  return { proposal, leaves: leaves[i]!, chance, worth: chance + WORTH_OF_EXACT * exact }
}

/** The best way to read each cue. */
function bestOfEach(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<number, Weighed>()
  for (const w of weighed) {
    const before = best.get(w.proposal.group)
    if (!before || w.worth > before.worth) best.set(w.proposal.group, w)
  }
  return [...best.values()].filter((w) => w.chance >= leastFor(w.proposal))
}

/** A colon or a dash alone is a cue only by rule, and what the rules know to say nothing is none. */
function leastFor({ draft, look }: Proposal): number {
  if (draft) return LEAST_CHANCE.withRule
  return look.void || MARKS.has(look.tag) ? 1 : LEAST_CHANCE.without
}

const MARKS: ReadonlySet<number> = new Set(
  'comma stop colon semicolon dash open close mark'.split(' ').map((name) => TAG[name]!),
)

function withoutCrossing(weighed: Weighed[]): Weighed[] {
  const kept: Weighed[] = []
  for (const w of weighed.sort((a, b) => b.chance - a.chance || a.proposal.group - b.proposal.group)) {
    if (!kept.some((k) => crosses(k.proposal, w.proposal) || crosses(w.proposal, k.proposal))) kept.push(w)
  }
  return kept
}

function crosses(a: Proposal, b: Proposal): boolean {
  return a.content.some(([from, to]) => {
    const holds = (r: readonly [number, number]) => from < r[1] && r[0] < to
    return holds(b.cue) || b.content.some(holds)
  })
}

function draftOf({ proposal, leaves, chance }: Weighed, model: Model): Draft {
  const { source, cue, content, draft } = proposal
  return {
    source,
    cue,
    content,
    ...(draft?.carries !== undefined && { carries: draft.carries }),
    rule: draft?.rule ?? 'learned cue',
    score: chance,
    why: reasons(proposal, shares(model.right, leaves, moved)),
  }
}

/** What was seen first, and what moved its chance most; `found`: how much each column did. */
function reasons({ draft, cueScore }: Proposal, found: Float64Array): Reason[] {
  return [
    ...(draft
      ? [{ rule: draft.rule, score: round(draft.score) }]
      : [{ rule: 'learned cue', score: round(Math.exp(cueScore)) }]),
    ...strongest(found).map((c) => ({
      rule: `${found[c]! > 0 ? 'for' : 'against'} it: ${WEIGHED[c]}`,
      score: round(chanceOf(found[c]!)),
    })),
  ]
}

/** The columns that moved most, in either direction. */
function strongest(found: Float64Array): number[] {
  const most: number[] = []
  for (let k = 0; k < REASONS; k++) {
    let top = most.includes(0) ? 1 : 0
    for (let c = 0; c < found.length; c++) {
      if (Math.abs(found[c]!) > Math.abs(found[top]!) && !most.includes(c)) top = c
    }
    most.push(top)
  }
  return most
}

const round = (score: number): number => Math.min(1, Math.round(score * 100) / 100)
