import { basename } from 'node:path'
import { report, say, write } from '../output.ts'
import { plural } from '../render.ts'
import { CommandError, type MakeCommand, recordCommand, withRecord } from '../shared.ts'

interface ImportOptions {
  record: string
  json?: boolean
}

export const importCommand: MakeCommand = (result) =>
  recordCommand(
    'import',
    'Take over what people coded with Discourse Network Analyzer: documents as reports, codings as judgements.',
    ['onrecord import talks.dna', 'onrecord import talks.dna --record talks.db'],
  )
    .argument('<file>', 'a .dna file')
    .option('--json', 'print what happened as JSON')
    .action(async (path: string, options: ImportOptions) => {
      const [{ readDna }, { importDna }] = await Promise.all([
        import('../../dna/index.ts'),
        import('../../record/import-dna.ts'),
      ])
      const { file, problems } = readDna(path)
      if (!file) throw new CommandError(problems[0]!)
      const done = await withRecord(options.record, (store) => importDna(store, file, basename(path)), true)
      const told = [...problems, ...done.problems]
      for (const p of told) report(p, options.json)
      if (told.length > 0) result.code = 1
      if (options.json) await write(`${JSON.stringify({ ...done, problems: told.length })}\n`)
      else await say(summaryOf(done, options.record))
    })

function summaryOf(done: { reports: number; judgements: number; dossierDrawn: boolean }, record: string): string {
  const parts = [plural(done.reports, 'report'), `${plural(done.judgements, 'judgement')} added`]
  if (done.dossierDrawn) parts.push('the record now follows the organisations and concepts of the file')
  return `${parts.join('; ')} · ${record}`
}
