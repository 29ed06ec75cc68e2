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
  let k = 0
  let f = 201
  const put = (value: number) => {
    out[k++] = mix(f++, value)
  }
  put(side)
  put(mix(t, side))
  put(mix(w, side))
  put(apart)
  put(mix(t, apart))
  put(mix(apart, x.commas + 3 * x.verbs))
  put(mix(t, clause))
  put(clause)
  put(mix(t, mix(side, x.quotes + 3 * x.commas)))
  put(mix(side, x.thats + 3 * x.verbs + 9 * x.quotes))
  put(mix(side, x.sayings + 3 * x.commas + 9 * x.thats))
  put(mix(cue.word, mix(t, side)))
  put(mix(cue.word, apart))
  put(mix(cue.word, clause))
  put(mix(cue.tag, mix(t, apart)))
  put(mix(cue.tag, clause))
  put(mix(side, tl + 64 * t))
  put(mix(side, t + 64 * tr))
  put(mix(side, tl + 64 * (t + 64 * tr)))
  put(mix(side, mix(word[p - 1]!, w)))
  put(mix(side, mix(w, word[p + 1]!)))
  put(ownRoles)
  put(mix(own, cue.rule))
  put(mix(ownRoles, t))
  put(mix(own + 4 * cue.known, apart))
  put(mix(own, mix(cue.word, side)))
  put(mix(other, side))
  put(mix(other, cue.known))
  put(mix(forcedRoles, cue.known))
  put(mix(forced, mix(t, side)))
  put(mix(forced, mix(cue.word, cue.known)))
  put(mix(forced + 4 * own, apart))
  put(mix(look.suffix[p]!, side))
  put(mix(look.depth[i]! > 0 ? 1 : 0, mix(side, t)))
  put(mix(edge, mix(t, side)))
  put(mix(look.build, side))
  put(mix(cue.right, apart))
  put(mix(cue.right, mix(t, clause)))
  put(mix(cue.left, apart))
  put(mix(cue.left, mix(t, clause)))
  put(mix(cue.left + 64 * cue.right, mix(side, x.quotes)))
  put(mix(cue.rightWord, mix(side, x.commas)))
  put(mix(t, mix(side, tag[p - 2]! + 64 * tl)))
  put(mix(t, mix(side, tr + 64 * tag[p + 2]!)))
  put(mix(side, look.quoteBefore[i]! * 10 + look.quoteAfter[i]!))
  put(mix(mix(cue.word, cue.right), mix(side, x.commas + 3 * x.quotes)))
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
  let k = 0
  let f = 301
  const put = (value: number) => {
    out[k++] = mix(f++, value)
  }
  put(side)
  put(mix(side, tl + 64 * t))
  put(mix(side, word[p]!))
  put(mix(side, word[p - 1]!))
  put(mix(side, mix(word[p - 1]!, word[p]!)))
  put(mix(side, tl + 64 * (t + 64 * tr)))
  put(mix(side, tag[p - 2]! + 64 * (tl + 64 * t)))
  put(x.apart)
  put(mix(x.apart, t))
  put(mix(x.apart, tl))
  put(own)
  put(mix(own, tl + 64 * t))
  put(mix(own, cue.rule))
  put(mix(forced, cue.known))
  put(mix(forced, mix(tl, t)))
  put(mix(look.role[p]! + 4 * look.role[p - 1]!, own))
  put(mix(cue.word, mix(side, tl + 64 * t)))
  put(mix(x.commas + 3 * x.verbs + 9 * x.quotes, mix(side, tl + 64 * t)))
  put(mix(mix(tl, word[p]!), mix(side, tr)))
  put(mix(mix(tag[p - 2]!, mix(tl, t)), mix(tr, tag[p + 2]!)))
}
