/** Conditions in a stretch of text: which words are asked for first, and how the rest hangs on them. */
import { DENIALS, FUTURE } from '../../lang/en/conditionals.ts'
import type { Span } from '../../model/types.ts'
import { type Word, words } from '../../text/words.ts'
import type { Condition } from './condition.ts'
import { endOf } from './ends.ts'
import { namedIn } from './named.ts'
import { connectiveAt, type Hit, invertedAt } from './opens.ts'
import { suppositionIn } from './suppositions.ts'
import { lower } from './tokens.ts'

export type { Condition } from './condition.ts'

/**
 * What is asked for first or imagined in one sentence: its conditions, else the wish or what would have been. Spans are UTF-16 code
 * units of `text`.
 */
export function antecedentsIn(text: string, from: number, to: number): { span: Span; firm: boolean }[] {
  const found = conditionsIn(text, from, to)
  if (found.length > 0) return found
  const supposed = suppositionIn(text, from, to)
  return supposed ? [{ span: supposed.span, firm: supposed.kind === 'wish' }] : []
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
    const condition = conditionAt(tokens, i, hit, from, to)
    if (condition.body < condition.span[1] && isAsked(tokens, i, hit, condition, denied)) found.push(condition)
  }
  return found.length > 0 ? merged(text, found) : namedIn(text, from, to)
}

function conditionAt(tokens: readonly Word[], i: number, hit: Hit, from: number, to: number): Condition {
  const [start] = tokens[i]!.span
  const end = endOf(tokens, i, i + hit.length, to)
  return {
    span: [start, end],
    relation: hit.relation,
    firm: hit.when === 'always' || hit.inverted,
    body: tokens[Math.min(i + hit.length, tokens.length) - 1]!.span[1],
    main: [
      [from, start],
      [end, to],
    ],
  }
}

function isAsked(tokens: readonly Word[], i: number, { when }: Hit, condition: Condition, denied: boolean): boolean {
  if (when === 'always' || (when === 'negated' && denied)) return true
  if (when === 'lacking') return allowed('negated', tokens, condition) || isUnreal(tokens, condition)
  return (i === 0 && when === 'negated' && allowed('future', tokens, condition)) || allowed(when, tokens, condition)
}

/** "It might have been worse without him." */
function isUnreal(tokens: readonly Word[], { main }: Condition): boolean {
  const rest = tokens.filter(({ span }) => main.some(([a, b]) => span[0] >= a && span[1] <= b)).map(lower)
  return /\b(?:would|could|might|may)(?:n['’]t| not| never| also)? (?:have|be)\b/.test(rest.join(' '))
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

function allowed(when: 'future' | 'negated', tokens: readonly Word[], { main }: Condition): boolean {
  const wanted = when === 'future' ? FUTURE : DENIALS
  return tokens.some(
    ({ text, span }) =>
      main.some(([a, b]) => span[0] >= a && span[1] <= b) &&
      (wanted.has(text.toLowerCase()) || (when === 'negated' ? /n['’]t$/.test(text) : /['’](?:ll|d)$/.test(text))),
  )
}
