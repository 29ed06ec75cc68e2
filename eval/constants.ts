/**
 * Constant answers: what somebody gets who does not read. A measure means something only beside them. They use
 * nothing but capital letters, quotation marks and the word "said".
 */
import type { Span } from '../src/model/types.ts'
import { sentences } from '../src/text/sentences.ts'
import type { AttributionLike } from './score/attribution-doc.ts'
import { quotedUnits } from './score/quotes.ts'

const FULL_NAME = /\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))+/gu
const SAID = /\bsaid\b/

interface Name {
  name: string
  span: Span
}

/** Runs of two or more capitalised words, in order. */
function fullNames(text: string): Name[] {
  return Array.from(text.matchAll(FULL_NAME), (m) => ({ name: m[0], span: [m.index, m.index + m[0].length] }))
}

/** The run of capitalised words that a text has most often, the earliest of equals; null without any. */
export function mostFrequentName(text: string): string | null {
  const counts = new Map<string, number>()
  for (const { name } of fullNames(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best: string | null = null
  for (const [name, n] of counts) if (n > (best === null ? 0 : counts.get(best)!)) best = name
  return best
}

/** The last run of capitalised words that ends before an offset. */
function nearestName(names: readonly Name[], before: number): Name | null {
  return names.findLast((n) => n.span[1] <= before) ?? null
}

/**
 * "whole sentence": each sentence with a quotation mark's inside or the word "said" is a statement from end to end, its
 * cue that word, its source the nearest capitalised name before the cue (before the sentence's end when there is none).
 */
export function wholeSentences(text: string): AttributionLike[] {
  const quoted = quotedUnits(text)
  const names = fullNames(text)
  return sentences(text).flatMap(([start, end]) => {
    const said = SAID.exec(text.slice(start, end))
    if (!said && !quoted.subarray(start, end).includes(1)) return []
    const cue: Span[] = said ? [[start + said.index, start + said.index + 4]] : []
    const name = nearestName(names, cue[0]?.[0] ?? end)
    return [{ source: name ? [name.span] : [], cue, content: [[start, end] as Span] }]
  })
}

interface Spoken {
  content?: Span[]
}

/** The same statements, each said by the report's most frequent full name. */
export function allByOne<T extends Spoken>(
  text: string,
  statements: readonly T[],
): (T & { speaker: { name: string | null } })[] {
  const name = mostFrequentName(text)
  return statements.map((s) => ({ ...s, speaker: { name } }))
}

/** The same statements, each said by the nearest full name before it. */
export function byNearest<T extends Spoken>(
  text: string,
  statements: readonly T[],
): (T & { speaker: { name: string | null } })[] {
  const names = fullNames(text)
  return statements.map((s) => ({
    ...s,
    speaker: { name: nearestName(names, s.content?.[0]?.[0] ?? 0)?.name ?? null },
  }))
}

/** The same statements, each said on the day of publication. */
export function onPublication<T>(
  published: string | null,
  statements: readonly T[],
): (T & { said: { date: string | null } })[] {
  return statements.map((s) => ({ ...s, said: { date: published } }))
}

/** The same statements, every position for its proposal. */
export function allFor<T extends { positions?: readonly object[] }>(statements: readonly T[]): T[] {
  return statements.map((s) => ({
    ...s,
    positions: (s.positions ?? []).map((p) => ({ ...p, stance: 'supports', polarity: 1, condition: null })),
  }))
}
