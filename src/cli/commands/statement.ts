/** Judgements about one statement: who said it, when, and that it is none. */
import type { StatementRow, Store } from '../../store/contract.ts'
import {
  byOf,
  confirm,
  dateOf,
  type JudgingOptions,
  judgingCommand,
  nameOf,
  quoted,
  spokenOf,
  theStatement,
  whenOf,
} from '../judging.ts'
import { safeLine } from '../output.ts'
import { shortId } from '../render.ts'
import { type MakeCommand, withRecord } from '../shared.ts'

const ID = 'id of the statement, or the beginning of it (onrecord who and onrecord show print it)'

export const speakerCommand: MakeCommand = () =>
  judgingCommand('speaker', 'Say who said a statement; no rule changes it again.', [
    'onrecord speaker 3fa9c1d2 "Jane Smith"',
    'onrecord speaker 3fa9c1d2 "a senior official" --unnamed',
  ])
    .argument('<statement>', ID)
    .argument('<name>', 'the speaker; "A; B" for joint speakers; unknown takes the name away')
    .option('--unnamed', 'the words describe a source that is not named; it is never joined with others')
    .action((wanted: string, name: string, options: JudgingOptions & { unnamed?: boolean }) =>
      withRecord(options.record, async (store) => {
        const spoken = spokenOf(name, options.unnamed)
        const row = await theStatement(store, wanted)
        const { judgeStatement } = await import('../../record/judge.ts')
        const judged = await judgeStatement(store, row, { kind: 'speaker', ...spoken }, byOf(options))
        const now = judged.after ? nameOf(judged.after) : 'unknown'
        await confirm(
          judged,
          `${heading(row)}\n  speaker: ${nameOf(row.statement)} → ${now}${await isNew(store, spoken.name)}`,
          options,
        )
      }),
    )

export const saidCommand: MakeCommand = () =>
  judgingCommand('said', 'Say when a statement was made; no rule changes it again.', [
    'onrecord said 3fa9c1d2 2025-02-27',
  ])
    .argument('<statement>', ID)
    .argument('<date>', 'a day, month, year, or interval 2025-02-17/2025-02-23; unknown takes the date away')
    .action((wanted: string, date: string, options: JudgingOptions) =>
      withRecord(options.record, async (store) => {
        const when = whenOf(date)
        const row = await theStatement(store, wanted)
        const { judgeStatement } = await import('../../record/judge.ts')
        const judged = await judgeStatement(store, row, { kind: 'said', date: when }, byOf(options))
        const now = judged.after ? dateOf(judged.after) : 'date unknown'
        await confirm(judged, `${heading(row)}\n  said: ${dateOf(row.statement)} → ${now}`, options)
      }),
    )

export const wrongCommand: MakeCommand = () =>
  judgingCommand('wrong', 'Say that a statement is none: it is in no answer any more.', ['onrecord wrong 3fa9c1d2'])
    .argument('<statement>', ID)
    .action((wanted: string, options: JudgingOptions) =>
      withRecord(options.record, async (store) => {
        const row = await theStatement(store, wanted)
        const { judgeStatement } = await import('../../record/judge.ts')
        const judged = await judgeStatement(store, row, { kind: 'wrong' }, byOf(options))
        await confirm(
          judged,
          `${heading(row)}\n  taken out of the record (it was said to be by ${nameOf(row.statement)})`,
          options,
        )
      }),
    )

function heading({ statement, report }: StatementRow): string {
  return `${shortId(statement.id)} ${quoted(statement.words ?? '')} (${safeLine(report)})`
}

/** A slip of the pen makes a new person; that is told. */
async function isNew(store: Store, name: string | null): Promise<string> {
  if (name === null) return ''
  const { namesCalled } = await import('../../record/names.ts')
  const { names } = await namesCalled(store, name)
  const statements = names.reduce((sum, one) => sum + one.statements, 0)
  return statements > 1 ? ` (${statements.toLocaleString('en')} statements now)` : ' (nobody else here is called so)'
}
