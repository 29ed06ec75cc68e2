import { problem } from '../../model/problem.ts'
import type { Given } from '../../model/types.ts'
import type { AddSummary, Kept } from '../../run/add.ts'
import type { Added } from '../../store/contract.ts'
import { report, say, write } from '../output.ts'
import { Progress } from '../progress.ts'
import { plural } from '../render.ts'
import {
  allowHostOption,
  dayOption,
  jobsOption,
  type MakeCommand,
  recordCommand,
  several,
  withRecord,
} from '../shared.ts'

export interface AddOptions {
  record: string
  outlet?: string
  published?: string
  allowHost?: string[]
  jobs?: number
  json?: boolean
}

/** Options of reading, shared by `add` and `extract`. */
export const READING = {
  allowHost: ['--allow-host <host:port>', 'permit this private address to be fetched (may be given again)', several],
  jobs: ['--jobs <n>', 'worker threads (default: one for each core; 1 for none)', jobsOption],
} as const

export const addCommand: MakeCommand = (result) =>
  recordCommand(
    'add',
    'Read reports into the record: files, folders, globs, addresses, feeds, or - for standard input.',
    [
      'onrecord add reports/',
      'onrecord add interview.txt --outlet "Example Times" --published 2025-02-27',
      'onrecord add https://news.example/story.html "archive/*.jsonl"',
    ],
  )
    .argument('<path...>', 'file, folder, glob, http(s) address, or -')
    .option('--outlet <name>', 'outlet of all the reports named')
    .option('--published <date>', 'publication date of all the reports named (2025-02-27, 2025-02 or 2025)')
    .option(...READING.allowHost)
    .option(...READING.jobs)
    .option('--json', 'print what happened as JSON')
    .action(async (paths: string[], options: AddOptions) => {
      const { summary, reports } = await addPaths(paths, options)
      if (options.json) await write(`${JSON.stringify({ record: options.record, ...summary, reports })}\n`)
      else await say(summaryLine(summary, options.record))
      if (summary.problems > 0) result.code = 1
    })

export function givenOf(options: { outlet?: string; published?: string }): Given {
  const given: Given = {}
  if (options.outlet) given.outlet = options.outlet
  if (options.published) given.published = dayOption('--published', options.published)
  return given
}

/** Reads everything named into the record, with progress and problems on stderr; `reports` only where JSON is asked for. */
export async function addPaths(
  paths: string[],
  options: AddOptions,
): Promise<{ summary: AddSummary; reports: Added[] }> {
  const given = givenOf(options)
  const allowHosts = await allowHostOption(options.allowHost)
  const [{ sources }, { extractAll }, { addAll }, { parsedDossier }] = await Promise.all([
    import('../../run/sources.ts'),
    import('../../run/extract.ts'),
    import('../../run/add.ts'),
    import('../../record/dossier.ts'),
  ])
  const progress = new Progress()
  const reports: Added[] = []
  const tell = (p: Parameters<typeof report>[0]) => {
    progress.clear()
    report(p, options.json)
  }
  const summary = await withRecord(
    options.record,
    async (store) => {
      const kept = await store.dossier()
      const events = {
        onKept: (batch: Kept[]) => {
          for (const k of batch) for (const p of problemsOf(k)) tell(p)
          if (options.json) reports.push(...batch.map((k) => k.added))
        },
        onProblem: tell,
        onProgress: (step: Parameters<Progress['update']>[0]) => progress.update(step),
      }
      const items = sources(paths, { given, allowHosts })
      return addAll(store, extractAll(items, options.jobs, parsedDossier(kept)), events, kept)
    },
    true,
  )
  progress.clear()
  return { summary, reports }
}

function problemsOf({ added, item }: Kept) {
  const where = item.report.file ?? item.report.id
  if (added.outcome === 'differs') {
    const message = `is in the record as ${added.id} with another ${added.fields.join(' and ')}; nothing was changed`
    return [
      problem('differs', message, {
        where,
        fix: `to change it: onrecord set ${JSON.stringify(added.id)} --${added.fields[0]} …`,
        severity: 'warning',
      }),
    ]
  }
  if (added.outcome === 'added' && added.renamed) {
    const message = `another text is in the record as ${item.report.id}; this one was added as ${added.id}`
    return [problem('renamed', message, { where, severity: 'warning' })]
  }
  return []
}

export function summaryLine(s: AddSummary, record: string): string {
  const parts = [`${plural(s.added, 'report')} added with ${plural(s.statements, 'statement')}`]
  if (s.known > 0) parts.push(`${plural(s.known, 'report')} already in the record, unchanged`)
  if (s.differs > 0)
    parts.push(
      `${plural(s.differs, 'report')} already in the record with other metadata, unchanged (see "onrecord set")`,
    )
  if (s.problems > 0) parts.push(`${s.problems.toLocaleString('en')} could not be read`)
  return `${parts.join('; ')} · ${record}`
}
