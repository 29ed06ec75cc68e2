/** Every attribution that a sentence might hold: cues that the chain or the rules see, each with the parts that either gives it. */
import type { Range } from '../adverbials.ts'
import type { Draft } from '../draft.ts'
import { type Item, MAX_ITEMS } from '../units.ts'
import {
  BEGIN,
  CONTENT,
  type Factors,
  INSIDE,
  LABELS,
  roomForFactors,
  roomForScores,
  SOURCE,
  STEPS,
  toFactors,
} from './chain.ts'
import { eagerLabels, insideChance, labelChance, weighLabels } from './cue-chain.ts'
import { cueLook } from './cue-look.ts'
import { cueScores } from './cue-scores.ts'
import type { Look } from './look.ts'
import { likeliestParts, logSum } from './part-chain.ts'
import type { CueLook } from './part-features.ts'
import { partScores } from './part-scores.ts'
import type { Table } from './table.ts'

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
const EAGER = Math.exp(2)
/** A cue is neither source nor content. */
const LOG_FIXED = 100
const FIXED = Math.exp(LOG_FIXED)
/** log P of a cue below which, without a rule, its parts are not worth the look: what is left would not be likely enough. */
const LEAST_CUE = Math.log(0.15)
/** More cues than this are not looked at in one sentence: the likeliest are. */
const MAX_CUES = 16
/** The chain's reading of each, the rules', and one of each. */
export const MOST_PROPOSALS = 4 * MAX_CUES
/** How far from its cue parts are looked for, in items: a longer sentence is a list. */
const REACH = 90

export interface Chains {
  cues: Table
  parts: Table
}

/** A place for a cue, and log P(a cue stands exactly there). */
interface Likely {
  cue: Range
  score: number
}

/** `least`: of cues that no rule sees, log P of the least likely that is looked at. */
export function propose(
  items: readonly Item[],
  look: Look,
  drafts: readonly Draft[],
  chains: Chains,
  least = LEAST_CUE,
): Proposal[] {
  const found: Proposal[] = []
  for (const [group, { cue, score }] of likelyCues(look, drafts, chains.cues, least).entries()) {
    const draft = drafts.find((d) => d.cue && overlaps(d.cue, cue)) ?? null
    const at = { cue, group, cueScore: score, draft, look: cueLook(items, look, cue, drafts) }
    addReadings(look, at, chains.parts, found)
  }
  return found
}

/** One room for all sentences, and one for all cues: what is in it is read before the next. */
const [cueRoom, cueFactors] = [roomForScores(), roomForFactors()]
const [partRoom, partFactors] = [roomForScores(), roomForFactors()]
const labels = new Uint8Array(MAX_ITEMS)

/** In the order of the text. */
function likelyCues(look: Look, drafts: readonly Draft[], table: Table, least: number): Likely[] {
  const factors = toFactors(cueScores(table, look, cueRoom), cueFactors)
  const eager = eagerCues(factors)
  if (eager.length === 0 && !drafts.some((d) => d.cue)) return []
  weighLabels(factors)
  const likely = (cue: Range): Likely => ({ cue, score: chanceOf(factors, cue) })
  const found = eager.map(likely).filter(({ score }) => score > least)
  for (const d of drafts) if (d.cue && !found.some((f) => overlaps(f.cue, d.cue!))) found.push(likely(d.cue))
  const some = found.length <= MAX_CUES ? found : found.sort((a, b) => b.score - a.score).slice(0, MAX_CUES)
  return some.sort((a, b) => a.cue[0] - b.cue[0])
}

const overlaps = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]

function eagerCues(factors: Factors): Range[] {
  eagerLabels(factors, EAGER, labels)
  return runsOf(
    factors.n,
    (label, before) => label === INSIDE || (label === BEGIN && before !== BEGIN && before !== INSIDE),
  )
}

/** log P(a cue stands exactly here), by the chain's own marginals. */
function chanceOf(factors: Factors, [from, to]: Range): number {
  let sum = Math.log(labelChance(from, BEGIN) + 1e-9)
  for (let i = from + 1; i < to; i++) sum += Math.log(insideChance(factors, i, before(i, from)) + 1e-9)
  if (to < factors.n) sum += Math.log(1 - insideChance(factors, to, before(to, from)) + 1e-9)
  return sum
}

const before = (i: number, from: number): number => (i === from + 1 ? BEGIN : INSIDE)

type AtCue = Pick<Proposal, 'cue' | 'group' | 'cueScore' | 'draft' | 'look'>

/** The chain's source and content, the rules', and one of each. */
function addReadings(look: Look, at: AtCue, table: Table, out: Proposal[]): void {
  const cue = at.look
  const from = Math.max(0, cue.from - REACH)
  const to = Math.min(look.n, cue.to + REACH)
  const factors = toFactors(partScores(table, look, cue, from, to, partRoom), partFactors)
  for (let i = cue.from; i < cue.to; i++) factors.emit[LABELS * (i - from)]! *= FIXED
  likeliestParts(factors, labels)
  const logZ = logSum(factors)
  const source = runsOf(factors.n, isSource, from)[0] ?? null
  const content = runsOf(factors.n, isContent, from)
  const first = out.length
  const add = (s: Range | null, c: Range[]) => {
    if (c.length === 0 || isThere(out, first, s, c)) return
    const sourceBy = byOf(sameRange(s, source), at.draft !== null && sameRange(s, at.draft.source))
    const contentBy = byOf(sameRanges(c, content), at.draft !== null && sameRanges(c, at.draft.content))
    out.push({
      cue: at.cue,
      source: s,
      content: c,
      group: at.group,
      cueScore: at.cueScore,
      partScore: scoreOf(cue, from, s, c) - logZ,
      draft: at.draft,
      sourceBy,
      contentBy,
      look: cue,
    })
  }
  add(source, content)
  if (at.draft) {
    add(at.draft.source, content)
    add(source, at.draft.content)
    add(at.draft.source, at.draft.content)
  }
}

const isSource = (label: number): boolean => label === SOURCE
const isContent = (label: number): boolean => label === CONTENT

function isThere(found: readonly Proposal[], first: number, source: Range | null, content: readonly Range[]): boolean {
  for (let i = first; i < found.length; i++)
    if (sameRange(found[i]!.source, source) && sameRanges(found[i]!.content, content)) return true
  return false
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
function scoreOf(cue: CueLook, start: number, source: Range | null, content: readonly Range[]): number {
  const { n, emit, step, emitScale, stepScale } = partRoom
  const paint = (label: number, [from, to]: Range) =>
    labels.fill(label, Math.max(0, from - start), Math.max(0, Math.min(n, to - start)))
  labels.fill(0, 0, n)
  for (const piece of content) paint(CONTENT, piece)
  if (source) paint(SOURCE, source)
  let [emits, steps] = [0, 0]
  for (let i = 0; i < n; i++) {
    emits += emit[LABELS * i + labels[i]!]!
    if (i > 0) steps += step[STEPS * i + LABELS * labels[i - 1]! + labels[i]!]!
  }
  let fixed = 0
  for (let i = cue.from - start; i < cue.to - start; i++) if (labels[i] === 0) fixed += LOG_FIXED
  return emits * emitScale + steps * stepScale + fixed
}

/** Runs of the labels just found that `goesOn` accepts, counted from `first` on. */
function runsOf(n: number, goesOn: (label: number, before: number) => boolean, first = 0): Range[] {
  const runs: Range[] = []
  for (let i = 0; i < n; i++) {
    if (!goesOn(labels[i]!, i > 0 ? labels[i - 1]! : 0)) continue
    const start = i
    while (i + 1 < n && goesOn(labels[i + 1]!, labels[i]!)) i++
    runs.push([first + start, first + i + 1])
  }
  return runs
}
