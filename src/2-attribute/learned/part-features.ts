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

const STEPS_APART = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8]
const stepsApart = (d: number): number => STEPS_APART[d] ?? (d < 40 ? 9 : 10)
const upTo2 = (v: number): number => Math.min(v, 2)

/** What lies between an item and the cue. */
interface Between {
  side: number
  apart: number
  commas: number
  verbs: number
  thats: number
  quotes: number
  joints: number
  sayings: number
}

function between(look: Look, i: number, cue: CueLook): Between {
  const side = i < cue.from ? 0 : i >= cue.to ? 1 : 2
  const [lo, hi] = side === 0 ? [i + 1, cue.from] : side === 1 ? [cue.to, i] : [i, i]
  return {
    side,
    apart: side * 16 + stepsApart(side === 0 ? cue.from - i : side === 1 ? i - cue.to + 1 : 0),
    commas: upTo2(look.commas[hi]! - look.commas[lo]!),
    verbs: upTo2(look.verbs[hi]! - look.verbs[lo]!),
    thats: upTo2(look.thats[hi]! - look.thats[lo]!),
    quotes: upTo2(look.quotes[hi]! - look.quotes[lo]!),
    joints: upTo2(look.joints[hi]! - look.joints[lo]!),
    sayings: upTo2(look.sayings[hi]! - look.sayings[lo]!),
  }
}

/** Writes PART_EMITS hashes for item `i` into `out`. */
export function partEmits(look: Look, i: number, cue: CueLook, out: Int32Array): void {
  const p = i + PAD
  const { word, tag } = look
  const [w, t, tl, tr] = [word[p]!, tag[p]!, tag[p - 1]!, tag[p + 1]!]
  const x = between(look, i, cue)
  const { side, apart } = x
  const own = cue.own[p]!
  const forced = cue.forced[p]!
  const ownRoles = cue.own[p - 1]! + 4 * own + 16 * cue.own[p + 1]! + 64 * cue.known
  const forcedRoles = cue.forced[p - 1]! + 4 * forced + 16 * cue.forced[p + 1]!
  const clause = x.commas + 3 * x.verbs + 9 * x.joints + 27 * side
  const other = look.role[p]! + 4 * own
  const edge = (i === 0 ? 1 : 0) + (i === look.n - 1 ? 2 : 0)
  out[0] = mix(201, side)
  out[1] = mix(202, mix(t, side))
  out[2] = mix(203, mix(w, side))
  out[3] = mix(204, apart)
  out[4] = mix(205, mix(t, apart))
  out[5] = mix(206, mix(apart, x.commas + 3 * x.verbs))
  out[6] = mix(207, mix(t, clause))
  out[7] = mix(208, clause)
  out[8] = mix(209, mix(t, mix(side, x.quotes + 3 * x.commas)))
  out[9] = mix(210, mix(side, x.thats + 3 * x.verbs + 9 * x.quotes))
  out[10] = mix(211, mix(side, x.sayings + 3 * x.commas + 9 * x.thats))
  out[11] = mix(212, mix(cue.word, mix(t, side)))
  out[12] = mix(213, mix(cue.word, apart))
  out[13] = mix(214, mix(cue.word, clause))
  out[14] = mix(215, mix(cue.tag, mix(t, apart)))
  out[15] = mix(216, mix(cue.tag, clause))
  out[16] = mix(217, mix(side, tl + 64 * t))
  out[17] = mix(218, mix(side, t + 64 * tr))
  out[18] = mix(219, mix(side, tl + 64 * (t + 64 * tr)))
  out[19] = mix(220, mix(side, mix(word[p - 1]!, w)))
  out[20] = mix(221, mix(side, mix(w, word[p + 1]!)))
  out[21] = mix(222, ownRoles)
  out[22] = mix(223, mix(own, cue.rule))
  out[23] = mix(224, mix(ownRoles, t))
  out[24] = mix(225, mix(own + 4 * cue.known, apart))
  out[25] = mix(226, mix(own, mix(cue.word, side)))
  out[26] = mix(227, mix(other, side))
  out[27] = mix(228, mix(other, cue.known))
  out[28] = mix(229, mix(forcedRoles, cue.known))
  out[29] = mix(230, mix(forced, mix(t, side)))
  out[30] = mix(231, mix(forced, mix(cue.word, cue.known)))
  out[31] = mix(232, mix(forced + 4 * own, apart))
  out[32] = mix(233, mix(look.suffix[p]!, side))
  out[33] = mix(234, mix(look.depth[i]! > 0 ? 1 : 0, mix(side, t)))
  out[34] = mix(235, mix(edge, mix(t, side)))
  out[35] = mix(236, mix(look.build, side))
  out[36] = mix(237, mix(cue.right, apart))
  out[37] = mix(238, mix(cue.right, mix(t, clause)))
  out[38] = mix(239, mix(cue.left, apart))
  out[39] = mix(240, mix(cue.left, mix(t, clause)))
  out[40] = mix(241, mix(cue.left + 64 * cue.right, mix(side, x.quotes)))
  out[41] = mix(242, mix(cue.rightWord, mix(side, x.commas)))
  out[42] = mix(243, mix(t, mix(side, tag[p - 2]! + 64 * tl)))
  out[43] = mix(244, mix(t, mix(side, tr + 64 * tag[p + 2]!)))
  out[44] = mix(245, mix(side, look.quoteBefore[i]! * 10 + look.quoteAfter[i]!))
  out[45] = mix(246, mix(mix(cue.word, cue.right), mix(side, x.commas + 3 * x.quotes)))
}

/** Writes PART_STEPS hashes for the step from item i−1 to i. */
export function partSteps(look: Look, i: number, cue: CueLook, out: Int32Array): void {
  const p = i + PAD
  const { word, tag } = look
  const [t, tl, tr] = [tag[p]!, tag[p - 1]!, tag[p + 1]!]
  const x = between(look, i, cue)
  const { side } = x
  const own = cue.own[p]! + 4 * cue.own[p - 1]! + 16 * cue.known
  const forced = cue.forced[p]! + 4 * cue.forced[p - 1]!
  out[0] = mix(301, side)
  out[1] = mix(302, mix(side, tl + 64 * t))
  out[2] = mix(303, mix(side, word[p]!))
  out[3] = mix(304, mix(side, word[p - 1]!))
  out[4] = mix(305, mix(side, mix(word[p - 1]!, word[p]!)))
  out[5] = mix(306, mix(side, tl + 64 * (t + 64 * tr)))
  out[6] = mix(307, mix(side, tag[p - 2]! + 64 * (tl + 64 * t)))
  out[7] = mix(308, x.apart)
  out[8] = mix(309, mix(x.apart, t))
  out[9] = mix(310, mix(x.apart, tl))
  out[10] = mix(311, own)
  out[11] = mix(312, mix(own, tl + 64 * t))
  out[12] = mix(313, mix(own, cue.rule))
  out[13] = mix(314, mix(forced, cue.known))
  out[14] = mix(315, mix(forced, mix(tl, t)))
  out[15] = mix(316, mix(look.role[p]! + 4 * look.role[p - 1]!, own))
  out[16] = mix(317, mix(cue.word, mix(side, tl + 64 * t)))
  out[17] = mix(318, mix(x.commas + 3 * x.verbs + 9 * x.quotes, mix(side, tl + 64 * t)))
  out[18] = mix(319, mix(mix(tl, word[p]!), mix(side, tr)))
  out[19] = mix(320, mix(mix(tag[p - 2]!, mix(tl, t)), mix(tr, tag[p + 2]!)))
}
