/** What tells, for one cue, that an item belongs to its source or its content. */
import { mix } from './hash.ts'
import { type Look, PAD } from './look.ts'

export const PART_EMITS = 46
export const PART_STEPS = 20

/** One cue with what is read off it once. */
export interface CueLook {
  from: number
  to: number
  /** its chief word and that word's class */
  word: number
  tag: number
  /** class of the item before and after it */
  left: number
  right: number
  rightWord: number
  /** padded roles that the rules' own draft at this cue gives, and those of one made for it by force */
  own: Int32Array
  forced: Int32Array
  /** whether the rules have a draft here */
  known: number
  rule: number
  /** the rules know that its verb attributes nothing here */
  void: boolean
}

const STEPS_APART = Int32Array.of(0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8)
const stepsApart = (d: number): number => (d < STEPS_APART.length ? STEPS_APART[d]! : d < 40 ? 9 : 10)

/** One item: its class and those beside it, where it stands from the cue, what lies between, and what the rules make of it. */
const spot = {
  t: 0,
  tl: 0,
  tr: 0,
  side: 0,
  apart: 0,
  commas: 0,
  verbs: 0,
  thats: 0,
  quotes: 0,
  sayings: 0,
  clause: 0,
  own: 0,
  forced: 0,
}
type Spot = typeof spot

/** One spot for all calls: it is read before the next item is looked at. */
function spotAt(look: Look, i: number, cue: CueLook): Spot {
  const p = i + PAD
  const side = i < cue.from ? 0 : i >= cue.to ? 1 : 2
  const lo = side === 0 ? i + 1 : side === 1 ? cue.to : i
  const hi = side === 0 ? cue.from : i
  spot.t = look.tag[p]!
  spot.tl = look.tag[p - 1]!
  spot.tr = look.tag[p + 1]!
  spot.side = side
  spot.apart = side * 16 + stepsApart(side === 0 ? cue.from - i : side === 1 ? i - cue.to + 1 : 0)
  spot.commas = upTo2(look.commas, lo, hi)
  spot.verbs = upTo2(look.verbs, lo, hi)
  spot.thats = upTo2(look.thats, lo, hi)
  spot.quotes = upTo2(look.quotes, lo, hi)
  spot.sayings = upTo2(look.sayings, lo, hi)
  spot.clause = spot.commas + 3 * spot.verbs + 9 * upTo2(look.joints, lo, hi) + 27 * side
  spot.own = cue.own[p]!
  spot.forced = cue.forced[p]!
  return spot
}

const upTo2 = (counts: Int32Array, lo: number, hi: number): number => Math.min(counts[hi]! - counts[lo]!, 2)

/**
 * Writes PART_EMITS hashes for item `i` and PART_STEPS for the step to it from item i−1. In several functions, none of them so long that
 * V8 would call `mix` instead of writing it out.
 */
export function partHashes(look: Look, i: number, cue: CueLook, emits: Int32Array, steps: Int32Array): void {
  const x = spotAt(look, i, cue)
  const p = i + PAD
  apartEmits(look.word[p]!, x, emits)
  betweenEmits(x, emits)
  cueWordEmits(cue, x, emits)
  wordEmits(look, p, x, emits)
  classEmits(look.tag, p, x, emits)
  ruleEmits(look, p, cue, x, emits)
  forcedEmits(cue, p, x, emits)
  sentenceEmits(look, i, x, emits)
  besideCueEmits(cue, x, emits)
  aroundCueEmits(cue, x, emits)
  wordSteps(look.word, p, x, steps)
  classSteps(look.tag, p, x, steps)
  apartSteps(x, steps)
  ruleSteps(look, p, cue, x, steps)
  cueSteps(cue, x, steps)
}

function apartEmits(w: number, { t, side, apart, commas, verbs }: Spot, out: Int32Array): void {
  out[0] = mix(201, side)
  out[1] = mix(202, mix(t, side))
  out[2] = mix(203, mix(w, side))
  out[3] = mix(204, apart)
  out[4] = mix(205, mix(t, apart))
  out[5] = mix(206, mix(apart, commas + 3 * verbs))
}

function betweenEmits({ t, side, commas, verbs, thats, quotes, sayings, clause }: Spot, out: Int32Array): void {
  out[6] = mix(207, mix(t, clause))
  out[7] = mix(208, clause)
  out[8] = mix(209, mix(t, mix(side, quotes + 3 * commas)))
  out[9] = mix(210, mix(side, thats + 3 * verbs + 9 * quotes))
  out[10] = mix(211, mix(side, sayings + 3 * commas + 9 * thats))
}

function cueWordEmits(cue: CueLook, { t, side, apart, clause }: Spot, out: Int32Array): void {
  out[11] = mix(212, mix(cue.word, mix(t, side)))
  out[12] = mix(213, mix(cue.word, apart))
  out[13] = mix(214, mix(cue.word, clause))
  out[14] = mix(215, mix(cue.tag, mix(t, apart)))
  out[15] = mix(216, mix(cue.tag, clause))
}

function wordEmits({ word, suffix }: Look, p: number, { side }: Spot, out: Int32Array): void {
  const w = word[p]!
  out[19] = mix(220, mix(side, mix(word[p - 1]!, w)))
  out[20] = mix(221, mix(side, mix(w, word[p + 1]!)))
  out[32] = mix(233, mix(suffix[p]!, side))
}

function classEmits(tag: Int32Array, p: number, { t, tl, tr, side }: Spot, out: Int32Array): void {
  out[16] = mix(217, mix(side, tl + 64 * t))
  out[17] = mix(218, mix(side, t + 64 * tr))
  out[18] = mix(219, mix(side, tl + 64 * (t + 64 * tr)))
  out[42] = mix(243, mix(t, mix(side, tag[p - 2]! + 64 * tl)))
  out[43] = mix(244, mix(t, mix(side, tr + 64 * tag[p + 2]!)))
}

function ruleEmits(look: Look, p: number, cue: CueLook, { t, side, apart, own }: Spot, out: Int32Array): void {
  const { known } = cue
  const roles = cue.own[p - 1]! + 4 * own + 16 * cue.own[p + 1]! + 64 * known
  const other = look.role[p]! + 4 * own
  out[21] = mix(222, roles)
  out[22] = mix(223, mix(own, cue.rule))
  out[23] = mix(224, mix(roles, t))
  out[24] = mix(225, mix(own + 4 * known, apart))
  out[25] = mix(226, mix(own, mix(cue.word, side)))
  out[26] = mix(227, mix(other, side))
  out[27] = mix(228, mix(other, known))
}

function forcedEmits(cue: CueLook, p: number, { t, side, apart, own, forced }: Spot, out: Int32Array): void {
  const roles = cue.forced[p - 1]! + 4 * forced + 16 * cue.forced[p + 1]!
  out[28] = mix(229, mix(roles, cue.known))
  out[29] = mix(230, mix(forced, mix(t, side)))
  out[30] = mix(231, mix(forced, mix(cue.word, cue.known)))
  out[31] = mix(232, mix(forced + 4 * own, apart))
}

function sentenceEmits(look: Look, i: number, { t, side }: Spot, out: Int32Array): void {
  const edge = (i === 0 ? 1 : 0) + (i === look.n - 1 ? 2 : 0)
  out[33] = mix(234, mix(look.depth[i]! > 0 ? 1 : 0, mix(side, t)))
  out[34] = mix(235, mix(edge, mix(t, side)))
  out[35] = mix(236, mix(look.build, side))
  out[44] = mix(245, mix(side, look.quoteBefore[i]! * 10 + look.quoteAfter[i]!))
}

function besideCueEmits(cue: CueLook, { t, apart, clause }: Spot, out: Int32Array): void {
  out[36] = mix(237, mix(cue.right, apart))
  out[37] = mix(238, mix(cue.right, mix(t, clause)))
  out[38] = mix(239, mix(cue.left, apart))
  out[39] = mix(240, mix(cue.left, mix(t, clause)))
}

function aroundCueEmits(cue: CueLook, { side, commas, quotes }: Spot, out: Int32Array): void {
  out[40] = mix(241, mix(cue.left + 64 * cue.right, mix(side, quotes)))
  out[41] = mix(242, mix(cue.rightWord, mix(side, commas)))
  out[45] = mix(246, mix(mix(cue.word, cue.right), mix(side, commas + 3 * quotes)))
}

function wordSteps(word: Int32Array, p: number, { tl, tr, side }: Spot, out: Int32Array): void {
  const [w, wl] = [word[p]!, word[p - 1]!]
  out[2] = mix(303, mix(side, w))
  out[3] = mix(304, mix(side, wl))
  out[4] = mix(305, mix(side, mix(wl, w)))
  out[18] = mix(319, mix(mix(tl, w), mix(side, tr)))
}

function classSteps(tag: Int32Array, p: number, { t, tl, tr, side }: Spot, out: Int32Array): void {
  const tll = tag[p - 2]!
  out[0] = mix(301, side)
  out[1] = mix(302, mix(side, tl + 64 * t))
  out[5] = mix(306, mix(side, tl + 64 * (t + 64 * tr)))
  out[6] = mix(307, mix(side, tll + 64 * (tl + 64 * t)))
  out[19] = mix(320, mix(mix(tll, mix(tl, t)), mix(tr, tag[p + 2]!)))
}

function apartSteps({ t, tl, apart }: Spot, out: Int32Array): void {
  out[7] = mix(308, apart)
  out[8] = mix(309, mix(apart, t))
  out[9] = mix(310, mix(apart, tl))
}

function ruleSteps(look: Look, p: number, cue: CueLook, { t, tl }: Spot, out: Int32Array): void {
  const own = cue.own[p]! + 4 * cue.own[p - 1]! + 16 * cue.known
  const forced = cue.forced[p]! + 4 * cue.forced[p - 1]!
  out[10] = mix(311, own)
  out[11] = mix(312, mix(own, tl + 64 * t))
  out[12] = mix(313, mix(own, cue.rule))
  out[13] = mix(314, mix(forced, cue.known))
  out[14] = mix(315, mix(forced, mix(tl, t)))
  out[15] = mix(316, mix(look.role[p]! + 4 * look.role[p - 1]!, own))
}

function cueSteps(cue: CueLook, { t, tl, side, commas, verbs, quotes }: Spot, out: Int32Array): void {
  out[16] = mix(317, mix(cue.word, mix(side, tl + 64 * t)))
  out[17] = mix(318, mix(commas + 3 * verbs + 9 * quotes, mix(side, tl + 64 * t)))
}
