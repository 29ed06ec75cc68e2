/** What commands have in common: options, opening the record, usage errors. */
import { Command } from 'commander'
import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'
import type { ReportRow, Store } from '../store/contract.ts'
import { parseDay } from '../text/days.ts'

/** Where a command leaves its exit code. */
export interface Result {
  code: number
}

export type MakeCommand = (result: Result) => Command

/** An error that carries a problem; `main` prints it and ends with 1, or 2 when its code begins with "usage". */
export class CommandError extends Error {
  readonly problem: Problem

  constructor(p: Problem) {
    super(p.message)
    this.problem = p
  }
}

export function usage(message: string, fix: string): CommandError {
  return new CommandError(problem('usage', message, { fix }))
}

const RECORD = ['--record <file>', 'the record to use', 'onrecord.db'] as const

/** A command with the options that all share and its examples below the help. */
export function commandOf(name: string, summary: string, examples: string[]): Command {
  return new Command(name)
    .description(summary)
    .option('--debug', 'print the stack of an error')
    .addHelpText('after', `\nExample${examples.length > 1 ? 's' : ''}:\n${examples.map((e) => `  ${e}`).join('\n')}`)
}

/** The same with `--record`. */
export function recordCommand(name: string, summary: string, examples: string[]): Command {
  return commandOf(name, summary, examples).option(...RECORD)
}

/** Opens the record, runs, closes it whatever happens. */
export async function withRecord<T>(file: string, run: (store: Store) => Promise<T>, create = false): Promise<T> {
  const { openRecord } = await import('../record/open.ts')
  const store = await openRecord(file, create)
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}

/** A day, month or year as typed; a usage error when it is none. */
export function dayOption(option: string, value: string): string {
  const day = parseDay(value)
  if (!day?.value) throw usage(`${option} ${value} is not a date`, 'write it as 2025-02-27, 2025-02 or 2025')
  return day.value
}

/** `--allow-host`: HOST:PORT, each; a usage error for anything else. */
export async function allowHostOption(hosts: string[] = []): Promise<string[]> {
  if (hosts.length === 0) return []
  const { allowedHost } = await import('../net/index.ts')
  const wrong = hosts.find((host) => !allowedHost(host))
  if (wrong !== undefined) throw usage(`--allow-host ${wrong} is not a host and port`, 'write it as 127.0.0.1:8080')
  return hosts
}

/** The one report meant by an id or the beginning of one. */
export async function theReport(store: Store, wanted: string): Promise<ReportRow> {
  const { findReports } = await import('../record/find.ts')
  const found = await findReports(store, wanted)
  if (found.length === 1) return found[0]!
  if (found.length === 0)
    throw new CommandError(
      problem('no-report', `no report is called "${wanted}"`, { fix: '"onrecord reports" lists them' }),
    )
  const some = found
    .slice(0, 5)
    .map((r) => r.id)
    .join(', ')
  throw new CommandError(
    problem('many-reports', `${found.length} reports match "${wanted}": ${some}`, { fix: 'give the whole id' }),
  )
}

/** For an option that may be given several times, or once with commas. */
export function several(value: string, before: string[] = []): string[] {
  return [...before, ...value.split(',').map((v) => v.trim())]
}

/** A whole number from 0, as typed. */
export function numberOption(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw usage(`--limit ${value} is not a whole number`, 'give a number such as 20, or 0 for all')
  return Number(value)
}

/** Worker threads, as typed. */
export function jobsOption(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw usage(`--jobs ${value} is not a number of workers`, 'give a number from 1 to 99')
  return Number(value)
}
