/** Who was told: the object of "told", or the other end of an interview or a letter. */
import { HEARERS, OUTLET_WORDS, PROGRAMMES } from '../lang/en/venues.ts'
import type { Span } from '../model/types.ts'
import { OUTLETS } from '../world/outlets.ts'
import { keyOf } from '../world/places.ts'
import { type Cast, mentionsIn, type Person } from './people.ts'

const AHEAD = 90
/** "the", "her 12 million", "some of the": before the noun of a group. */
const LEADING =
  /^\s*(?:(?:the|an?|his|her|their|its|our|my|some|several|many|all|two|three|a group of)\s)?(?:[\d.,]+\s(?:million\s|thousand\s)?)?/u
const WORD = /^([\p{L}\p{N}][\p{L}\p{N}.&’'-]*)\s?/u
const NO_NOUN =
  /^(?:to|that|not|he|she|they|it|we|in|on|at|of|for|by|with|about|after|before|during|when|and|or|but|as)$/i
const NAMES = /^\s*(?:[Tt]he\s)?((?:\p{Lu}|\d\d\s)[\p{L}\p{N}.&’'-]*(?:\s(?:\p{Lu}[\p{L}\p{N}.&’'-]*|of|the|&))*)/u

const outlets = new Map(OUTLETS.flatMap((o) => [o.name, ...o.aliases].map((name) => [keyOf(name), o.name] as const)))

/** An outlet by the table, by the last word of its name, or the report's own under its first word. */
export function outletOf(name: string, own: string | null): string | null {
  const key = keyOf(name)
  const known = outlets.get(key) ?? PROGRAMMES[name.toLowerCase()]
  if (known) return /^[\p{Ll}]/u.test(name) ? null : known
  if (own && firstWord(own) === name.toLowerCase()) return own.replace(/^the\s/i, '')
  const last = name.split(/\s/).at(-1)!.toLowerCase()
  return OUTLET_WORDS.has(last) || /TV\d*$|^(?:TV|RTL|ARD|ZDF|RAI)\p{L}*\d*$/u.test(name) ? name : null
}

const firstWord = (name: string): string =>
  name
    .replace(/^the\s/i, '')
    .split(/\s/)[0]!
    .toLowerCase()

export interface Hearer {
  addressee: string
  outlet: string | null
}

/** Whoever the words right after an offset name; null when they name nobody. */
export function hearerAt(text: string, at: number, cast: Cast, own: string | null): Hearer | null {
  const after = text.slice(at, at + AHEAD)
  const outlet = outletAtStart(after, own)
  if (outlet) return outlet
  const group = groupAtStart(after)
  if (group) return { addressee: group, outlet: outletWithin(group) }
  const next = mentionsIn(cast.mentions, [at, at + 40])[0]
  if (!next || !/^\s*(?:the\s)?$/u.test(text.slice(at, next.whole[0]))) return null
  const person = cast.of.get(next)!
  if (person.kind === 'place' && /^\s\p{Ll}/u.test(text.slice(next.whole[1]))) return null
  return { addressee: ownerOf(text, next.span) ?? person.name, outlet: null }
}

/** "Fox News", "the Courier", "CNBC's John Harwood": the longest run that is an outlet. */
function outletAtStart(after: string, own: string | null): Hearer | null {
  const run = NAMES.exec(after)?.[1]
  if (!run) return null
  const words = run.split(/\s/).slice(0, 6)
  for (let n = words.length; n > 0; n--) {
    const name = words
      .slice(0, n)
      .join(' ')
      .replace(/[.,;:]+$/, '')
    const bare = name.replace(/['’]s?$/, '')
    const outlet = outletOf(bare, own)
    if (!outlet) continue
    const person =
      bare === name
        ? null
        : words
            .slice(n, n + 3)
            .filter((w) => /^\p{Lu}/u.test(w))
            .join(' ')
            .replace(/[.,;:]+$/, '')
    return { addressee: person?.includes(' ') && !PROGRAMMES[person.toLowerCase()] ? person : outlet, outlet }
  }
  return null
}

/** "reporters", "Polish media", "her supporters", "members of Parliament". */
function groupAtStart(after: string): string | null {
  let rest = after.slice(LEADING.exec(after)![0].length)
  const taken: string[] = []
  for (let i = 0; i < 4; i++) {
    const word = WORD.exec(rest)
    if (!word || NO_NOUN.test(word[1]!)) return null
    const bare = /^(?:\p{Lu}\.){2,}$/u.test(word[1]!)
      ? word[1]!
      : word[1]!.replace(/[.,;:]+$/, '').replace(/['’]s?$/, '')
    taken.push(bare)
    rest = rest.slice(word[0].length)
    // "Senate Majority Leader Ann Reed" is a title
    if (HEARERS.has(bare.toLowerCase()) && !(/^\p{Lu}/u.test(bare) && /^\p{Lu}/u.test(rest)))
      return taken.join(' ') + (/^of\s(?:the\s)?\p{Lu}[\p{L}]*/u.exec(rest)?.[0].replace(/^/, ' ') ?? '')
    if (bare !== word[1]) return null
  }
  return null
}

function outletWithin(group: string): string | null {
  return /^(?:\p{Lu}\S*\s)?(?:state )?(?:television|tv|media)$/iu.test(group) && group.includes(' ') ? group : null
}

/** "Holm's legal team": not Holm. */
function ownerOf(text: string, [start, end]: Span): string | null {
  const m = /^['’]s?\s(?:\p{Ll}[\p{L}-]+\s?){1,2}/u.exec(text.slice(end, end + 40))
  return m ? (text.slice(start, end) + m[0]).trim().replace(/\s(?:that|to|in|on|of|for)$/, '') : null
}

/** Somebody of the report by the words that end a longer run: "Deputy Chief Ann Reed" is Ann Reed. */
export function personIn(words: string, names: ReadonlyMap<string, Person>): Person | null {
  const parts = words.split(/\s/)
  for (let i = 0; i < parts.length && i < 8; i++) {
    const found = names.get(parts.slice(i).join(' '))
    if (found) return found
  }
  return null
}
