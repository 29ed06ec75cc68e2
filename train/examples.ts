/** Gold attributions as what the two chains learn from: sentences of items with labels. */
import type { Range } from '../src/2-attribute/adverbials.ts'
import type { Draft } from '../src/2-attribute/draft.ts'
import { BEGIN, CONTENT, INSIDE, SOURCE } from '../src/2-attribute/learned/chain.ts'
import { CUE_EMITS, CUE_STEPS, cueHashes } from '../src/2-attribute/learned/cue-features.ts'
import { cueLook } from '../src/2-attribute/learned/cue-look.ts'
import { type Look, lookAt } from '../src/2-attribute/learned/look.ts'
import { PART_EMITS, PART_STEPS, partHashes } from '../src/2-attribute/learned/part-features.ts'
import { draftsOf } from '../src/2-attribute/link.ts'
import { type Item, type Unit, unitsOf } from '../src/2-attribute/units.ts'
import type { Span } from '../src/model/types.ts'
import type { Example } from './crf.ts'

export interface GoldReport {
  id: string
  text: string
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[]
  ignore?: Span[]
}

/** A gold attribution in the items of the sentence its cue stands in. */
export interface GoldParts {
  cue: Range
  labels: Uint8Array
}

export interface Sentence {
  unit: Unit
  look: Look
  drafts: Draft[]
  gold: GoldParts[]
}

/** The sentences of a report with what gold finds in each; those that gold says to ignore are left out. */
export function sentencesOf(report: GoldReport): Sentence[] {
  const ignored = report.ignore ?? []
  return unitsOf(report.text).flatMap((unit) => {
    if (ignored.some(([s, e]) => s < unit.end && unit.start < e)) return []
    const drafts = draftsOf(unit)
    const gold = report.attributions.flatMap((a) => partsIn(unit, a) ?? [])
    return [{ unit, look: lookAt(unit.items, unit.first, drafts), drafts, gold }]
  })
}

function partsIn(unit: Unit, a: GoldReport['attributions'][number]): GoldParts | null {
  const [first] = a.cue
  if (!first || first[0] < unit.start || first[0] >= unit.end) return null
  const cue = itemsIn(unit.items, first)
  if (cue.length === 0 || cue.some((i) => unit.items[i]!.kind === 'quote')) return null
  const labels = new Uint8Array(unit.items.length)
  for (const span of a.content) for (const i of itemsIn(unit.items, span)) labels[i] = CONTENT
  const source = a.source[0] ? itemsIn(unit.items, a.source[0]) : []
  for (const i of source) labels[i] = SOURCE
  for (const i of cue) labels[i] = 0
  return { cue: [cue[0]!, cue.at(-1)! + 1], labels }
}

/** Items that lie in a span by more than half. */
function itemsIn(items: readonly Item[], [s, e]: Span): number[] {
  return items.flatMap((item, i) => {
    const shared = Math.min(item.end, e) - Math.max(item.start, s)
    return shared * 2 > item.end - item.start ? [i] : []
  })
}

type Hashes = (i: number, emits: Int32Array, steps: Int32Array) => void

/** All that is seen, kept: each sentence is learned from several times. */
function seen(n: number, emits: number, steps: number, hashes: Hashes): Omit<Example, 'gold'> {
  const found = { n, emits: new Int32Array(n * emits), steps: new Int32Array(n * steps) }
  for (let i = 0; i < n; i++) hashes(i, found.emits.subarray(i * emits), found.steps.subarray(i * steps))
  return found
}

export function cueExample({ look, gold }: Sentence): Example {
  const labels = new Uint8Array(look.n)
  for (const { cue } of gold) {
    labels.fill(INSIDE, cue[0], cue[1])
    labels[cue[0]] = BEGIN
  }
  return { ...seen(look.n, CUE_EMITS, CUE_STEPS, (i, e, s) => cueHashes(look, i, e, s)), gold: labels }
}

export function partExamples({ unit, look, drafts, gold }: Sentence): Example[] {
  return gold.map(({ cue, labels }) => {
    const at = cueLook(unit.items, look, cue, drafts)
    const example = seen(look.n, PART_EMITS, PART_STEPS, (i, e, s) => partHashes(look, i, at, e, s))
    return { ...example, gold: labels, fixed: cue }
  })
}
