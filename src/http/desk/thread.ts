/** A thread of the server: opens the record for itself and answers calls as they come. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Piece } from '../../8-publish/index.ts'
import { problem } from '../../model/problem.ts'
import type { Problem } from '../../model/types.ts'
import { openRecord } from '../../record/open.ts'
import { RecordError } from '../../store/error.ts'
import { Clerk } from './clerk.ts'
import type { Call, FromThread, ToThread } from './messages.ts'
import { type OnStep, runWork } from './work.ts'

const opening = openRecord(String(workerData.record)).then((store) => ({ store, clerk: new Clerk(store) }))
opening.catch(() => {}) // told to whoever calls
const begun = new Map<number, AsyncIterator<Piece>>()

const send = (message: FromThread) => parentPort?.postMessage(message)

parentPort?.on('message', async ({ call, ...what }: ToThread) => {
  try {
    send({ call, answer: await answered(call, what, (step) => send({ call, step })) })
  } catch (error) {
    send({ call, problem: problemOf(error) })
  }
})

async function answered(call: number, what: Call, onStep: OnStep): Promise<unknown> {
  const { store, clerk } = await opening
  switch (what.do) {
    case 'ask':
      return clerk.ask(what.question, what.args)
    case 'work':
      return runWork(store, what.work, onStep)
    case 'begin': {
      const { recordPieces } = await import('../../record/pieces.ts')
      begun.set(call, (await recordPieces(store, what.format))[Symbol.asyncIterator]())
      return call
    }
    case 'piece': {
      const next = await begun.get(what.of)?.next()
      return next && !next.done ? next.value : null
    }
    case 'end':
      await begun.get(what.of)?.return?.()
      return begun.delete(what.of)
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof RecordError) return error.problem
  return problem('unexpected', error instanceof Error ? error.message : String(error), {
    fix: 'report this, with what you asked for',
  })
}
