/** Long work, one thing after the other; what has become of each can be read at any time. */
import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { problem } from '../model/problem.ts'
import { RecordError } from '../store/error.ts'
import type { Desk } from './desk/desk.ts'
import type { Step, Work } from './desk/work.ts'
import type { Job as Shape } from './shapes.ts'

export type Job = z.infer<typeof Shape>

/** Jobs remembered, problems told of one. */
const KEPT = 500
const MOST_PROBLEMS = 200

export class Jobs {
  readonly #desk: Desk
  readonly #jobs = new Map<string, Job>()
  #last: Promise<void> = Promise.resolve()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  begin(what: string, work: Work): Job {
    const job: Job = {
      id: randomUUID(),
      what,
      state: 'waiting',
      done: 0,
      total: null,
      reports: 0,
      added: [],
      known: [],
      differs: [],
      statements: 0,
      problems: [],
    }
    this.#jobs.set(job.id, job)
    if (this.#jobs.size > KEPT) this.#jobs.delete(this.#jobs.keys().next().value!)
    this.#last = this.#last.then(() => this.#run(job, work))
    return job
  }

  get(id: string): Job | null {
    return this.#jobs.get(id) ?? null
  }

  /** Newest first. */
  all(): Job[] {
    return [...this.#jobs.values()].reverse()
  }

  async #run(job: Job, work: Work): Promise<void> {
    job.state = 'running'
    try {
      const { summary, found } = await this.#desk.work(work, (step) => take(job, step))
      job.statements = summary?.statements ?? 0
      if (!found) job.problems.push(problem('no-dossier', 'the record never had a dossier', { fix: 'keep one first' }))
      job.state = found && !(summary && summary.problems > 0 && job.reports === 0) ? 'done' : 'failed'
    } catch (error) {
      job.problems.push(
        error instanceof RecordError ? error.problem : problem('unexpected', String(error), { fix: 'try again' }),
      )
      job.state = 'failed'
    }
  }
}

function take(job: Job, { done, total, reports, kept, problems }: Step): void {
  job.done = done
  job.total = total
  job.reports = Math.max(job.reports, reports)
  for (const one of kept) {
    if (one.outcome === 'added') job.added.push({ id: one.id, renamed: one.renamed })
    else if (one.outcome === 'known') job.known.push(one.id)
    else job.differs.push({ id: one.id, fields: one.fields })
  }
  job.problems.push(...problems.slice(0, MOST_PROBLEMS - job.problems.length))
}
