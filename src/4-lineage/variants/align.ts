/**
 * Two quotations word beside word: local alignment (Smith & Waterman 1981) in which words left out at a marked place cost next to
 * nothing, and one word may answer several that only print parts ("health care", "F.B.I."). Time and space grow with the product of
 * the lengths, so each side is read up to `LONGEST` words.
 */
import type { QuotedWord } from './words.ts'

export const LONGEST = 1200

/** `[from, to)` of each side; equal when both hold the same words, a side may be empty. */
export interface Step {
  equal: boolean
  a: [number, number]
  b: [number, number]
}

const CONTENT = 3
const EVERYDAY = 1.4
const REPLACED = -1.8
const SKIPPED = -1.2
const MARKED = -0.05
/** parts of one word that print may join */
const PARTS = 4

/** From the first shared word to the last, in order; empty when nothing is shared. */
export function align(left: readonly QuotedWord[], right: readonly QuotedWord[]): Step[] {
  const a = left.slice(0, LONGEST)
  const b = right.slice(0, LONGEST)
  const width = b.length + 1
  const score = new Float32Array((a.length + 1) * width)
  const move = new Uint8Array((a.length + 1) * width)
  let best = 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j
      step(a, b, i, j, width, score, move)
      if (score[at]! > score[best]!) best = at
    }
  }
  return merged(withEnds(a, b, traced(move, best, width)))
}

/** Ends so short that both may begin or end alike although a changed word beside them costs more than they bring. */
const SHORT_END = 5

/**
 * "We must …" beside "We may …": the first or last words on both sides belong to what is shared. Where one side goes on, the words
 * beside the shared ones are looked at.
 */
function withEnds(a: readonly QuotedWord[], b: readonly QuotedWord[], steps: readonly Step[]): Step[] {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  const before = alike(a.slice(0, first.a[0]), b.slice(0, first.b[0]))
  const after = alike(a.slice(last.a[1]).reverse(), b.slice(last.b[1]).reverse())
  const [fromA, fromB] = [first.a[0] - before.a, first.b[0] - before.b]
  const [toA, toB] = [last.a[1] + after.a, last.b[1] + after.b]
  const start: Step[] = [
    { equal: true, a: [fromA, fromA + before.n], b: [fromB, fromB + before.n] },
    { equal: false, a: [fromA + before.n, first.a[0]], b: [fromB + before.n, first.b[0]] },
  ]
  const end: Step[] = [
    { equal: false, a: [last.a[1], toA - after.n], b: [last.b[1], toB - after.n] },
    { equal: true, a: [toA - after.n, toA], b: [toB - after.n, toB] },
  ]
  return [...(before.n > 0 ? start : []), ...steps, ...(after.n > 0 ? end : [])]
}

/** How many words at the far end of two runs are the same, and how long the runs are that hold them and what follows. */
function alike(a: readonly QuotedWord[], b: readonly QuotedWord[]): { n: number; a: number; b: number } {
  const short = Math.min(a.length, b.length)
  if (short > SHORT_END) return { n: 0, a: 0, b: 0 }
  if (Math.max(a.length, b.length) <= SHORT_END) {
    const n = sameFirst(a, b)
    if (n > 0) return { n, a: a.length, b: b.length }
  }
  return { n: sameFirst(a.slice(a.length - short), b.slice(b.length - short)), a: short, b: short }
}

function sameFirst(a: readonly QuotedWord[], b: readonly QuotedWord[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n]!.key === b[n]!.key) n++
  return n
}

// how a cell was reached: 0 nowhere, 1 replaced, 2 only a, 3 only b, else (parts of a) * 8 + (parts of b), equal
const [REPLACE, ONLY_A, ONLY_B] = [1, 2, 3]

function step(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  i: number,
  j: number,
  width: number,
  score: Float32Array,
  move: Uint8Array,
): void {
  const at = i * width + j
  let top = 0
  let how = 0
  const offer = (value: number, kind: number) => {
    if (value <= top) return
    top = value
    how = kind
  }
  const [x, y] = [a[i - 1]!, b[j - 1]!]
  if (x.key === y.key) offer(score[at - width - 1]! + (x.content ? CONTENT : EVERYDAY), 9)
  else {
    for (let n = 2; n <= PARTS; n++) {
      if (joins(a, i, n, y.key)) offer(score[at - n * width - 1]! + CONTENT, n * 8 + 1)
      if (joins(b, j, n, x.key)) offer(score[at - width - n]! + CONTENT, 8 + n)
    }
    offer(score[at - width - 1]! + REPLACED, REPLACE)
  }
  offer(score[at - width]! + (marksOmission(b[j]) ? MARKED : SKIPPED), ONLY_A)
  offer(score[at - 1]! + (marksOmission(a[i]) ? MARKED : SKIPPED), ONLY_B)
  score[at] = top
  move[at] = how
}

/** Words may have been left out before this one. */
function marksOmission(word: QuotedWord | undefined): boolean {
  return word !== undefined && word.gap !== 'none'
}

/** The `n` words before index `end` written together are `key`. */
function joins(words: readonly QuotedWord[], end: number, n: number, key: string): boolean {
  if (end < n || !key.startsWith(words[end - n]!.key)) return false
  let joined = ''
  for (let k = end - n; k < end; k++) joined += words[k]!.key
  return joined === key
}

function traced(move: Uint8Array, from: number, width: number): Step[] {
  const steps: Step[] = []
  let i = Math.floor(from / width)
  let j = from % width
  for (let how = move[i * width + j]!; how !== 0; how = move[i * width + j]!) {
    const [n, m] = how === REPLACE ? [1, 1] : how === ONLY_A ? [1, 0] : how === ONLY_B ? [0, 1] : [how >> 3, how & 7]
    steps.push({ equal: how >= 8, a: [i - n, i], b: [j - m, j] })
    i -= n
    j -= m
  }
  return steps.reverse()
}

/** Neighbouring steps of one sort made one. */
function merged(steps: readonly Step[]): Step[] {
  const found: Step[] = []
  for (const one of steps) {
    const last = found.at(-1)
    if (last && last.equal === one.equal) {
      last.a = [last.a[0], one.a[1]]
      last.b = [last.b[0], one.b[1]]
    } else found.push({ ...one })
  }
  return found
}
