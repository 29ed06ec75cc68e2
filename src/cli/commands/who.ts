import type { StatementOfReport } from '../../model/types.ts'
import type { WhoAnswer } from '../../record/who.ts'
import type { StatementRow, Store } from '../../store/contract.ts'
import { safe, say, style, writeArray } from '../output.ts'
import { statementLines } from '../render.ts'
import { dayOption, type MakeCommand, numberOption, type Result, recordCommand, withRecord } from '../shared.ts'
import { statementCsv } from '../tables.ts'

interface WhoOptions {
  record: string
  about?: string
  since?: string
  until?: string
  limit: number
  json?: boolean
  csv?: boolean
}

export const whoCommand: MakeCommand = (result) =>
  recordCommand('who', 'List what a person or body said, newest first, under every spelling of the name.', [
    'onrecord who "Smith"',
    'onrecord who "Jane Smith" --about "security guarantees" --since 2024-12 --json',
  ])
    .argument('<name>', 'surname, full name, organisation; titles and accents do not matter')
    .option('--about <words>', 'only statements with these words')
    .option('--since <date>', 'said on or after this day, month or year')
    .option('--until <date>', 'said on or before')
    .option('--limit <n>', 'print at most so many, 0 for all (text only)', numberOption, 100)
    .option('--json', 'print all as JSON')
    .option('--csv', 'print all as CSV')
    .action((name: string, options: WhoOptions) =>
      withRecord(options.record, (store) => answer(store, name, options, result)),
    )

async function answer(store: Store, name: string, options: WhoOptions, result: Result): Promise<void> {
  const { who } = await import('../../record/who.ts')
  const since = options.since ? { since: dayOption('--since', options.since) } : {}
  const until = options.until ? { until: dayOption('--until', options.until) } : {}
  const found = await who(store, name, { ...(options.about ? { about: options.about } : {}), ...since, ...until })
  if (options.json) await writeArray(shaped(found.statements))
  else if (options.csv) await statementCsv(found.statements)
  else await print(found, options)
  if (found.names.length === 0) await nobody(store, name, result)
}

async function* shaped(rows: AsyncIterable<StatementRow>): AsyncGenerator<StatementOfReport> {
  const { statementOfReport } = await import('../../record/who.ts')
  for await (const row of rows) yield statementOfReport(row)
}

async function print(found: WhoAnswer, options: WhoOptions): Promise<void> {
  if (found.names.length === 0) return
  await say(`${found.names.map((n) => style('bold', safe(n.name))).join(' · ')}\n`)
  let shown = 0
  let more = 0
  for await (const row of found.statements) {
    if (options.limit > 0 && shown >= options.limit) {
      more++
      continue
    }
    await say(`${statementLines(row, false)}\n`)
    shown++
  }
  if (more > 0) await say(`… and ${more} more; --limit 0 prints all`)
  else await say(shown === 0 ? noneLeft(options) : `${shown} statement${shown === 1 ? '' : 's'}`)
}

function noneLeft(options: WhoOptions): string {
  const about = options.about ? ` about “${options.about}”` : ''
  const time = options.since || options.until ? ' in that time (statements without a date are left out)' : ''
  return `No statement${about}${time}; leave the filter out to see all.`
}

/** An empty answer is explained: who is there instead. */
async function nobody(store: Store, name: string, result: Result): Promise<void> {
  const { mostQuoted } = await import('../../record/who.ts')
  const { report } = await import('../output.ts')
  const { problem } = await import('../../model/problem.ts')
  const there = (await mostQuoted(store, 8)).map((n) => n.name)
  const fix =
    there.length > 0
      ? `most quoted: ${there.join(', ')}; "onrecord search" looks for words`
      : 'the record is empty: onrecord add PATH'
  report(problem('no-speaker', `nobody called "${name}" speaks in this record`, { fix }))
  result.code = 1
}
