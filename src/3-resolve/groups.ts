/** Speakers without a name: the group before "who", nobody at all, a thing that "says", and the words of somebody. */
import { GROUP_NOUNS, STANCE_NOUNS, UTTERANCE_NOUNS } from '../lang/en/names.ts'
import type { Span } from '../model/types.ts'
import { fold } from '../text/terms.ts'

const PHRASE_BEFORE = /((?:\p{L}[\p{L}'’.-]*\s){0,3}?)(\p{L}[\p{L}'’-]*),?\s*$/u
const LEADING =
  /^(?:the|a|an|some|many|several|few|most|all|any|both|other|two|three|four|five|his|her|their|its|our|of|for|to|by|with|from|in|on|at|and|or|but|that|as)$/i
/** Adjectives of size, rank or side that go with the noun after them. */
const ADJECTIVE =
  /^(?:\p{Lu}[\p{L}'’-]*|(?:\p{Lu}\.){2,}|senior|former|top|moderate|local|federal|foreign|leading|young|old|other)$/u

/**
 * "Republicans who", "those who", "senior officials who": the span of the noun phrase that stands directly before the
 * offset, null when a single thing or a name stands there. Looks back 60 units at most.
 */
export function groupBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 60)
  const m = PHRASE_BEFORE.exec(text.slice(from, at))
  if (!m || !isGroupNoun(m[2]!)) return null
  const noun = from + m.index + m[1]!.length
  return [adjectivesFrom(text, from, noun), noun + m[2]!.length]
}

/** A common plural: of the table, or in lower case and ending like one. */
export function isGroupNoun(word: string): boolean {
  const key = fold(word)
  return GROUP_NOUNS.has(key) || (/^\p{Ll}[\p{L}-]{3,}s$/u.test(word) && !/(?:ss|us|is|['’]s)$/.test(word))
}

function adjectivesFrom(text: string, from: number, noun: number): number {
  const words = [...text.slice(from, noun).matchAll(/[^\s]+/g)].slice(-3)
  let start = noun
  for (const w of words.reverse()) {
    if (!ADJECTIVE.test(w[0]) || LEADING.test(w[0])) break
    start = from + w.index
  }
  return start
}

/** "none of the papers", "nobody", "nothing": no speaker at all. */
export const isNobody = (words: string): boolean =>
  /^(?:none|nobody|no[ -]one|nothing|anything|something|everything)\b/i.test(words)

/** "this move", "that decision", "such a stance": what was done, not who spoke. */
export function isThing(words: string): boolean {
  const m = /^(?:this|that|these|those|such an?)\s(?:\p{L}+\s){0,2}?(\p{L}+)$/iu.exec(words.trim())
  return m !== null && STANCE_NOUNS.has(fold(m[1]!).replace(/s$/, ''))
}

/** After "Stone's": words, remarks, a letter. The rest of a source up to its own clause. */
export function startsWithUtterance(after: string): boolean {
  const m =
    /^\s?['’]?s?\s(?:(?:own|first|latest|recent|earlier|previous|public|written|later|early|last|\p{L}+day)\s){0,2}(\p{L}+)\b/u.exec(
      after,
    )
  return m !== null && UTTERANCE_NOUNS.has(fold(m[1]!))
}

export interface Halves {
  /** the group's words, and where they stand */
  group: Span
  rest: Span
}

/** "Republican lawmakers and Governor Ann Reed": the half that is a plain group, and the other one. */
export function halvesOf(text: string, span: Span): Halves | null {
  const words = text.slice(...span)
  const m = /\s(?:and|&)\s/.exec(words)
  if (!m || words.length > 200 || /,|\b(?:of|for|to|from|with|by|who|that|which|in|at|on|near|close)\b/.test(words))
    return null
  const left: Span = [span[0], span[0] + m.index]
  const right: Span = [span[0] + m.index + m[0].length, span[1]]
  const plural = (s: Span) => isGroupNoun(/(\p{L}[\p{L}'’-]*)\s*$/u.exec(text.slice(...s))?.[1] ?? '')
  if (plural(left) === plural(right)) return null
  return plural(left) ? { group: left, rest: right } : { group: right, rest: left }
}
