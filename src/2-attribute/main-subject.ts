/** Sources that stand further off: the subject of the clause a cue hangs on. */
import { BE, COORDINATORS, FINITE_VERBS, SUBORDINATORS } from '../lang/en/grammar.ts'
import { REPORTING } from '../lang/en/reporting.ts'
import { type Cue, groupStart, isHeadlineCase } from './cues.ts'
import type { Draft } from './draft.ts'
import { type Phrase, subjectBefore } from './subject.ts'
import type { Item } from './units.ts'
import { MAX_WALK } from './walk.ts'

/** The first noun phrase of the unit that stands before a finite verb. */
export function mainSubject(items: readonly Item[], end: number): Phrase | null {
  let found: Phrase | null = null
  for (let i = afterLeadIn(items, end); i < end && i < 60; i++) {
    const w = items[i]!
    if (w.kind !== 'word' || (w.cap && !isHeadlineCase(items)) || !looksFinite(items, i)) continue
    const subject = subjectBefore(items, groupStart(items, i))
    if (!subject || SUBORDINATORS.has(items[subject.from]!.lower)) continue
    if (
      !found ||
      (/^(?:and|but)$/.test(items[subject.outer - 1]?.lower ?? '') && items[subject.outer - 2]?.text === ',')
    )
      found = subject
  }
  return found
}

/** "When he came back, …": the main clause begins after the comma. */
function afterLeadIn(items: readonly Item[], end: number): number {
  if (!/^(?:when|as|after|while|if|although|though|before|since|because|in|at|on|during)$/.test(items[0]?.lower ?? ''))
    return 1
  const comma = items.findIndex((i, n) => n < end - 3 && i.text === ',')
  return comma > 0 ? comma + 1 : 1
}

function looksFinite(items: readonly Item[], i: number): boolean {
  const w = items[i]!.lower
  return (
    BE.has(w) ||
    FINITE_VERBS.has(w) ||
    /^(?:has|have|had|will|would|did|does|do|could|should|may|might)$/.test(w) ||
    /ed$/.test(w) ||
    REPORTING.get(w)?.form === 'past' ||
    REPORTING.get(w)?.form === 's' ||
    /^(?:went|came|took|made|got|gave|left|held|won|lost|led|met|saw|spoke|drew|hit|fought|sent|put|set|ran|kept|began|stood)$/.test(
      w,
    )
  )
}

/** "said X and added Y", "X, who is ill, said": the subject of the cue before. */
export function sharedSource(items: readonly Item[], cue: Cue, kept: readonly Draft[]): Phrase | null {
  const before = items[cue.from - 1]
  if (!before || !(COORDINATORS.has(before.lower) || before.text === ',')) return null
  const last = kept.findLast((d) => d.source !== null && d.source[0] < cue.from)
  if (last?.source) return { from: last.source[0], to: last.source[1], outer: cue.from }
  return mainSubject(items, cue.from)
}

/** "…, who left early, saying that …": the one whom the relative clause right before the participle tells of. */
export function relativeSource(items: readonly Item[], cue: Cue): Phrase | null {
  let commas = 0
  for (let i = cue.from - 1; i > 1 && cue.from - i < MAX_WALK && commas < 2; i--) {
    if (items[i]!.lower === 'who' && items[i - 1]!.text === ',') return { from: i, to: i + 1, outer: i }
    if (items[i]!.text === ',') commas++
  }
  return null
}

export function lastSource(items: readonly Item[], cue: Cue, last: Draft | undefined): Phrase | null {
  return last?.source ? { from: last.source[0], to: last.source[1], outer: cue.from } : mainSubject(items, cue.from)
}
