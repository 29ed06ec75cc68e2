/**
 * `node bench/growth.ts [--full]`: does a new report cost the same in a small and in a large record? A record grows to 10 000 reports
 * through the store, with the edges that its reports were made to have (--full: and by copies of its rows to 200 000 reports, about a
 * million statements); at each size new reports are added as `add` does, each in a transaction of its own, and a few questions asked.
 * No test asserts a time.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { namesCalled } from '../src/record/names.ts'
import { LINEAGE, openRecord } from '../src/record/open.ts'
import { who } from '../src/record/who.ts'
import type { Item, Store } from '../src/store/contract.ts'
import { type Archive, alikeArchive, newsArchive } from './archive.ts'
import { multiply } from './multiply.ts'

const FULL = process.argv.includes('--full')
/** From here on a record grows by copies of its own rows (multiply.ts). */
const FILLED = 10_000
const SIZES = [200, 1_000, 10_000, ...(FULL ? [50_000, 200_000] : [])]
const ALIKE_SIZES = [200, 1_000, 3_000, ...(FULL ? [10_000] : [])]
const ROUNDS = 100
const BATCH = 100

/** What comparing costs is counted inside the record. */
const comparing = { ms: 0, pairs: 0 }
const counted: typeof LINEAGE = {
  ...LINEAGE,
  read: (report) => timing(() => LINEAGE.read(report)),
  keysOf: (kept) => timing(() => LINEAGE.keysOf(kept)),
  relate: (a, b) => {
    comparing.pairs++
    return planned ? planned(a.id, b.id) : timing(() => LINEAGE.relate(a, b))
  },
}
/** While the record is filled: edges as planned, so that a large one is soon there. */
let planned: Archive['planned']

function timing<T>(work: () => T): T {
  const start = process.cpuUsage()
  const found = work()
  const { user, system } = process.cpuUsage(start)
  comparing.ms += (user + system) / 1000
  return found
}

interface Cost {
  wall: number
  cpu: number
  ms: number
  pairs: number
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [start, cpu, before] = [performance.now(), process.cpuUsage(), { ...comparing }]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  const [ms, pairs] = [comparing.ms - before.ms, comparing.pairs - before.pairs]
  return { wall: performance.now() - start, cpu: (user + system) / 1000, ms, pairs }
}

async function costs(work: (round: number) => Promise<unknown>): Promise<Cost[]> {
  const all: Cost[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await costOf(() => work(round)))
  return all
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
const both = (all: Cost[]) =>
  `${middle(all.map((c) => c.wall)).toFixed(1)} (${middle(all.map((c) => c.cpu)).toFixed(1)})`

type Column = Record<string, string>

/** The next reports of the archive, read by the rooms before the clock runs. */
async function joining(store: Store, archive: Archive): Promise<{ column: Column; cpu: number }> {
  const fresh = Array.from({ length: ROUNDS }, archive.read)
  const all = await costs((round) => store.add([fresh[round]!]))
  const cpu = mean(all.map((c) => c.cpu))
  const pairs = all.map((c) => c.pairs)
  const column = {
    'join one report': both(all),
    '– mean of the processor': cpu.toFixed(1),
    '– of it reading and comparing': mean(all.map((c) => c.ms)).toFixed(1),
    '– reports compared: mean, most': `${mean(pairs).toFixed(1)}, ${Math.max(...pairs)}`,
  }
  return { column, cpu }
}

/** Somebody who speaks in one report. */
const RARE = 'Hedda Ottokring'

function bySomebody(item: Item): Item {
  const statements = item.statements.map((s) => ({
    ...s,
    speaker: { ...s.speaker, name: RARE, basis: 'name' as const },
  }))
  return { ...item, statements }
}

/** She, and the one who is quoted most. */
async function asking(store: Store): Promise<Column> {
  const [most] = (await store.names()).filter((n) => n.joinable).sort((a, b) => b.statements - a.statements)
  const asked = [
    ['who: one person, all she said', async () => Array.fromAsync((await who(store, RARE)).statements)],
    ['who: the most quoted, newest 20', async () => firstOf((await who(store, most!.name)).statements, 20)],
    ['who is the most quoted', () => namesCalled(store, most!.name)],
  ] as const
  const found: Column = {}
  for (const [what, work] of asked) found[what] = both(await costs(work))
  return found
}

async function firstOf<T>(list: AsyncIterable<T>, count: number): Promise<void> {
  let n = 0
  for await (const _ of list) if (++n === count) return
}

async function fill(store: Store, archive: Archive, count: number): Promise<void> {
  planned = archive.planned
  for (let left = count; left > 0; left -= BATCH)
    await store.add(Array.from({ length: Math.min(left, BATCH) }, archive.made))
  planned = undefined
}

async function grown(
  archive: Archive,
  sizes: readonly number[],
  questions: boolean,
): Promise<[number, Column, number][]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-growth-'))
  try {
    const file = join(folder, 'r.db')
    let store = await openRecord(file, true, counted)
    const columns: [number, Column, number][] = []
    if (questions) await store.add([bySomebody(archive.made())])
    for (const size of sizes) {
      const [start, there] = [performance.now(), (await store.counts()).reports]
      await fill(store, archive, Math.min(size, FILLED) - there)
      if (size > FILLED) {
        await store.close()
        multiply(file, size)
        store = await openRecord(file, false, counted)
      }
      const perSecond = (Math.max(0, size - there) / (performance.now() - start)) * 1000
      columns.push([size, ...(await columnOf(store, archive, file, perSecond, questions))])
      console.error(`${size}: ${JSON.stringify(columns.at(-1)![1])}`)
    }
    await store.close()
    return columns
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function columnOf(
  store: Store,
  archive: Archive,
  file: string,
  perSecond: number,
  questions: boolean,
): Promise<[Column, number]> {
  const { statements, speakers } = await store.counts()
  const size = {
    statements: statements.toLocaleString('en'),
    names: speakers.toLocaleString('en'),
    MB: ((statSync(file).size + statSync(`${file}-wal`).size) / 1e6).toFixed(0),
    'reports a second while filling': perSecond.toFixed(0),
  }
  const { column, cpu } = await joining(store, archive)
  return [{ ...size, ...column, ...(questions ? await asking(store) : {}) }, cpu]
}

function print(title: string, columns: readonly [number, Column][]): void {
  const cells = (row: string[]) => row.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(15))).join('')
  console.log(`\n${title}`)
  console.log(cells(['reports in the record', ...columns.map(([size]) => size.toLocaleString('en'))]))
  for (const what of Object.keys(columns[0]![1])) console.log(cells([what, ...columns.map(([, c]) => c[what]!)]))
}

/** In a process of its own, at the same time. */
async function peer(): Promise<{ ms: number; found: number }[]> {
  const file = fileURLToPath(new URL('./growth-peer.ts', import.meta.url))
  const args = ['--max-old-space-size=12000', file, String(ROUNDS), ...SIZES.map(String)]
  return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout)
}

console.log(`milliseconds, in brackets those of the processor: median of ${ROUNDS}; Node ${process.versions.node}`)
const [news, others] = await Promise.all([grown(newsArchive(), SIZES, true), peer()])
print(
  'a mixed archive (news.ts)',
  news.map(([size, column, cpu], i) => {
    const { ms, found } = others[i]!
    const rows = {
      'minhash: sign, keep, ask': ms.toFixed(1),
      '– reports found': found.toFixed(1),
      'join ÷ minhash': (cpu / ms).toFixed(1),
    }
    return [size, { ...column, ...rows }]
  }),
)
const alike = await grown(alikeArchive(), ALIKE_SIZES, false)
print(
  'every report like every other (workload.ts)',
  alike.map(([size, column]) => [size, column]),
)
