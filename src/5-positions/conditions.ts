/** Conditions in a stretch of text: which words are asked for first, and how the rest hangs on them. */
import { CONNECTIVES, type ConditionRelation, DENIALS, FUTURE, INVERTED, REQUIRING } from '../lang/en/conditionals.ts'
import { CLAUSE_PRONOUNS, DETERMINERS } from '../lang/en/grammar.ts'
import type { Span } from '../model/types.ts'
import { type Word, words } from '../text/words.ts'

export interface Condition {
  /** the antecedent with its connective */
  span: Span
  relation: ConditionRelation
  /** end of the connective: the antecedent's own words begin here */
  body: number
  /** a connective that opens nothing but conditions stands before it */
  firm: boolean
  /** the sentence it stands in, without the antecedent: first and last offset */
  main: Span[]
}

/**
 * Conditions of one sentence `from`–`to`, in order; spans are UTF-16 code units of `text`. `denied`: words outside deny what is
 * said ("refused to talk until …"), so that "until" and "before" are conditions.
 */
export function conditionsIn(text: string, from: number, to: number, denied = false): Condition[] {
  const tokens = words(text, from, to)
  const found: Condition[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = connectiveAt(tokens, i) ?? invertedAt(tokens, i)
    if (!hit || found.some((c) => tokens[i]!.span[0] < c.span[1])) continue
    const end = endOf(text, tokens, i, i + hit.length, to)
    const condition: Condition = {
      span: [tokens[i]!.span[0], end],
      relation: hit.relation,
      firm: hit.when === 'always' || (hit.length === 1 && INVERTED.has(lower(tokens[i]))),
      body: tokens[Math.min(i + hit.length, tokens.length) - 1]!.span[1],
      main: [
        [from, tokens[i]!.span[0]],
        [end, to],
      ],
    }
    if (condition.body >= end) continue
    const asked =
      hit.when === 'always' ||
      (hit.when === 'negated' && denied) ||
      (i === 0 && hit.when === 'negated' && allowed('future', tokens, condition)) ||
      allowed(hit.when, tokens, condition)
    if (asked) found.push(condition)
  }
  return found.length > 0 ? merged(text, found) : namedIn(text, from, to)
}

/** "If they leave and if they pay": one condition. */
function merged(text: string, found: readonly Condition[]): Condition[] {
  const all: Condition[] = []
  for (const next of found) {
    const last = all.at(-1)
    const joined =
      last?.relation === next.relation && /^[\s,]*(?:(?:and|or)\s+)?$/.test(text.slice(last.span[1], next.span[0]))
    if (last && joined)
      all[all.length - 1] = { ...last, span: [last.span[0], next.span[1]], main: [last.main[0]!, next.main[1]!] }
    else all.push(next)
  }
  return all
}

/** "Either we get paid or we leave", "Quiet is our condition for talks": no connective stands before what is asked for first. */
const NAMED: readonly [RegExp, ConditionRelation][] = [
  [
    /^(?:[^.;]{0,200}?\b(?:that|and|but)\s)?(?:either\s+)?([^.;,]{5,160}?,?\s+or\s)(?=(?:else|i|we|he|she|they|it)\b|['’]?(?:i|we)['’])/i,
    'unless',
  ],
  [
    /([^.;,]{3,160}?\b(?:is|was|are|were|remains?|as)\s+(?:\p{L}+['’]?s?\s+){0,4}(?:pre)?condition(?:s)?\s)(?:for|of|to)\s/iu,
    'requires',
  ],
  [
    /([^.;,]{3,160}?\b(?:is|was|are|were|remains?)\s+(?:\p{L}+['’]?s?\s+){0,3}(?:prerequisite|price|central|essential|crucial|indispensable|vital)\s)(?:for|of|to)\s/iu,
    'requires',
  ],
]

/** One of these words is in all of them; asking first saves the slower patterns. */
const NAMING = new RegExp(
  `\\bor\\b|condition|prerequisite|price|central|essential|crucial|indispensable|vital|${REQUIRING}`,
  'i',
)

function namedIn(text: string, from: number, to: number): Condition[] {
  const sentence = text.slice(from, to)
  if (!NAMING.test(sentence)) return []
  for (const [pattern, relation] of NAMED) {
    const m = pattern.exec(sentence)
    if (!m?.[1]) continue
    const start = from + m.index + m[0].indexOf(m[1])
    const end = start + m[1].trimEnd().length
    return [{ span: [start, end], relation, firm: true, body: start, main: [[end, to]] }]
  }
  return requiredIn(text, from, to)
}

const REQUIRED = new RegExp(`\\b(?:${REQUIRING})`, 'i')

/** "Talks require a withdrawal": what comes behind is asked for first. */
function requiredIn(text: string, from: number, to: number): Condition[] {
  const m = REQUIRED.exec(text.slice(from, to))
  if (!m || m.index < 3) return []
  const span: Span = [from + m.index, to]
  return [{ span, relation: 'requires', firm: true, body: from + m.index + m[0].length, main: [[from, span[0]]] }]
}

interface Hit {
  length: number
  relation: ConditionRelation
  when: 'always' | 'future' | 'negated'
}

const lower = (t: Word | undefined) => t?.text.toLowerCase() ?? ''

/** By their first word, so that most words are asked for once; longer ones first. */
const BY_FIRST = Map.groupBy(
  CONNECTIVES.map(({ words: phrase, ...rest }) => ({ ...rest, parts: phrase.split(' ') })),
  ({ parts }) => parts[0]!,
)

function connectiveAt(tokens: readonly Word[], i: number): Hit | null {
  for (const { parts, relation, when } of BY_FIRST.get(lower(tokens[i])) ?? []) {
    if (!parts.every((part, k) => lower(tokens[i + k]) === part)) continue
    if (parts.length === 1 && parts[0] === 'if' && isNoCondition(tokens, i)) return null
    return { length: parts.length, relation, when }
  }
  return null
}

/** "As if", "asked if", "neutral if not hostile", "if so". */
function isNoCondition(tokens: readonly Word[], i: number): boolean {
  const [before, after] = [lower(tokens[i - 1]), lower(tokens[i + 1])]
  if (before === 'as' || before === 'asked' || after === 'so') return true
  return after === 'not' && i > 0 && !BREAK.test(before)
}

const BREAK = /^(?:[.,;:!?—–"“”‘’'«»„()[\]]|--+|''|``)$/

/** "Had they asked, …": an auxiliary where a clause begins, its subject behind it. */
function invertedAt(tokens: readonly Word[], i: number): Hit | null {
  const word = lower(tokens[i])
  if (!INVERTED.has(word)) return null
  const before = tokens[i - 1]
  const after = lower(tokens[i + 1])
  const named = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  const opens = !before || BREAK.test(before.text) || ['and', 'but', 'that'].includes(lower(before))
  const subject = CLAUSE_PRONOUNS.has(after) || DETERMINERS.has(after) || named
  if (opens ? !subject : !followsMain(tokens, i, word)) return null
  return { length: 1, relation: 'if', when: 'future' }
}

/** "It would have been ten had prices remained": a main clause with its own modal before, a participle after the subject. */
function followsMain(tokens: readonly Word[], i: number, word: string): boolean {
  if (word === 'should') return false
  const modal = tokens.findLastIndex((t, k) => k < i - 1 && isModal(t))
  if (modal < 0 || tokens.slice(modal, i).some((t) => /^[.;:!?]$/.test(t.text))) return false
  const ahead = tokens.slice(i + 1, i + 6).map(lower)
  if (word === 'were') return ahead[0] === 'it' || ahead.includes('to')
  const last = lower(tokens[i - 1])
  if (CLAUSE_PRONOUNS.has(last) || /^(?:who|which|that|what|and|have|has|\p{L}+s)$/u.test(last))
    return CLAUSE_PRONOUNS.has(ahead[0] ?? '') && !CLAUSE_PRONOUNS.has(last)
  if (CLAUSE_PRONOUNS.has(ahead[0] ?? '') && !CLAUSE_PRONOUNS.has(last)) return true
  return ahead.slice(1).some((w) => /(?:ed|en|wn|ne|ng|de|lt|pt|ght|ld|nt|ad|ept|been)$/.test(w))
}

const isModal = (t: Word): boolean =>
  /^(?:would|could|might|should|will|wouldn['’]t|couldn['’]t|won['’]t)$/i.test(t.text) || /['’]d$/.test(t.text)

/** Where the antecedent ends: behind it comes the main clause, a break of the sentence, or nothing. */
function endOf(text: string, tokens: readonly Word[], at: number, body: number, to: number): number {
  const fronted = comesFirst(tokens, at)
  for (let i = body + 1; i < tokens.length; i++) {
    const mark = tokens[i]!.text
    if (/^(?:[;:!?…—–]|--+)$/.test(mark) || (mark === '.' && i > body)) return tokens[i - 1]!.span[1]
    if (i > body + 1 && /^(?:if|unless|until)$/i.test(mark)) return tokens[i - 1]!.span[1]
    if (/^(?:["”“]|'')$/.test(mark) && closes(text, tokens, i)) return tokens[i - 1]!.span[1]
    if (lower(tokens[i]) === 'then' && i > body + 1)
      return tokens[BREAK.test(tokens[i - 1]!.text) ? i - 2 : i - 1]!.span[1]
    if (fronted && i > body + 1 && opensUnmarked(tokens, i)) return tokens[i - 1]!.span[1]
    if (mark === ',' && (fronted ? opensMain(tokens, i + 1) : opensAside(tokens, i + 1))) return tokens[i - 1]!.span[1]
  }
  return trimmed(tokens, to)
}

/** No main clause stands before it: the sentence, or the clause, begins here. */
function comesFirst(tokens: readonly Word[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 12), at)
  const last = before.findLastIndex(
    (t) => /^[.;:!?]$/.test(t.text) || ['and', 'but', 'because', 'that'].includes(lower(t)),
  )
  return !before.slice(last + 1).some(isModal)
}

const trimmed = (tokens: readonly Word[], to: number) => {
  let last = tokens.length - 1
  while (last > 0 && BREAK.test(tokens[last]!.text)) last--
  return tokens[last]?.span[1] ?? to
}

/** A quotation mark behind a comma or at the end closes the words that were quoted. */
function closes(_: string, tokens: readonly Word[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? ''
  return /^[,.!?]$/.test(before) || i === tokens.length - 1
}

const MAIN_VERB = 10

/** A subject with a finite verb soon after it. */
function opensMain(tokens: readonly Word[], i: number): boolean {
  if (
    [
      'and',
      'or',
      'nor',
      'which',
      'who',
      'where',
      'as',
      'including',
      'but',
      'not',
      'when',
      'if',
      'like',
      'such',
      'even',
      'especially',
    ].includes(lower(tokens[i]))
  )
    return false
  for (let k = i; k < Math.min(i + MAIN_VERB, tokens.length); k++) {
    const word = lower(tokens[k])
    if (k > i && (word === ',' || BREAK.test(word))) return k - i > 3
    if (FUTURE.has(word) || /['’](?:d|ll)$/.test(word)) return true
    if (k > i && /^(?:is|are|was|were|has|have|had|do|does|did|says?|said)$/.test(word)) return true
  }
  return ['there', 'we', 'i', 'they', 'he', 'she', 'it', 'you', 'that', 'this'].includes(lower(tokens[i]))
}

/** "If they ask it would help": a pronoun with a modal of its own, and no comma before. */
function opensUnmarked(tokens: readonly Word[], i: number): boolean {
  const word = lower(tokens[i])
  const before = lower(tokens[i - 1])
  if (
    before === ',' ||
    [
      'that',
      'what',
      'which',
      'who',
      'whether',
      'if',
      'and',
      'or',
      'as',
      'than',
      'where',
      'how',
      'because',
      'when',
    ].includes(before)
  )
    return false
  if (/^(?:i|you|he|she|it|we|they|there)['’](?:d|ll)$/.test(word)) return true
  return (
    ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'people', 'nobody'].includes(word) &&
    tokens[i + 1] !== undefined &&
    /^(?:would|could|might|will|can|should|wouldn['’]t|couldn['’]t|won['’]t|can['’]t|may|(?:would|could|might)['’]ve)$/i.test(
      tokens[i + 1]!.text,
    )
  )
}

/** Behind a condition that came last only a new clause or who said it may follow. */
function opensAside(tokens: readonly Word[], i: number): boolean {
  const word = lower(tokens[i])
  if (
    [
      'but',
      'which',
      'who',
      'said',
      'says',
      'according',
      'adding',
      'so',
      'because',
      'although',
      'though',
      'while',
      'saying',
    ].includes(word)
  )
    return true
  const next = tokens.slice(i, i + 4).map(lower)
  return next.some((w) => w === 'said' || w === 'says' || w === 'told' || w === 'added')
}

function allowed(when: 'future' | 'negated', tokens: readonly Word[], { main }: Condition): boolean {
  const wanted = when === 'future' ? FUTURE : DENIALS
  return tokens.some(
    ({ text, span }) =>
      main.some(([a, b]) => span[0] >= a && span[1] <= b) &&
      (wanted.has(text.toLowerCase()) || (when === 'negated' ? /n['’]t$/.test(text) : /['’](?:ll|d)$/.test(text))),
  )
}
