/** The same words in independent reports: pairs of quotations labelled by hand, and other quotations of the same stories. */
import { join } from 'node:path'
import { compare, wordsUnder } from '../src/4-lineage/variants/index.ts'
import type { VariantKind } from '../src/model/types.ts'
import { DATA, ROOT, readJsonl } from './data.ts'
import type { Measure, Measured } from './measure.ts'

const FILE = 'lineage/quote-variants.jsonl.gz'
const LABELS = join(ROOT, 'eval/labels')

interface Row {
  group: string
  quote_a: string
  quote_b: string
  id_a: string
  id_b: string
}

/** What a reader found in a row of the set; no kinds: other words. Several kinds: the row's text allows each. */
interface Label {
  row: number
  kinds: VariantKind[]
}

/** Two quotations of one story that the set does not pair, and whether they hold the same words all the same. */
interface Crossing {
  a: string
  b: string
  same: boolean
}

interface Quotation {
  /** row and side where it first stands: "12a" */
  at: string
  report: string
  quote: string
}

export function measureVariants(): Measured {
  const rows = readJsonl<Row>(join(DATA, FILE))
  const labels = readJsonl<Label>(join(LABELS, 'quote-variants.jsonl'))
  const answers = labels.map(({ row, kinds }) => answerOf(row, rows[row]!, kinds))
  const crossed = crossedAnswers(rows)
  return {
    measures: [...pairMeasures(answers), crossingMeasure(crossed)],
    misses: [...answers.filter((a) => !a.right || !a.rightKind).map(missLine), ...crossed.misses],
  }
}

interface Answer {
  row: number
  gold: VariantKind[]
  found: VariantKind | null
  exact: boolean
  right: boolean
  rightKind: boolean
}

function answerOf(row: number, { quote_a, quote_b }: Row, gold: VariantKind[]): Answer {
  const found = kindOf(quote_a, quote_b)
  const right = (found !== null) === gold.length > 0
  const rightKind = found === null || gold.length === 0 || gold.includes(found)
  return { row, gold, found, exact: letters(quote_a) === letters(quote_b), right, rightKind }
}

const kindOf = (a: string, b: string): VariantKind | null => compare(quoted(a), quoted(b))?.kind ?? null
const quoted = (words: string) => wordsUnder(words, [[0, words.length]])
/** The constant answer "the same string" forgives case and marks, so that it is no straw man. */
const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function pairMeasures(answers: readonly Answer[]): Measure[] {
  const same = answers.filter((a) => a.gold.length > 0)
  const found = answers.filter((a) => a.found !== null)
  const hits = same.filter((a) => a.found !== null)
  const equal = answers.filter((a) => a.exact)
  const equalHits = equal.filter((a) => a.gold.length > 0).length / same.length
  const kinds = hits.filter((a) => a.rightKind).length
  const truncated = hits.filter((a) => a.gold.includes('truncated')).length
  return [
    rate('precision', 'pairs of one utterance, precision', hits.length, found.length),
    rate('recall', '– recall', hits.length, same.length, [{ name: 'the same string', value: equalHits }]),
    rate('kind', '– right kind', kinds, hits.length, [{ name: 'truncated', value: truncated / hits.length }]),
  ]
}

function rate(id: string, label: string, hits: number, of: number, constants: Measure['constants'] = []): Measure {
  const value = of ? hits / of : null
  return { id: `variants.${id}`, label, value, detail: `${hits}/${of}`, constants, sets: [FILE], floored: true }
}

function missLine({ row, gold, found }: Answer): string {
  return `VARIANT  row ${row} gold ${gold.join(' or ') || 'other words'}, found ${found ?? 'other words'}`
}

/** Every two quotations of one story from different reports that the set does not list as a pair. */
export function crossings(rows: readonly Row[]): [Quotation, Quotation][] {
  const listed = new Set(rows.flatMap((r) => [`${r.quote_a}\n${r.quote_b}`, `${r.quote_b}\n${r.quote_a}`]))
  const stories = new Map<string, Map<string, Quotation>>()
  for (const [n, row] of rows.entries()) {
    const story = stories.get(row.group) ?? new Map<string, Quotation>()
    stories.set(row.group, story)
    for (const side of ['a', 'b'] as const) {
      const quote = row[`quote_${side}`]
      if (!story.has(quote)) story.set(quote, { at: `${n}${side}`, report: row[`id_${side}`], quote })
    }
  }
  return [...stories.values()]
    .flatMap((story) => pairsOf([...story.values()]))
    .filter(([a, b]) => !listed.has(`${a.quote}\n${b.quote}`))
}

const pairsOf = (all: readonly Quotation[]): [Quotation, Quotation][] =>
  all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => b.report !== a.report)
      .map((b): [Quotation, Quotation] => [a, b]),
  )

interface Crossed {
  all: number
  raised: number
  wrong: number
  misses: string[]
}

/** What is raised and was not read by hand counts as wrong. */
function crossedAnswers(rows: readonly Row[]): Crossed {
  const read = new Map(readJsonl<Crossing>(join(LABELS, 'quote-crossings.jsonl')).map((c) => [`${c.a} ${c.b}`, c.same]))
  const all = crossings(rows)
  const raised = all.filter(([a, b]) => kindOf(a.quote, b.quote) !== null).map(([a, b]) => `${a.at} ${b.at}`)
  const wrong = raised.filter((pair) => read.get(pair) !== true)
  const misses = wrong.map((pair) => `VARIANT  ${pair}: ${read.has(pair) ? 'other words' : 'not read by hand'}`)
  return { all: all.length, raised: raised.length, wrong: wrong.length, misses }
}

function crossingMeasure({ all, raised, wrong }: Crossed): Measure {
  const detail = `${wrong} of ${raised} raised wrong, ${all} pairs`
  const base = { constants: [], sets: [FILE], floored: true }
  const label = '– other quotations of the same stories left alone'
  return { id: 'variants.others', label, value: 1 - wrong / all, detail, ...base }
}
