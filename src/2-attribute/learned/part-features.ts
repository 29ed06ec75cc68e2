/** What tells, for one cue, that an item belongs to its source or its content. */
import { mix } from './hash.ts'
import { CLASSES, type Look, PAD } from './look.ts'

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
export interface Spot {
  t: number
  tl: number
  tll: number
  tr: number
  trr: number
  side: number
  apart: number
  commas: number
  verbs: number
  thats: number
  quotes: number
  sayings: number
  clause: number
  own: number
  forced: number
  /** roles of the item before, its own and that of the one after */
  ownRoles: number
  forcedRoles: number
}

export const roomForSpot = (): Spot => ({
  t: 0,
  tl: 0,
  tll: 0,
  tr: 0,
  trr: 0,
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
  ownRoles: 0,
  forcedRoles: 0,
})

const SIDES = 3

export function spotAt(look: Look, i: number, cue: CueLook, spot: Spot): void {
  const p = i + PAD
  const { tag, commas, verbs, thats, quotes, sayings, joints } = look
  const side = i < cue.from ? 0 : i >= cue.to ? 1 : 2
  const lo = side === 0 ? i + 1 : side === 1 ? cue.to : i
  const hi = side === 0 ? cue.from : i
  spot.tll = tag[p - 2]!
  spot.tl = tag[p - 1]!
  spot.t = tag[p]!
  spot.tr = tag[p + 1]!
  spot.trr = tag[p + 2]!
  spot.side = side
  spot.apart = side * 16 + stepsApart(side === 0 ? cue.from - i : side === 1 ? i - cue.to + 1 : 0)
  spot.commas = upTo2(commas, lo, hi)
  spot.verbs = upTo2(verbs, lo, hi)
  spot.thats = upTo2(thats, lo, hi)
  spot.quotes = upTo2(quotes, lo, hi)
  spot.sayings = upTo2(sayings, lo, hi)
  spot.clause = spot.commas + 3 * spot.verbs + 9 * upTo2(joints, lo, hi) + 27 * side
  spot.own = cue.own[p]!
  spot.forced = cue.forced[p]!
  spot.ownRoles = cue.own[p - 1]! + 4 * spot.own + 16 * cue.own[p + 1]!
  spot.forcedRoles = cue.forced[p - 1]! + 4 * spot.forced + 16 * cue.forced[p + 1]!
}

function upTo2(counts: Int32Array, lo: number, hi: number): number {
  return Math.min(counts[hi]! - counts[lo]!, 2)
}

// The features in groups: by what they look at, and none so long that V8 would call `mix` in it instead of writing it out. Each group
// has its places in the two lists of hashes.
const places = (list: string): Uint8Array => Uint8Array.from(list.split(' '), Number)

/** Look at one item. */
export const ITEM_EMITS = places('2 5 6 8 11 12 14 19 20 23 24 29 31 32 33 34 36 37 38 39 43 44')
export const ITEM_STEPS = places('2 3 4 11 14 16 17 18 19')

export function itemHashes(look: Look, i: number, cue: CueLook, x: Spot, emits: Int32Array, steps: Int32Array): void {
  const p = i + PAD
  wordEmits(look, p, x, emits)
  apartEmits(cue, x, emits)
  besideCueEmits(cue, x, emits)
  ruleEmits(cue, x, emits)
  sentenceEmits(look, i, x, emits)
  wordSteps(look.word, p, x, steps)
  cueSteps(cue, p, x, steps)
  classSteps(x, steps)
}

function wordEmits({ word, suffix }: Look, p: number, { t, tr, trr, side }: Spot, out: Int32Array): void {
  const w = word[p]!
  out[2] = mix(203, mix(w, side))
  out[19] = mix(220, mix(side, mix(word[p - 1]!, w)))
  out[20] = mix(221, mix(side, mix(w, word[p + 1]!)))
  out[32] = mix(233, mix(suffix[p]!, side))
  out[43] = mix(244, mix(t, mix(side, tr + 64 * trr)))
}

function apartEmits(cue: CueLook, x: Spot, out: Int32Array): void {
  const { t, side, apart, commas, clause } = x
  out[5] = mix(206, mix(apart, commas + 3 * x.verbs))
  out[6] = mix(207, mix(t, clause))
  out[8] = mix(209, mix(t, mix(side, x.quotes + 3 * commas)))
  out[11] = mix(212, mix(cue.word, mix(t, side)))
  out[12] = mix(213, mix(cue.word, apart))
}

function besideCueEmits(cue: CueLook, { t, apart, clause }: Spot, out: Int32Array): void {
  out[14] = mix(215, mix(cue.tag, mix(t, apart)))
  out[36] = mix(237, mix(cue.right, apart))
  out[37] = mix(238, mix(cue.right, mix(t, clause)))
  out[38] = mix(239, mix(cue.left, apart))
  out[39] = mix(240, mix(cue.left, mix(t, clause)))
}

function ruleEmits({ known }: CueLook, x: Spot, out: Int32Array): void {
  const { t, side, apart, own, forced } = x
  out[23] = mix(224, mix(x.ownRoles + 64 * known, t))
  out[24] = mix(225, mix(own + 4 * known, apart))
  out[29] = mix(230, mix(forced, mix(t, side)))
  out[31] = mix(232, mix(forced + 4 * own, apart))
}

function sentenceEmits(look: Look, i: number, { t, side }: Spot, out: Int32Array): void {
  const edge = (i === 0 ? 1 : 0) + (i === look.n - 1 ? 2 : 0)
  out[33] = mix(234, mix(look.depth[i]! > 0 ? 1 : 0, mix(side, t)))
  out[34] = mix(235, mix(edge, mix(t, side)))
  out[44] = mix(245, mix(side, look.quoteBefore[i]! * 10 + look.quoteAfter[i]!))
}

function wordSteps(word: Int32Array, p: number, { tl, tr, side }: Spot, out: Int32Array): void {
  const [w, wl] = [word[p]!, word[p - 1]!]
  out[2] = mix(303, mix(side, w))
  out[3] = mix(304, mix(side, wl))
  out[4] = mix(305, mix(side, mix(wl, w)))
  out[18] = mix(319, mix(mix(tl, w), mix(side, tr)))
}

function cueSteps(cue: CueLook, p: number, x: Spot, out: Int32Array): void {
  const { t, tl, side } = x
  const [own, forced] = [cue.own[p - 1]!, cue.forced[p - 1]!]
  out[11] = mix(312, mix(x.own + 4 * own + 16 * cue.known, tl + 64 * t))
  out[14] = mix(315, mix(x.forced + 4 * forced, mix(tl, t)))
  out[16] = mix(317, mix(cue.word, mix(side, tl + 64 * t)))
  out[17] = mix(318, mix(x.commas + 3 * x.verbs + 9 * x.quotes, mix(side, tl + 64 * t)))
}

function classSteps({ t, tl, tll, tr, trr }: Spot, out: Int32Array): void {
  out[19] = mix(320, mix(mix(tll, mix(tl, t)), mix(tr, trr)))
}

/** Look at what lies between the item and the cue: the same for several items on end. */
export const BETWEEN_EMITS = places('0 7 9 10 13 15 35 40 41 45')

export const betweenKey = ({ clause, thats, quotes, sayings }: Spot): number =>
  clause + 81 * (thats + 3 * quotes + 9 * sayings)

export function betweenHashes(look: Look, cue: CueLook, x: Spot, out: Int32Array): void {
  betweenEmits(look.build, cue.tag, x, out)
  aroundCueEmits(cue, x, out)
}

function betweenEmits(build: number, cueTag: number, x: Spot, out: Int32Array): void {
  const { side, commas, thats, quotes, clause } = x
  out[0] = mix(201, side)
  out[7] = mix(208, clause)
  out[9] = mix(210, mix(side, thats + 3 * x.verbs + 9 * quotes))
  out[10] = mix(211, mix(side, x.sayings + 3 * commas + 9 * thats))
  out[15] = mix(216, mix(cueTag, clause))
  out[35] = mix(236, mix(build, side))
}

function aroundCueEmits(cue: CueLook, { side, commas, quotes, clause }: Spot, out: Int32Array): void {
  out[13] = mix(214, mix(cue.word, clause))
  out[40] = mix(241, mix(cue.left + 64 * cue.right, mix(side, quotes)))
  out[41] = mix(242, mix(cue.rightWord, mix(side, commas)))
  out[45] = mix(246, mix(mix(cue.word, cue.right), mix(side, commas + 3 * quotes)))
}

/** Look at what the rules make of the item and of those beside it: the same for several items on end. */
export const ROLE_EMITS = places('21 22 25 26 27 28 30')
export const ROLE_STEPS = places('10 12 13 15')

export const roleKey = ({ role }: Look, i: number, { side, ownRoles, forcedRoles }: Spot): number =>
  side + 4 * ownRoles + 256 * forcedRoles + 16384 * (role[i + PAD]! + 4 * role[i - 1 + PAD]!)

export function roleHashes(look: Look, i: number, cue: CueLook, x: Spot, emits: Int32Array, steps: Int32Array): void {
  ownEmits(look.role[i + PAD]! + 4 * x.own, cue, x, emits)
  forcedEmits(cue, x, emits)
  roleSteps(look.role, i + PAD, cue, x, steps)
}

function ownEmits(other: number, cue: CueLook, { side, own, ownRoles }: Spot, out: Int32Array): void {
  const { known } = cue
  out[21] = mix(222, ownRoles + 64 * known)
  out[22] = mix(223, mix(own, cue.rule))
  out[25] = mix(226, mix(own, mix(cue.word, side)))
  out[26] = mix(227, mix(other, side))
  out[27] = mix(228, mix(other, known))
}

function forcedEmits({ known, word }: CueLook, { forced, forcedRoles }: Spot, out: Int32Array): void {
  out[28] = mix(229, mix(forcedRoles, known))
  out[30] = mix(231, mix(forced, mix(word, known)))
}

function roleSteps(role: Int32Array, p: number, cue: CueLook, x: Spot, out: Int32Array): void {
  const own = x.own + 4 * cue.own[p - 1]! + 16 * cue.known
  out[10] = mix(311, own)
  out[12] = mix(313, mix(own, cue.rule))
  out[13] = mix(314, mix(x.forced + 4 * cue.forced[p - 1]!, cue.known))
  out[15] = mix(316, mix(role[p]! + 4 * role[p - 1]!, own))
}

/** Look at nothing but classes of the item and its neighbours, or at one class and the distance: their sums are kept (`familiar.ts`). */
export const NEAR_EMITS = places('1 16 17 18')
export const NEAR_STEPS = places('0 1 5')
export const NEAR_KEYS = SIDES * CLASSES ** 3
export const nearKey = ({ side, tl, t, tr }: Spot): number => ((side * CLASSES + tl) * CLASSES + t) * CLASSES + tr

export function nearHashes({ t, tl, tr, side }: Spot, emits: Int32Array, steps: Int32Array): void {
  emits[1] = mix(202, mix(t, side))
  emits[16] = mix(217, mix(side, tl + 64 * t))
  emits[17] = mix(218, mix(side, t + 64 * tr))
  emits[18] = mix(219, mix(side, tl + 64 * (t + 64 * tr)))
  steps[0] = mix(301, side)
  steps[1] = mix(302, mix(side, tl + 64 * t))
  steps[5] = mix(306, mix(side, tl + 64 * (t + 64 * tr)))
}

export const LEFT_EMITS = places('42')
export const LEFT_STEPS = places('6')
export const LEFT_KEYS = SIDES * CLASSES ** 3
export const leftKey = ({ side, tll, tl, t }: Spot): number => ((side * CLASSES + tll) * CLASSES + tl) * CLASSES + t

export function leftHashes({ t, tl, tll, side }: Spot, emits: Int32Array, steps: Int32Array): void {
  emits[42] = mix(243, mix(t, mix(side, tll + 64 * tl)))
  steps[6] = mix(307, mix(side, tll + 64 * (tl + 64 * t)))
}

export const APART_EMITS = places('3 4')
export const APART_STEPS = places('7 8 9')
export const APART_KEYS = CLASSES ** 3
export const apartKey = ({ apart, tl, t }: Spot): number => (apart * CLASSES + tl) * CLASSES + t

export function apartHashes({ t, tl, apart }: Spot, emits: Int32Array, steps: Int32Array): void {
  emits[3] = mix(204, apart)
  emits[4] = mix(205, mix(t, apart))
  steps[7] = mix(308, apart)
  steps[8] = mix(309, mix(apart, t))
  steps[9] = mix(310, mix(apart, tl))
}

const spot = roomForSpot()

/** All of them: PART_EMITS hashes for item `i` and PART_STEPS for the step to it from item i−1. What training reads. */
export function partHashes(look: Look, i: number, cue: CueLook, emits: Int32Array, steps: Int32Array): void {
  spotAt(look, i, cue, spot)
  itemHashes(look, i, cue, spot, emits, steps)
  betweenHashes(look, cue, spot, emits)
  roleHashes(look, i, cue, spot, emits, steps)
  nearHashes(spot, emits, steps)
  leftHashes(spot, emits, steps)
  apartHashes(spot, emits, steps)
}
