/** What one report is to another: kind, direction, and why. Symmetric: the order in which the two are given changes nothing. */
import type { LineageEdge, LineageKind, Reason } from '../model/types.ts'
import { type Credit, creditOf, outletKey, SURE } from './credits.ts'
import type { Matter } from './matter.ts'
import { containment, runsOf } from './runs.ts'
import { type Score, scoreOf } from './scorer.ts'

/** What is known of a report beside its text. */
export interface Known {
  id: string
  sha256: string
  outlet: string | null
  /** EDTF */
  published: string | null
}

/** A report made ready for comparison. */
export interface Prepared extends Known {
  matter: Matter
  credits: Credit[]
}

export type Related = Omit<LineageEdge, 'evidence'>

/** Share of own runs of words from which a report is a copy. */
const COPY = 0.1
/** Successive versions by one outlet share less: the new one tells what came since. */
const UPDATE = { share: 0.1, runs: 10, days: 7 }
/** Probability from which a report is a rewrite: one false alarm in a hundred pairs of the same story. */
const REWRITE = 0.8
/** Reports far apart in time, and two by one outlet, tell alike without one being made from the other. */
const REWRITE_UNLIKELY = 0.95
const FAR = 45
/** Shorter reports have too few words to tell a rewrite by. */
const FEWEST_TOKENS = 80
/** So many quoted runs of five words in common, with a credit, are a quotation taken over. */
const QUOTED_RUNS = 2

/** How the two are related; null when they are independent. */
export function relationOf(x: Prepared, y: Prepared): Related | null {
  const [a, b] = x.id < y.id ? [x, y] : [y, x]
  const score = scoreOf(a.matter, b.matter)
  const found = kindOf(a, b, score)
  return found ?? quoting(a, b) ?? quoting(b, a)
}

function kindOf(a: Prepared, b: Prepared, score: Score): Related | null {
  const days = daysBetween(a, b)
  const own = sameOutlet(a, b)
  const enough = Math.min(a.matter.words.length, b.matter.words.length) >= FEWEST_TOKENS
  const unlikely = own || (days !== null && days > FAR)
  if (score.proves && score.copied >= COPY)
    return related(a, b, score, own ? 'update' : 'copy', { rule: 'own-words-in-common', score: score.copied })
  if (own && days !== null && days <= UPDATE.days && score.runs >= UPDATE.runs && score.copied >= UPDATE.share)
    return related(a, b, score, 'update', { rule: 'next-version-by-one-outlet', score: score.copied })
  const likely = enough ? Math.max(score.rewritten().forth, score.rewritten().back) : 0
  if (likely >= (unlikely ? REWRITE_UNLIKELY : REWRITE))
    return related(a, b, score, own ? 'update' : 'rewrite', { rule: 'rewritten', score: likely })
  return null
}

function sameOutlet(a: Known, b: Known): boolean {
  return a.outlet !== null && b.outlet !== null && outletKey(a.outlet) === outletKey(b.outlet)
}

function related(a: Prepared, b: Prepared, score: Score, kind: LineageKind, reason: Reason): Related {
  const way = directionOf(a, b, score)
  const [from, to] = way && !way.forth ? [b, a] : [a, b]
  return {
    from: from.id,
    to: to.id,
    kind: kind === 'update' && sameText(a, b) ? 'copy' : kind,
    credit: creditNamed(from, to),
    direction: way ? 'known' : 'unknown',
    score: round(reason.score),
    why: [{ rule: reason.rule, score: round(reason.score) }, ...(way ? [way.why] : [])],
  }
}

const sameText = (a: Prepared, b: Prepared) => a.sha256 === b.sha256
const round = (x: number) => Math.round(Math.min(1, Math.max(0, x)) * 1e4) / 1e4

/** Whom the copy names: the original's outlet, else another outlet whose words both may carry. */
function creditNamed(from: Prepared, to: Prepared): string | null {
  if (sameOutlet(from, to)) return null
  const own = creditOf(to.credits, from.outlet)
  return own ? from.outlet : (to.credits.find(taken)?.name ?? null)
}

const taken = ({ known, how }: Credit) => known && (how === 'dateline' || how === 'byline')

interface Way {
  forth: boolean
  why: Reason
}

/** From a to b (`forth`) or back; null when nothing decides. Credits before times before what is surplus. */
function directionOf(a: Prepared, b: Prepared, score: Score): Way | null {
  return byCredit(a, b) ?? byTime(a, b) ?? bySurplus(score)
}

function byCredit(a: Prepared, b: Prepared): Way | null {
  const [forth, back] = [creditOf(b.credits, a.outlet), creditOf(a.credits, b.outlet)]
  const [own, other] = [forth ? SURE[forth.how] : 0, back ? SURE[back.how] : 0]
  if (sameOutlet(a, b) || own === other) return null
  const credit = own > other ? forth! : back!
  return { forth: own > other, why: { rule: `credit-${credit.how}`, score: Math.max(own, other) } }
}

function byTime(a: Known, b: Known): Way | null {
  const [x, y] = [a.published, b.published]
  if (x === null || y === null || x.includes('/') || y.includes('/')) return null
  // of different precision, the shorter may be any time in it
  const n = Math.min(x.length, y.length)
  if (x.slice(0, n) === y.slice(0, n)) return null
  return { forth: x < y, why: { rule: 'published-earlier', score: 0.9 } }
}

/** A difference of log odds that is no accident. */
const CLEAR = 1

/** What is made from a text has less than it: the scorer tells the two ways apart by what one has and the other lacks. */
function bySurplus(score: Score): Way | null {
  const { forth, back } = score.rewritten()
  const difference = Math.log(forth / (1 - forth)) - Math.log(back / (1 - back))
  if (!(Math.abs(difference) >= CLEAR)) return null
  return { forth: difference > 0, why: { rule: 'surplus', score: round(1 / (1 + Math.exp(-Math.abs(difference)))) } }
}

/** `b` gives words of somebody that `a` published first, and says so. */
function quoting(a: Prepared, b: Prepared): Related | null {
  if (sameOutlet(a, b)) return null
  const credit = creditOf(b.credits, a.outlet)
  if (!credit || byTime(a, b)?.forth === false) return null
  const [own, other] = [runsOf(b.matter, 5, 'speech'), runsOf(a.matter, 5)]
  const share = containment(own, other)
  if (share * own.length < QUOTED_RUNS) return null
  const why = [
    { rule: `credit-${credit.how}`, score: SURE[credit.how] },
    { rule: 'quotation-in-common', score: round(share) },
  ]
  const ends = { from: a.id, to: b.id, credit: a.outlet, direction: 'known' as const }
  return { ...ends, kind: 'quotes-from', score: SURE[credit.how], why }
}

/** Whole days between two publications that are known to the day; else null. */
function daysBetween(a: Known, b: Known): number | null {
  const day = ({ published }: Known) =>
    published && /^\d{4}-\d{2}-\d{2}/.test(published) ? Date.parse(published.slice(0, 10)) : Number.NaN
  const days = Math.abs(day(a) - day(b)) / 86_400_000
  return Number.isNaN(days) ? null : days
}
