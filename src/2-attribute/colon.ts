/** Quotations that a colon introduces, with a verb of saying or without. */
import { lastOf, type Range } from './adverbials.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { mainSubject, sharedSource } from './main-subject.ts'
import { type Phrase, subjectBefore } from './subject.ts'
import { endsSentence, type Item, type Unit } from './units.ts'

/** `Smith was blunt: "…"`: no verb of saying, but a colon and a whole quotation. */
export function colonDraft(items: readonly Item[]): Draft | null {
  const at = items.findIndex((item, i) => item.text === ':' && items[i + 1]?.kind === 'quote')
  if (at < 1 || at + 2 < lastOf(items) || !isWholeQuotation(items[at + 1]!)) return null
  const source = nameBefore(items, at) ?? mainSubject(items, at)
  return {
    source: source && [source.from, source.to],
    cue: [at, at + 1],
    content: [[at + 1, at + 2]],
    rule: 'colon before a quotation',
    score: source ? 0.6 : 0.45,
  }
}

/** `Sen. Smith (R-Ohio): "…"`: nothing but a name before the colon. */
function nameBefore(items: readonly Item[], colon: number): Phrase | null {
  const name = items.slice(0, colon)
  const all = name.every((i) =>
    i.kind === 'word' ? i.cap || /^(?:of|the|and|for|de|van|von|al)$/.test(i.lower) : /^[.&()/-]$/.test(i.text),
  )
  return all && colon <= 10 && name[0]!.kind === 'word' ? { from: 0, to: colon, outer: 0 } : null
}

function isWholeQuotation(item: Item): boolean {
  return item.end - item.start > 25 && endsSentence(item)
}

/** The cue of `Smith told reporters:` whose quotation is the next paragraph; null when the unit names none. */
export function introduction(unit: Unit): Draft | null {
  const { items } = unit
  const colon = items.length - 1
  const cue = cuesOf(unit).findLast((c) => c.form.complement !== 'object')
  const source = cue
    ? cue.participle
      ? mainSubject(items, cue.from)
      : (subjectBefore(items, cue.from) ?? sharedSource(items, cue, []))
    : mainSubject(items, colon)
  if (!source) return null
  const span: Range = cue ? [cue.from, cue.to] : [colon, colon + 1]
  return {
    source: [source.from, source.to],
    cue: span,
    content: [],
    rule: 'introduced by a colon',
    score: cue ? 0.85 : 0.6,
  }
}
