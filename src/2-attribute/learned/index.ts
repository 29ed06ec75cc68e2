/** From a sentence and the rules' drafts to the drafts that hold, each with the chance that it is right. */

import { chanceOf, logOdds, MOST_TREES, rankedRow, shares } from '../../learned/trees.ts'
import type { Reason } from '../../model/types.ts'
import type { Draft } from '../draft.ts'
import type { Unit } from '../units.ts'
import { lookAt, roomForLook } from './look.ts'
import { type Model, theModel } from './model.ts'
import { MOST_PROPOSALS, type Proposal, propose } from './propose.ts'
import { TAG } from './tag.ts'
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
  const best: Weighed[] = []
  for (let i = 0; i < proposals.length; ) {
    const from = i
    for (; i < proposals.length && proposals[i]!.group === proposals[from]!.group; i++) chances[i] = rightAt(model, i)
    const at = bestOf(model, from, i)
    const found: Weighed = { proposal: proposals[at]!, leaves: leaves[at]!, chance: chances[at]! }
    if (found.chance >= leastFor(found.proposal)) best.push(found)
  }
  return withoutCrossing(best).map((w) => draftOf(w, model))
}

const chances = new Float64Array(MOST_PROPOSALS)

function rightAt(model: Model, i: number): number {
  return chanceOf(logOdds(model.right, rankedRow(rows[i]!, ranks), leaves[i]!))
}

/**
 * The best way to read one cue, of the proposals from `from` to `to` (exclusive). Whether one is right to the word is asked only where it
 * could tip the balance.
 */
function bestOf(model: Model, from: number, to: number): number {
  let top = from
  for (let i = from + 1; i < to; i++) if (chances[i]! > chances[top]!) top = i
  let [best, worth] = [top, Number.NEGATIVE_INFINITY]
  for (let i = from; i < to && to - from > 1; i++) {
    if (chances[i]! + WORTH_OF_EXACT < chances[top]!) continue
    const own = chances[i]! + WORTH_OF_EXACT * exactAt(model, i)
    if (own > worth) [best, worth] = [i, own]
  }
  return best
}

function exactAt(model: Model, i: number): number {
  return chanceOf(logOdds(model.exact, rankedRow(rows[i]!, ranks), otherLeaves))
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
      rule: (found[c]! > 0 ? FOR_IT : AGAINST_IT)[c]!,
      score: round(chanceOf(found[c]!)),
    })),
  ]
}

const FOR_IT = WEIGHED.map((name) => `for it: ${name}`)
const AGAINST_IT = WEIGHED.map((name) => `against it: ${name}`)

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
