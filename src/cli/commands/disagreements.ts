import { Option } from 'commander'
import { csvLine } from '../../8-publish/csv.ts'
import { disagreementKind } from '../../model/schema.ts'
import type { Disagreement, Place } from '../../model/types.ts'
import type { Store } from '../../store/contract.ts'
import { reportBounds, safeLine, say, style, write, writeArray } from '../output.ts'
import { plural, wrap } from '../render.ts'
import { type MakeCommand, recordCommand, theReport, withRecord } from '../shared.ts'

interface DisagreementsOptions {
  record: string
  kind?: Disagreement['kind']
  conflicts?: boolean
  json?: boolean
  csv?: boolean
}

export const disagreementsCommand: MakeCommand = () =>
  recordCommand(
    'disagreements',
    'List where reports differ about the same words, event or source, and whether both can be right.',
    ['onrecord disagreements --conflicts', 'onrecord disagreements 002_rewrite.txt --json'],
  )
    .argument('[report]', 'only those that this report has a part in')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(disagreementKind.options))
    .option('--conflicts', 'only where both cannot be right')
    .option('--json', 'print as JSON')
    .option('--csv', 'print as CSV')
    .action((report: string | undefined, options: DisagreementsOptions) =>
      withRecord(options.record, (store) => list(store, report, options)),
    )

async function list(store: Store, wanted: string | undefined, options: DisagreementsOptions): Promise<void> {
  const [{ disagreements }, { Bounds }] = await Promise.all([
    import('../../record/disagreements.ts'),
    import('../../record/bounds.ts'),
  ])
  const bounds = new Bounds()
  const report = wanted === undefined ? {} : { report: (await theReport(store, wanted)).id }
  const all = await disagreements(store, { ...report, bounds })
  reportBounds(bounds.list())
  const found = all.filter((d) => (!options.kind || d.kind === options.kind) && (!options.conflicts || d.conflict))
  if (options.json) return writeArray(found)
  if (options.csv) return asCsv(found)
  for (const one of found) await say(`${await lines(store, one)}\n`)
  const conflicts = found.filter(({ conflict }) => conflict).length
  await say(
    found.length === 0
      ? 'No disagreement was found.'
      : `${plural(found.length, 'disagreement')}, ${plural(conflicts, 'conflict')}`,
  )
}

/** Kind, what differs, and the words on each side. */
async function lines(store: Store, { kind, conflict, note, spans }: Disagreement): Promise<string> {
  const head = `${style('bold', kind)}${conflict ? ' · conflict' : ''} · ${safeLine(note)}`
  const shown = await Promise.all(spans.slice(0, MOST_SHOWN).map((span) => placeLine(store, span)))
  const more = spans.length > MOST_SHOWN ? [`    … and ${spans.length - MOST_SHOWN} more places`] : []
  return [wrap(head), ...shown, ...more].join('\n')
}

const MOST_SHOWN = 6

async function placeLine(store: Store, [report, start, end]: Place): Promise<string> {
  const text = (await store.report(report))?.report.text.slice(start, end) ?? ''
  return wrap(`${safeLine(report)}: “${text}”`, '    ')
}

async function asCsv(all: readonly Disagreement[]): Promise<void> {
  await write(csvLine(['kind', 'conflict', 'reports', 'spans', 'note', 'rule']))
  for (const d of all) {
    const spans = d.spans.map(([report, start, end]) => `${report} ${start}-${end}`).join('; ')
    await write(csvLine([d.kind, String(d.conflict), d.reports.join('; '), spans, d.note, d.why[0]?.rule]))
  }
}
