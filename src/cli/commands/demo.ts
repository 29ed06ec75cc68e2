import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Store } from '../../store/contract.ts'
import { safeLine, say, style, write } from '../output.ts'
import { reportLine, statementLines } from '../render.ts'
import { commandOf, type MakeCommand, usage, withRecord } from '../shared.ts'
import { addPaths, summaryLine } from './add.ts'

const SAMPLE = fileURLToPath(new URL('../../../examples/sample/reports', import.meta.url))
const RECORD = 'onrecord-demo.db'

export const demoCommand: MakeCommand = (result) =>
  commandOf('demo', 'Make a record of the bundled sample (an invented negotiation) and print it.', ['onrecord demo'])
    .option('--record <file>', 'where to make it', RECORD)
    .option('--json', 'print the record as JSON, as export does')
    .action(async ({ record, json }: { record: string; json?: boolean }) => {
      if (record !== RECORD && existsSync(record))
        throw usage(`${record} is there already`, 'give a demo record a name of its own')
      const { summary } = await addPaths([SAMPLE], { record })
      if (summary.problems > 0) result.code = 1
      if (json) return withRecord(record, asJson)
      await withRecord(record, print)
      await say(`\n${summaryLine(summary, record)}`)
      await say(
        `\nAsk it more:\n${questions(record)
          .map((q) => `  ${q}`)
          .join('\n')}`,
      )
    })

async function asJson(store: Store): Promise<void> {
  const { recordPieces } = await import('../../record/pieces.ts')
  for await (const piece of await recordPieces(store, 'json')) await write(piece)
}

/** Reports, then who speaks how often, then what was said, newest first. */
async function print(store: Store): Promise<void> {
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
