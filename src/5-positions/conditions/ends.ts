/** Where a condition ends: behind it comes the main clause, a break of the sentence, or nothing. */
import { FUTURE } from '../../lang/en/conditionals.ts'
import { ADVERBS, CLAUSE_PRONOUNS, DETERMINERS } from '../../lang/en/grammar.ts'
import type { Word } from '../../text/words.ts'
import { BREAK, isModal, lower } from './tokens.ts'

export function endOf(tokens: readonly Word[], at: number, body: number, to: number): number {
  const fronted = comesFirst(tokens, at)
  const then = fronted ? thenAt(tokens, body) : -1
  for (let i = body + 1; i < tokens.length; i++) {
    if (i === then) return tokens[i - 1]!.span[1]
    if (stops(tokens, i, body)) return tokens[i - 1]!.span[1]
    if (lower(tokens[i]) === 'then' && i > body + 1 && opensThen(tokens, i, fronted))
      return tokens[BREAK.test(tokens[i - 1]!.text) ? i - 2 : i - 1]!.span[1]
    const main = fronted && i > body + 1 ? unmarkedAt(tokens, i, body) : -1
    if (main > body) return tokens[main - 1]!.span[1]
    if (!fronted && lower(tokens[i]) === 'but' && i > body + 2) return tokens[i - 1]!.span[1]
    if (lower(tokens[i]) === ',' && (fronted ? opensMain(tokens, i + 1) : opensAside(tokens, i + 1)))
      return tokens[i - 1]!.span[1]
  }
  return trimmed(tokens, to)
}

/** A mark that ends a clause, another condition, or quotation marks that close. */
function stops(tokens: readonly Word[], i: number, body: number): boolean {
  const mark = tokens[i]!.text
  if (/^(?:[;:!?…—–]|--+)$/.test(mark)) return true
  if (mark === '.') return i === tokens.length - 1 || isSentenceEnd(tokens, i)
  if (i > body + 1 && /^(?:if|unless)$/i.test(mark)) return true
  return /^(?:["”“]|'')$/.test(mark) && (/^[,.!?]$/.test(tokens[i - 1]?.text ?? '') || i === tokens.length - 1)
}

/** Not that of "Mr." or "Gov.": the next sentence follows without a space, or nothing does. */
function isSentenceEnd(tokens: readonly Word[], i: number): boolean {
  const next = tokens[i + 1]
  return !next || (next.span[0] === tokens[i]!.span[1] && /^\p{Lu}/u.test(next.text))
}

/** ", then" tells the main clause for certain: index of the comma. */
function thenAt(tokens: readonly Word[], body: number): number {
  return tokens.findIndex((t, i) => i > body && t.text === ',' && lower(tokens[i + 1]) === 'then')
}

/** Behind a condition that stands last, "then" is only a time. */
function opensThen(tokens: readonly Word[], i: number, fronted: boolean): boolean {
  if (BREAK.test(tokens[i - 1]!.text)) return true
  const after = lower(tokens[i + 1])
  return fronted && (CLAUSE_PRONOUNS.has(after) || DETERMINERS.has(after)) && tokens.slice(i + 1, i + 6).some(isModal)
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

const MAIN_VERB = 16
const GOES_ON = new Set('and or nor where as including but not when if like such even especially'.split(' '))
const FINITE = /^(?:is|are|was|were|has|have|had|do|does|did|says?|said|goes)$/
const OPENERS = new Set('there we i they he she it you that this'.split(' '))

/** Behind a comma: a subject with a finite verb soon after it, or an aside that is no part of the condition. */
function opensMain(tokens: readonly Word[], i: number): boolean {
  const first = lower(tokens[i])
  if (first === 'which' || first === 'who') return true
  if (GOES_ON.has(first)) return false
  let dashed = false
  for (let k = i; k < Math.min(i + MAIN_VERB, tokens.length); k++) {
    const word = lower(tokens[k])
    if (/^(?:--+|—|–)$/.test(word)) dashed = !dashed
    if (FUTURE.has(word) || /['’](?:d|ll)$/.test(word)) return true
    if (k > i && FINITE.test(word)) return true
    if (k > i && !dashed && !/^(?:--+|—|–)$/.test(word) && BREAK.test(word)) {
      if (k - i > 3 && k - i <= 10) return true
      if (word !== ',' || k - i > 10) return k - i > 3
      return OPENERS.has(first)
    }
  }
  return OPENERS.has(first)
}

const MAY = /^(?:can|cannot|can['’]t|couldn['’]t|(?:would|could|might)['’]ve)$/i

/** "If they ask it would help": a subject with a modal of its own and no comma before. Index of its first word, else −1. */
function unmarkedAt(tokens: readonly Word[], i: number, body: number): number {
  const word = tokens[i]!
  if (/^(?:i|you|he|she|it|we|they|there)['’](?:d|ll)$/i.test(word.text)) return joins(tokens, i) ? -1 : i
  if (!(isModal(word) || MAY.test(word.text)) || /['’]d$/.test(word.text)) return -1
  const finite = tokens
    .slice(body, i - 1)
    .some((t) => /^(?:had|were|was|did|is|are|has|have|\p{L}+ed)(?:n['’]t)?$/iu.test(t.text))
  const start = subjectBefore(tokens, i, body)
  return start > 0 && !joins(tokens, start) && (finite || isWithout(tokens, body)) ? start : -1
}

const isWithout = (tokens: readonly Word[], body: number): boolean => /^(?:without|for)$/.test(lower(tokens[body - 1]))

const NP = 6

/** First word of the subject of a modal: a pronoun, or a phrase from its determiner on. */
function subjectBefore(tokens: readonly Word[], modal: number, body: number): number {
  let at = modal - 1
  while (at > body && (ADVERBS.has(lower(tokens[at])) || lower(tokens[at]) === 'never')) at--
  if (CLAUSE_PRONOUNS.has(lower(tokens[at])) || /^(?:people|nobody|this|these|those)$/.test(lower(tokens[at])))
    return lower(tokens[at]) === 'that' ? -1 : at
  for (let k = at - 1; k > body && k > at - NP; k--) {
    const word = lower(tokens[k])
    if (BREAK.test(word) || /^(?:who|which|what)$/.test(word)) return -1
    if (DETERMINERS.has(word) || word === 'that') return k
  }
  return -1
}

const JOINING = new Set('that what which who whether if and or as than where how because when ,'.split(' '))

/** It goes on with what stands before. */
const joins = (tokens: readonly Word[], i: number): boolean => JOINING.has(lower(tokens[i - 1]))

const ASIDE = new Set('but which who said says according adding so because although though while saying'.split(' '))
const TELLS = /^(?:said|says|told|added|wrote|argued)$/

/** Behind a condition that came last only a new clause, what follows from it, or who said it may stand. */
function opensAside(tokens: readonly Word[], i: number): boolean {
  const word = lower(tokens[i])
  if (ASIDE.has(word) || (/ing$/.test(word) && word !== 'including' && word.length > 5)) return true
  if (/^(?:he|she|they|we|i)$/.test(word)) return true
  if (word === 'and') return !/^(?:if|unless|not)$/.test(lower(tokens[i + 1]))
  const reach = /^\p{Lu}/u.test(tokens[i]?.text ?? '') ? 9 : 4
  return tokens.slice(i, i + reach).some((t) => TELLS.test(lower(t)))
}
