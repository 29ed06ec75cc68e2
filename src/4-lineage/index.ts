/** Room 4: which report is a copy, rewrite or update of which, or quotes from it. Reports in, edges and families out. */
import type { LineageEdge, Report } from '../model/types.ts'
import { type Credit, creditsOf, outletKey, SURE } from './credits.ts'
import { documentOf } from './document.ts'
import { evidenceOf } from './evidence.ts'
import { matterOf, once } from './matter.ts'
import { BYTE_ORDER, pack, type Reading, unpack } from './pack.ts'
import { type Known, type Prepared, type Related, relationOf } from './relation.ts'
import { keysOf } from './sketch.ts'

export { familiesOf, told } from './families.ts'
export type { Related } from './relation.ts'
export { rarityOf } from './vocabulary.ts'

/** Raised when readings, keys or relations change, so that a record works them out anew. */
export const LINEAGE_VERSION = `2 ${BYTE_ORDER}`

/** Readings in use, so that one that is compared with many is made ready once. The answer is the same without. */
const ready = new Map<string, Reading>()
const MOST = 400

function reading({ sha256, byline }: Pick<Report, 'sha256' | 'byline'>, make: () => Reading): Reading {
  const at = `${sha256} ${byline}`
  const made = ready.get(at) ?? make()
  ready.delete(at) // what was asked for last is kept longest
  ready.set(at, made)
  if (ready.size > MOST) ready.delete(ready.keys().next().value!)
  return made
}

const readingOf = (report: Report): Reading =>
  reading(report, () => ({ matter: matterOf(documentOf(report.text)), credits: creditsOf(report) }))

const prepare = (report: Report): Prepared => ({
  ...readingOf(report),
  ...{ id: report.id, sha256: report.sha256, outlet: report.outlet, published: report.published.value },
})

/** A report as the record keeps it for comparison: its metadata as it stands, and what `read` gave. */
export interface Kept extends Known {
  byline: string | null
  reading: Uint8Array
}

/** All that this room needs of a report's text and byline, as bytes. */
export const read = (report: Report): Uint8Array => pack(readingOf(report))

const keysOnce = once(keysOf)

/** Keys under which an index finds a report and what it may be related to: integers of 32 bits, of which odd ones tell twice as much. */
export const lineageKeysOf = (report: Report): number[] => keysOnce(readingOf(report).matter)

/** The same, of a report that the record keeps. */
export const keysOfKept = (kept: Kept): number[] => keysOnce(made(kept).matter)

const made = (kept: Kept): Prepared => ({ ...kept, ...reading(kept, () => unpack(kept.reading)) })

/** How two reports are related, without evidence; null when they are independent. The order of the two does not matter. */
export const relate = (a: Report, b: Report): Related | null => relationOf(prepare(a), prepare(b))

/** The same, of two that the record keeps. */
export const relateKept = (a: Kept, b: Kept): Related | null => relationOf(made(a), made(b))

/** What the two have in common as aligned passages, `from` being the original. */
export function evidence(from: Report, to: Report): LineageEdge['evidence'] {
  return evidenceOf(from.text, to.text)
}

/** Edges from originals outside the record that the report credits for its words: a dateline or a byline of another outlet. */
export function credited(report: Report): LineageEdge[] {
  const own = report.outlet === null ? null : outletKey(report.outlet)
  const others = creditsOf(report).filter((c) => c.known && outletKey(c.name) !== own)
  const credit = others.find(({ how }) => how === 'dateline') ?? others.find(({ how }) => how === 'byline')
  return credit && own !== null ? [outside(report, credit)] : []
}

function outside(report: Report, { name, how, span }: Credit): LineageEdge {
  const why = [{ rule: `credit-${how}`, score: SURE[how] }]
  const evidence: LineageEdge['evidence'] = [{ what: 'credit', change: 'kept', from: null, to: span }]
  const ends = { from: null, to: report.id, kind: 'copy' as const, credit: name, direction: 'known' as const }
  return { ...ends, score: SURE[how], why, evidence: span[1] > span[0] ? evidence : [] }
}
