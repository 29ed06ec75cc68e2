/** Runs the built command as a user would: its own process, a folder of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, expect } from 'vitest'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const COMMAND = join(ROOT, 'dist/cli/bin.js')

if (!existsSync(COMMAND)) throw new Error('the command is not built: run "npm run build" first, or "npm test"')

export interface Ran {
  code: number | null
  out: string
  err: string
}

export function onrecord(cwd: string, args: string[], input?: string | Buffer): Ran {
  const run = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    input: input ?? '',
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The same, and it must have gone well. */
export function ok(cwd: string, args: string[], input?: string | Buffer): string {
  const { code, out, err } = onrecord(cwd, args, input)
  expect(code, `${args.join(' ')}\n${err}`).toBe(0)
  return out
}

export function started(cwd: string, args: string[], node: string[] = []) {
  return spawn(process.execPath, [...node, COMMAND, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** As `onrecord`, while this process goes on (and serves pages, say). */
export async function beside(cwd: string, args: string[]): Promise<Ran> {
  const child = started(cwd, args)
  child.stdin.end()
  const text = async (stream: Readable) => Buffer.concat((await stream.toArray()) as Buffer[]).toString()
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.on('exit', ended)),
  ])
  return { code, out, err }
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
  folders.push(made)
  return made
}

const ajv = new Ajv2020({ strict: false })

/** Fails unless the value has the shape that schema/NAME.json promises. */
export function expectShape(name: string, value: unknown): void {
  const check =
    ajv.getSchema(`onrecord/${name}/1`) ??
    ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.json`), 'utf8')))
  check(value)
  expect(check.errors ?? []).toEqual([])
}

export const jsonLines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** All bytes of all files in a folder, for proofs that something is nowhere. */
export function bytesIn(where: string): Buffer {
  const files = readdirSync(where, { withFileTypes: true, recursive: true }).filter((f) => f.isFile())
  return Buffer.concat(files.map((f) => readFileSync(join(f.parentPath, f.name))))
}
