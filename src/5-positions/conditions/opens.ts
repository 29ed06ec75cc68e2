/** Where a condition begins: a connective, or an auxiliary before its subject. */
import { CONNECTIVES, type ConditionRelation, INVERTED } from '../../lang/en/conditionals.ts'
import { CLAUSE_PRONOUNS, DETERMINERS } from '../../lang/en/grammar.ts'
import type { Word } from '../../text/words.ts'
import { BREAK, isModal, lower } from './tokens.ts'

export interface Hit {
  length: number
  relation: ConditionRelation
  when: 'always' | 'future' | 'negated' | 'lacking'
  inverted: boolean
}

/** By their first word, so that most words are asked for once; longer ones first. */
const BY_FIRST = Map.groupBy(
  CONNECTIVES.map(({ words: phrase, ...rest }) => ({ ...rest, parts: phrase.split(' ') })),
  ({ parts }) => parts[0]!,
)

export function connectiveAt(tokens: readonly Word[], i: number): Hit | null {
  for (const { parts, relation, when } of BY_FIRST.get(lower(tokens[i])) ?? []) {
    if (!parts.every((part, k) => lower(tokens[i + k]) === part)) continue
    if (parts.length === 1 && parts[0] === 'if' && isNoCondition(tokens, i)) return null
    return { length: parts.length, relation, when, inverted: false }
  }
  return null
}

/** Then "if" is "whether". */
const ASKS = /^(?:asked|ask|asks|asking|questioned?|questions|wonder(?:ed|s|ing)?|unclear|unsure|see|doubts?|doubted)$/

/** "As if", "asked if", "neutral if not hostile", "if so". */
function isNoCondition(tokens: readonly Word[], i: number): boolean {
  const [before, after] = [lower(tokens[i - 1]), lower(tokens[i + 1])]
  if (before === 'as' || ASKS.test(before) || after === 'so' || isWhether(tokens, i)) return true
  return after === 'not' && i > 0 && !BREAK.test(before)
}

/** "Asked … if they would have come if they had known": the second is the condition. */
function isWhether(tokens: readonly Word[], i: number): boolean {
  const next = tokens.findIndex((t, k) => k > i && lower(t) === 'if')
  if (next < 0 || !tokens.slice(0, i).some((t) => ASKS.test(lower(t)))) return false
  return tokens.slice(i, next).some(isModal)
}

/** "Had they asked, …": an auxiliary where a clause begins, its subject behind it. */
export function invertedAt(tokens: readonly Word[], i: number): Hit | null {
  const word = lower(tokens[i])
  if (!INVERTED.has(word)) return null
  const before = tokens[i - 1]
  const opens = !before || BREAK.test(before.text) || ['and', 'but', 'that'].includes(lower(before))
  if (opens ? !hasSubject(tokens, i) : !followsMain(tokens, i, word)) return null
  return { length: 1, relation: 'if', when: 'future', inverted: true }
}

function hasSubject(tokens: readonly Word[], i: number): boolean {
  const after = lower(tokens[i + 1])
  const named = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  const first = /^\p{Lu}/u.test(tokens[i]!.text) && !/^(?:should|were)$/i.test(tokens[i]!.text)
  return CLAUSE_PRONOUNS.has(after) || DETERMINERS.has(after) || named || (first && tokens.slice(i + 3).some(isModal))
}

const PARTICIPLE = /(?:ed|en|wn|ne|ng|de|lt|pt|ght|ld|nt|ad|ept|been|gun|run|come|put|cut|hit|set|read)$/

/** "It would have been ten had prices remained": a main clause with its own modal before, a participle after the subject. */
function followsMain(tokens: readonly Word[], i: number, word: string): boolean {
  if (word === 'should') return false
  const modal = tokens.findLastIndex((t, k) => k < i - 1 && isModal(t))
  if (modal < 0 || tokens.slice(modal, i).some((t) => /^[.;:!?]$/.test(t.text))) return false
  const ahead = tokens.slice(i + 1, i + 7).map(lower)
  const last = lower(tokens[i - 1])
  const pronoun = CLAUSE_PRONOUNS.has(ahead[0] ?? '') && !CLAUSE_PRONOUNS.has(last)
  if (word === 'were')
    return ahead[0] === 'it' || ahead.includes('to') || (DETERMINERS.has(ahead[0] ?? '') && !/s$/.test(last))
  if (pronoun) return true
  const denied = ahead.findIndex((w) => w === 'not' || w === 'never')
  if (denied > 0 && PARTICIPLE.test(ahead[denied + 1] ?? '')) return true
  if (CLAUSE_PRONOUNS.has(last) || /^(?:who|which|that|what|and|have|has|\p{L}+s)$/u.test(last)) return false
  return ahead.slice(1).some((w) => PARTICIPLE.test(w))
}
