/** A sentence as numbers, made once: what the features of its cues and of their parts are read from. */

import type { Range } from '../adverbials.ts'
import type { Draft } from '../draft.ts'
import { type Item, MAX_ITEMS } from '../units.ts'
import { hashOf } from './hash.ts'
import { TAG, tagOf } from './tag.ts'

/** What a rule took an item for. */
export const ROLE = { none: 0, cue: 1, source: 2, content: 3 } as const

export interface Look {
  n: number
  /** padded by PAD on both sides: item i stands at i + PAD */
  word: Int32Array
  tag: Int32Array
  suffix: Int32Array
  /** what the rules' own drafts make of each item, padded */
  role: Int32Array
  rule: Int32Array
  /** how many stand before item i: commas, verbs, "that", quotations, conjunctions, words of saying, open parentheses */
  commas: Int32Array
  verbs: Int32Array
  thats: Int32Array
  quotes: Int32Array
  joints: Int32Array
  sayings: Int32Array
  depth: Int32Array
  /** distance to the nearest quotation before and after, in steps */
  quoteBefore: Int32Array
  quoteAfter: Int32Array
  /** of the whole sentence: has a quotation, opens a paragraph, is long */
  build: number
}

export const PAD = 3
/** There are fewer classes than this. */
export const CLASSES = 48

const VERBS = new Set(['be', 'have', 'modal', 'auxiliary', 'said', 'says', 'finite', 'ed'].map((name) => TAG[name]!))
const SAYINGS = new Set(['said', 'says', 'saying', 'say', 'noun-of-saying'].map((name) => TAG[name]!))
const QUOTES = TAG['quote-open']!

export const isQuoteTag = (tag: number): boolean => tag > 0 && tag <= QUOTES

/** `room`, when given, is written anew and given back: making so many lists for each sentence costs more than filling them. */
export function lookAt(
  items: readonly Item[],
  opensParagraph: boolean,
  drafts: readonly Draft[],
  room = roomForLook(items.length),
): Look {
  const n = items.length
  const look = cleared(room, n)
  for (let i = 0; i < n; i++) {
    const item = items[i]!
    const tag = tagOf(item)
    look.tag[i + PAD] = tag
    look.word[i + PAD] = isQuoteTag(tag) ? tag : hashOf(item.lower)
    look.suffix[i + PAD] = item.kind === 'word' ? hashOf(item.lower, Math.max(0, item.lower.length - 3)) : tag
  }
  count(look)
  markRoles(look, drafts)
  look.build = (look.quotes[n]! > 0 ? 1 : 0) + (opensParagraph ? 2 : 0) + (n > 40 ? 8 : n > 15 ? 4 : 0)
  return look
}

/** What is not written for every item is brought to zero. */
function cleared(look: Look, n: number): Look {
  look.n = n
  for (const list of [look.word, look.tag, look.suffix]) list.fill(0, n + PAD, n + 2 * PAD)
  for (const list of [look.role, look.rule]) list.fill(0, 0, n + 2 * PAD)
  return look
}

export function roomForLook(n = MAX_ITEMS): Look {
  const padded = () => new Int32Array(n + 2 * PAD)
  const counted = () => new Int32Array(n + 1)
  return {
    n,
    word: padded(),
    tag: padded(),
    suffix: padded(),
    role: padded(),
    rule: padded(),
    commas: counted(),
    verbs: counted(),
    thats: counted(),
    quotes: counted(),
    joints: counted(),
    sayings: counted(),
    depth: counted(),
    quoteBefore: counted(),
    quoteAfter: counted(),
    build: 0,
  }
}

function count(look: Look): void {
  const { n, tag } = look
  let before = 9
  for (let i = 0; i < n; i++) {
    const t = tag[i + PAD]!
    look.commas[i + 1] = look.commas[i]! + (t === TAG.comma || t === TAG.semicolon || t === TAG.dash ? 1 : 0)
    look.verbs[i + 1] = look.verbs[i]! + (VERBS.has(t) ? 1 : 0)
    look.thats[i + 1] = look.thats[i]! + (t === TAG.that ? 1 : 0)
    look.quotes[i + 1] = look.quotes[i]! + (isQuoteTag(t) ? 1 : 0)
    look.joints[i + 1] =
      look.joints[i]! + (t === TAG.coordinator || t === TAG.subordinator || t === TAG.relative ? 1 : 0)
    look.sayings[i + 1] = look.sayings[i]! + (SAYINGS.has(t) ? 1 : 0)
    look.depth[i + 1] = Math.max(0, look.depth[i]! + (t === TAG.open ? 1 : t === TAG.close ? -1 : 0))
    look.quoteBefore[i] = before
    before = isQuoteTag(t) ? 0 : Math.min(9, before + 1)
  }
  for (let i = n - 1, after = 9; i >= 0; i--) {
    look.quoteAfter[i] = after
    after = isQuoteTag(tag[i + PAD]!) ? 0 : Math.min(9, after + 1)
  }
}

function markRoles(look: Look, drafts: readonly Draft[]): void {
  for (const draft of drafts) for (const c of draft.content) paint(look, c, ROLE.content, draft.rule)
  for (const draft of drafts) if (draft.source) paint(look, draft.source, ROLE.source, draft.rule)
  for (const draft of drafts) if (draft.cue) paint(look, draft.cue, ROLE.cue, draft.rule)
}

function paint(look: Look, [from, to]: Range, role: number, rule: string): void {
  const h = hashOf(rule)
  for (let i = from; i < to; i++) {
    look.role[i + PAD] = role
    look.rule[i + PAD] = h
  }
}

/** Writes the roles that one draft gives to the items, padded; zeros without one. */
export function rolesOf(n: number, draft: Draft | null, roles: Int32Array): Int32Array {
  roles.fill(0, 0, n + 2 * PAD)
  if (!draft) return roles
  for (const [from, to] of draft.content) roles.fill(ROLE.content, from + PAD, to + PAD)
  if (draft.source) roles.fill(ROLE.source, draft.source[0] + PAD, draft.source[1] + PAD)
  if (draft.cue) roles.fill(ROLE.cue, draft.cue[0] + PAD, draft.cue[1] + PAD)
  return roles
}
