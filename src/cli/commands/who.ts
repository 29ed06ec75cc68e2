import { problem } from '../../model/problem.ts'
import type { StatementOfReport } from '../../model/types.ts'
import type { WhoAnswer } from '../../record/who.ts'
import type { StatementRow, Store } from '../../store/contract.ts'
import { report, safeLine, say, style, writeArray } from '../output.ts'
import { inReports, plural, statementLines } from '../render.ts'
import { dayOption, type MakeCommand, numberOption, type Result, recordCommand, usage, withRecord } from '../shared.ts'
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
    .argument('<name...>', 'surname, full name, organisation; titles and accents do not matter')
    .option('--about <words>', 'only statements with these words')
    .option('--since <date>', 'said on or after this day, month or year')
    .option('--until <date>', 'said on or before')
    .option('--limit <n>', 'print at most so many, 0 for all (text only)', numberOption, 100)
    .option('--json', 'print all as JSON')
    .option('--csv', 'print all as CSV')
    .action((words: string[], options: WhoOptions) => {
      const name = words.join(' ')
      if (!/[\p{L}\p{N}]/u.test(name))
        throw usage('the name is empty', 'give a surname, a full name or an organisation')
      return withRecord(options.record, (store) => answer(store, name, options, result))
    })

async function answer(store: Store, name: string, options: WhoOptions, result: Result): Promise<void> {
  const { who } = await import('../../record/who.ts')
  const since = options.since ? { since: dayOption('--since', options.since) } : {}
  const until = options.until ? { until: dayOption('--until', options.until) } : {}
  const found = await who(store, name, { ...(options.about ? { about: options.about } : {}), ...since, ...until })
  if (options.json) await writeArray(shaped(found.statements))
  else if (options.csv) await statementCsv(found.statements)
  else await print(store, found, options)
  if (found.people.length === 0) await nobody(store, name, options, result)
}

async function* shaped(rows: AsyncIterable<StatementRow>): AsyncGenerator<StatementOfReport> {
  const { statementOfReport } = await import('../../record/who.ts')
  for await (const row of rows) yield statementOfReport(row)
}

async function print(store: Store, found: WhoAnswer, options: WhoOptions): Promise<void> {
  if (found.people.length === 0) return
  await heading(found)
  let shown = 0
  let more = 0
  const reports = new Set<string>()
  for await (const row of found.statements) {
    reports.add(row.report)
    if (options.limit > 0 && shown >= options.limit) {
      more++
      continue
    }
    await say(`${statementLines(row, found.people.length > 1)}\n`)
    shown++
  }
  if (more > 0) await say(`… and ${more} more; --limit 0 prints all`)
  if (shown === 0) return say(noneLeft(options))
  const { families, independent } = await import('../../record/families.ts')
  const where = inReports(reports.size, independent(await families(store), reports))
  await say(`${plural(shown + more, 'statement')} ${where}`)
}

/** One person under all spellings; or several, and then each line names its speaker. */
async function heading({ people }: WhoAnswer): Promise<void> {
  if (people.length > 1) await say(`${people.length} are called so; give more of the name to see one:`)
  for (const { name, names } of people) {
    const others = names.filter((n) => n !== name)
    await say(`${style('bold', safeLine(name))}${others.length > 0 ? ` (also ${safeLine(others.join(', '))})` : ''}`)
  }
  await say()
}

function noneLeft(options: WhoOptions): string {
  const about = options.about ? ` about “${options.about}”` : ''
  const time = options.since || options.until ? ' in that time (statements without a date are left out)' : ''
  return `No statement${about}${time}; leave the filter out to see all.`
}

/** An empty answer is explained: who is there instead. */
async function nobody(store: Store, name: string, options: WhoOptions, result: Result): Promise<void> {
  const { mostQuoted } = await import('../../record/who.ts')
  const there = await mostQuoted(store, 8)
  const words = `to find the words in what others say: onrecord search ${JSON.stringify(short(name))}`
  const fix =
    there.length > 0
      ? `most quoted: ${there.join(', ')}; ${words}`
      : 'add reports that quote somebody by name: onrecord add PATH'
  report(problem('no-speaker', `nobody called "${short(name)}" speaks in this record`, { fix }), options.json)
  result.code = 1
}

const short = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name)
