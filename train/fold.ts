/** One worker of the training: both chains from the reports of the other folds, and what they propose for its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { CUES, PARTS } from '../src/2-attribute/learned/chain.ts'
import { type Chains, propose } from '../src/2-attribute/learned/propose.ts'
import { packed, quantised, type Table } from '../src/2-attribute/learned/table.ts'
import { weigh } from '../src/2-attribute/learned/weigh.ts'
import { type RealTable, trainCrf } from './crf.ts'
import { cueExample, type GoldReport, partExamples, type Sentence, sentencesOf } from './examples.ts'
import { CHAIN } from './options.ts'
import { verdict } from './verdict.ts'

export interface FoldTask {
  /** for the log */
  name: string
  train: GoldReport[]
  held: GoldReport[]
}

/** Rows that the judge learns from, and whether each proposal is right, and right to the word. */
export interface FoldResult {
  chains: Chains
  rows: Float64Array[]
  right: number[]
  exact: number[]
}

/** The judge learns what an unlikely cue looks like, too. */
const ANY_CUE = Number.NEGATIVE_INFINITY

const { name, train, held } = workerData as FoldTask
const log = (line: string) => console.error(`${name}: ${line}`)
const sentences = train.flatMap((report) => sentencesOf(report))
const chains = {
  cues: small(trainCrf(sentences.map(cueExample), CUES, CHAIN, (l) => log(`cues, ${l}`))),
  parts: small(trainCrf(sentences.flatMap(partExamples), PARTS, CHAIN, (l) => log(`parts, ${l}`))),
}
parentPort!.postMessage(
  judged(
    chains,
    held.flatMap((report) => sentencesOf(report)),
  ) satisfies FoldResult,
)

/** As the package will hold it, so that the judge learns from what it will meet. */
function small(table: RealTable): Table {
  const [emit, emitScale] = quantised(table.emit)
  const [step, stepScale] = quantised(table.step)
  return { emit: packed(emit), emitScale, step: packed(step), stepScale }
}

function judged(by: Chains, of: readonly Sentence[]): FoldResult {
  const result: FoldResult = { chains: by, rows: [], right: [], exact: [] }
  for (const sentence of of) {
    const { unit, look, drafts } = sentence
    const proposals = propose(unit.items, look, drafts, by, ANY_CUE)
    const rows = weigh(unit.items, look, proposals)
    for (const [i, proposal] of proposals.entries()) {
      const { right, exact } = verdict(sentence, proposal)
      result.rows.push(rows[i]!)
      result.right.push(right ? 1 : 0)
      result.exact.push(exact ? 1 : 0)
    }
  }
  return result
}
