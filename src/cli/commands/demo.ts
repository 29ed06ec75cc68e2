import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AddSummary } from '../../run/add.ts'
import type { Store } from '../../store/contract.ts'
import { safeLine, say, style, write } from '../output.ts'
import { reportLine, statementLines } from '../render.ts'
import { commandOf, type MakeCommand, usage, withRecord } from '../shared.ts'
import { addPaths, summaryLine } from './add.ts'

const SAMPLE = fileURLToPath(new URL('../../../examples/sample/', import.meta.url))
const RECORD = 'onrecord-demo.db'
/** Where no terminal is there to end it, it ends by itself. */
const QUIET_MS = 60_000

interface DemoOptions {
  record: string
  port?: string
  print?: boolean
  json?: boolean
}

export const demoCommand: MakeCommand = (result) =>
  commandOf('demo', 'Make a record of the bundled sample (an invented negotiation) and open its pages.', [
    'onrecord demo',
    'onrecord demo --print',
  ])
    .option('--record <file>', 'where to make it', RECORD)
    .option('--port <n>', 'where to serve the pages; 0 for any that is free')
    .option('--print', 'print the record instead')
    .option('--json', 'print the record as JSON, as export does')
    .action(async (options: DemoOptions) => {
      const { record, json, print } = options
      if (record !== RECORD && existsSync(record))
        throw usage(`${record} is there already`, 'give a demo record a name of its own')
      const summary = await readSample(record)
      if (summary.problems > 0) result.code = 1
      if (json) return withRecord(record, asJson)
      if (print) await withRecord(record, printAll)
      await say(`${print ? '\n' : ''}${summaryLine(summary, record)}`)
      await say(
        `\nAsk it on the command line, too:\n${questions(record)
          .map((q) => `  ${q}`)
          .join('\n')}\n`,
      )
      if (!print) await openPages(options)
    })

/** Its reports, and the dossier that is written for them. */
async function readSample(record: string): Promise<AddSummary> {
  const { summary } = await addPaths([join(SAMPLE, 'reports')], { record })
  const text = await readFile(join(SAMPLE, 'dossier.yaml'), 'utf8')
  const { useDossier } = await import('../../record/dossier.ts')
  await withRecord(record, async (store) => {
    if ((await store.dossier()) === null) await useDossier(store, { name: 'dossier.yaml', text })
  })
  return summary
}

async function openPages({ record, port }: DemoOptions): Promise<void> {
  const { serveUntilTold } = await import('./serve.ts')
  const options = { record, host: '127.0.0.1', open: true, ...(port === undefined ? {} : { port }) }
  await serveUntilTold(options, process.stdout.isTTY ? undefined : QUIET_MS)
}

async function asJson(store: Store): Promise<void> {
  const { recordPieces } = await import('../../record/pieces.ts')
  for await (const piece of await recordPieces(store, 'json')) await write(piece)
}

/** Reports, then who speaks how often, then what was said, newest first. */
async function printAll(store: Store): Promise<void> {
  const { people } = await import('../../record/names.ts')
  await say(style('bold', 'Reports\n'))
  for await (const row of store.reports()) await say(reportLine(row))
  await say(style('bold', '\nStatements, newest first\n'))
  for await (const row of store.statements()) await say(`${statementLines(row, true)}\n`)
  await say(style('bold', 'Speakers\n'))
  for (const p of await people(store)) {
    const others = p.names.filter((n) => n !== p.name)
    await say(
      `${String(p.statements).padStart(5)}  ${safeLine(p.name)}${others.length > 0 ? `  (also ${safeLine(others.join(', '))})` : ''}`,
    )
  }
}

/** What to type next; out of a clone the command is not on the path, and npm runs it. */
function questions(record: string): string[] {
  const command = process.env.npm_lifecycle_event === 'demo' ? 'npm run -s onrecord --' : 'onrecord'
  return ['reports', 'who Yavozhin', 'show r06 --why', 'search ceasefire', 'export --format csv'].map(
    (question) => `${command} ${question} --record ${record}`,
  )
}
