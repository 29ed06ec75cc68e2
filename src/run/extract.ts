/**
 * The pipeline over many things: in order, each result as soon as it and all before it are done, never more than a fixed
 * number in memory. With workers the output is the same, byte for byte, as without.
 */
import { availableParallelism } from 'node:os'
import type { Dossier, Problem } from '../model/types.ts'
import type { Extracted } from '../pipeline.ts'
import { LIMITS } from './limits.ts'
import { Pool } from './pool.ts'
import { extractSafely } from './safely.ts'
import type { SourceItem } from './sources.ts'

export interface Extraction {
  extracted: Extracted[]
  problems: Problem[]
  done: number
  total: number | null
}

type Pending = Promise<Extraction>

/** `jobs`: worker threads; 1 reads everything in the calling thread; default: one for each core. */
export async function* extractAll(
  items: AsyncIterable<SourceItem>,
  jobs = availableParallelism(),
  dossier: Dossier | null = null,
): AsyncGenerator<Extraction> {
  const state = new Window(jobs, dossier)
  const feeding = state.feed(items)
  try {
    for (;;) {
      const next = await state.take()
      if (!next) break
      yield await next
    }
    await feeding
  } finally {
    await state.close()
  }
}

/** A queue of results in order: feeding waits while it is full, taking waits while it is empty. */
class Window {
  private readonly queue: Pending[] = []
  private readonly size: number
  private ended = false
  private stopped = false
  private failure: unknown
  private wakeTaker: () => void = () => {}
  private wakeFeeder: () => void = () => {}
  private pool: Pool | undefined
  private seen = 0
  private bytes = 0

  private readonly jobs: number
  private readonly dossier: Dossier | null

  constructor(jobs: number, dossier: Dossier | null) {
    this.jobs = jobs
    this.dossier = dossier
    this.size = Math.max(2, jobs * LIMITS.aheadPerWorker)
  }

  async feed(items: AsyncIterable<SourceItem>): Promise<void> {
    try {
      for await (const item of items) {
        while (this.isFull() && !this.stopped) await new Promise<void>((wake) => (this.wakeFeeder = wake))
        if (this.stopped) return
        this.queue.push(this.start(item))
        this.wakeTaker()
      }
    } catch (error) {
      this.failure = error
    } finally {
      this.ended = true
      this.wakeTaker()
    }
  }

  /** So many things, or so many bytes of them. */
  private isFull(): boolean {
    return this.queue.length >= this.size || (this.queue.length > 0 && this.bytes >= LIMITS.aheadBytes)
  }

  async take(): Promise<Pending | undefined> {
    while (this.queue.length === 0 && !this.ended) await new Promise<void>((wake) => (this.wakeTaker = wake))
    if (this.queue.length === 0 && this.failure) throw this.failure
    const next = this.queue.shift()
    this.wakeFeeder()
    return next
  }

  async close(): Promise<void> {
    this.stopped = true
    this.wakeFeeder()
    await this.pool?.close()
  }

  private async start({ raw, problem, done, total }: SourceItem): Promise<Extraction> {
    if (!raw) return { extracted: [], problems: problem ? [problem] : [], done, total }
    this.bytes += raw.bytes.length
    const alone = this.jobs <= 1 || this.seen++ < LIMITS.beforeWorkers
    if (!alone) this.pool ??= new Pool(this.jobs, this.dossier)
    const result = alone ? extractSafely(raw, this.dossier) : await this.pool!.run(raw)
    this.bytes -= raw.bytes.length
    this.wakeFeeder()
    return { ...result, done, total }
  }
}
