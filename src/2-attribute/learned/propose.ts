/** Every attribution that a sentence might hold: cues that the chain or the rules see, each with the parts that either gives it. */
import type { Range } from '../adverbials.ts'
import type { Draft } from '../draft.ts'
import type { Item } from '../units.ts'
import {
  BEGIN,
  best,
  CONTENT,
  CUES,
  INSIDE,
  logSum,
  type Marginals,
  marginals,
  PARTS,
  type Scores,
  SOURCE,
} from './chain.ts'
import { cueLook } from './cue-look.ts'
import type { Look } from './look.ts'
import type { CueLook } from './part-features.ts'
import { seeingCues, seeingParts } from './seen.ts'
import { scoresOf, type Table } from './table.ts'

export interface Proposal {
  cue: Range
  source: Range | null
  content: Range[]
  /** proposals of one group are ways to read the same cue: at most one of them holds */
  group: number
  /** log P(the cue), log P(these parts given the cue) */
  cueScore: number
  partScore: number
  /** the rules' draft at this cue */
  draft: Draft | null
  /** whose parts these are */
  sourceBy: By
  contentBy: By
  look: CueLook
}
export type By = 'both' | 'chain' | 'rules'

/** How much a cue is preferred to none when cues are looked for: what is no statement is sorted out later. */
const EAGER = 2
const FIXED = 100
/** log P of a cue below which, without a rule, its parts are not worth the look: what is left would not be likely enough. */
const LEAST_CUE = Math.log(0.15)
/** More cues than this are not looked at in one sentence: the likeliest are. */
const MAX_CUES = 16
/** How far from its cue parts are looked for, in items: a longer sentence is a list. */
const REACH = 90

export interface Chains {
  cues: Table
  parts: Table
}

export function propose(items: readonly Item[], look: Look, drafts: readonly Draft[], chains: Chains): Proposal[] {
  const scores = scoresOf(chains.cues, seeingCues(look))
  const chances = marginals(scores, CUES)
  const cues = eagerCues(scores).filter((cue) => chanceOf(chances, look.n, cue) > LEAST_CUE)
  for (const d of drafts) if (d.cue && !cues.some((c) => overlaps(c, d.cue!))) cues.push(d.cue)
  return likeliest(cues, chances, look.n).flatMap((cue, group) => {
    const at = cueLook(items, look, cue, drafts)
    const draft = drafts.find((d) => d.cue && overlaps(d.cue, cue)) ?? null
    return partsOf(look, at, draft, chains.parts).map((p) => ({
      ...p,
      cue,
      group,
      cueScore: chanceOf(chances, look.n, cue),
      draft,
      look: at,
    }))
  })
}

/** In the order of the text. */
function likeliest(cues: Range[], chances: Marginals, n: number): Range[] {
  const some =
    cues.length <= MAX_CUES
      ? cues
      : cues.sort((a, b) => chanceOf(chances, n, b) - chanceOf(chances, n, a)).slice(0, MAX_CUES)
  return some.sort((a, b) => a[0] - b[0])
}

const overlaps = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]

function eagerCues(scores: Scores): Range[] {
  const emit = scores.emit.slice()
  for (let i = 0; i < scores.n; i++) emit[3 * i + BEGIN]! += EAGER
  const labels = best({ ...scores, emit }, CUES)
  return runsOf(
    labels,
    (label, before) => label === INSIDE || (label === BEGIN && before !== BEGIN && before !== INSIDE),
  )
}

/** log P(a cue stands exactly here), by the chain's own marginals. */
function chanceOf({ label, step }: Marginals, n: number, [from, to]: Range): number {
  let sum = Math.log(label[3 * from + BEGIN]! + 1e-9)
  for (let i = from + 1; i < to; i++) sum += Math.log(ratio(step, label, i, i === from + 1 ? BEGIN : INSIDE) + 1e-9)
  if (to < n) sum += Math.log(1 - ratio(step, label, to, to === from + 1 ? BEGIN : INSIDE) + 1e-9)
  return sum
}

/** P(inside at i, given what stands before). */
function ratio(step: Float64Array, label: Float64Array, i: number, before: number): number {
  return Math.min(1, step[9 * i + 3 * before + INSIDE]! / (label[3 * (i - 1) + before]! + 1e-12))
}

type Parts = Pick<Proposal, 'source' | 'content' | 'partScore' | 'sourceBy' | 'contentBy'>

function partsOf(look: Look, cue: CueLook, draft: Draft | null, table: Table): Parts[] {
  const from = Math.max(0, cue.from - REACH)
  const to = Math.min(look.n, cue.to + REACH)
  const scores = scoresOf(table, seeingParts(look, cue, from, to))
  for (let i = cue.from; i < cue.to; i++) scores.emit[3 * (i - from)]! += FIXED
  const labels = best(scores, PARTS)
  const logZ = logSum(scores, PARTS)
  const moved = ([a, b]: Range): Range => [a + from, b + from]
  const source = runsOf(labels, (l) => l === SOURCE).map(moved)[0] ?? null
  const content = runsOf(labels, (l) => l === CONTENT).map(moved)
  return readings(source, content, draft, (s, c) => scoreOf(scores, from, s, c) - logZ)
}

/** The chain's source and content, the rules', and one of each. */
function readings(
  source: Range | null,
  content: Range[],
  draft: Draft | null,
  score: (source: Range | null, content: Range[]) => number,
): Parts[] {
  const found: Parts[] = []
  const add = (s: Range | null, c: Range[]) => {
    if (c.length === 0 || found.some((f) => sameRange(f.source, s) && sameRanges(f.content, c))) return
    const sourceBy = byOf(sameRange(s, source), draft !== null && sameRange(s, draft.source))
    const contentBy = byOf(sameRanges(c, content), draft !== null && sameRanges(c, draft.content))
    found.push({ source: s, content: c, sourceBy, contentBy, partScore: score(s, c) })
  }
  add(source, content)
  if (draft) {
    add(draft.source, content)
    add(source, draft.content)
    add(draft.source, draft.content)
  }
  return found
}

function byOf(chain: boolean, rules: boolean): By {
  return chain && rules ? 'both' : chain ? 'chain' : 'rules'
}

function sameRange(a: Range | null, b: Range | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])
}

function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every((r, i) => sameRange(r, b[i]!))
}

/** The chain's score of these parts; what lies out of its reach counts nothing. */
function scoreOf({ n, emit, step }: Scores, start: number, source: Range | null, content: readonly Range[]): number {
  const labels = new Uint8Array(n)
  const paint = (label: number, [from, to]: Range) =>
    labels.fill(label, Math.max(0, from - start), Math.max(0, Math.min(n, to - start)))
  for (const piece of content) paint(CONTENT, piece)
  if (source) paint(SOURCE, source)
  let sum = 0
  for (let i = 0; i < n; i++) {
    sum += emit[3 * i + labels[i]!]!
    if (i > 0) sum += step[9 * i + 3 * labels[i - 1]! + labels[i]!]!
  }
  return sum
}

/** Runs of labels that `goesOn` accepts; a label equal to BEGIN starts a new run. */
function runsOf(labels: Uint8Array, goesOn: (label: number, before: number) => boolean): Range[] {
  const runs: Range[] = []
  for (let i = 0; i < labels.length; i++) {
    if (!goesOn(labels[i]!, labels[i - 1] ?? 0)) continue
    const start = i
    while (i + 1 < labels.length && goesOn(labels[i + 1]!, labels[i]!)) i++
    runs.push([start, i + 1])
  }
  return runs
}
