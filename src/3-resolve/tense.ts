/** How a cue speaks of its time: "said" tells of one moment, "has said" and "says" of none. */
import type { Attribution } from '../model/types.ts'

/** `past` "said", `participle` "adding", `perfect` "has said", `pluperfect` "had said", `present` "says", `label` "HOLM:", `other` "according to", `none` no cue. */
export type Tense = 'past' | 'participle' | 'perfect' | 'pluperfect' | 'present' | 'label' | 'other' | 'none'

const PAST = /\b(?:said|told|wrote|spoke|went|called|made|put|read|gave|held|shot|\p{Ll}+ed)\b/iu
const HAVE = /\b(?:has|have|['’]ve|(had|['’]d))\s+(?:\p{L}+\s+)?$/iu
const DID = /\b(?:did(?:\s+not)?|didn['’]t)\s+$/i
const BEFORE = 20

/** Tense of the cue of a statement, seen from its words and those right before it. Never throws. */
export function tenseOf(text: string, a: Attribution): Tense {
  const first = a.cue[0]
  if (!first) return 'none'
  const cue = a.cue.map(([s, e]) => text.slice(s, e)).join(' ')
  const before = text.slice(Math.max(0, first[0] - BEFORE), first[0])
  if (/\bquoted as\s$/i.test(before)) return 'other'
  if (/^\s*:\s*$/.test(cue)) return 'label'
  if (/\baccording to\b/i.test(cue)) return 'other'
  const have = HAVE.exec(before) ?? /^(?:has|have|['’]ve|(had))\b/i.exec(cue)
  if (have) return have[1] ? 'pluperfect' : 'perfect'
  if (/^\p{L}+ing\b/u.test(cue)) return /\b(?:was|were)\s+(?:\p{L}+\s+)?$/iu.test(before) ? 'past' : 'participle'
  if (PAST.test(cue) || DID.test(before) || /^did\b/i.test(cue)) return 'past'
  return /^(?:would|could|will|may|might|can|should)\b/i.test(cue) ? 'other' : 'present'
}

/** "— Ada Berg (@berg) Jan. 3": a post shown whole, with its own day; the report goes on about other occasions. */
export function isSigned(text: string, a: Attribution): boolean {
  return a.cue.length > 0 && /^\s*[—–-]+\s*$/.test(text.slice(...a.cue[0]!))
}

/** The words of the source as they stand in the report. */
export function sourceWords(text: string, a: Attribution): string {
  return a.source.map(([s, e]) => text.slice(s, e)).join(' ')
}
