/** What tells that a word belongs to a cue. Each feature is a hash of its number and of what it saw. */
import { mix } from './hash.ts'
import { CLASSES, type Look, PAD } from './look.ts'

export const CUE_EMITS = 38
export const CUE_STEPS = 9

// The features in groups: by what they look at, and none so long that V8 would call `mix` in it instead of writing it out. Each group
// has its places in the two lists of hashes.
const places = (list: string): Uint8Array => Uint8Array.from(list.split(' '), Number)

/** Look at one item. */
export const ITEM_EMITS = places(
  '1 2 3 4 5 6 7 8 9 10 11 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37',
)
export const ITEM_STEPS = places('2 3 4 5 8')

export function itemHashes(look: Look, i: number, emits: Int32Array, steps: Int32Array): void {
  const p = i + PAD
  wordEmits(look, p, emits)
  endingEmits(look, p, emits)
  wordAmongClasses(look, p, emits)
  classEmits(look, p, emits)
  ruleEmits(look, p, emits)
  quoteEmits(look, i, emits)
  placeEmits(look, i, emits)
  wordSteps(look, p, steps)
}

/** All of them: CUE_EMITS hashes for item `i` and CUE_STEPS for the step to it from item i−1. What training reads. */
export function cueHashes(look: Look, i: number, emits: Int32Array, steps: Int32Array): void {
  itemHashes(look, i, emits, steps)
  nearHashes(look.tag, i + PAD, emits, steps)
  leftHashes(look.tag, i + PAD, emits, steps)
}

function wordEmits({ word }: Look, p: number, out: Int32Array): void {
  const [w, wl, wr] = [word[p]!, word[p - 1]!, word[p + 1]!]
  out[1] = mix(2, w)
  out[2] = mix(3, wl)
  out[3] = mix(4, wr)
  out[4] = mix(5, word[p - 2]!)
  out[5] = mix(6, word[p + 2]!)
  out[6] = mix(7, mix(wl, w))
  out[7] = mix(8, mix(w, wr))
}

function endingEmits({ tag, suffix, role }: Look, p: number, out: Int32Array): void {
  const s = suffix[p]!
  const [t, tl, tr] = [tag[p]!, tag[p - 1]!, tag[p + 1]!]
  out[8] = mix(9, s)
  out[9] = mix(10, mix(s, tl))
  out[10] = mix(11, mix(s, tr))
  out[11] = mix(12, mix(s, suffix[p - 1]!))
  out[36] = mix(37, mix(s, role[p]!))
  out[37] = mix(38, mix(t + 64 * tr, suffix[p + 1]!))
}

function wordAmongClasses({ word, tag }: Look, p: number, out: Int32Array): void {
  const w = word[p]!
  const [tl, tr, tll, trr] = [tag[p - 1]!, tag[p + 1]!, tag[p - 2]!, tag[p + 2]!]
  out[19] = mix(20, mix(w, tl))
  out[20] = mix(21, mix(w, tr))
  out[21] = mix(22, mix(w, tl + 64 * tr))
  out[22] = mix(23, mix(w, tll + 64 * tl))
  out[23] = mix(24, mix(w, tr + 64 * trr))
}

function classEmits({ tag }: Look, p: number, out: Int32Array): void {
  const [t, tl, tr, tll, trr] = [tag[p]!, tag[p - 1]!, tag[p + 1]!, tag[p - 2]!, tag[p + 2]!]
  out[17] = mix(18, t + 64 * (tr + 64 * trr))
  out[18] = mix(19, mix(tll + 64 * (tl + 64 * t), tr + 64 * trr))
}

function ruleEmits({ word, tag, role, rule }: Look, p: number, out: Int32Array): void {
  const r = role[p]!
  const roles = role[p - 1]! + 4 * r + 16 * role[p + 1]!
  out[24] = mix(25, roles)
  out[25] = mix(26, mix(word[p]!, r))
  out[26] = mix(27, mix(rule[p]!, r))
  out[27] = mix(28, mix(tag[p]!, roles))
}

function quoteEmits(look: Look, i: number, out: Int32Array): void {
  const w = look.word[i + PAD]!
  const t = look.tag[i + PAD]!
  const around = look.quoteBefore[i]! * 10 + look.quoteAfter[i]!
  out[28] = mix(29, around)
  out[29] = mix(30, mix(w, around))
  out[30] = mix(31, mix(t, around))
  out[31] = mix(32, mix(look.build, t))
  out[32] = mix(33, mix(w, look.build & 1))
}

function placeEmits(look: Look, i: number, out: Int32Array): void {
  const t = look.tag[i + PAD]!
  out[33] = mix(34, mix(look.word[i + PAD]!, Math.min(i, 2)))
  out[34] = mix(35, mix(t, Math.min(2, look.sayings[i]!) + 3 * Math.min(2, look.verbs[i]!)))
  out[35] = mix(36, mix(t, Math.min(1, look.depth[i]!) + 2 * Math.min(i, 3)))
}

function wordSteps({ word, tag, role, suffix }: Look, p: number, out: Int32Array): void {
  out[2] = mix(103, word[p]!)
  out[3] = mix(104, word[p - 1]!)
  out[4] = mix(105, mix(word[p - 1]!, word[p]!))
  out[5] = mix(106, role[p]! + 4 * role[p - 1]!)
  out[8] = mix(109, mix(suffix[p - 1]!, tag[p]!))
}

/** Look at nothing but classes of the item and its neighbours: their sums are kept (`familiar.ts`). */
export const NEAR_EMITS = places('0 12 13 14 16')
export const NEAR_STEPS = places('0 1 6')
export const NEAR_KEYS = CLASSES ** 3
export const nearKey = (tag: Int32Array, p: number): number => (tag[p - 1]! * CLASSES + tag[p]!) * CLASSES + tag[p + 1]!

export function nearHashes(tag: Int32Array, p: number, emits: Int32Array, steps: Int32Array): void {
  const [t, tl, tr] = [tag[p]!, tag[p - 1]!, tag[p + 1]!]
  emits[0] = mix(1, 0)
  emits[12] = mix(13, t)
  emits[13] = mix(14, tl + 64 * t)
  emits[14] = mix(15, t + 64 * tr)
  emits[16] = mix(17, tl + 64 * (t + 64 * tr))
  steps[0] = mix(101, 0)
  steps[1] = mix(102, t + 64 * tl)
  steps[6] = mix(107, t + 64 * (tl + 64 * tr))
}

export const LEFT_EMITS = places('15')
export const LEFT_STEPS = places('7')
export const LEFT_KEYS = CLASSES ** 3
export const leftKey = (tag: Int32Array, p: number): number => (tag[p - 2]! * CLASSES + tag[p - 1]!) * CLASSES + tag[p]!

export function leftHashes(tag: Int32Array, p: number, emits: Int32Array, steps: Int32Array): void {
  const [t, tl, tll] = [tag[p]!, tag[p - 1]!, tag[p - 2]!]
  emits[15] = mix(16, tll + 64 * (tl + 64 * t))
  steps[7] = mix(108, tll + 64 * (tl + 64 * t))
}
