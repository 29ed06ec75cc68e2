/** Room 4: which report is a copy, rewrite or update of which, or quotes from it. Reports in, edges and families out. */
import type { LineageEdge, Report } from '../model/types.ts'
import { type Credit, creditsOf, outletKey, SURE } from './credits.ts'
import { documentOf } from './document.ts'
import { evidenceOf } from './evidence.ts'
import { type Prepared, type Related, relationOf } from './relation.ts'
import { keysOf as keysOfDocument } from './sketch.ts'

export { familiesOf, told } from './families.ts'
export type { Related } from './relation.ts'

/** Raised when keys or relations change, so that a record works them out anew. */
export const LINEAGE_VERSION = '1'

/** Reports made ready, so that one that is compared with many is read once. The answer is the same without. */
const prepared = new Map<string, Prepared>()
const MOST = 200

function prepare(report: Report): Prepared {
  const at = `${report.sha256} ${report.id}`
  const before = prepared.get(at)
  const made: Prepared = before
    ? { ...before, report }
    : { report, document: documentOf(report.text), credits: creditsOf(report) }
  prepared.delete(at)
  prepared.set(at, made)
  if (prepared.size > MOST) prepared.delete(prepared.keys().next().value!)
  return made
}

const known = new WeakMap<Prepared['document'], number[]>()

/** Keys under which an index finds a report and what it may be related to: integers of 32 bits, of which odd ones tell twice as much. */
export function lineageKeysOf(report: Report): number[] {
  const ready = prepare(report)
  const keys = known.get(ready.document) ?? keysOfDocument(ready.document)
  known.set(ready.document, keys)
  return keys
}

/** How two reports are related, without evidence; null when they are independent. The order of the two does not matter. */
export function relate(a: Report, b: Report): Related | null {
  return relationOf(prepare(a), prepare(b))
}

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
