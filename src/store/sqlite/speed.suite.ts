/** How fast a record takes reports in: `node src/store/sqlite/speed.suite.ts [reports] [reports per transaction]`. */
import { sha256Of } from '../../model/hash.ts'
import type { Item } from '../contract.ts'
import { all, statementsOf } from '../suite/samples.suite.ts'
import { openInFolder } from './folder.suite.ts'

const [reports = 2000, batch = 50] = process.argv.slice(2).map(Number)
const WORDS =
  'minister harbour ceasefire withdraw border talk agree envoy delta river treaty guarantee observer prisoner exchange deadline coalition ferry'.split(
    ' ',
  )

let seed = 1
/** The same numbers in every run. */
function random(below: number): number {
  seed = (seed * 48271) % 2147483647
  return seed % below
}

/** 22 words, one in six of them rare. */
function sentence(): string {
  return Array.from({ length: 22 }, () => WORDS[random(WORDS.length)] + (random(6) ? '' : String(random(4000)))).join(
    ' ',
  )
}

/** A report of about 3.7 kB with eight statements. */
function made(n: number): Item {
  const said = Array.from({ length: 8 }, () => `2025-0${1 + random(9)}-11 Person ${random(300)}: ${sentence()}`)
  const text = [...said, ...Array.from({ length: 14 }, sentence)].join('\n')
  const published = { value: '2025-01-01', precision: 'day', basis: 'given' } as const
  const report = {
    id: `r${n}`,
    sha256: sha256Of(text),
    text,
    title: null,
    url: null,
    outlet: 'Coast Wire',
    byline: null,
    file: null,
    published,
  }
  return { report, statements: statementsOf(report), idGiven: true }
}

async function timed(what: string, work: () => Promise<number>): Promise<void> {
  const start = performance.now()
  const count = await work()
  const ms = performance.now() - start
  console.log(`${what.padEnd(32)} ${count} in ${Math.round(ms)} ms, ${Math.round((count / ms) * 1000)}/s`)
}

async function addAll(batches: Item[][]): Promise<number> {
  for (const some of batches) await opened.store.add(some)
  return (await opened.store.counts()).statements
}

const offered = Array.from({ length: reports }, (_, n) => made(n))
const batches = Array.from({ length: Math.ceil(reports / batch) }, (_, i) => offered.slice(i * batch, (i + 1) * batch))
const opened = await openInFolder()
await timed('statements added', () => addAll(batches))
await timed('statements listed', async () => (await all(opened.store.statements())).length)
await timed(
  'statements found, "harbour"',
  async () => (await all(opened.store.statements({ terms: ['harbour'] }))).length,
)
await timed('problems verified', async () => (await all(opened.store.verify())).length)
await timed('reports forgotten', async () => Number(await opened.store.forget('r1')))
await opened.drop()
