/** Which proposals a statement is about, and in which of its words. */
import { ANY_PROPOSAL, TAKING_AWAY } from '../lang/en/negotiation.ts'
import type { Span, Statement } from '../model/types.ts'
import type { Clause } from './clauses.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import type { Kind } from './patterns.ts'
import { rangeOf, type Scene } from './scene.ts'
import { shortIn } from './short.ts'

export interface Link {
  proposal: string
  clause: Clause
  /** where it is named; null when only the words around the statement name it */
  span: Span | null
  /** where the first of its words stands, also one apart from the others */
  from: number
  /** only the thing is named of a proposal to take it away: "the sanctions" */
  bare: boolean
  score: number
  /** null where only the words around name it */
  kind: Kind | null
  rule: string
  /** named on the way to something else (1), or only when or where that is (2) */
  aside: number
}

/** Below it a word is too little by itself. */
const ENOUGH = 0.5

export function linksOf(scene: Scene, statement: Statement, clauses: readonly Clause[]): Link[] {
  const named = clauses.flatMap((clause) =>
    namedIn(scene, wordsOfClause(clause), statement.speaker.party).map((m) => linkOf(scene, m, clause)),
  )
  if (named.length > 0) return named
  return meant(scene, statement, clauses)
}

function namedIn(scene: Scene, span: Span, speaker: string | null): Mention[] {
  const full = mentions(scene, span).filter((m) => m.score >= ENOUGH)
  const short = shortIn(scene, span, new Set(full.flatMap((m) => m.at)), speaker)
  return [...full, ...short.filter((s) => !full.some((m) => m.proposal === s.proposal))]
}

/** Without the connective: "in exchange for" names no exchange. */
function wordsOfClause({ span, condition, antecedent }: Clause): Span {
  return antecedent && condition ? [Math.max(span[0], condition.body), span[1]] : span
}

/** Ids of the proposals named in a stretch, in order. */
export function proposalsIn(scene: Scene, span: Span): string[] {
  return mentions(scene, span)
    .filter((m) => m.score >= ENOUGH)
    .map((m) => m.proposal)
}

function mentions(scene: Scene, span: Span): Mention[] {
  return mentionsIn(scene.elements, ...rangeOf(scene, span), scene.compiled)
}

function linkOf({ text, elements, compiled }: Scene, { proposal, at, score, kind }: Mention, clause: Clause): Link {
  const done = compiled.patterns.some((p) => p.proposal === proposal && p.keys.some((key) => TAKING_AWAY.has(key)))
  const bare = done && !at.some((i) => TAKING_AWAY.has(elements[i]!.key ?? ''))
  return {
    proposal,
    clause,
    span: spanOf(elements, at),
    from: elements[at[0]!]!.start,
    bare,
    score,
    kind,
    rule: `proposal: ${kind}`,
    aside: asideOf(text.slice(clause.span[0], elements[at[0]!]!.start)),
  }
}

const ASIDE =
  /\b(?:about|of|since|during|on|for|from|in|with|over|after|before|by|amid|despite|without|or|than|through|at|as|between|under)(?:\s+(?:the|a|an|this|that|his|her|its|their|our|any|some|all|such|another|\p{L}+['’]s))?(?:\s+\p{L}+)?\s*$/iu

/** Only when or where something else is: nothing is said of it. */
const WHEN =
  /\b(?:in the event of|with or without|since|during|amid|because of|even after|as a result of)(?:\s+(?:the|a|an|this|any))?(?:\s+\p{L}+)?\s*$/iu

const asideOf = (before: string): number => (WHEN.test(before) ? 2 : ASIDE.test(before) ? 1 : 0)

/** Words further apart are not one phrase: then its last words stand for it. */
const APART = 3

function spanOf(elements: Scene['elements'], at: readonly number[]): Span {
  let first = at.length - 1
  while (first > 0 && at[first]! - at[first - 1]! <= APART) first--
  return [elements[at[first]!]!.start, elements[at.at(-1)!]!.end]
}

const STANDS_IN = /^(?:it|this|that|such|them|they|these|those|so)$/

/** "It", "this", "such a plan", or a content that is no clause of its own: what the words around it named last. */
function meant(scene: Scene, statement: Statement, clauses: readonly Clause[]): Link[] {
  const clause = clauses[0]
  if (!clause) return []
  const [start, end] = [clause.span[0], clauses.at(-1)!.span[1]]
  const around = sentenceAt(scene.sentences, start)
  const before = scene.sentences[around - 1]
  const words =
    scene.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const stands = words.slice(0, 5).some((w) => STANDS_IN.test(w)) || words.some((w) => ANY_PROPOSAL.has(w))
  const open = /^(?:as|is|are|was|were|for)$/.test(words[0] ?? '')
  const here = scene.sentences[around]
  const same = here ? mentions(scene, here).filter((m) => m.score >= ENOUGH && !inside(scene, m, statement)) : []
  const last = lastBefore(scene, same, start) ?? same[0]
  if (last && (open || stands))
    return [
      {
        ...linkOf(scene, last, clause),
        span: null,
        kind: null,
        score: last.score * 0.6,
        rule: 'proposal: named in the same sentence',
      },
    ]
  if (!stands || !before) return []
  const earlier = mentions(scene, before)
    .filter((m) => m.score >= ENOUGH)
    .at(-1)
  return earlier
    ? [
        {
          ...linkOf(scene, earlier, clause),
          span: null,
          kind: null,
          score: earlier.score * 0.5,
          rule: 'proposal: named in the sentence before',
        },
      ]
    : []
}

function sentenceAt(sentences: readonly Span[], offset: number): number {
  return sentences.findIndex(([, end]) => offset < end)
}

function lastBefore({ elements }: Scene, found: readonly Mention[], offset: number): Mention | undefined {
  return found.filter((m) => elements[m.at[0]!]!.start < offset).at(-1)
}

function inside({ elements }: Scene, mention: Mention, { content }: Statement): boolean {
  const at = elements[mention.at[0]!]!.start
  return content.some(([a, b]) => at >= a && at < b)
}
