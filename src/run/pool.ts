/**
 * Worker threads behind one function. A thread that dies costs the thing it was reading one problem, not the run; where
 * threads cannot start at all, everything is read in the calling thread.
 */
import { Worker } from 'node:worker_threads'
import type { Dossier, Raw } from '../model/types.ts'
import { type Extraction, extractSafely, readerDied } from './safely.ts'

interface Held {
  raw: Raw
  done: (extraction: Extraction) => void
}

interface Thread {
  worker: Worker
  held: Map<number, Held>
  /** it has loaded the rooms and said so */
  ready: boolean
}

type Message = { ready: true } | { job: number; extraction: Extraction }

/** The same file is TypeScript in the source tree and JavaScript in the built package. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

export class Pool {
  readonly #threads: Set<Thread>
  readonly #file: URL
  readonly #dossier: Dossier | null
  #jobs = 0
  #closed = false

  /** `file`: what a thread runs; only tests give another. */
  constructor(size: number, dossier: Dossier | null = null, file = WORKER) {
    this.#file = file
    this.#dossier = dossier
    this.#threads = new Set(Array.from({ length: size }, () => this.#start()))
  }

  /** Never rejects: a crash is a problem of the thing that was being read. */
  run(raw: Raw): Promise<Extraction> {
    return new Promise((done) => this.#give({ raw, done }))
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  #give(held: Held): void {
    const free = [...this.#threads].toSorted((a, b) => a.held.size - b.held.size)[0]
    if (!free) {
      held.done(extractSafely(held.raw, this.#dossier))
      return
    }
    const job = this.#jobs++
    free.held.set(job, held)
    free.worker.postMessage({ job, raw: held.raw })
  }

  #start(): Thread {
    const thread: Thread = {
      worker: new Worker(this.#file, { workerData: { dossier: this.#dossier } }),
      held: new Map(),
      ready: false,
    }
    thread.worker.on('message', (message: Message) => answered(thread, message))
    thread.worker.on('error', (error) => this.#died(thread, error))
    return thread
  }

  /** The first thing held is the one that was being read. A thread that never got ready would not the next time either. */
  #died(thread: Thread, error: unknown): void {
    this.#threads.delete(thread)
    if (this.#closed) return
    if (thread.ready) this.#threads.add(this.#start())
    const [first, ...others] = thread.held.values()
    if (first && thread.ready) first.done(readerDied(first.raw, error))
    else if (first) this.#give(first)
    for (const held of others) this.#give(held)
  }
}

function answered(thread: Thread, message: Message): void {
  if ('ready' in message) {
    thread.ready = true
    return
  }
  const held = thread.held.get(message.job)
  thread.held.delete(message.job)
  held?.done(message.extraction)
}
