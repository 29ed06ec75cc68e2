import type { Extraction } from '../../run/extract.ts'
import { DOSSIER, dossierOption } from '../dossier-file.ts'
import { report, write } from '../output.ts'
import { Progress } from '../progress.ts'
import { allowHostOption, commandOf, type MakeCommand } from '../shared.ts'
import { givenOf, READING } from './add.ts'

interface ExtractOptions {
  outlet?: string
  published?: string
  allowHost?: string[]
  jobs?: number
  json?: boolean
  dossier?: string
}

export const extractCommand: MakeCommand = (result) =>
  commandOf(
    'extract',
    'Read reports without a record: one line of JSON a report on stdout, in order, as soon as it is done.',
    ['onrecord extract reports/ > statements.jsonl', 'zcat archive.jsonl.gz | onrecord extract - | head -1'],
  )
    .argument('<path...>', 'file, folder, glob, http(s) address, or - for JSONL lines {"id","text",…} or one text')
    .option('--outlet <name>', 'outlet of all the reports named')
    .option('--published <date>', 'publication date of all the reports named')
    .option(...READING.allowHost)
    .option(...READING.jobs)
    .option(...DOSSIER)
    .option('--json', 'print problems as JSON, too')
    .action(async (paths: string[], options: ExtractOptions) => {
      const [{ sources }, { extractAll }] = await Promise.all([
        import('../../run/sources.ts'),
        import('../../run/extract.ts'),
      ])
      const allowHosts = await allowHostOption(options.allowHost)
      const dossier = await dossierOption(options.dossier, options.json)
      const items = sources(paths, { given: givenOf(options), allowHosts })
      const progress = new Progress()
      let reports = 0
      for await (const extraction of extractAll(items, options.jobs, dossier)) {
        if (extraction.problems.length > 0) progress.clear()
        if (await writeExtraction(extraction, options.json)) result.code = 1
        reports += extraction.extracted.length
        progress.update({ reports, done: extraction.done, total: extraction.total })
      }
      progress.clear()
    })

/** True when something could not be read. */
async function writeExtraction({ extracted, problems }: Extraction, json?: boolean): Promise<boolean> {
  const { lineOf } = await import('../../8-publish/line.ts')
  for (const { report: r, statements } of extracted) await write(`${JSON.stringify(lineOf(r, statements))}\n`)
  for (const p of problems) report(p, json)
  return problems.some((p) => p.severity === 'error')
}
