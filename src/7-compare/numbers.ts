/** Counts of the same thing that differ: rounded, brought up to date, or not to be reconciled. */
import type { Disagreement } from '../model/types.ts'
import { type Figure, figuresIn } from './figures.ts'
import { shared } from './stems.ts'
import { dayOf, daysBetween, disagreement, placeIn, type Told } from './told.ts'

/** Within so much of each other one may be the other, rounded. */
const NEAR = 0.06
/** Stems that two sentences must share besides what is counted, to be about one thing. */
const RELATED = 3
const SAME_EVENT = 6
const MEANT_TO_CHANGE = /\b(?:rose|risen|climbed|now|updated|so far|toll)\b/i

/** A report is set beside many; its figures are looked for once. */
const read = new WeakMap<Told, Figure[]>()

function figuresOf(told: Told): Figure[] {
  const known = read.get(told) ?? figuresIn(told.report.text)
  read.set(told, known)
  return known
}

/** At most one for each thing counted: the pair of sentences that share most. */
export function ofNumbers(a: Told, b: Told): Disagreement[] {
  const [left, right] = [figuresOf(a), figuresOf(b)]
  const best = new Map<string, { found: Disagreement; score: number }>()
  for (const x of left) {
    for (const y of right) {
      const found = x.noun === y.noun && x.value !== y.value ? typed(a, x, left, b, y, right) : null
      const score = shared(x.about, y.about)
      if (found && score > (best.get(x.noun)?.score ?? -1)) best.set(x.noun, { found, score })
    }
  }
  return [...best.values()].map(({ found }) => found)
}

function typed(a: Told, x: Figure, left: Figure[], b: Told, y: Figure, right: Figure[]): Disagreement | null {
  const common = shared(x.about, y.about)
  const apart = daysBetween(dayOf(a), dayOf(b))
  const spans = [placeIn(a, x.span), placeIn(b, y.span)]
  const say = (kind: 'rounding' | 'update' | 'number' | 'scope', conflict: boolean, note: string, score: number) =>
    disagreement(kind, conflict, spans, note, { rule: `${common} words in common around the figures`, score })
  if (isRounded(x, y) && common >= 1 && x.value >= 20)
    return say('rounding', false, `${y.value} may be ${x.value}, rounded`, 0.7)
  if (common >= RELATED && isUpdate(a, x, b, y, apart)) return say('update', false, 'a later count', 0.6)
  if (common < SAME_EVENT || tells(left, y.value, x.noun) || tells(right, x.value, x.noun)) return null
  if (x.kind !== y.kind && x.kind && y.kind) return say('scope', false, 'not the same are counted', 0.5)
  if (x.approximate || y.approximate || apart === null || Math.abs(apart) > 2) return null
  if (Math.min(x.value, y.value) < 2) return null // "one member" counts nobody
  if (shared(x.beside, y.beside) === 0 || addUp(x, y, [...left, ...right])) return null
  return say('number', true, `${x.value} against ${y.value}`, 0.7)
}

/** A text that has the other's figure for the same thing, too, counts something else here. */
const tells = (figures: readonly Figure[], value: number, noun: string): boolean =>
  figures.some((one) => one.value === value && one.noun === noun)

/** "Nine members … four more members" and "13 members": one is a part of the other. */
const addUp = (x: Figure, y: Figure, all: readonly Figure[]): boolean => tells(all, Math.abs(x.value - y.value), x.noun)

/** Close, and one of the two is round or hedged. */
function isRounded(x: Figure, y: Figure): boolean {
  const near = Math.abs(x.value - y.value) / Math.max(x.value, y.value) <= NEAR
  return near && (x.approximate !== y.approximate || zeros(x.value) !== zeros(y.value))
}

const zeros = (value: number): number => /0*$/.exec(String(value))![0].length

/** The later report has more, and some time went by or it says that the count changes. */
function isUpdate(a: Told, x: Figure, b: Told, y: Figure, apart: number | null): boolean {
  if (apart === null || apart === 0) return false
  const [early, late, told, figure] = apart > 0 ? [x, y, b, y] : [y, x, a, x]
  const says = MEANT_TO_CHANGE.test(told.report.text.slice(...figure.sentence.span))
  return late.value > early.value && (Math.abs(apart) > 3 || says)
}
