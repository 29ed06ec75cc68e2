/**
 * What both reports only repeat: a speech, messages, a quotation in the same words. It shows that they have a source in common, not that
 * one was made from the other, so it is taken out of both before they are compared.
 */
import { type Matter, without } from './matter.ts'
import { eachRun, inCommon, runsOf } from './runs.ts'

/** So many words in a row are the same utterance. */
const RUN = 5

/** The two without the words that stand in both and that somebody else says in at least one of them. */
export function ownWords(a: Matter, b: Matter): [Matter, Matter] {
  const shared = new Set([...common(a, b), ...common(b, a)])
  if (shared.size === 0) return [a, b]
  return [drop(a, shared), drop(b, shared)]
}

/** Runs of speech of `of` that `within` has, as speech or not. */
const common = (of: Matter, within: Matter) => inCommon(runsOf(of, RUN, 'speech'), runsOf(within, RUN))

function drop(matter: Matter, shared: ReadonlySet<number>): Matter {
  const gone = new Uint8Array(matter.words.length)
  eachRun(matter, RUN, 'all', (hash, at) => {
    if (shared.has(hash)) gone.fill(1, at, at + RUN)
  })
  return without(matter, gone)
}
