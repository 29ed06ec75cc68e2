import type { ReportRow, StatementRow, Store } from '../../store/contract.ts'
import { safeLine, say, style, write } from '../output.ts'
import { inReports, reportLine, statementLines, wrap } from '../render.ts'
import { type MakeCommand, numberOption, recordCommand, usage, withRecord } from '../shared.ts'
import { statementCsv } from '../tables.ts'

interface SearchOptions {
  record: string
  limit: number
  json?: boolean
  csv?: boolean
}

export const searchCommand: MakeCommand = (result) =>
  recordCommand('search', 'Find statements and reports by words; quotation marks keep words together.', [
    'onrecord search ceasefire guarantees',
    `onrecord search '"security guarantees"' --limit 5`,
  ])
    .argument('<words...>', 'all must be there, in any form of the word')
    .option('--limit <n>', 'statements, and reports, at most; 0 for all', numberOption, 20)
    .option('--json', 'print as JSON')
    .option('--csv', 'print the statements as CSV')
    .action(async (words: string[], options: SearchOptions) => {
      const { parseSearch } = await import('../../record/search.ts')
      const query = words.join(' ')
      if (parseSearch(query).terms.length === 0)
        throw usage(`"${query}" has no word to search for`, 'give at least one word or number')
      if (!(await withRecord(options.record, (store) => answer(store, query, options)))) result.code = 1
    })

/** True when something was found. */
async function answer(store: Store, query: string, options: SearchOptions): Promise<boolean> {
  const { parseSearch, searchReports, searchStatements } = await import('../../record/search.ts')
  const search = parseSearch(query)
  if (options.csv) return (await statementCsv(first(searchStatements(store, search), options.limit))) > 0
  const statements = await Array.fromAsync(first(searchStatements(store, search), options.limit))
  const reports = await Array.fromAsync(first(searchReports(store, search), options.limit))
  if (options.json) await asJson(statements, reports)
  else await print(store, query, statements, reports, options.limit)
  return statements.length + reports.length > 0
}

async function* first<T>(all: AsyncIterable<T>, limit: number): AsyncGenerator<T> {
  let n = 0
  for await (const one of all) {
    yield one
    if (++n === limit) return
  }
}

async function asJson(statements: StatementRow[], reports: (ReportRow & { excerpt: string })[]): Promise<void> {
  const { statementOfReport } = await import('../../record/who.ts')
  await write(`${JSON.stringify({ statements: statements.map(statementOfReport), reports })}\n`)
}

async function print(
  store: Store,
  query: string,
  statements: StatementRow[],
  reports: (ReportRow & { excerpt: string })[],
  limit: number,
): Promise<void> {
  if (statements.length + reports.length === 0) return say(`Nothing in this record has all of: ${safeLine(query)}`)
  const full = (n: number) => (n === limit ? ' (the newest; --limit 0 finds all)' : '')
  if (statements.length > 0) await say(style('bold', `Statements${full(statements.length)}\n`))
  for (const row of statements) await say(`${statementLines(row, true)}\n`)
  if (reports.length > 0) await say(style('bold', `Reports${full(reports.length)}\n`))
  for (const row of reports) await say(`${reportLine(row)}\n${wrap(row.excerpt, '    ')}\n`)
  const { families, independent } = await import('../../record/families.ts')
  const all = new Set([...statements.map(({ report }) => report), ...reports.map(({ id }) => id)])
  await say(inReports(all.size, independent(await families(store), all)))
}
