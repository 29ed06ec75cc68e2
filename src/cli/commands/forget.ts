import { createInterface } from 'node:readline/promises'
import { safeLine, say, write } from '../output.ts'
import { plural } from '../render.ts'
import { type MakeCommand, recordCommand, theReport, withRecord } from '../shared.ts'

interface ForgetOptions {
  record: string
  yes?: boolean
  json?: boolean
}

export const forgetCommand: MakeCommand = (result) =>
  recordCommand('forget', 'Remove a report and every trace of it from the record. This cannot be undone.', [
    'onrecord forget 000_interview.txt',
  ])
    .argument('<report>', 'id of the report, or the beginning of it')
    .option('--yes', 'do not ask (nobody is asked when this is no terminal)')
    .option('--json', 'print the outcome as JSON')
    .action((wanted: string, options: ForgetOptions) =>
      withRecord(options.record, async (store) => {
        const { id, title, statements } = await theReport(store, wanted)
        if (
          !options.yes &&
          !(await agreed(
            `Forget ${safeLine(id)}${title ? ` (${safeLine(title)})` : ''} and its ${plural(statements, 'statement')} for good? [y/N] `,
          ))
        ) {
          result.code = 1
          return say('Nothing was changed.')
        }
        await store.forget(id)
        if (options.json) await write(`${JSON.stringify({ forgotten: id, statements })}\n`)
        else
          await say(
            `Forgotten: ${safeLine(id)} with ${plural(statements, 'statement')}. Nothing of it is left in the record.`,
          )
      }),
    )

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(question)
  lines.close()
  return /^y(es)?$/i.test(answer.trim())
}
