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

/** Writes one row of WEIGHED.length numbers for each proposal; into new lists, unless some are given. */
export function weigh(
  items: readonly Item[],
  look: Look,
  proposals: readonly Proposal[],
  rows = proposals.map(() => new Float64Array(WEIGHED.length)),
): Float64Array[] {
  let cues = 0
  for (const [i, p] of proposals.entries()) if (p.group !== proposals[i - 1]?.group) cues++
  for (let i = 0; i < proposals.length; i++) {
    const [p, row] = [proposals[i]!, rows[i]!]
    writeFound(p, row)
    writeClasses(look, p, row)
    writeExtent(items, look, p, row)
    writeOthers(p, proposals, row)
    writeSource(items, look, p, row)
    row[34] = look.n
    row[35] = look.quotes[look.n]!
    row[36] = look.build & 2
    row[37] = cues
    row[42] = p.group
  }
  return rows
}

function writeFound(p: Proposal, row: Float64Array): void {
  const { draft, cue, source } = p
  row[0] = p.cueScore
  row[1] = p.partScore
  row[2] = BY[p.sourceBy]
  row[3] = BY[p.contentBy]
  row[4] = draft ? 1 : 0
  row[5] = draft?.score ?? 0
  row[6] = draft?.cue && draft.cue[0] === cue[0] && draft.cue[1] === cue[1] ? 1 : 0
  row[7] = source ? 0 : 1
  row[8] = source ? source[1] - source[0] : 0
  row[10] = p.content.length
  row[11] = cue[1] - cue[0]
}

function writeClasses({ tag }: Look, { look, content, source }: Proposal, row: Float64Array): void {
  const [start, end] = [content[0]![0] + PAD, content[content.length - 1]![1] + PAD]
  row[12] = look.tag
  row[13] = look.right
  row[14] = look.left
  row[15] = tag[start]!
  row[16] = tag[end - 1]!
  row[17] = tag[start - 1]!
  row[18] = tag[end]!
  row[19] = source ? tag[source[1] - 1 + PAD]! : 0
  row[20] = source ? tag[source[0] + PAD]! : 0
  row[21] = source ? tag[source[0] - 1 + PAD]! : 0
  row[22] = source ? tag[source[1] + PAD]! : 0
}

function writeExtent(items: readonly Item[], look: Look, { content, cue }: Proposal, row: Float64Array): void {
  const [start, end] = [content[0]![0], content[content.length - 1]![1]]
  let [length, commas, verbs, sayings] = [0, 0, 0, 0]
  for (const [a, b] of content) {
    length += b - a
    commas += look.commas[b]! - look.commas[a]!
    verbs += look.verbs[b]! - look.verbs[a]!
    sayings += look.sayings[b]! - look.sayings[a]!
  }
  row[9] = length
  row[24] = start >= cue[1] ? start - cue[1] : end - cue[0] - 1
  row[25] = quotedShare(items, content)
  row[26] = commas
  row[27] = verbs
  row[28] = sayings
  row[29] = items.length - end
  row[30] = start
  row[33] = look.depth[cue[0]]!
}

const holds = ({ content }: Proposal, i: number): boolean => {
  for (const [a, b] of content) if (i >= a && i < b) return true
  return false
}

/** What other cues of the sentence, and other readings of the same, have to do with it. */
function writeOthers(p: Proposal, all: readonly Proposal[], row: Float64Array): void {
  let [inside, around, taken, rival] = [0, 0, 0, -30]
  for (const o of all) {
    if (o.group === p.group) {
      if (o !== p) rival = Math.max(rival, o.partScore)
      continue
    }
    if (holds(o, p.cue[0])) inside = Math.max(inside, Math.exp(o.cueScore))
    if (holds(p, o.cue[0])) around = Math.max(around, Math.exp(o.cueScore))
    if (p.source && holds(o, p.source[0])) taken = Math.max(taken, Math.exp(o.cueScore))
  }
  row[31] = inside
  row[32] = around
  row[38] = rival - p.partScore
  row[41] = taken
}

function writeSource(items: readonly Item[], look: Look, { source, cue }: Proposal, row: Float64Array): void {
  const [from, to] = source ? gapOf(source, cue) : [0, 0]
  row[23] = source ? (source[1] <= cue[0] ? cue[0] - source[1] : cue[1] - source[0] - 1) : -50
  row[39] = look.commas[to]! - look.commas[from]!
  row[40] = look.verbs[to]! - look.verbs[from]!
  let capitals = 0
  if (source) for (let i = source[0]; i < source[1]; i++) if (items[i]!.cap) capitals++
  row[43] = capitals
  row[44] = source && source[1] - source[0] === 1 && look.tag[source[0] + PAD] === TAG.pronoun ? 1 : 0
}

/** What stands between source and cue. */
function gapOf(source: Range, cue: Range): Range {
  return source[1] <= cue[0] ? [source[1], cue[0]] : source[0] >= cue[1] ? [cue[1], source[0]] : [0, 0]
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
