import { csvLine } from '../../8-publish/csv.ts'
import type { Store } from '../../store/contract.ts'
import { say, write, writeArray } from '../output.ts'
import { plural, reportLine } from '../render.ts'
import { type MakeCommand, recordCommand, withRecord } from '../shared.ts'

interface ReportsOptions {
  record: string
  json?: boolean
  csv?: boolean
}

export const reportsCommand: MakeCommand = () =>
  recordCommand('reports', 'List the reports of the record.', [
    'onrecord reports',
    'onrecord reports --csv > reports.csv',
  ])
    .option('--json', 'print as JSON')
    .option('--csv', 'print as CSV')
    .action((options: ReportsOptions) => withRecord(options.record, (store) => list(store, options)))

async function list(store: Store, options: ReportsOptions): Promise<void> {
  if (options.json) return writeArray(store.reports())
  if (options.csv) return asCsv(store)
  const { reports, statements, speakers } = await store.counts()
  if (reports === 0) return say('The record is empty: add reports with "onrecord add PATH".')
  const { familyList } = await import('../../record/families.ts')
  for await (const row of store.reports()) await say(reportLine(row))
  const copies = (await familyList(store)).reduce((sum, family) => sum + family.reports.length - 1, 0)
  const counts = [
    `${plural(reports, 'report')} (${reports - copies} independent)`,
    plural(statements, 'statement'),
    plural(speakers, 'speaker name'),
  ]
  await say(`\n${counts.join(', ')}`)
  const stale = (await store.stale()).reduce((sum, one) => sum + one.reports, 0)
  if (stale > 0)
    await say(
      `${plural(stale, 'report')} derived by another version or dossier: bring up to date with onrecord refresh`,
    )
}

async function asCsv(store: Store): Promise<void> {
  await write(csvLine(['id', 'outlet', 'published', 'published_basis', 'title', 'url', 'file', 'statements', 'sha256']))
  for await (const r of store.reports()) {
    await write(
      csvLine([r.id, r.outlet, r.published.value, r.published.basis, r.title, r.url, r.file, r.statements, r.sha256]),
    )
  }
}
