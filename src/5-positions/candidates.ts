/** What statements keep speaking of: words and pairs of words that may name a proposal, and how they were written. */
import { GENERIC } from '../lang/en/generic.ts'
import { DETERMINERS, PREPOSITIONS } from '../lang/en/grammar.ts'
import { ANY_PROPOSAL, NAMED_TERMS, OF_ANOTHER_MEANING, PLAIN_VERBS } from '../lang/en/negotiation.ts'
import type { Report, Statement } from '../model/types.ts'
import { type Element, elementsOf } from './elements.ts'

export interface Read {
  report: Report
  statements: readonly Statement[]
}

/** One or two keys of elements and the words in which they stood. */
export interface Candidate {
  keys: readonly string[]
  /** numbers of the statements that hold it */
  held: Set<number>
  reports: Set<string>
  /** in small letters, and how often */
  wordings: Map<string, number>
  /** the same as it was written, with the fewest capitals: "troops to Ukraine" */
  written: Map<string, string>
  /** how often it stood at all, as a noun does, and as a name does */
  times: number
  nouns: number
  capitals: number
}

/** `names`: keys of people and parties. Candidates number the statements as they come. */
export function candidatesIn(reads: readonly Read[], names: ReadonlySet<string>): Candidate[] {
  const all = new Map<string, Candidate>()
  let number = 0
  for (const { report, statements } of reads) {
    for (const { content } of statements) {
      const put = (keys: string[], a: Element, b: Element, noun: boolean) =>
        note(all, keys, report, [a, b], noun, number)
      for (const [from, to] of content) collect(report.text, elementsOf(report.text, from, to), names, put)
      number++
    }
  }
  return [...all.values()]
}

type Put = (keys: string[], a: Element, b: Element, noun: boolean) => void

function collect(text: string, elements: readonly Element[], names: ReadonlySet<string>, put: Put): void {
  const thing = ({ key }: Element) =>
    key !== null && !names.has(key) && !PLAIN_VERBS.has(key) && !ANY_PROPOSAL.has(key) && !GENERIC.has(key)
  for (const [i, e] of elements.entries()) {
    if (!says(e)) continue
    if (thing(e)) put([e.key!], e, e, nounAt(text, elements, i))
    const other = elements.slice(i + 1, i + 4).find(says)
    const one = other && other.key !== e.key && JOINED.test(text.slice(e.end, other.start))
    if (one && (thing(e) || thing(other)))
      put([e.key!, other.key!], e, other, thing(other) || PREPOSITION.test(text.slice(e.end, other.start)))
  }
}

const says = ({ key, word }: Element) => key !== null && /^[\p{L}-]+$/u.test(word) && !OF_ANOTHER_MEANING.has(word)

/** What may stand between two words that are one thing: "close the border", "money for a wall". */
const JOINED = /^(?:[\s-]+(?:of|for|on|to|with|from|out of))?(?:\s+(?:the|a|an|its|their|his|her|our|all|any))?[\s-]+$/i

const PREPOSITION = /\p{L}/u

/** Behind "the", "of", or another word that says something; before no noun. */
function nounAt(text: string, elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]
  const after = elements[i + 1]
  const led =
    before !== undefined && (DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word) || before.key !== null)
  const modifies =
    after !== undefined && after.key !== null && /^[\s-]+$/.test(text.slice(elements[i]!.end, after.start))
  return led && !modifies
}

function note(
  all: Map<string, Candidate>,
  keys: string[],
  { id, text }: Report,
  [a, b]: readonly [Element, Element],
  noun: boolean,
  number: number,
): void {
  const at = keys.toSorted().join(' ')
  const fresh = {
    keys,
    held: new Set<number>(),
    reports: new Set<string>(),
    wordings: new Map(),
    written: new Map(),
    times: 0,
    nouns: 0,
    capitals: 0,
  }
  const candidate: Candidate = all.get(at) ?? fresh
  all.set(at, candidate)
  candidate.held.add(number)
  candidate.reports.add(id)
  candidate.times++
  if (noun) candidate.nouns++
  if (isName(text, a) && (a === b || (isName(text, b) && !NAMED_TERMS.has(b.word)))) candidate.capitals++
  word(candidate, text.slice(a.start, b.end))
}

/** "Ukraine's security" and "security for Ukraine’s" end without the genitive. */
function word({ wordings, written }: Candidate, found: string): void {
  const form = found.replace(/\s+/g, ' ').replace(/['’]s?$/, '')
  const wording = form.toLowerCase()
  wordings.set(wording, (wordings.get(wording) ?? 0) + 1)
  const there = written.get(wording)
  if (there === undefined || capitals(form) < capitals(there)) written.set(wording, form)
}

const capitals = (form: string): number => form.match(/\p{Lu}/gu)?.length ?? 0

/** A capital that no sentence begins with. */
const isName = (text: string, { start }: Element): boolean =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) && /[\p{L},;:]\s+$/u.test(text.slice(Math.max(0, start - 3), start))

export const isMeaning = (key: string) => key.startsWith('=')

/**
 * One word is a thing that can be agreed to when it stands as a noun and is no name; two are when the second is more than a name
 * ("aid for Coast", but not "ensure Coast"), and they are not a name themselves.
 */
export function isThing({ keys, times, nouns, capitals }: Candidate): boolean {
  if (keys.length > 1) return keys.some(isMeaning) || (capitals < times / 3 && nouns > times / 2)
  return capitals < times / 3 && (isMeaning(keys[0]!) || nouns > times / 2)
}
