import { report, say, write } from '../output.ts'
import { plural } from '../render.ts'
import { type MakeCommand, recordCommand, withRecord } from '../shared.ts'

interface VerifyOptions {
  record: string
  json?: boolean
}

export const verifyCommand: MakeCommand = (result) =>
  recordCommand('verify', 'Check that every text is as it was stored and every span still equals its words.', [
    'onrecord verify',
  ])
    .option('--json', 'print the outcome as JSON')
    .action((options: VerifyOptions) =>
      withRecord(options.record, async (store) => {
        let problems = 0
        for await (const p of store.verify()) {
          report(p, options.json)
          problems++
        }
        const counts = await store.counts()
        if (options.json) await write(`${JSON.stringify({ ...counts, problems })}\n`)
        else
          await say(
            problems === 0
              ? `All is well: ${plural(counts.statements, 'statement')} of ${plural(counts.reports, 'report')} stand in the texts word for word.`
              : `${plural(problems, 'problem')}; the lines above name them.`,
          )
        if (problems > 0) result.code = 1
      }),
    )
