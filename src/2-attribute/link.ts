/** One unit's attributions: each cue with its source and its content, outermost only. */
import { BE, SUBJECT_PRONOUNS } from '../lang/en/grammar.ts'
import { NOT_SAYING, REPORTING } from '../lang/en/reporting.ts'
import { accordingDraft } from './according.ts'
import { isFiniteVerb, isTail, lastOf, type Range } from './adverbials.ts'
import { colonDraft } from './colon.ts'
import { contentBefore } from './content-before.ts'
import { endAfter, resumedAfter } from './content-end.ts'
import { startAfter } from './content-start.ts'
import { accordings, type Cue, cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { lastSource, relativeSource, sharedSource } from './main-subject.ts'
import { nounDrafts } from './nouns.ts'
import { phraseAfter } from './phrase.ts'
import { type Phrase, subjectBefore } from './subject.ts'
import { beforeTelling } from './telling.ts'
import { type Item, leadsOn, type Unit } from './units.ts'
import { isVerbLike } from './walk.ts'

export function draftsOf(unit: Unit): Draft[] {
  const kept: Draft[] = []
  for (const at of accordings(unit)) keep(kept, accordingDraft(unit.items, at, kept))
  const cues = cuesOf(unit)
  const closing = closingDraft(unit.items, cues)
  if (closing) keep(kept, closing)
  for (const cue of cues) {
    if (kept.some((d) => d.cue && cue.verb >= d.cue[0] && cue.verb < d.cue[1])) continue
    if (kept.some((d) => d.content.some(([s, e]) => cue.verb >= s && cue.verb < e))) continue
    keep(kept, verbDraft(unit.items, cue, kept))
  }
  for (const draft of nounDrafts(unit.items)) if (!kept.some((d) => touches(d, draft))) keep(kept, draft)
  const colon = kept.length === 0 ? colonDraft(unit.items) : null
  return colon ? [colon] : kept
}

/** What the rules make of any words taken for a cue; null when they find no source or no content. Item indexes; `verb` its chief word. */
export function draftFor(items: readonly Item[], [from, to]: Range, verb: number): Draft | null {
  const word = items[verb]!.lower
  const next = items[to]
  const clause =
    next?.lower === 'that' || next?.kind === 'quote' || next?.text === ':' || items[from - 1]?.kind === 'quote'
  const form = REPORTING.get(word) ?? {
    lemma: word,
    form: word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : 'past',
    complement: clause ? 'clause' : 'object',
    noun: false,
  }
  const participle = form.form === 'ing' && !(from < verb && BE.has(items[verb - 1]!.lower))
  return verbDraft(items, { from, to, verb, form, participle }, [])
}

/** Whether a draft's content holds or meets another's words. */
function touches(outer: Draft, inner: Draft): boolean {
  const spans = [...inner.content, inner.cue ?? [0, 0], inner.source ?? [0, 0]]
  return outer.content.some((a) => spans.some((b) => a[0] < b[1] && b[0] < a[1]))
}

/** `…, the paper reported.`: the last finite cue of a sentence, when the whole sentence is its content. */
function closingDraft(items: readonly Item[], cues: readonly Cue[]): Draft | null {
  const cue = cues.findLast((c) => !c.participle)
  if (!cue || cues[0] === cue || cue.form.complement === 'object') return null
  const subject = subjectBefore(items, cue.from)
  const tail = tailOf(items, cue)
  const before = subject && items[subject.outer - 1]
  if (
    !subject ||
    (SUBJECT_PRONOUNS.has(items[subject.from]!.lower) && cues.some((c) => c !== cue && c.form.lemma === 'say')) ||
    RELATIVE.test(items[subject.from]!.lower) ||
    tail === null ||
    tail < lastOf(items) ||
    before?.text !== ','
  )
    return null
  const content = contentBefore(items, subject.outer, 0)
  if (!content || items[content[1] - 1]!.kind === 'quote') return null
  return around(items, cue, subject, content, tail, 'closing the sentence', false)
}

/** Keeps a draft that does not cross another; a draft around others replaces them. */
export function keep(kept: Draft[], draft: Draft | null): boolean {
  if (!draft) return false
  const crossing = kept.filter((d) => d.content.some((a) => draft.content.some((b) => a[0] < b[1] && b[0] < a[1])))
  if (
    crossing.some((d) => d.carries === true || !covers(draft, d)) ||
    (crossing.length > 0 && draft.carries !== undefined)
  )
    return false
  for (const d of crossing) kept.splice(kept.indexOf(d), 1)
  kept.push(draft)
  return true
}

function covers(outer: Draft, inner: Draft): boolean {
  return (
    inner.content.every((b) => outer.content.some((a) => a[0] <= b[0] && b[1] <= a[1])) &&
    !inner.content.every((b) => outer.content.some((a) => a[0] === b[0] && a[1] === b[1]))
  )
}

function verbDraft(items: readonly Item[], cue: Cue, kept: readonly Draft[]): Draft | null {
  const found = cue.from === 0 ? openingInversion(items, cue) : inverted(items, cue, floorOf(kept, cue.from))
  return found ?? (cue.participle ? participle(items, cue, kept) : finite(items, cue, kept))
}

/** What an earlier attribution of the unit has taken: content before a cue begins after it. */
function floorOf(kept: readonly Draft[], outer: number): number {
  return Math.max(0, ...kept.flatMap((d) => d.content.map((c) => c[1])).filter((end) => end <= outer))
}

/** `Added Smith: "…"` */
function openingInversion(items: readonly Item[], cue: Cue): Draft | null {
  const verb = cue.to === cue.verb + 1 && (cue.form.form === 'past' || cue.form.form === 's')
  const source = verb ? phraseAfter(items, cue.to) : null
  const colon = source?.to ?? 0
  if (!source || !/^[:,]$/.test(items[colon]?.text ?? '') || items[colon + 1]?.kind !== 'quote') return null
  // "Asked a second time, Holm replied: …": the cue stands further on
  if (items.slice(source.from, source.to).some((i) => REPORTING.get(i.lower)?.form === 'past')) return null
  const content: Range = [colon + 1, endAfter(items, colon + 1, true)]
  return {
    source: [source.from, source.to],
    cue: [cue.from, cue.to],
    content: [content],
    rule: 'cue opens the sentence',
    score: 0.9,
  }
}

/** `"…," said X` and `It is over, said X.` */
function inverted(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  const before = items[cue.from - 1]
  const { form, complement } = cue.form
  if (!before || (form !== 'past' && form !== 's') || complement === 'told' || complement === 'object') return null
  const quoted = leadsOn(before) || (before.text === ',' && items[cue.from - 2]?.kind === 'quote')
  if (!quoted && !/^[,—–]$/.test(before.text)) return null
  const source = phraseAfter(items, cue.to)
  if (!source || !(quoted || endsClean(items, source.to))) return null
  const content = contentBefore(items, cue.from, floor)
  if (!content && complement !== 'quote')
    return interrupting(items, cue, { ...source, outer: cue.from }, source.to, floor)
  return content && around(items, cue, source, content, source.to, 'inverted', quoted)
}

function endsClean(items: readonly Item[], at: number): boolean {
  const next = items[at]
  if (!next) return true
  return (
    next.kind === 'mark' ||
    (next.kind === 'word' && /^(?:in|on|at|during|after|before|when|as|to|of|who)$/.test(next.lower))
  )
}

function finite(items: readonly Item[], cue: Cue, kept: readonly Draft[]): Draft | null {
  const subject = subjectBefore(items, cue.from)
  const floor = subject ? floorOf(kept, subject.outer) : 0
  const source = subject ?? sharedSource(items, cue, kept)
  if (!source) return null
  const tail = tailOf(items, cue)
  if (subject) {
    const content = contentBefore(items, subject.outer, floor)
    const quoted = content !== null && items[content[1] - 1]!.kind === 'quote'
    if (
      content &&
      (quoted || (cue.form.complement !== 'object' && !isGoingOn(cue) && !RELATIVE.test(items[source.from]!.lower))) &&
      (tail !== null || (quoted && leadsOn(items[content[1] - 1]!) && items[cue.to]?.lower !== 'that'))
    ) {
      return around(items, cue, source, content, tail ?? cue.to, 'after', quoted)
    }
  }
  if (subject && isObjectOfOther(items, cue, subject)) return null
  const clause = subject && tail !== null ? asClause(items, cue, subject, tail) : null
  if (clause) return clause
  const parted = subject && tail !== null ? interrupting(items, cue, subject, tail, floor) : null
  return parted ?? following(items, cue, source, subject ? 'before' : 'shared')
}

/** "the talks continue": without a quotation only "she continued" speaks. */
function isGoingOn({ form }: Cue): boolean {
  return form.lemma === 'continue' && form.form !== 'past'
}

/** "sells a beer called X": the noun before is the object of another verb, and the cue describes it. */
function isObjectOfOther(items: readonly Item[], cue: Cue, subject: Phrase): boolean {
  const { form, complement } = cue.form
  return (
    form === 'past' &&
    cue.from === cue.verb &&
    complement === 'object' &&
    subject.outer > 0 &&
    isVerbLike(items, subject.outer - 1)
  )
}

/** `As Smith said, it rained` and `It rained, as Smith said.` */
function asClause(items: readonly Item[], cue: Cue, source: Phrase, tail: number): Draft | null {
  const as = source.outer - 1
  if (items[as]?.lower !== 'as') return null
  const opens = as === 0 || (as === 1 && items[0]!.kind === 'word')
  const before = opens ? null : contentBefore(items, as, 0)
  const after = opens && items[tail]?.text === ',' && tail + 1 < lastOf(items) ? endAfter(items, tail + 1, true) : null
  const content: Range | null = after === null ? before : [tail + 1, after]
  return (
    content && {
      source: [source.from, source.to],
      cue: [cue.from, cue.to],
      content: [content],
      rule: 'as somebody said',
      score: 0.75,
    }
  )
}

/** `The minister, aides said, has resigned` and `In 2008, Smith said, the fund was empty`. */
function interrupting(items: readonly Item[], cue: Cue, source: Phrase, tail: number, floor: number): Draft | null {
  if (cue.form.complement !== 'clause' && cue.form.complement !== 'that') return null
  const next = items[tail + 1]
  if (items[tail]?.text !== ',' || !next || items[source.outer - 1]?.text !== ',') return null
  const rest = resumedAfter(items, tail, false)
  if (!rest || !items.slice(rest[0], rest[1]).some(isFiniteVerb)) return null
  const pieces: Range[] = isFiniteVerb(next) && source.outer - 1 > floor ? [[floor, source.outer - 1], rest] : [rest]
  return {
    source: [source.from, source.to],
    cue: [cue.from, cue.to],
    content: pieces,
    rule: 'cue between commas',
    score: 0.8,
  }
}

function tailOf(items: readonly Item[], cue: Cue): number | null {
  if (cue.form.complement !== 'told') return isTail(items, cue.to)
  for (let i = cue.to; i < items.length && i - cue.to < 16; i++) {
    const item = items[i]!
    if (item.kind === 'mark' && /^[,.;—–]$/.test(item.text)) return i
    if (item.kind === 'quote' || item.text === ':' || item.lower === 'that' || BE.has(item.lower)) return null
  }
  return items.length - cue.to < 16 ? items.length : null
}

/** "…, saying that …": the subject of the clause the participle hangs on. */
export function participle(items: readonly Item[], cue: Cue, kept: readonly Draft[]): Draft | null {
  const last = kept.findLast((d) => d.source !== null && d.cue !== null && d.cue[0] < cue.from)
  const own = items[cue.from - 1]?.kind === 'word' ? subjectBefore(items, cue.from) : null
  const source = own ?? (last ? null : relativeSource(items, cue)) ?? lastSource(items, cue, last)
  if (NOT_SAYING.has(cue.form.lemma) && items[cue.from - 1]?.text !== ',') return null
  return source && following(items, cue, source, 'participle')
}

/** Content that comes after the cue. */
function following(items: readonly Item[], cue: Cue, source: Phrase, rule: string): Draft | null {
  const from = startAfter(items, cue)
  if (from === null || (from >= lastOf(items) && items[from]?.kind !== 'quote')) return null
  const clause = cue.form.complement !== 'object'
  if (isNaming(items, cue, from)) return null
  const to = beforeTelling(items, cue, from, endAfter(items, from, clause, isSubordinate(items, source)))
  const quoted = items.slice(from, to).some((i) => i.kind === 'quote')
  const isRelative = RELATIVE.test(items[source.from]!.lower)
  const score =
    (cue.form.lemma === 'say' || cue.form.lemma === 'tell' ? 0.9 : 0.7) * (rule === 'before' ? 1 : 0.9) +
    (quoted ? 0.05 : 0)
  return {
    source: [source.from, source.to],
    cue: [cue.from, cue.to],
    content: [[from, to]],
    carries: !isRelative && (clause || rule !== 'participle'),
    rule: `cue ${rule} content`,
    score,
  }
}

/** "A beer called Old Harbour is sold": the words after the cue are a name, and the sentence goes on. */
function isNaming(items: readonly Item[], cue: Cue, from: number): boolean {
  if (cue.form.lemma !== 'call' || cue.form.form !== 'past' || cue.to > cue.verb + 1) return false
  let i = from
  while (items[i] && (items[i]!.cap || items[i]!.kind === 'quote')) i++
  return i > from && items[i] !== undefined && isFiniteVerb(items[i]!) && !/['’]s$/.test(items[i - 1]!.lower)
}

/** "When Smith said …," and "Smith, who said …,": what follows the next comma belongs to the main clause. */
function isSubordinate(items: readonly Item[], source: Phrase): boolean {
  const before = items[source.from - 1]
  if (!before) return false
  if (RELATIVE.test(items[source.from]!.lower)) return before.text === ','
  if (/^(?:despite|without)$/.test(items[0]!.lower) && !items.slice(0, source.to).some((i) => i.text === ','))
    return true
  return SUBORDINATE.test(before.lower) && (source.from <= 2 || /^[,;—–]$/.test(items[source.from - 2]!.text))
}

const RELATIVE = /^(?:who|which)$/

const SUBORDINATE = /^(?:when|after|as|while|if|although|though|since|because|before|once)$/

/** Content that stands before the cue, and what resumes after it. */
function around(
  items: readonly Item[],
  cue: Cue,
  source: Phrase,
  content: Range,
  tail: number,
  rule: string,
  quoted: boolean,
): Draft {
  const more = resumedAfter(items, tail, quoted)
  const pieces = more ? [content, more] : [content]
  return {
    source: [source.from, source.to],
    cue: [cue.from, cue.to],
    content: pieces,
    rule: `content before, cue ${rule}`,
    score: quoted ? 0.97 : 0.85,
  }
}
