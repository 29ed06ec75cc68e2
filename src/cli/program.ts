/** The whole command line as one tree. The reference in docs/commands.md is made from it. */
import { Command } from 'commander'
import { problem } from '../model/problem.ts'
import { addCommand } from './commands/add.ts'
import { checkCommand } from './commands/check.ts'
import { commitmentsCommand } from './commands/commitments.ts'
import { compareCommand } from './commands/compare.ts'
import { deadlocksCommand } from './commands/deadlocks.ts'
import { demoCommand } from './commands/demo.ts'
import { disagreementsCommand } from './commands/disagreements.ts'
import { dossierCommand } from './commands/dossier.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { forgetCommand } from './commands/forget.ts'
import { importCommand } from './commands/import.ts'
import { judgementsCommand } from './commands/judgements.ts'
import { lineageCommand } from './commands/lineage.ts'
import { markCommand } from './commands/mark.ts'
import { peopleCommand } from './commands/people.ts'
import { personCommand } from './commands/person.ts'
import { positionsCommand } from './commands/positions.ts'
import { refreshCommand } from './commands/refresh.ts'
import { reportsCommand } from './commands/reports.ts'
import { differentCommand, sameCommand } from './commands/same.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { setCommand } from './commands/set.ts'
import { shiftsCommand } from './commands/shifts.ts'
import { showCommand } from './commands/show.ts'
import { positionCommand, saidCommand, speakerCommand, wrongCommand } from './commands/statement.ts'
import { undoCommand } from './commands/undo.ts'
import { variantsCommand } from './commands/variants.ts'
import { verifyCommand } from './commands/verify.ts'
import { whoCommand } from './commands/who.ts'
import { problemLine } from './output.ts'
import type { Result } from './shared.ts'
import { version } from './version.ts'

/** In the order of a first day with the product. */
const COMMANDS = [
  demoCommand,
  addCommand,
  serveCommand,
  reportsCommand,
  showCommand,
  whoCommand,
  peopleCommand,
  personCommand,
  searchCommand,
  checkCommand,
  lineageCommand,
  compareCommand,
  variantsCommand,
  disagreementsCommand,
  setCommand,
  dossierCommand,
  speakerCommand,
  saidCommand,
  wrongCommand,
  positionCommand,
  markCommand,
  sameCommand,
  differentCommand,
  undoCommand,
  judgementsCommand,
  refreshCommand,
  positionsCommand,
  shiftsCommand,
  commitmentsCommand,
  deadlocksCommand,
  extractCommand,
  exportCommand,
  importCommand,
  verifyCommand,
  forgetCommand,
]

/** `json`: problems of usage as JSON. A fresh tree and the place where the command that runs leaves its exit code. */
export function program(json = false): { command: Command; result: Result } {
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
  for (const make of COMMANDS) command.addCommand(inherit(make(result), command))
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
