/** Whether a proposal is what gold has: on items, near enough to the measure that counts words. */
import type { Range } from '../src/2-attribute/adverbials.ts'
import { CONTENT, SOURCE } from '../src/2-attribute/learned/chain.ts'
import type { Item } from '../src/2-attribute/units.ts'
import type { GoldParts, Sentence } from './examples.ts'

const NO_NAME = new Set(
  "a an the of and or for to in on at by from with his her its their our my your this that these those 's ’s mr ms mrs dr who which".split(
    ' ',
  ),
)
const LENIENT = 0.8

export interface Verdict {
  /** content F1 of at least 0.8 and a word of the source */
  right: boolean
  /** both to the item */
  exact: boolean
}

export function verdict(
  { unit, gold }: Pick<Sentence, 'unit' | 'gold'>,
  proposal: { source: Range | null; content: readonly Range[] },
): Verdict {
  const found: Verdict = { right: false, exact: false }
  for (const g of gold) {
    const f = contentF1(unit.items, g.labels, proposal.content)
    found.right ||= f >= LENIENT && namesSource(unit.items, g, proposal.source)
    found.exact ||= f > 0.999 && sameSource(g, proposal.source)
  }
  return found
}

function contentF1(items: readonly Item[], labels: Uint8Array, content: readonly Range[]): number {
  const inside = new Uint8Array(items.length)
  for (const [from, to] of content) inside.fill(1, from, to)
  let [own, gold, both] = [0, 0, 0]
  for (const [i, item] of items.entries()) {
    const words = wordsIn(item)
    if (inside[i]) own += words
    if (labels[i] === CONTENT) gold += words
    if (inside[i] && labels[i] === CONTENT) both += words
  }
  return own + gold > 0 ? (2 * both) / (own + gold) : 0
}

/** A quotation is one item of many words. */
function wordsIn(item: Item): number {
  if (item.kind === 'mark') return 0
  return item.kind === 'quote' ? Math.max(1, Math.round((item.end - item.start) / 6)) : 1
}

function sourceItems({ labels }: GoldParts): number[] {
  return [...labels.keys()].filter((i) => labels[i] === SOURCE)
}

function namesSource(items: readonly Item[], gold: GoldParts, source: Range | null): boolean {
  const all = sourceItems(gold)
  if (all.length === 0 || !source) return all.length === 0 && !source
  const naming = all.filter((i) => items[i]!.kind !== 'mark' && !NO_NAME.has(items[i]!.lower))
  return (naming.length > 0 ? naming : all).some((i) => i >= source[0] && i < source[1])
}

function sameSource(gold: GoldParts, source: Range | null): boolean {
  const all = sourceItems(gold)
  if (all.length === 0 || !source) return all.length === 0 && !source
  return all[0] === source[0] && all.at(-1) === source[1] - 1
}
