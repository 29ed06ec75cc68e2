/**
 * What both reports only repeat: a speech, messages, a quotation in the same words. It shows that they have a source in common, not that
 * one was made from the other, so it is taken out of both before they are compared.
 */
import { type Document, type Token, without } from './document.ts'
import { eachRun, runsOf } from './runs.ts'

/** So many words in a row are the same utterance. */
const RUN = 5

/** The two documents without the words that stand in both and that somebody else says in at least one of them. */
export function ownWords(a: Document, b: Document): [Document, Document] {
  const shared = new Set([...common(a, b), ...common(b, a)])
  if (shared.size === 0) return [a, b]
  return [drop(a, shared), drop(b, shared)]
}

/** Runs of speech of `of` that `within` has, as speech or not. */
function common(of: Document, within: Document): number[] {
  const other = runsOf(within, RUN)
  return [...runsOf(of, RUN, 'speech')].filter((run) => other.has(run))
}

function drop(document: Document, shared: ReadonlySet<number>): Document {
  const gone = new Set<Token>()
  eachRun(document, RUN, 'all', (hash, tokens, at) => {
    if (shared.has(hash)) for (let i = at; i < at + RUN; i++) gone.add(tokens[i]!)
  })
  return without(document, (token) => gone.has(token))
}
