import { createReadStream } from 'node:fs'
import { problem } from '../../model/problem.ts'
import type { JudgementRow } from '../../store/contract/judgements.ts'
import type { Store } from '../../store/contract.ts'
import { byOf, type JudgingOptions, judgingCommand, told } from '../judging.ts'
import { report, safeLine, say, style, write } from '../output.ts'
import { plural, shortId } from '../render.ts'
import { CommandError, type MakeCommand, type Result, usage, withRecord } from '../shared.ts'

const ACTIONS = ['list', 'export', 'import']

export const judgementsCommand: MakeCommand = (result) =>
  judgingCommand('judgements', 'List what people decided; write it as lines for another record, or read such lines.', [
    'onrecord judgements',
    'onrecord judgements export > judgements.jsonl',
    'onrecord judgements import judgements.jsonl --record other.db',
  ])
    .argument('[action]', 'list, export or import', 'list')
    .argument('[file]', 'for import: the file of lines, or - for standard input')
    .action((action: string, file: string | undefined, options: JudgingOptions) => {
      if (!ACTIONS.includes(action)) throw usage(`judgements cannot ${action}`, `there are: ${ACTIONS.join(', ')}`)
      if ((action === 'import') !== (file !== undefined))
        throw usage(
          'import, and nothing else, wants a file',
          'onrecord judgements import FILE, or - for standard input',
        )
      return withRecord(options.record, (store) => run(store, action, file ?? '-', options, result))
    })

async function run(store: Store, action: string, file: string, options: JudgingOptions, result: Result): Promise<void> {
  if (action === 'list') return list(store, options)
  const lines = await import('../../record/judgement-lines.ts')
  if (action === 'export') {
    for await (const line of lines.judgementLines(store)) await write(line)
    return
  }
  const imported = await lines.importJudgements(store, await linesOf(file), byOf(options))
  const { added, known, problems } = imported
  for (const p of problems) report(p, options.json)
  if (problems.length > 0) result.code = 1
  if (options.json) await write(`${JSON.stringify({ added, known, problems: problems.length })}\n`)
  else await say(`${plural(added, 'judgement')} added; ${known.toLocaleString('en')} known already`)
}

async function linesOf(file: string): Promise<string[]> {
  const stream = file === '-' ? process.stdin : createReadStream(file)
  try {
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part)
    return Buffer.concat(parts).toString('utf8').split('\n')
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new CommandError(
      problem('unreadable', cause, { where: file, fix: 'check the path, and that you may read it' }),
    )
  }
}

async function list(store: Store, { json }: JudgingOptions): Promise<void> {
  const { withState } = await import('../../record/judgement-state.ts')
  const rows = await withState(store, await store.judgements())
  if (json)
    return write(
      `${JSON.stringify(
        rows.map(({ judgement, ...state }) => ({ ...judgement, ...state })),
        null,
        1,
      )}\n`,
    )
  if (rows.length === 0)
    return say('Nobody has decided anything yet: see onrecord speaker, said, wrong, mark, same and different.')
  for (const row of rows) await say(line(row))
}

function line({ judgement, stands, state }: JudgementRow & { state: string }): string {
  const when = judgement.at.slice(0, 16).replace('T', ' ')
  const note = judgement.note ? `\n${' '.repeat(10)}${safeLine(judgement.note)}` : ''
  const end = stands && state === 'applies' ? '' : style('dim', ` · ${state}`)
  return `${shortId(judgement.id)}  ${when}  ${safeLine(judgement.author)}  ${told(judgement)}${end}${note}`
}
