/** What tells that a word belongs to a cue. Each feature is a hash of its number and of what it saw. */
import { mix } from './hash.ts'
import { type Look, PAD } from './look.ts'

export const CUE_EMITS = 38
export const CUE_STEPS = 9

/** Writes CUE_EMITS hashes for item `i` into `out`. */
export function cueEmits(look: Look, i: number, out: Int32Array): void {
  const p = i + PAD
  const { word, tag, suffix, role } = look
  const [w, wl, wr] = [word[p]!, word[p - 1]!, word[p + 1]!]
  const [t, tl, tr, tll, trr] = [tag[p]!, tag[p - 1]!, tag[p + 1]!, tag[p - 2]!, tag[p + 2]!]
  const r = role[p]!
  const around = look.quoteBefore[i]! * 10 + look.quoteAfter[i]!
  const roles = role[p - 1]! + 4 * r + 16 * role[p + 1]!
  let k = 0
  let f = 1
  const put = (value: number) => {
    out[k++] = mix(f++, value)
  }
  put(0)
  put(w)
  put(wl)
  put(wr)
  put(word[p - 2]!)
  put(word[p + 2]!)
  put(mix(wl, w))
  put(mix(w, wr))
  put(suffix[p]!)
  put(mix(suffix[p]!, tl))
  put(mix(suffix[p]!, tr))
  put(mix(suffix[p]!, suffix[p - 1]!))
  put(t)
  put(tl + 64 * t)
  put(t + 64 * tr)
  put(tll + 64 * (tl + 64 * t))
  put(tl + 64 * (t + 64 * tr))
  put(t + 64 * (tr + 64 * trr))
  put(mix(tll + 64 * (tl + 64 * t), tr + 64 * trr))
  put(mix(w, tl))
  put(mix(w, tr))
  put(mix(w, tl + 64 * tr))
  put(mix(w, tll + 64 * tl))
  put(mix(w, tr + 64 * trr))
  put(roles)
  put(mix(w, r))
  put(mix(look.rule[p]!, r))
  put(mix(t, roles))
  put(around)
  put(mix(w, around))
  put(mix(t, around))
  put(mix(look.build, t))
  put(mix(w, look.build & 1))
  put(mix(w, Math.min(i, 2)))
  put(mix(t, Math.min(2, look.sayings[i]!) + 3 * Math.min(2, look.verbs[i]!)))
  put(mix(t, Math.min(1, look.depth[i]!) + 2 * Math.min(i, 3)))
  put(mix(suffix[p]!, r))
  put(mix(t + 64 * tr, suffix[p + 1]!))
}

/** Writes CUE_STEPS hashes for the step from item i−1 to i. */
export function cueSteps(look: Look, i: number, out: Int32Array): void {
  const p = i + PAD
  const { word, tag, role } = look
  const [t, tl] = [tag[p]!, tag[p - 1]!]
  out[0] = mix(101, 0)
  out[1] = mix(102, t + 64 * tl)
  out[2] = mix(103, word[p]!)
  out[3] = mix(104, word[p - 1]!)
  out[4] = mix(105, mix(word[p - 1]!, word[p]!))
  out[5] = mix(106, role[p]! + 4 * role[p - 1]!)
  out[6] = mix(107, t + 64 * (tl + 64 * tag[p + 1]!))
  out[7] = mix(108, tag[p - 2]! + 64 * (tl + 64 * t))
  out[8] = mix(109, mix(look.suffix[p - 1]!, t))
}
