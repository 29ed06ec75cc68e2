/**
 * Where questions and work are done: in threads of their own, so that a page that asks little is never kept waiting by one that
 * asks much; or here, in the calling thread, with the same answers.
 */
import type { Format, Piece } from '../../8-publish/index.ts'
import type { Store } from '../../store/contract.ts'
import { Clerk } from './clerk.ts'
import type { Question, Questions } from './questions.ts'
import { Thread } from './thread-door.ts'
import { type OnStep, type Outcome, runWork, type Work } from './work.ts'

type Rest<F> = F extends (clerk: Clerk, ...args: infer A) => unknown ? A : never
type Answer<Q extends Question> = Questions[Q] extends (clerk: Clerk, ...args: never[]) => Promise<infer A> ? A : never

export interface Desk {
  ask<Q extends Question>(question: Q, ...args: Rest<Questions[Q]>): Promise<Answer<Q>>
  /** the whole record in a format, piece by piece */
  pieces(format: Format): AsyncIterable<Piece>
  work(work: Work, onStep: OnStep): Promise<Outcome>
  close(): Promise<void>
}

export function deskHere(store: Store): Desk {
  const clerk = new Clerk(store)
  return {
    ask: <Q extends Question>(question: Q, ...args: Rest<Questions[Q]>) =>
      clerk.ask(question, args) as Promise<Answer<Q>>, // the clerk answers as the table says
    async *pieces(format) {
      const { recordPieces } = await import('../../record/pieces.ts')
      yield* await recordPieces(store, format)
    },
    work: (work, onStep) => runWork(store, work, onStep),
    close: async () => {},
  }
}

/** One thread reads, one writes; each opens the record for itself, when it is first needed. */
export function deskBeside(record: string): Desk {
  const reading = new Thread(record)
  const writing = new Thread(record)
  return {
    ask: <Q extends Question>(question: Q, ...args: Rest<Questions[Q]>) =>
      reading.call({ do: 'ask', question, args }) as Promise<Answer<Q>>, // the clerk answers as the table says
    pieces: (format) => reading.pieces(format),
    work: async (work, onStep) => (await writing.call({ do: 'work', work }, onStep)) as Outcome, // what runWork gives
    close: async () => {
      await Promise.all([reading.close(), writing.close()])
    },
  }
}
