/** Scores of the parts around one cue: what all features of `part-features.ts` add, each looked up no oftener than it changes. */
import { LABELS, type Scores, STEPS } from './chain.ts'
import { type Familiar, familiarIn, remember } from './familiar.ts'
import type { Look } from './look.ts'
import * as parts from './part-features.ts'
import { addEmits, addSteps, roomForSum, SUM, type Table } from './table.ts'

const emits = new Int32Array(parts.PART_EMITS)
const steps = new Int32Array(parts.PART_STEPS)
const x = parts.roomForSpot()
/** One room for what each group of features adds: the latter two stay as they are until what they look at changes. */
const [item, between, roles, fresh] = [roomForSum(), roomForSum(), roomForSum(), roomForSum()]

/** Writes the scores of the items from `from` to `to` (exclusive), counted from `from` on. */
export function partScores(
  table: Table,
  look: Look,
  cue: parts.CueLook,
  from: number,
  to: number,
  out: Scores,
): Scores {
  const [near, left, apart] = familiarIn(table, KEYS) as [Familiar, Familiar, Familiar]
  let [betweenBefore, rolesBefore] = [-1, -1]
  for (let i = from; i < to; i++) {
    parts.spotAt(look, i, cue, x)
    const betweenNow = parts.betweenKey(x)
    if (betweenNow !== betweenBefore) sumBetween(table, look, cue)
    betweenBefore = betweenNow
    const rolesNow = parts.roleKey(look, i, x)
    if (rolesNow !== rolesBefore) sumRoles(table, look, i, cue)
    rolesBefore = rolesNow
    sumItem(table, look, i, cue)
    const [a, b, c] = [parts.nearKey(x), parts.leftKey(x), parts.apartKey(x)]
    const atNear = near.place[a]! || learnNear(table, near, a)
    const atLeft = left.place[b]! || learnLeft(table, left, b)
    const atApart = apart.place[c]! || learnApart(table, apart, c)
    write(near.sums, atNear * SUM, left.sums, atLeft * SUM, apart.sums, atApart * SUM, i - from, out)
  }
  out.n = to - from
  out.emitScale = table.emitScale
  out.stepScale = table.stepScale
  return out
}

const KEYS = [parts.NEAR_KEYS, parts.LEFT_KEYS, parts.APART_KEYS]

function sumBetween(table: Table, look: Look, cue: parts.CueLook): void {
  parts.betweenHashes(look, cue, x, emits)
  for (let k = 0; k < LABELS; k++) between[k] = 0
  addEmits(table, emits, parts.BETWEEN_EMITS, between)
}

function sumRoles(table: Table, look: Look, i: number, cue: parts.CueLook): void {
  parts.roleHashes(look, i, cue, x, emits, steps)
  for (let k = 0; k < SUM; k++) roles[k] = 0
  addEmits(table, emits, parts.ROLE_EMITS, roles)
  addSteps(table, steps, parts.ROLE_STEPS, roles)
}

function sumItem(table: Table, look: Look, i: number, cue: parts.CueLook): void {
  parts.itemHashes(look, i, cue, x, emits, steps)
  for (let k = 0; k < SUM; k++) item[k] = roles[k]!
  for (let k = 0; k < LABELS; k++) item[k]! += between[k]!
  addEmits(table, emits, parts.ITEM_EMITS, item)
  addSteps(table, steps, parts.ITEM_STEPS, item)
}

function learnNear(table: Table, kind: Familiar, key: number): number {
  parts.nearHashes(x, emits, steps)
  return learn(table, kind, key, parts.NEAR_EMITS, parts.NEAR_STEPS)
}

function learnLeft(table: Table, kind: Familiar, key: number): number {
  parts.leftHashes(x, emits, steps)
  return learn(table, kind, key, parts.LEFT_EMITS, parts.LEFT_STEPS)
}

function learnApart(table: Table, kind: Familiar, key: number): number {
  parts.apartHashes(x, emits, steps)
  return learn(table, kind, key, parts.APART_EMITS, parts.APART_STEPS)
}

function learn(table: Table, kind: Familiar, key: number, theseEmits: Uint8Array, theseSteps: Uint8Array): number {
  fresh.fill(0)
  addEmits(table, emits, theseEmits, fresh)
  addSteps(table, steps, theseSteps, fresh)
  return remember(kind, key, fresh)
}

function write(
  a: Int16Array,
  atA: number,
  b: Int16Array,
  atB: number,
  c: Int16Array,
  atC: number,
  i: number,
  out: Scores,
): void {
  const { emit, step } = out
  for (let k = 0; k < LABELS; k++) emit[LABELS * i + k] = item[k]! + a[atA + k]! + b[atB + k]! + c[atC + k]!
  for (let k = 0; k < STEPS; k++)
    step[STEPS * i + k] = item[LABELS + k]! + a[atA + LABELS + k]! + b[atB + LABELS + k]! + c[atC + LABELS + k]!
}
