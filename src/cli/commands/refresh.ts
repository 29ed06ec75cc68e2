import { problem } from '../../model/problem.ts'
import type { RefreshSummary } from '../../record/refresh.ts'
import { told } from '../judging.ts'
import { report, say, write } from '../output.ts'
import { Progress } from '../progress.ts'
import { plural, shortId } from '../render.ts'
import { type MakeCommand, recordCommand, withRecord } from '../shared.ts'

interface RefreshOptions {
  record: string
  all?: boolean
  json?: boolean
}

export const refreshCommand: MakeCommand = (result) =>
  recordCommand(
    'refresh',
    'Derive anew what an older version derived; what people decided stays. It may be stopped and run again.',
    ['onrecord refresh'],
  )
    .option('--all', 'derive every report anew')
    .option('--json', 'print what changed as JSON')
    .action((options: RefreshOptions) =>
      withRecord(options.record, async (store) => {
        const { refresh } = await import('../../record/refresh.ts')
        const progress = new Progress()
        const summary = await refresh(store, {
          all: options.all ?? false,
          onProgress: (done, total) => progress.update({ reports: done, done, total }),
        })
        progress.clear()
        for (const { judgement } of summary.lost) {
          const message = `no longer finds its words: ${told(judgement)}`
          const fix = `judge again, and take it back: onrecord undo ${shortId(judgement.id)}`
          report(problem('words-lost', message, { where: judgement.id, fix, severity: 'warning' }), options.json)
        }
        if (summary.lost.length > 0) result.code = 1
        if (options.json) await write(`${JSON.stringify({ ...summary, lost: summary.lost.length })}\n`)
        else await say(sentence(summary))
      }),
    )

function sentence({ reports, added, gone, changed }: RefreshSummary): string {
  if (reports === 0) return 'Nothing to do: every report was derived by this version.'
  return `${plural(reports, 'report')} derived anew: ${plural(added, 'statement')} new, ${gone.toLocaleString('en')} gone, ${changed.toLocaleString('en')} changed`
}
