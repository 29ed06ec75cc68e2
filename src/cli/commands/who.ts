import { problem } from '../../model/problem.ts'
import type { StatementOfReport } from '../../model/types.ts'
import type { Folded } from '../../record/fold.ts'
import type { WhoAnswer } from '../../record/who.ts'
import type { StatementRow, Store } from '../../store/contract.ts'
import { report, safeLine, say, style, writeArray } from '../output.ts'
import { inReports, plural, publishedWhen, sourceOf, statementLines, wrap } from '../render.ts'
import { dayOption, type MakeCommand, numberOption, type Result, recordCommand, usage, withRecord } from '../shared.ts'
import { statementCsv } from '../tables.ts'

interface WhoOptions {
  record: string
  about?: string
  since?: string
  until?: string
  limit: number
  fold: boolean
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
    .option(
      '--fold',
      'print words that several reports quote once, with their count (text only; so unless told otherwise)',
      true,
    )
    .option('--no-fold', 'print each statement')
    .option('--json', 'print all as JSON, unfolded')
    .option('--csv', 'print all as CSV, unfolded')
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
  const { families, independent } = await import('../../record/families.ts')
  const { Folding } = await import('../../record/fold.ts')
  const folding = options.fold ? await Folding.of(store) : null
  await heading(found)
  const seen = { lines: 0, statements: 0, more: 0, reports: new Set<string>() }
  for await (const row of found.statements) {
    seen.reports.add(row.report)
    seen.statements++
    if (folding?.knows(row)) continue
    if (options.limit > 0 && seen.lines >= options.limit) seen.more++
    else {
      const folded = (await folding?.fold(row)) ?? null
      await say(`${statementLines(row, found.people.length > 1)}${foldedLine(folded)}\n`)
      seen.lines++
    }
  }
  if (seen.more > 0) await say(`… and ${seen.more} more; --limit 0 prints all`)
  if (seen.statements === 0) return say(noneLeft(options))
  const within = inReports(seen.reports.size, independent(await families(store), seen.reports))
  const once = seen.lines + seen.more
  const folded = once < seen.statements ? `; told several times once: ${once} (--no-fold prints each)` : ''
  await say(`${plural(seen.statements, 'statement')} ${within}${folded}`)
}

/** "in 7 reports, 3 independent (2 edited); first: Wire (a.txt), 6 Mar 2025"; nothing where one report tells it. */
function foldedLine(folded: Folded | null): string {
  if (!folded || folded.reports < 2) return ''
  const { reports, independent, first, kinds } = folded
  const changed = [...kinds].filter(([kind]) => kind !== 'identical').map(([kind, n]) => `${n} ${KINDS[kind] ?? kind}`)
  const how = changed.length > 0 ? ` (${changed.join(', ')})` : ''
  const { report } = first
  const line = `= ${inReports(reports, independent)}${how}; first: ${sourceOf(report)}, ${publishedWhen(report.published)}`
  return `\n${wrap(line, '    ')}`
}

const KINDS: Partial<Record<string, string>> = { other: 'in other words of it' }

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
