/** A worker thread: says when it is ready, then takes raw things one after the other and gives back what becomes of each. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Dossier, Raw } from '../model/types.ts'
import { extractSafely } from './safely.ts'

/** what the user follows, the same for everything the thread reads */
const dossier: Dossier | null = workerData?.dossier ?? null

parentPort?.on('message', ({ job, raw }: { job: number; raw: Raw }) => {
  parentPort?.postMessage({ job, extraction: extractSafely(raw, dossier) })
})
parentPort?.postMessage({ ready: true })
