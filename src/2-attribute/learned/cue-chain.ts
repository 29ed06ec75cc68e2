/**
 * The chain of cues (`CUES`): its likeliest labels and its chances. Written out for its three states, since a list of states for each
 * item of each sentence costs three times as much.
 */
import { MAX_ITEMS } from '../units.ts'
import { BEGIN, type Factors, INSIDE, LABELS, STEPS } from './chain.ts'

/** What leads to each label and what follows from it, brought to sum 1 at each item. */
const [alpha, beta] = [new Float64Array(LABELS * MAX_ITEMS), new Float64Array(LABELS * MAX_ITEMS)]
/** from which label each came: two bits a label */
const from = new Uint8Array(MAX_ITEMS)

/** Writes the likeliest labels when a beginning is `eager` times as likely as it is. */
export function eagerLabels({ n, emit, step }: Factors, eager: number, labels: Uint8Array): void {
  let [o, b, i] = [emit[0]!, emit[1]! * eager, 0]
  for (let at = 1; at < n; at++) {
    const s = at * STEPS
    const e = at * LABELS
    let [top, by] = [o * step[s]!, 0]
    if (b * step[s + 3]! > top) [top, by] = [b * step[s + 3]!, 1]
    if (i * step[s + 6]! > top) [top, by] = [i * step[s + 6]!, 2]
    const nextO = top * emit[e]!
    let came = by
    ;[top, by] = [o * step[s + 1]!, 0]
    if (b * step[s + 4]! > top) [top, by] = [b * step[s + 4]!, 1]
    if (i * step[s + 7]! > top) [top, by] = [i * step[s + 7]!, 2]
    const nextB = top * emit[e + 1]! * eager
    came |= by << 2
    ;[top, by] = [b * step[s + 5]!, 1]
    if (i * step[s + 8]! > top) [top, by] = [i * step[s + 8]!, 2]
    const nextI = top * emit[e + 2]!
    from[at] = came | (by << 4)
    const part = 1 / (nextO + nextB + nextI)
    o = nextO * part
    b = nextB * part
    i = nextI * part
  }
  let label = i > Math.max(o, b) ? INSIDE : b > o ? BEGIN : 0
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = label
    label = (from[at]! >> (2 * label)) & 3
  }
}

/** Readies the chances of labels and steps: forward and backward. */
export function weighLabels(factors: Factors): void {
  forward(factors)
  backward(factors)
}

function forward({ n, emit, step }: Factors): void {
  let [o, b, i] = [emit[0]!, emit[1]!, 0]
  alpha[0] = o
  alpha[1] = b
  alpha[2] = 0
  for (let at = 1; at < n; at++) {
    const s = at * STEPS
    const e = at * LABELS
    const nextO = (o * step[s]! + b * step[s + 3]! + i * step[s + 6]!) * emit[e]!
    const nextB = (o * step[s + 1]! + b * step[s + 4]! + i * step[s + 7]!) * emit[e + 1]!
    const nextI = (b * step[s + 5]! + i * step[s + 8]!) * emit[e + 2]!
    const part = 1 / (nextO + nextB + nextI)
    o = nextO * part
    b = nextB * part
    i = nextI * part
    alpha[e] = o
    alpha[e + 1] = b
    alpha[e + 2] = i
  }
}

function backward({ n, emit, step }: Factors): void {
  let [o, b, i] = [1, 1, 1]
  for (let at = n - 1; at >= 0; at--) {
    const e = at * LABELS
    beta[e] = o
    beta[e + 1] = b
    beta[e + 2] = i
    if (at === 0) break
    const s = at * STEPS
    o *= emit[e]!
    b *= emit[e + 1]!
    i *= emit[e + 2]!
    const beforeO = o * step[s]! + b * step[s + 1]!
    const beforeB = o * step[s + 3]! + b * step[s + 4]! + i * step[s + 5]!
    const beforeI = o * step[s + 6]! + b * step[s + 7]! + i * step[s + 8]!
    const part = 1 / (beforeO + beforeB + beforeI)
    o = beforeO * part
    b = beforeB * part
    i = beforeI * part
  }
}

/** P(label of item `at`), after `weighLabels`. */
export function labelChance(at: number, label: number): number {
  const e = at * LABELS
  const all = alpha[e]! * beta[e]! + alpha[e + 1]! * beta[e + 1]! + alpha[e + 2]! * beta[e + 2]!
  return (alpha[e + label]! * beta[e + label]!) / all
}

/** P(inside a cue at item `at`, given that the item before has `label`, which is BEGIN or INSIDE), after `weighLabels`. */
export function insideChance({ emit, step }: Factors, at: number, label: number): number {
  const e = at * LABELS
  const s = at * STEPS + LABELS * label
  const o = step[s]! * emit[e]! * beta[e]!
  const b = step[s + 1]! * emit[e + 1]! * beta[e + 1]!
  const i = step[s + 2]! * emit[e + 2]! * beta[e + 2]!
  const given = labelChance(at - 1, label)
  // given something that hardly happens it is nothing, not chance
  return (i / (o + b + i)) * (given / (given + 1e-12))
}
