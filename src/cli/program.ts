/** The whole command line as one tree. The reference in docs/commands.md is made from it. */
import { Command } from 'commander'
import { problem } from '../model/problem.ts'
import { problemLine } from './output.ts'
import type { MakeCommand, Result } from './shared.ts'
import { version } from './version.ts'

/** In the order of a first day with the product. Each is loaded when it is asked for: all of them take many times as long as one. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  reports: async () => (await import('./commands/reports.ts')).reportsCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  who: async () => (await import('./commands/who.ts')).whoCommand,
  people: async () => (await import('./commands/people.ts')).peopleCommand,
  person: async () => (await import('./commands/person.ts')).personCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  lineage: async () => (await import('./commands/lineage.ts')).lineageCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  variants: async () => (await import('./commands/variants.ts')).variantsCommand,
  disagreements: async () => (await import('./commands/disagreements.ts')).disagreementsCommand,
  set: async () => (await import('./commands/set.ts')).setCommand,
  dossier: async () => (await import('./commands/dossier.ts')).dossierCommand,
  speaker: async () => (await import('./commands/statement.ts')).speakerCommand,
  said: async () => (await import('./commands/statement.ts')).saidCommand,
  wrong: async () => (await import('./commands/statement.ts')).wrongCommand,
  position: async () => (await import('./commands/statement.ts')).positionCommand,
  mark: async () => (await import('./commands/mark.ts')).markCommand,
  same: async () => (await import('./commands/same.ts')).sameCommand,
  different: async () => (await import('./commands/same.ts')).differentCommand,
  undo: async () => (await import('./commands/undo.ts')).undoCommand,
  judgements: async () => (await import('./commands/judgements.ts')).judgementsCommand,
  refresh: async () => (await import('./commands/refresh.ts')).refreshCommand,
  positions: async () => (await import('./commands/positions.ts')).positionsCommand,
  shifts: async () => (await import('./commands/shifts.ts')).shiftsCommand,
  commitments: async () => (await import('./commands/commitments.ts')).commitmentsCommand,
  deadlocks: async () => (await import('./commands/deadlocks.ts')).deadlocksCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  forget: async () => (await import('./commands/forget.ts')).forgetCommand,
}

/**
 * `json`: problems of usage as JSON; `only`: the one command that is needed, if there is such a one. A fresh tree and the place where the
 * command that runs leaves its exit code.
 */
export async function program(json = false, only = ''): Promise<{ command: Command; result: Result }> {
  const result: Result = { code: 0 }
  const command = new Command('onrecord')
    .description('Reads news reports of a negotiation and keeps the record: who said what, when, on which terms.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError(false)
    .configureOutput({ outputError: (text, write) => write(`${usageLine(text, json)}\n`) })
    .exitOverride()
    .addHelpText(
      'after',
      '\nStart with:\n  onrecord demo\n  onrecord add reports/ && onrecord who "Smith"\n\n"onrecord COMMAND --help" tells more of each. Exit codes: 0 done, 1 ran and found a problem, 2 wrong usage.',
    )
  const some = Object.hasOwn(COMMANDS, only) ? [COMMANDS[only]!] : Object.values(COMMANDS)
  for (const make of await Promise.all(some.map((load) => load()))) command.addCommand(inherit(make(result), command))
  return { command, result }
}

/** Output and errors as the whole program has them, also in commands of commands. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent)
  for (const sub of command.commands) inherit(sub, command)
  return command
}

function hint(message: string): string {
  if (message.startsWith('unknown option'))
    return 'options go after the command (onrecord reports --json); before a name that begins with "-" write --'
  if (message.startsWith('too many arguments')) return 'put words that belong together in quotation marks'
  return 'see onrecord --help, or --help of the command'
}

function usageLine(text: string, json: boolean): string {
  const message = text.replace(/^error: /, '').trim()
  return problemLine(problem('usage', message, { fix: hint(message) }), json)
}
