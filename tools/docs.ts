/** `npm run docs`: writes what is made from the code – the command reference, the JSON Schemas, the client's types. A test compares them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { z } from 'zod'
import { program } from '../src/cli/program.ts'
import { judgement } from '../src/model/judgement.ts'
import { personDetail, personRow } from '../src/model/person.ts'
import * as schema from '../src/model/schema.ts'
import { clientSource } from './client.ts'

const SHAPES = {
  'extract-line': schema.extractLine,
  'who-statement': schema.statementOfReport,
  'person-row': personRow,
  'person-detail': personDetail,
  'record-export': schema.recordExport,
  check: schema.check,
  dossier: schema.dossier,
  judgement,
  problem: schema.problem,
}

/** Path under the repository → its content. */
export function generated(): Map<string, string> {
  const files = new Map([
    ['docs/commands.md', commandReference()],
    ['src/client/api.ts', formatted(clientSource())],
  ])
  for (const [name, shape] of Object.entries(SHAPES)) {
    const json = {
      $id: `onrecord/${name}/${schema.SHAPE_VERSION}`,
      ...z.toJSONSchema(shape, { target: 'draft-2020-12' }),
    }
    files.set(`schema/${name}.json`, `${JSON.stringify(json, null, 2)}\n`)
  }
  return files
}

/** As the linter wants it. */
function formatted(source: string): string {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url))
  const args = [biome, 'format', '--stdin-file-path=src/client/api.ts']
  const run = spawnSync(process.execPath, args, {
    input: source,
    encoding: 'utf8',
    cwd: new URL('..', import.meta.url),
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

const { command } = await program()

function commandReference(): string {
  const all = command.commands.flatMap((c) => [c, ...c.commands])
  const parts = all.map((c) => `## ${fullName(c)}\n\n\`\`\`text\n${help(c)}\n\`\`\`\n`)
  const head =
    '# Commands\n\nMade from the commands themselves by `npm run docs`; a test fails when it is out of date.\n'
  return `${head}\n\`\`\`text\n${help(command)}\n\`\`\`\n\n${parts.join('\n')}`
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()
}

/** The help as printed, at a fixed width, with what was added before and after. */
function help(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: (part) => (text += part),
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  })
  command.outputHelp()
  return text.trim()
}

export function writeAll(): void {
  for (const [path, content] of generated()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
    mkdirSync(new URL('.', `file://${file}`), { recursive: true })
    writeFileSync(file, content)
  }
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) writeAll()
