/**
 * `npm run train`: learns the model of room 2 from PolNeAR's training part and writes model/attribute.bin. Two workers, no chance:
 * the same data gives the same file on the same Node. `--out FILE` writes elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { DATA, readJsonl } from '../eval/data.ts'
import { type Model, pack } from '../src/2-attribute/learned/model.ts'
import { boost } from './boost.ts'
import type { GoldReport } from './examples.ts'
import type { FoldResult, FoldTask } from './fold.ts'
import { EXACT, FOLDS, RIGHT } from './options.ts'

const GOLD = 'attribution/polnear-train.jsonl.gz'
const WORKERS = 2

const out = fileURLToPath(new URL('../model/attribute.bin', import.meta.url))
const { values } = parseArgs({ options: { out: { type: 'string', default: out } } })
const started = performance.now()
const log = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const gold = readJsonl<GoldReport>(join(DATA, GOLD))
log(`${gold.length} reports`)
const [whole, ...folds] = await inTurn(tasks())
const model = judge(whole!, folds)
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, pack(model))
log(`wrote ${values.out}`)

/** The whole set first, since it takes longest; it holds nothing out. */
function tasks(): FoldTask[] {
  const fold = (k: number): FoldTask => ({
    name: `fold ${k + 1}`,
    train: gold.filter((_, i) => i % FOLDS !== k),
    held: gold.filter((_, i) => i % FOLDS === k),
  })
  return [{ name: 'all', train: gold, held: [] }, ...Array.from({ length: FOLDS }, (_, k) => fold(k))]
}

async function inTurn(all: FoldTask[]): Promise<FoldResult[]> {
  const results: FoldResult[] = []
  const waiting = [...all.keys()]
  const work = async () => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) results[at] = await inWorker(all[at]!)
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  return results
}

function inWorker(task: FoldTask): Promise<FoldResult> {
  return new Promise((resolve, reject) => {
    const limits = { maxOldGenerationSizeMb: 6000 }
    const worker = new Worker(new URL('./fold.ts', import.meta.url), { workerData: task, resourceLimits: limits })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function judge({ chains }: FoldResult, folds: readonly FoldResult[]): Model {
  const rows = folds.flatMap((f) => f.rows)
  log(`${rows.length} proposals to judge`)
  const right = boost(
    rows,
    folds.flatMap((f) => f.right),
    RIGHT,
    (l) => log(`right, ${l}`),
  )
  const exact = boost(
    rows,
    folds.flatMap((f) => f.exact),
    EXACT,
    (l) => log(`exact, ${l}`),
  )
  return { chains, right, exact }
}
