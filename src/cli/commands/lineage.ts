import { csvLine } from '../../8-publish/csv.ts'
import type { LineageEdge, Passage } from '../../model/types.ts'
import type { Store } from '../../store/contract.ts'
import { safeLine, say, style, write, writeArray } from '../output.ts'
import { plural, publishedWhen } from '../render.ts'
import { type MakeCommand, recordCommand, theReport, withRecord } from '../shared.ts'

interface LineageOptions {
  record: string
  all?: boolean
  json?: boolean
  csv?: boolean
}

export const lineageCommand: MakeCommand = () =>
  recordCommand('lineage', 'List which report is a copy, rewrite or update of which, or quotes from it, and why.', [
    'onrecord lineage',
    'onrecord lineage 002_rewrite.txt --json',
    'onrecord compare 001_original.txt 002_rewrite.txt',
  ])
    .argument('[report]', 'only what this report comes from and what comes from it')
    .option('--all', 'every related pair, not only the nearest original of each report')
    .option('--json', 'print as JSON, with the aligned passages')
    .option('--csv', 'print as CSV, an edge a row')
    .action((report: string | undefined, options: LineageOptions) =>
      withRecord(options.record, (store) => list(store, report, options)),
    )

async function list(store: Store, wanted: string | undefined, options: LineageOptions): Promise<void> {
  const { lineage } = await import('../../record/lineage.ts')
  const report = wanted === undefined ? {} : { report: (await theReport(store, wanted)).id }
  const edges = await lineage(store, { ...report, all: options.all ?? false })
  if (options.json) return writeArray(edges)
  if (options.csv) return asCsv(edges)
  for (const edge of edges) await say(`${await edgeLines(store, edge)}\n`)
  await say(await footer(store, edges.length, wanted !== undefined))
}

async function edgeLines(store: Store, edge: LineageEdge): Promise<string> {
  const way = edge.direction === 'known' ? '→' : '↔'
  const from =
    edge.from === null ? `${safeLine(edge.credit ?? '')} (not in this record)` : await named(store, edge.from)
  const credit = edge.credit !== null && edge.from !== null ? `credits ${safeLine(edge.credit)}` : null
  const why = edge.why.map(({ rule, score }) => `${rule} ${score.toFixed(2)}`).join(', ')
  const head = `${from}\n  ${way} ${await named(store, edge.to)}`
  const tail = [style('bold', edge.kind), credit, edge.direction === 'known' ? null : 'direction unknown', why]
  return `${head}\n    ${tail.filter((part) => part !== null).join(' · ')}${changes(edge.evidence)}`
}

async function named(store: Store, id: string): Promise<string> {
  const item = await store.report(id)
  if (!item) return safeLine(id)
  const { outlet, published } = item.report
  return `${style('bold', safeLine(id))} · ${safeLine(outlet ?? 'outlet unknown')}, ${publishedWhen(published)}`
}

/** "quotations 2 kept, 1 altered · numbers 4 dropped" */
function changes(passages: readonly Passage[]): string {
  const parts = (['quotation', 'number'] as const).flatMap((what) => {
    const counts = (['kept', 'altered', 'dropped', 'added'] as const).flatMap((change) => {
      const n = passages.filter((p) => p.what === what && p.change === change).length
      return n > 0 ? [`${n} ${change}`] : []
    })
    return counts.length > 0 ? [`${what}s: ${counts.join(', ')}`] : []
  })
  return parts.length > 0 ? `\n    ${parts.join(' · ')}` : ''
}

async function footer(store: Store, edges: number, one: boolean): Promise<string> {
  const { familyList } = await import('../../record/families.ts')
  if (edges === 0)
    return one ? 'Nothing in this record is related to it.' : 'No report of this record comes from another.'
  const families = await familyList(store)
  const copies = families.reduce((sum, { reports }) => sum + reports.length - 1, 0)
  const { reports } = await store.counts()
  return `${plural(reports, 'report')}, ${reports - copies} independent`
}

async function asCsv(edges: readonly LineageEdge[]): Promise<void> {
  await write(csvLine(['from', 'to', 'kind', 'direction', 'credit', 'score', 'why']))
  for (const e of edges) {
    const why = e.why.map(({ rule, score }) => `${rule} ${score}`).join('; ')
    await write(csvLine([e.from, e.to, e.kind, e.direction, e.credit, e.score, why]))
  }
}
