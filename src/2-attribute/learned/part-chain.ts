/**
 * The chain of the parts around one cue (`PARTS`): its likeliest labels and the sum over all. Written out for its five states, since a
 * list of states for each item at each cue costs three times as much.
 */
import { MAX_ITEMS } from '../units.ts'
import { CONTENT, type Factors, LABELS, SOURCE, STEPS } from './chain.ts'

/** from which state each came: three bits a state */
const from = new Uint16Array(MAX_ITEMS)
const LABEL = Uint8Array.of(0, SOURCE, CONTENT, 0, CONTENT)

/** Writes the likeliest labels. States: o and c before the source, s, p and d (that is o and c) after it. */
export function likeliestParts({ n, emit, step }: Factors, labels: Uint8Array): void {
  let [o, s, c, p, d] = [emit[0]!, emit[1]!, emit[2]!, 0, 0]
  for (let at = 1; at < n; at++) {
    const x = at * STEPS
    const [oo, os, oc] = [step[x]!, step[x + 1]!, step[x + 2]!]
    const [so, ss, sc] = [step[x + 3]!, step[x + 4]!, step[x + 5]!]
    const [co, cs, cc] = [step[x + 6]!, step[x + 7]!, step[x + 8]!]
    const [eo, es, ec] = [emit[at * LABELS]!, emit[at * LABELS + 1]!, emit[at * LABELS + 2]!]
    let came = 0
    let nextO = o * oo
    if (c * co > nextO) [nextO, came] = [c * co, 2]
    let [nextS, by] = [o * os, 0]
    if (s * ss > nextS) [nextS, by] = [s * ss, 1]
    if (c * cs > nextS) [nextS, by] = [c * cs, 2]
    came |= by << 3
    let nextC = o * oc
    if (c * cc > nextC) {
      nextC = c * cc
      came |= 2 << 6
    }
    let nextP = s * so
    by = 1
    if (p * oo > nextP) [nextP, by] = [p * oo, 3]
    if (d * co > nextP) [nextP, by] = [d * co, 4]
    came |= by << 9
    let nextD = s * sc
    by = 1
    if (p * oc > nextD) [nextD, by] = [p * oc, 3]
    if (d * cc > nextD) [nextD, by] = [d * cc, 4]
    from[at] = came | (by << 12)
    o = nextO * eo
    s = nextS * es
    c = nextC * ec
    p = nextP * eo
    d = nextD * ec
    const part = 1 / (o + s + c + p + d)
    o *= part
    s *= part
    c *= part
    p *= part
    d *= part
  }
  walkBack(n, [o, s, c, p, d], labels)
}

function walkBack(n: number, last: readonly number[], labels: Uint8Array): void {
  let state = last.indexOf(Math.max(...last))
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = LABEL[state]!
    state = (from[at]! >> (3 * state)) & 7
  }
}

/** Log of the sum over all labellings. */
export function logSum({ n, emit, step }: Factors): number {
  let [o, s, c, p, d] = [emit[0]!, emit[1]!, emit[2]!, 0, 0]
  // what was taken out to keep the numbers small
  let [logs, product] = [0, 1]
  for (let at = 1; at < n; at++) {
    const x = at * STEPS
    const [eo, es, ec] = [emit[at * LABELS]!, emit[at * LABELS + 1]!, emit[at * LABELS + 2]!]
    const nextO = (o * step[x]! + c * step[x + 6]!) * eo
    const nextS = (o * step[x + 1]! + s * step[x + 4]! + c * step[x + 7]!) * es
    const nextC = (o * step[x + 2]! + c * step[x + 8]!) * ec
    const nextP = (s * step[x + 3]! + p * step[x]! + d * step[x + 6]!) * eo
    const nextD = (s * step[x + 5]! + p * step[x + 2]! + d * step[x + 8]!) * ec
    const sum = nextO + nextS + nextC + nextP + nextD
    const part = 1 / sum
    o = nextO * part
    s = nextS * part
    c = nextC * part
    p = nextP * part
    d = nextD * part
    product *= sum
    if (product > 1e100 || product < 1e-100) {
      logs += Math.log(product)
      product = 1
    }
  }
  return logs + Math.log(product * (o + s + c + p + d))
}
