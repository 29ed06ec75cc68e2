/** A worker thread: says when it is ready, then takes raw things one after the other and gives back what becomes of each. */
import { parentPort } from 'node:worker_threads'
import type { Raw } from '../model/types.ts'
import { extractSafely } from './safely.ts'

parentPort?.on('message', ({ job, raw }: { job: number; raw: Raw }) => {
  parentPort?.postMessage({ job, extraction: extractSafely(raw) })
})
parentPort?.postMessage({ ready: true })
