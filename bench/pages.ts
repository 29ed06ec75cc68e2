/**
 * `node bench/pages.ts`: how soon a person sees the first page of a record of 100 000 statements, beside the bundled sample and an
 * empty page, in a real browser, in one run. Needs the built command and Chromium. No test asserts a time.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { idOf } from '../src/model/hash.ts'
import type { Position, Statement } from '../src/model/types.ts'
import { LINEAGE, openRecord } from '../src/record/open.ts'
import type { Item } from '../src/store/contract.ts'
import { findChromium, launch } from '../test/chromium.ts'
import { newsArchive } from './archive.ts'

const STATEMENTS = Number(process.argv[2] ?? 100_000)
const ROUNDS = 7
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const COMMAND = here('../dist/cli/bin.js')

const PARTIES = ['torvenia', 'kaldria', 'pact', 'mediators']
const PROPOSALS = ['ceasefire', 'accession', 'neutrality', 'guarantees', 'withdrawal']
const STANCES = ['supports', 'opposes', 'demands', 'conditional', 'open'] as const

/** One statement in six bears on the dossier, which is more than in the sample's reports by far. */
function bearing(statement: Statement, n: number): Statement {
  if (n % 6 !== 0) return statement
  const of = Number.parseInt(idOf('bench', statement.id).slice(0, 6), 16)
  const position: Position = {
    proposal: PROPOSALS[of % PROPOSALS.length]!,
    holder: null,
    stance: STANCES[of % STANCES.length]!,
    polarity: of % 2 === 0 ? 1 : -1,
    condition: null,
  }
  return {
    ...statement,
    positions: [position],
    speaker: { ...statement.speaker, party: PARTIES[of % PARTIES.length]! },
  }
}

/** Filled through the store; which report comes from which is as the archive was made. */
async function fill(file: string): Promise<{ reports: number; statements: number }> {
  const archive = newsArchive()
  const relate: typeof LINEAGE.relate = (a, b) => archive.planned!(a.id, b.id)
  const store = await openRecord(file, true, { ...LINEAGE, relate })
  const text = readFileSync(here('../examples/sample/dossier.yaml'), 'utf8')
  const kept = { name: 'dossier.yaml', text }
  await store.keepDossier(kept)
  let n = 0
  while (n < STATEMENTS) {
    const items = Array.from({ length: 100 }, (): Item => {
      const item = archive.made()
      return { ...item, statements: item.statements.map((s) => bearing(s, n++)) }
    })
    await store.add(items, kept)
  }
  const { reports, statements } = await store.counts()
  await store.close()
  return { reports, statements }
}

async function sample(file: string): Promise<void> {
  for (const args of [
    ['add', here('../examples/sample/reports')],
    ['dossier', 'use', here('../examples/sample/dossier.yaml')],
  ]) {
    const child = spawn(process.execPath, [COMMAND, ...args, '--record', file], { stdio: 'ignore' })
    await once(child, 'exit')
  }
}

interface Served {
  base: string
  end: () => Promise<void>
}

async function serve(file: string): Promise<Served> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--record', file, '--port', '0', '--json'])
  const [line] = await once(child.stdout, 'data')
  const { address } = JSON.parse(String(line)) as { address: string }
  const end = async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { base: address, end }
}

async function emptyPage(): Promise<Served> {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end('<!doctype html><title>x</title><h1>x</h1>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}/`, end: async () => void server.close() }
}

/** Milliseconds from asking for an address until each thing is seen; a browser without anything kept each time. */
async function seen(browser: Browser, address: string, things: readonly string[]): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  const times = await Promise.all(
    things.map(async (thing) => {
      await page.locator(thing).first().waitFor({ timeout: 600_000 })
      return performance.now() - start
    }),
  )
  await context.close()
  return times
}

const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
const ms = (n: number) => n.toFixed(0).padStart(8)

/** The first round is told apart: the server has just begun. */
async function row(
  browser: Browser,
  what: string,
  { base }: Served,
  path: string,
  things: readonly string[],
): Promise<void> {
  const rounds: number[][] = []
  for (let round = 0; round <= ROUNDS; round++) rounds.push(await seen(browser, base + path, things))
  const [first, ...later] = rounds
  for (const [i, thing] of things.entries())
    console.log(`${what.padEnd(30)}${thing.padEnd(26)}${ms(first![i]!)}${ms(middle(later.map((times) => times[i]!)))}`)
}

const chromium = findChromium()
if (!chromium) throw new Error('Chromium is not there: install it or name one in CHROMIUM')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-pages-'))
try {
  const [small, large] = [join(folder, 'sample.db'), join(folder, 'large.db')]
  await sample(small)
  const start = performance.now()
  const size = await fill(large)
  console.log(
    `${size.statements.toLocaleString('en')} statements in ${size.reports.toLocaleString('en')} reports, filled in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  const browser = await launch(chromium)
  console.log(
    `${'record'.padEnd(30)}${'seen'.padEnd(26)}${'first'.padStart(8)}${'then'.padStart(8)}   milliseconds; then: median of ${ROUNDS}`,
  )
  const empty = await emptyPage()
  await row(browser, 'an empty page', empty, '', ['h1'])
  await empty.end()
  for (const [what, file] of [
    ['the sample', small],
    [`${size.statements.toLocaleString('en')} statements`, large],
  ] as const) {
    const served = await serve(file)
    await row(browser, what, served, '', ['h1', '.report-title', '.matrix .cell'])
    await row(browser, `${what}: search`, served, 'search', ['.statement-line'])
    await row(browser, `${what}: people`, served, 'people', ['.person-row'])
    await served.end()
  }
  await browser.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
