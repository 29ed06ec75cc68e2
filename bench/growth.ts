/**
 * `node bench/growth.ts [--million]`: does a new report cost the same in a small and in a large record? The record grows to
 * 1 000, 10 000 and 100 000 statements (and 1 000 000); at each size a few questions are asked. No test asserts a time.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idOf, sha256Of } from '../src/model/hash.ts'
import { extract } from '../src/pipeline.ts'
import { namesCalled } from '../src/record/names.ts'
import { openRecord } from '../src/record/open.ts'
import { who } from '../src/record/who.ts'
import type { Item, Store } from '../src/store/contract.ts'
import { workload } from './workload.ts'

const SIZES = [1_000, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
/** Reports whose statements are found by the rooms; the others are made from them with other names of the same length. */
const FOUND = 300
/** One of the names in the texts of the workload; each variation bears another instead, so that people grow with the record. */
const NAME = 'Lindqvist'
/** Somebody who speaks in a fixed number of reports. */
const RARE = 'Ottokring'
const BATCH = 100
const ROUNDS = 40

const read = (r: { id: string }): Item[] =>
  extract({ name: 'bench', bytes: Buffer.from(JSON.stringify(r)), format: 'jsonl', line: 1 }).extracted

const found = [...workload(FOUND)].flatMap(read).filter((item) => item.report.text.includes(NAME))

/** Nine letters, another for each number. */
function nameOf(number: number): string {
  const letters = [...idOf(String(number))].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  return `B${letters.slice(0, 8).join('')}`
}

/** The same report by another name and of another day: spans stay right, because names are of one length. */
function variation(number: number, name = nameOf(number)): Item {
  const base = found[number % found.length]!
  const item: Item = JSON.parse(JSON.stringify(base).replaceAll(NAME, name))
  const id = `v${number}`
  const text = item.report.text
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 4_000))).toISOString().slice(0, 10)
  const report = { ...item.report, id, sha256: sha256Of(text), published: { ...item.report.published, value: day } }
  const statements = item.statements.map((s) => ({ ...s, id: idOf(id, s.id) }))
  return { ...item, report, statements }
}

/** Milliseconds of some runs, the middle one, and of the processor alone: on a busy machine that one tells more. */
async function timed(work: (round: number) => Promise<unknown>): Promise<string> {
  const runs: { wall: number; cpu: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await work(round)
    const { user, system } = process.cpuUsage(before)
    runs.push({ wall: performance.now() - start, cpu: (user + system) / 1000 })
  }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!.toFixed(1)
  return `${middle(runs.map(({ wall }) => wall))} (${middle(runs.map(({ cpu }) => cpu))})`
}

async function grow(store: Store, statements: number, from: number): Promise<number> {
  let number = from
  for (let there = (await store.counts()).statements; there < statements; ) {
    const batch = Array.from({ length: BATCH }, () => variation(number++))
    await store.add(batch)
    there += batch.reduce((sum, item) => sum + item.statements.length, 0)
  }
  return number
}

let made = 0
async function measure(store: Store): Promise<Record<string, string>> {
  const fresh = [...workload(ROUNDS, 1_000 + made++)].map((r) => ({ ...r, id: `new${made}-${r.id}` }))
  return {
    'read and join one report': await timed((round) => store.add(read(fresh[round]!))),
    'of it: keep': await timed((round) => store.add([variation(1e9 + made * ROUNDS + round)])),
    'who: one person, all she said': await timed(async () => Array.fromAsync((await who(store, RARE)).statements)),
    'who: the most quoted, newest 20': await timed(async () => firstOf((await who(store, 'Marchetti')).statements, 20)),
    'who is "Marchetti"': await timed(() => namesCalled(store, 'Marchetti')),
  }
}

async function firstOf<T>(list: AsyncIterable<T>, count: number): Promise<void> {
  let n = 0
  for await (const _ of list) if (++n === count) return
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-growth-'))
try {
  const file = join(folder, 'r.db')
  const store = await openRecord(file, true)
  await store.add(Array.from({ length: 5 }, (_, i) => variation(2e9 + i, RARE)))
  const columns: { size: number; times: Record<string, string>; notes: string }[] = []
  let number = 0
  for (const size of SIZES) {
    const start = performance.now()
    const before = (await store.counts()).statements
    number = await grow(store, size, number)
    const { statements, speakers } = await store.counts()
    const rate = Math.round(((statements - before) / (performance.now() - start)) * 1000)
    const notes = `${speakers} names, ${Math.round(statSync(file).size / 1e6)} MB, grown by ${rate} statements/s`
    console.error(`${statements} statements: ${notes}`)
    columns.push({ size, times: await measure(store), notes })
  }
  await store.close()
  print(columns)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print(columns: { size: number; times: Record<string, string> }[]): void {
  const cells = (row: string[]) => row.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(18))).join('')
  console.log(`milliseconds, and of them on the processor: median of ${ROUNDS}; Node ${process.versions.node}`)
  console.log(cells(['statements in the record', ...columns.map(({ size }) => size.toLocaleString('en'))]))
  for (const what of Object.keys(columns[0]!.times))
    console.log(cells([what, ...columns.map(({ times }) => times[what]!)]))
}
