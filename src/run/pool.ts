/** Worker threads behind one function; a thread that dies costs the things it held one problem each, not the run. */
import { Worker } from 'node:worker_threads'
import { problem } from '../model/problem.ts'
import type { Raw } from '../model/types.ts'
import type { Extraction } from '../pipeline.ts'

interface Held {
  raw: Raw
  done: (extraction: Extraction) => void
}

interface Thread {
  worker: Worker
  held: Map<number, Held>
}

/** The same file is TypeScript in the source tree and JavaScript in the built package. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

export class Pool {
  private readonly threads: Thread[]
  private jobs = 0

  constructor(size: number) {
    this.threads = Array.from({ length: size }, () => this.start())
  }

  /** Never rejects: a crash is a problem of the thing that was being read. */
  run(raw: Raw): Promise<Extraction> {
    const thread = this.threads.reduce((a, b) => (b.held.size < a.held.size ? b : a))
    return new Promise((done) => {
      const job = this.jobs++
      thread.held.set(job, { raw, done })
      thread.worker.postMessage({ job, raw })
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()))
  }

  private start(): Thread {
    const thread: Thread = { worker: new Worker(WORKER), held: new Map() }
    thread.worker.on('message', ({ job, extraction }: { job: number; extraction: Extraction }) => {
      const held = thread.held.get(job)
      thread.held.delete(job)
      held?.done(extraction)
    })
    thread.worker.on('error', (error) => this.died(thread, error))
    return thread
  }

  /** The first thing held is the one that was being read; the others are given to the new thread. */
  private died(thread: Thread, error: unknown): void {
    const [first, ...others] = thread.held.entries()
    const fresh = this.start()
    this.threads[this.threads.indexOf(thread)] = fresh
    for (const [job, held] of others) {
      fresh.held.set(job, held)
      fresh.worker.postMessage({ job, raw: held.raw })
    }
    if (first) first[1].done({ extracted: [], problems: [crash(first[1].raw, error)] })
  }
}

function crash(raw: Raw, error: unknown) {
  const where = raw.line ? `${raw.name}:${raw.line}` : raw.name
  const cause = error instanceof Error ? error.message : String(error)
  return problem('reader-died', `reading it broke off: ${cause}`, {
    where,
    fix: 'report this with the file, if you may share it',
  })
}
