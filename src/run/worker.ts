/** A worker thread: takes raw things one after the other, gives back what the pipeline makes of each. */
import { parentPort } from 'node:worker_threads'
import type { Raw } from '../model/types.ts'
import { extract } from '../pipeline.ts'

parentPort?.on('message', ({ job, raw }: { job: number; raw: Raw }) => {
  parentPort?.postMessage({ job, extraction: extract(raw) })
})
