import { csvLine } from '../../8-publish/csv.ts'
import { problem } from '../../model/problem.ts'
import type { Passage, Span } from '../../model/types.ts'
import type { Comparison } from '../../record/lineage.ts'
import { safe, safeLine, say, style, write } from '../output.ts'
import { publishedWhen, width } from '../render.ts'
import { CommandError, type MakeCommand, recordCommand, theReport, withRecord } from '../shared.ts'

interface CompareOptions {
  record: string
  json?: boolean
  csv?: boolean
}

export const compareCommand: MakeCommand = () =>
  recordCommand('compare', 'Show two reports side by side: what one kept, altered, dropped and added.', [
    'onrecord compare 001_original.txt 002_rewrite.txt',
    'onrecord compare 001_original.txt 002_rewrite.txt --json',
  ])
    .argument('<a>', 'a report')
    .argument('<b>', 'another')
    .option('--json', 'print the relation and the aligned passages as JSON')
    .option('--csv', 'print the passages as CSV')
    .action((a: string, b: string, options: CompareOptions) =>
      withRecord(options.record, async (store) => {
        const { compareReports } = await import('../../record/lineage.ts')
        const found = await compareReports(store, (await theReport(store, a)).id, (await theReport(store, b)).id)
        if (!found) throw new CommandError(problem('no-report', 'a report went while it was read', {}))
        if (options.json) return write(`${JSON.stringify(shaped(found))}\n`)
        return options.csv ? asCsv(found) : print(found)
      }),
    )

/** The texts stay out: spans index them, and `show` prints them. */
function shaped({ from, to, edge, evidence }: Comparison): unknown {
  return { from: from.id, to: to.id, kind: edge?.kind ?? null, edge: edge ? { ...edge, evidence } : null, evidence }
}

async function asCsv({ from, to, evidence }: Comparison): Promise<void> {
  await write(csvLine(['what', 'change', 'from_span', 'to_span', 'from_words', 'to_words']))
  for (const { what, change, from: a, to: b } of evidence)
    await write(csvLine([what, change, a?.join('-'), b?.join('-'), wordsAt(from.text, a), wordsAt(to.text, b)]))
}

const wordsAt = (text: string, span: Span | null) => (span ? text.slice(...span).replace(/\s+/g, ' ') : null)

async function print(found: Comparison): Promise<void> {
  const { from, to, edge, evidence } = found
  const half = Math.floor((width() - 3) / 2)
  const heads = [from, to].map((r) => [
    safeLine(r.id),
    `${safeLine(r.outlet ?? 'outlet unknown')}, ${publishedWhen(r.published)}`,
  ])
  for (const i of [0, 1]) await say(row(cut(heads[0]![i]!, half), cut(heads[1]![i]!, half), half))
  await say(`${'─'.repeat(half)}─┼─${'─'.repeat(half)}`)
  const sentences = evidence.filter((p) => p.what === 'sentence').sort(byPlace)
  for (const passage of sentences) await say(sideBySide(found, passage, half))
  for (const what of ['quotation', 'number'] as const) await changes(found, what)
  await say(edge ? relation(found) : '\nNeither was made from the other, as far as the words tell.')
}

/** What the copy has in its order; what it dropped where it stood in the original. */
function byPlace(a: Passage, b: Passage): number {
  const at = (p: Passage) => p.to?.[0] ?? Number.MAX_SAFE_INTEGER
  return at(a) - at(b) || (a.from?.[0] ?? 0) - (b.from?.[0] ?? 0)
}

function relation({ edge }: Comparison): string {
  const { kind, direction, credit, why } = edge!
  const reasons = why.map(({ rule, score }) => `${rule} ${score.toFixed(2)}`).join(', ')
  const parts = [kind, direction === 'known' ? null : 'direction unknown', credit && `credits ${safeLine(credit)}`]
  return `\n${style('bold', parts.filter(Boolean).join(' · '))} (${reasons})`
}

function sideBySide({ from, to }: Comparison, { from: a, to: b, common = [] }: Passage, half: number): string {
  const left = a
    ? wrapped(
        marked(
          from.text,
          a,
          common.map(([x]) => x),
        ),
        half,
      )
    : []
  const right = b
    ? wrapped(
        marked(
          to.text,
          b,
          common.map(([, y]) => y),
        ),
        half,
      )
    : []
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    row(left[i] ?? '', right[i] ?? '', half),
  )
  return `${lines.join('\n')}\n${row('', '', half)}`
}

/** A word as it is printed, and whether the other report has it. */
interface Shown {
  text: string
  shared: boolean
}

function marked(text: string, [start, end]: Span, common: readonly Span[]): Shown[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((m) => {
    const at = start + m.index
    return { text: safe(m[0]), shared: common.some(([x, y]) => x < at + m[0].length && at < y) }
  })
}

/** Shared words stand out by colour, or between underscores where there is none. */
function wrapped(words: readonly Shown[], columns: number): string[] {
  const lines: string[] = []
  let line: Shown[] = []
  const length = (some: readonly Shown[]) => some.reduce((sum, w) => sum + w.text.length + 1, -1)
  for (const word of words) {
    if (line.length > 0 && length([...line, word]) > columns) {
      lines.push(padded(line, columns, length(line)))
      line = []
    }
    line.push({ ...word, text: word.text.slice(0, columns) })
  }
  if (line.length > 0) lines.push(padded(line, columns, length(line)))
  return lines
}

function padded(line: readonly Shown[], columns: number, length: number): string {
  const shown = line.map(({ text, shared }) => (shared ? style('cyan', text) : text)).join(' ')
  return shown + ' '.repeat(Math.max(0, columns - length))
}

const row = (left: string, right: string, half: number) => `${left || ' '.repeat(half)} │ ${right}`.trimEnd()
const cut = (text: string, columns: number) => text.slice(0, columns).padEnd(columns)

async function changes({ from, to, evidence }: Comparison, what: 'quotation' | 'number'): Promise<void> {
  for (const { what: of, change, from: a, to: b } of evidence) {
    if (of !== what) continue
    const words = [wordsAt(from.text, a), wordsAt(to.text, b)].filter((w) => w !== null).map((w) => `“${safeLine(w)}”`)
    await say(`${what} ${change}: ${(change === 'kept' ? words.slice(1) : words).join(' → ')}`)
  }
}
