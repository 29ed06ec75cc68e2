/** From unit to unit: quotations that go on after their cue, over paragraphs too, and quotations nobody is named for. */
import type { Reason, Span } from '../model/types.ts'
import { lastOf, type Range } from './adverbials.ts'
import { introduction } from './colon.ts'
import type { Draft } from './draft.ts'
import { labelDraft, TURN } from './labels.ts'
import { draftsOf } from './link.ts'
import { mainSubject } from './main-subject.ts'
import { postedUnits, postSignature } from './tweets.ts'
import { endsSentence, type Item, MAX_ITEMS, type Unit } from './units.ts'

export interface Found {
  source: Span[]
  cue: Span[]
  content: Span[]
  score: number
  why: Reason[]
}

interface State {
  found: Found[]
  /** what a quotation without a cue continues */
  last: Found | null
  lastUnit: Unit | null
  /** the quotation that a colon before it has already taken */
  taken: Unit | null
  /** quotations that wait for a cue to come */
  waiting: Waiting[]
  /** index of the unit after the last signed post */
  afterPost: number
  /** quotations that waited in vain */
  orphans: Waiting[]
}

interface Waiting {
  span: Span
  unit: Unit
  /** the sentence before it in its paragraph, when nothing was found in that */
  before: Unit | null
}

const MIN_WORDS = 4

export function join(text: string, units: readonly Unit[], draft: (unit: Unit) => Draft[] = draftsOf): Found[] {
  const state: State = { found: [], last: null, lastUnit: null, taken: null, waiting: [], orphans: [], afterPost: 0 }
  for (const [i, unit] of units.entries()) {
    settle(state, unit)
    if (signedPost(state, units, i)) continue
    if (goesOn(state, unit)) {
      lengthen(state, unit)
      continue
    }
    const label = labelDraft(unit, i)
    const next = units[i + 1]
    const drafts = label ? [label] : introduces(unit, next) ? [] : draft(unit)
    if (drafts.length > 0) take(state, unit, drafts)
    else if (isQuotationOnly(unit)) quotationOnly(state, unit, plainBefore(state, units, i))
    else if (isSignature(state, unit)) sign(state, unit)
    else if (introduces(unit, next)) introduce(state, unit, next!)
  }
  giveUpWaiting(text, state)
  return ordered(state.found)
}

/** A post with its author under it: what was found in its words is part of it. */
function signedPost(state: State, units: readonly Unit[], at: number): boolean {
  const unit = units[at]!
  const post = postSignature(unit)
  const posted = post ? postedUnits(units, at, post.dash, state.afterPost) : []
  if (!post || posted.length === 0) return false
  const start = posted[0]!.start
  const end = post.dash > 0 ? unit.items[post.dash - 1]!.end : posted.at(-1)!.end
  forgetFrom(state, start)
  const draft: Draft = {
    source: post.source,
    cue: [post.dash, post.dash + 1],
    content: [],
    rule: 'signed post',
    score: 0.9,
  }
  state.found.push({ ...foundOf(unit, draft), content: [[start, end]] })
  state.last = null
  state.afterPost = at + 1
  return true
}

/** Takes back what was found from `start` on. What begins before it may reach into it, so a unit's worth is looked at. */
function forgetFrom(state: State, start: number): void {
  for (let i = state.found.length - 1, before = 0; i >= 0 && before < MAX_ITEMS; i--) {
    const found = state.found[i]!
    const kept = found.content.filter((c) => c[0] < start)
    if (kept.length === found.content.length) before++
    found.content = kept
    if (kept.length === 0) state.found.splice(i, 1)
  }
  state.waiting = state.waiting.filter((w) => w.span[0] < start)
  while (state.orphans.length > 0 && state.orphans.at(-1)!.span[0] >= start) state.orphans.pop()
}

/** The rest of a turn in a transcript: to the end of its paragraph everything is the speaker's. */
function goesOn({ last, lastUnit }: State, unit: Unit): boolean {
  return lastUnit !== null && last?.why[0]?.rule === TURN && lastUnit.paragraph === unit.paragraph && !unit.first
}

function lengthen(state: State, unit: Unit): void {
  const span = state.last!.content[0]!
  state.last!.content[0] = [span[0], unit.items[Math.max(0, lastOf(unit.items) - 1)]!.end]
  state.lastUnit = unit
}

/** Quotations stop waiting once the next unit is out of their reach; so the list stays short. */
function settle(state: State, unit: Unit): void {
  const last = state.waiting.at(-1)
  if (!last || reaches(last.unit, unit) || isSignature(state, unit)) return
  state.orphans.push(...state.waiting)
  state.waiting = []
}

function reaches(before: Unit, unit: Unit): boolean {
  if (before.paragraph === unit.paragraph) return true
  return before.paragraph + 1 === unit.paragraph && before.items.at(-1)!.quote?.closed === false
}

function take(state: State, unit: Unit, drafts: readonly Draft[]): void {
  const made = drafts.map((d) => foundOf(unit, d))
  const carrying = made.filter((_, i) => drafts[i]!.carries !== false)
  const first = made.reduce((a, b) => (b.content[0]![0] < a.content[0]![0] ? b : a))
  if (state.waiting.length > 0 && opensWithQuotation(unit, first)) prepend(state, first)
  state.found.push(...made)
  state.last = (carrying.length > 0 ? carrying : made).reduce((a, b) => (b.cue[0]![0] >= a.cue[0]![0] ? b : a))
  state.lastUnit = unit
}

function foundOf(unit: Unit, d: Draft): Found {
  const spans = (ranges: readonly Range[]) =>
    ranges.map(([from, to]): Span => [unit.items[from]!.start, unit.items[to - 1]!.end])
  const score = Math.min(0.99, Math.round(d.score * 100) / 100)
  return {
    source: d.source ? spans([d.source]) : [],
    cue: d.cue ? spans([d.cue]) : [],
    content: spans(d.content),
    score,
    why: d.why ?? [{ rule: d.rule, score }],
  }
}

function isQuotationOnly(unit: Unit): boolean {
  return unit.items[0]!.kind === 'quote' && unit.items.every((i) => i.kind !== 'word')
}

function opensWithQuotation(unit: Unit, first: Found): boolean {
  return unit.items[0]!.kind === 'quote' && first.content[0]![0] === unit.start
}

/** A sentence that is all quotation: more of what was said before, or the start of what is attributed next. */
function quotationOnly(state: State, unit: Unit, before: Unit | null): void {
  if (state.taken === unit) {
    state.lastUnit = unit
    return
  }
  const span = spanOf(unit)
  const long = wordCount(unit) >= MIN_WORDS
  const continued = state.last && state.lastUnit && continues(state.lastUnit, unit)
  if (
    continued &&
    (long || continued !== 'next paragraph') &&
    !state.waiting.some((w) => w.unit.end > state.lastUnit!.end)
  ) {
    state.last!.content.push(span)
    state.last!.why.push({ rule: continued, score: continued === 'same paragraph' ? 0.95 : 0.8 })
    state.lastUnit = unit
  } else {
    state.waiting.push({ span, unit, before })
  }
}

/** About how many words a unit's first quotation has, by its length. */
function wordCount(unit: Unit): number {
  const { span } = unit.items[0]!.quote!
  return (span[1] - span[0]) / 6
}

function continues(before: Unit, unit: Unit): string | null {
  if (before.paragraph === unit.paragraph) return 'same paragraph'
  if (before.paragraph + 1 !== unit.paragraph) return null
  const end = before.items.at(-1)!
  if (end.kind === 'quote' && end.quote?.closed === false) return 'quotation left open'
  if (unit.items[0]!.quote?.opened === false) return 'quotation only closes'
  return end.kind === 'quote' && before.items[0]!.kind === 'quote' ? null : 'next paragraph'
}

function prepend(state: State, first: Found): void {
  for (const w of state.waiting) {
    first.content.push(w.span)
    first.why.push({ rule: 'quotation before its cue', score: 0.8 })
  }
  state.waiting = []
}

/** `“…” – Name`, on one line or on the next. */
function isSignature(state: State, unit: Unit): boolean {
  const at = unit.items[0]!.kind === 'quote' ? 1 : 0
  const name = unit.items.slice(at + 1)
  if (!/^[—–-]$|^―$/.test(unit.items[at]?.text ?? '') || name.length === 0 || name.length > 10) return false
  if (at === 0 && (state.waiting.length === 0 || state.waiting.at(-1)!.unit.paragraph + 1 < unit.paragraph))
    return false
  return name[0]!.cap && name.every((i) => i.kind === 'word' || /^[.,&()'’]$/.test(i.text))
}

function sign(state: State, unit: Unit): void {
  const at = unit.items[0]!.kind === 'quote' ? 1 : 0
  const draft: Draft = {
    source: [at + 1, unit.items.length],
    cue: [at, at + 1],
    content: at ? [[0, 1]] : [],
    rule: 'signed with a name',
    score: 0.85,
  }
  const found = foundOf(unit, draft)
  found.content.push(...state.waiting.map((w) => w.span))
  state.waiting = []
  state.found.push(found)
}

/** `Smith was blunt:` and then a quotation. */
function introduces(unit: Unit, next: Unit | undefined): boolean {
  return (
    unit.items.at(-1)!.text === ':' &&
    unit.items.length > 1 &&
    next !== undefined &&
    isQuotationOnly(next) &&
    next.paragraph <= unit.paragraph + 1
  )
}

function introduce(state: State, unit: Unit, next: Unit): void {
  const draft = introduction(unit)
  if (!draft) return
  const found = { ...foundOf(unit, draft), content: [spanOf(next)] }
  state.found.push(found)
  state.last = found
  state.lastUnit = unit
  state.taken = next
}

/** Whole sentences in quotation marks that nothing claims: statements without a source. */
function giveUpWaiting(text: string, state: State): void {
  for (const { span, unit, before } of [...state.orphans, ...state.waiting]) {
    const item: Item = unit.items[0]!
    const many = text.slice(span[0], Math.min(span[1], span[0] + 400)).split(/\s+/).length >= MIN_WORDS
    if (!many || !endsSentence(item)) continue
    const source = before ? personOf(before) : null
    const [rule, score] = source
      ? (['speaker in the sentence before', 0.6] as const)
      : (['quotation without a source', 0.4] as const)
    state.found.push({ source: source ? [source] : [], cue: [], content: [span], score, why: [{ rule, score }] })
  }
}

/** The sentence before in the same paragraph, when nothing was found in it. */
function plainBefore(state: State, units: readonly Unit[], at: number): Unit | null {
  const before = units[at - 1]
  if (!before || before.paragraph !== units[at]!.paragraph || state.lastUnit === before) return null
  return before.items.some((i) => i.kind === 'quote') ? null : before
}

/** Who a sentence begins with: "Ada Holm shook her head." Only a name or "he", "she". */
function personOf({ items }: Unit): Span | null {
  const subject = mainSubject(items, lastOf(items))
  if (!subject || subject.from > 0) return null
  const named = items.slice(subject.from, subject.to).every((i) => i.cap || i.kind === 'mark')
  return named && !NO_PERSON.has(items[subject.from]!.lower)
    ? [items[subject.from]!.start, items[subject.to - 1]!.end]
    : null
}

const NO_PERSON: ReadonlySet<string> = new Set(
  'it they we i you this that these those there nobody everyone'.split(' '),
)

function spanOf(unit: Unit): Span {
  return [unit.items[0]!.start, unit.items.findLast((i) => i.kind === 'quote')!.end]
}

function firstOf(found: Found): number {
  return found.content.reduce((least, c) => Math.min(least, c[0]), Number.POSITIVE_INFINITY)
}

function ordered(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => firstOf(a) - firstOf(b))
}
