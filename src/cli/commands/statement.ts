/** Judgements about one statement: who said it, when, where somebody stands, and that it is none. */
import { Argument } from 'commander'
import { problem } from '../../model/problem.ts'
import { stance as stances } from '../../model/schema.ts'
import type { Statement } from '../../model/types.ts'
import type { Stood } from '../../record/judge.ts'
import type { StatementRow, Store } from '../../store/contract.ts'
import { idIn, towards } from '../answers.ts'
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
import { CommandError, type MakeCommand, usage, withRecord } from '../shared.ts'

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

const STANCES = [...stances.options, 'unclear', 'none']
/** Towards the proposal where --for and --against do not say. */
const AGAINST: ReadonlySet<string> = new Set(['opposes', 'rules-out'])
const UNDECIDED: ReadonlySet<string> = new Set(['neutral', 'unclear', 'none'])

interface StandOptions extends JudgingOptions {
  holder?: string
  for?: boolean
  against?: boolean
}

export const positionCommand: MakeCommand = () =>
  judgingCommand('position', 'Say where somebody stands on a proposal; no rule changes it again.', [
    'onrecord position 3fa9c1d2 ceasefire opposes',
    'onrecord position 3fa9c1d2 ceasefire none --note "another truce is meant"',
  ])
    .argument('<statement>', ID)
    .argument('<proposal>', 'id, name or alias of a proposal of the dossier')
    .addArgument(new Argument('<stance>', 'where it stands; none: it is not about the proposal').choices(STANCES))
    .option('--for', 'the stance is towards the proposal (default, but of opposes and rules-out)')
    .option('--against', 'the stance is against it')
    .option('--holder <party>', "whose position it is, when it is not the speaker's own")
    .action((wanted: string, proposal: string, stance: string, options: StandOptions) =>
      withRecord(options.record, async (store) => {
        if (options.for && options.against) throw usage('--for and --against exclude each other', 'give one of them')
        const row = await theStatement(store, wanted)
        const stood = await stoodOf(store, proposal, stance, options)
        const { judgeStatement } = await import('../../record/judge.ts')
        const judged = await judgeStatement(store, row, { kind: 'position', ...stood }, byOf(options))
        const [before, now] = [row.statement, judged.after].map((s) => standing(s, stood.proposal))
        await confirm(judged, `${heading(row)}\n  ${stood.proposal}: ${before} → ${now}`, options)
      }),
    )

async function stoodOf(
  store: Store,
  proposal: string,
  stance: string,
  { holder, ...side }: StandOptions,
): Promise<Stood> {
  const { dossierOf } = await import('../../record/dossier.ts')
  const dossier = await dossierOf(store)
  if (!dossier)
    throw new CommandError(problem('no-dossier', 'the record keeps no dossier', { fix: 'onrecord dossier use FILE' }))
  const leaning = AGAINST.has(stance) ? -1 : 1
  return {
    proposal: idIn(dossier.proposals, proposal, 'proposal'),
    stance: stance === 'unclear' ? null : (stance as Stood['stance']), // one of the choices
    polarity: side.for ? 1 : side.against ? -1 : UNDECIDED.has(stance) ? 0 : leaning,
    holder: holder === undefined ? null : idIn(dossier.parties, holder, 'party'),
  }
}

function standing(statement: Statement | null, proposal: string): string {
  const found = (statement?.positions ?? []).filter((p) => p.proposal === proposal)
  return found.map((p) => `${p.stance ?? 'unclear'} (${towards(p.polarity)})`).join(', ') || 'none'
}

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
