/** What is weighed to tell whether a proposal holds: one row of numbers each, named for whoever asks why. */
import type { Range } from '../adverbials.ts'
import type { Item } from '../units.ts'
import { type Look, PAD } from './look.ts'
import type { By, Proposal } from './propose.ts'
import { TAG } from './tag.ts'

const BY: Readonly<Record<By, number>> = { both: 3, chain: 2, rules: 1 }

/** Names of the numbers, in order. */
export const WEIGHED = [
  'cue by the chain',
  'parts by the chain',
  'the rules agree on the source',
  'the rules agree on the content',
  'the rules see a cue',
  'score of the rule',
  'the same cue by the rules',
  'no source',
  'length of the source',
  'length of the content',
  'pieces of the content',
  'length of the cue',
  'class of the cue',
  'class of the word after the cue',
  'class of the word before the cue',
  'class of the content’s first word',
  'class of the content’s last word',
  'class before the content',
  'class after the content',
  'class of the source’s last word',
  'class of the source’s first word',
  'class before the source',
  'class after the source',
  'source to cue',
  'cue to content',
  'quoted part of the content',
  'commas in the content',
  'verbs in the content',
  'words of saying in the content',
  'content ends the sentence',
  'content opens the sentence',
  'inside another content',
  'around another cue',
  'inside brackets',
  'length of the sentence',
  'quotations in the sentence',
  'opens a paragraph',
  'cues in the sentence',
  'the better of its group',
  'commas between source and cue',
  'verbs between source and cue',
  'a source in another content',
  'cue number',
  'capitals in the source',
  'pronoun as source',
] as const

/** One row for each proposal. `out` has WEIGHED.length columns. */
export function weigh(items: readonly Item[], look: Look, proposals: readonly Proposal[]): Float64Array[] {
  return proposals.map((p) => row(items, look, p, proposals))
}

function row(items: readonly Item[], look: Look, p: Proposal, all: readonly Proposal[]): Float64Array {
  const tag = (i: number) => look.tag[i + PAD]!
  const [first, last] = [p.content[0]!, p.content.at(-1)!]
  const [start, end] = [first[0], last[1]]
  const { source, cue } = p
  const length = p.content.reduce((sum, [a, b]) => sum + b - a, 0)
  const within = (counts: Int32Array) => p.content.reduce((sum, [a, b]) => sum + counts[b]! - counts[a]!, 0)
  const others = all.filter((o) => o.group !== p.group)
  const holds = (o: Proposal, i: number) => o.content.some(([a, b]) => i >= a && i < b)
  const outer = others.filter((o) => holds(o, cue[0]))
  const chance = (o: Proposal) => Math.exp(o.cueScore)
  const rivals = all.filter((o) => o.group === p.group)
  const gap: Range = source
    ? source[1] <= cue[0]
      ? [source[1], cue[0]]
      : source[0] >= cue[1]
        ? [cue[1], source[0]]
        : [0, 0]
    : [0, 0]
  return Float64Array.of(
    p.cueScore,
    p.partScore,
    BY[p.sourceBy],
    BY[p.contentBy],
    p.draft ? 1 : 0,
    p.draft?.score ?? 0,
    p.draft?.cue && p.draft.cue[0] === cue[0] && p.draft.cue[1] === cue[1] ? 1 : 0,
    source ? 0 : 1,
    source ? source[1] - source[0] : 0,
    length,
    p.content.length,
    cue[1] - cue[0],
    p.look.tag,
    p.look.right,
    p.look.left,
    tag(start),
    tag(end - 1),
    tag(start - 1),
    tag(end),
    source ? tag(source[1] - 1) : 0,
    source ? tag(source[0]) : 0,
    source ? tag(source[0] - 1) : 0,
    source ? tag(source[1]) : 0,
    source ? (source[1] <= cue[0] ? cue[0] - source[1] : cue[1] - source[0] - 1) : -50,
    start >= cue[1] ? start - cue[1] : end - cue[0] - 1,
    quotedShare(items, p.content),
    within(look.commas),
    within(look.verbs),
    within(look.sayings),
    items.length - end,
    start,
    outer.reduce((most, o) => Math.max(most, chance(o)), 0),
    others.reduce((most, o) => (holds(p, o.cue[0]) ? Math.max(most, chance(o)) : most), 0),
    look.depth[cue[0]]!,
    look.n,
    look.quotes[look.n]!,
    look.build & 2,
    new Set(all.map((o) => o.group)).size,
    rivals.reduce((most, o) => (o === p ? most : Math.max(most, o.partScore)), -30) - p.partScore,
    look.commas[gap[1]]! - look.commas[gap[0]]!,
    look.verbs[gap[1]]! - look.verbs[gap[0]]!,
    source ? others.reduce((most, o) => (holds(o, source[0]) ? Math.max(most, chance(o)) : most), 0) : 0,
    p.group,
    source ? items.slice(source[0], source[1]).filter((i) => i.cap).length : 0,
    source && tag(source[0]) === TAG.pronoun && source[1] - source[0] === 1 ? 1 : 0,
  )
}

function quotedShare(items: readonly Item[], content: readonly Range[]): number {
  let all = 0
  let quoted = 0
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      const long = items[i]!.end - items[i]!.start
      all += long
      if (items[i]!.kind === 'quote') quoted += long
    }
  }
  return all ? quoted / all : 0
}
