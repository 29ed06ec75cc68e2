/** Runs one command line: 0 done, 1 ran and found a problem, 2 wrong usage. */
import { CommanderError } from 'commander'
import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'
import { report } from './output.ts'
import { program } from './program.ts'

export async function main(args: string[]): Promise<number> {
  const asked = { json: args.includes('--json'), debug: args.includes('--debug') }
  const { command, result } = await program(asked.json, args[0])
  process.stdout.on('error', (error) => outputFailed(error, result.code))
  process.stderr.on('error', () => {}) // who closes it wants to hear of no problems, and the work goes on
  try {
    await command.parseAsync(args, { from: 'user' })
    return result.code
  } catch (error) {
    process.stdin.destroy() // a sender that never ends would keep a failed command waiting
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    report(problemOf(error), asked.json)
    if (asked.debug && error instanceof Error) console.error(error.stack)
    return hasProblem(error) && error.problem.code.startsWith('usage') ? 2 : 1
  }
}

/** A reader that closes early (`| head`) is no error; a full disk is one, and ends the run. */
function outputFailed(error: NodeJS.ErrnoException, code: number): never {
  if (error.code === 'EPIPE') process.exit(code)
  report(problem('output-failed', error.message, { where: 'stdout', fix: 'make room, or send the output elsewhere' }))
  process.exit(1)
}

function hasProblem(error: unknown): error is Error & { problem: Problem } {
  return error instanceof Error && 'problem' in error
}

function problemOf(error: unknown): Problem {
  if (hasProblem(error)) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  return problem('unexpected', message, { fix: 'run it again with --debug and report what it prints' })
}
