/**
 * Checks the bundled sample, and writes its expected.json.
 *   node tools/check-sample.ts                 is everything right, and expected.json up to date?
 *   node tools/check-sample.ts --write         write expected.json
 *   node tools/check-sample.ts --list          every statement on a line
 *   node tools/check-sample.ts --texts FILE    also write the stored texts as JSONL, for a scorer
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { gold } from '../examples/sample/gold.ts'
import { type Built, build, SAMPLE } from './sample/build.ts'
import { check } from './sample/checks.ts'

const FILE = `${SAMPLE}expected.json`

/** Objects two levels deep get a line each: short in a review, still plain JSON. */
export function asText(expected: Record<string, unknown>): string {
  const entries = Object.entries(expected).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`
    return `${JSON.stringify(key)}: [\n${value.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}

/** Where room 1 reads another publication date than a careful reader: a finding about the room, not about the sample. */
function datesNotRead({ stored }: Built): string[] {
  return gold.reports.flatMap((one) => {
    const read = stored.get(one.id)?.published
    if (read?.value === one.published && read?.basis === one.basis) return []
    return [`${one.id}: published ${one.published} (${one.basis}), read as ${read?.value} (${read?.basis})`]
  })
}

function say(line: string): void {
  stdout.write(`${line}\n`)
}

function counts({ expected }: Built): string {
  const lists = Object.entries(expected).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
  return lists.map(([key, list]) => `${key} ${list.length}`).join(', ')
}

function list({ statements }: Built): void {
  for (const one of statements) {
    const positions = one.positions
      .map((p) => `${p.proposal}:${p.stance}${p.condition ? `[${p.condition}]` : ''}`)
      .join(' ')
    say(
      [
        one.id,
        one.kind,
        `${one.speakerSurface} (${one.speakerCoref})`,
        one.cue,
        one.content,
        one.date.value,
        positions,
      ].join(' | '),
    )
  }
}

function main(): number {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { write: { type: 'boolean' }, list: { type: 'boolean' }, texts: { type: 'string' } },
  })
  const built = build()
  const problems = check(built)
  if (values.list) list(built)
  if (values.texts)
    writeFileSync(
      values.texts,
      [...built.stored.values()].map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''),
    )
  for (const line of problems) say(`wrong: ${line}`)
  for (const line of datesNotRead(built)) say(`note: ${line}`)
  const text = asText(built.expected)
  if (values.write && problems.length === 0) writeFileSync(FILE, text)
  const current = existsSync(FILE) && readFileSync(FILE, 'utf8') === text
  if (!current) say('wrong: expected.json is not what gold.ts gives; run with --write')
  say(counts(built))
  return problems.length === 0 && current ? 0 : 1
}

if (import.meta.main) exit(main())
