/** The server's side of a thread: calls go in, answers and steps come out; one that dies is begun anew by the next call. */
import { Worker } from 'node:worker_threads'
import type { Format, Piece } from '../../8-publish/index.ts'
import { problem } from '../../model/problem.ts'
import { RecordError } from '../../store/error.ts'
import type { Call, FromThread, ToThread } from './messages.ts'
import type { OnStep } from './work.ts'

interface Waiting {
  answer: (value: unknown) => void
  fail: (error: Error) => void
  onStep: OnStep
}

/** The same file is TypeScript in the source tree and JavaScript in the built package. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

export class Thread {
  readonly #record: string
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #calls = 0

  constructor(record: string) {
    this.#record = record
  }

  call(what: Call, onStep: OnStep = () => {}): Promise<unknown> {
    const call = this.#calls++
    return new Promise((answer, fail) => {
      this.#waiting.set(call, { answer, fail, onStep })
      this.#started().postMessage({ call, ...what } satisfies ToThread)
    })
  }

  async *pieces(format: Format): AsyncGenerator<Piece> {
    const of = (await this.call({ do: 'begin', format })) as number // its own number
    try {
      for (;;) {
        const piece = (await this.call({ do: 'piece', of })) as Piece | null
        if (piece === null) return
        yield piece
      }
    } finally {
      await this.call({ do: 'end', of })
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
    this.#failAll('the server is closing')
  }

  #started(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(FILE, { workerData: { record: this.#record } })
    worker.on('message', (message: FromThread) => this.#heard(message))
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#worker = null
      this.#failAll(error instanceof Error ? error.message : String(error))
    })
    this.#worker = worker
    return worker
  }

  #heard(message: FromThread): void {
    const waiting = this.#waiting.get(message.call)
    if (!waiting) return
    if ('step' in message) {
      waiting.onStep(message.step)
      return
    }
    this.#waiting.delete(message.call)
    if ('problem' in message) waiting.fail(new RecordError(message.problem))
    else waiting.answer(message.answer)
  }

  #failAll(why: string): void {
    for (const { fail } of this.#waiting.values())
      fail(new RecordError(problem('thread-died', `the work broke off: ${why}`, { fix: 'try again', retryable: true })))
    this.#waiting.clear()
  }
}
