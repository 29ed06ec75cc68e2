/** Judgements as lines of JSON, for another record of the same reports. */

import { judgement as shape } from '../model/judgement.ts'
import { problem } from '../model/problem.ts'
import type { Judgement, Problem } from '../model/types.ts'
import type { Draft } from '../store/contract/judgements.ts'
import type { Store } from '../store/contract.ts'
import type { By } from './judge.ts'

/** Those that stand and those that do not, in order of time, with what took them back. */
export async function* judgementLines(store: Store): AsyncGenerator<string> {
  for (const { judgement } of await store.judgements()) yield `${JSON.stringify(judgement)}\n`
}

export interface Imported {
  added: number
  known: number
  problems: Problem[]
}

/**
 * Keeps each line's judgement as it is, with its time and author; one without id and time is made now, by `by`. A line that is
 * none is told in `problems`, the others are kept. Words of a report that this record has under another id are sought there.
 */
export async function importJudgements(store: Store, lines: readonly string[], by: By): Promise<Imported> {
  const problems: Problem[] = []
  const made: Judgement[] = []
  const drafts: Draft[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, by)
    if ('code' in read) problems.push({ ...read, where: `line ${index + 1}` })
    else if ('id' in read) made.push(await addressed(store, read))
    else drafts.push(await addressed(store, read))
  }
  const fresh = await store.keep(made)
  const added = fresh.filter(Boolean).length
  await store.judge(drafts)
  return { added: added + drafts.length, known: fresh.length - added, problems }
}

/** What a draft takes in place of what the store will give it. */
const NOW = { id: '-', at: '2000-01-01T00:00:00.000Z' }

function readLine(line: string, by: By): Judgement | Draft | Problem {
  const read = parsed(line)
  if (read === null) return noJudgement('it is not an object of JSON')
  const own = 'id' in read || 'at' in read
  const { success, data, error } = shape.safeParse(own ? read : { author: by.author, ...read, ...NOW })
  if (!success) return noJudgement(`${error.issues[0]?.path.join('.') ?? ''} ${error.issues[0]?.message ?? ''}`.trim())
  if (own) return data
  const { id: _, at: __, ...draft } = data
  return draft as Draft // a Judgement without what the store gives
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null
  } catch {
    return null
  }
}

function noJudgement(message: string): Problem {
  return problem('no-judgement', `is no judgement: ${message}`, {
    fix: 'write it as "onrecord judgements export" does; the other lines were kept',
  })
}

/** The same text may lie in this record under another id. */
async function addressed<T extends Judgement | Draft>(store: Store, judgement: T): Promise<T> {
  if (!('words' in judgement)) return judgement
  const { words } = judgement
  const holding: string[] = []
  for await (const { id } of store.reports({ sha256: words.sha256 })) holding.push(id)
  if (holding.length !== 1 || holding[0] === words.report) return judgement
  return { ...judgement, words: { ...words, report: holding[0]! } }
}
