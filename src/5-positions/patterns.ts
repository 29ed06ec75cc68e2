/** What of a proposal's names must stand together in a text for it to be meant. Compiled once for a dossier. */
import { DETERMINERS, PREPOSITIONS } from '../lang/en/grammar.ts'
import { ANY_PROPOSAL, PLAIN_VERBS } from '../lang/en/negotiation.ts'
import type { Dossier, Proposal } from '../model/types.ts'
import { elementsOf } from './elements.ts'

/** How some words name a proposal, from the least sure to the surest. */
export const KINDS = [
  'a short name for what the report names in full',
  'a short name, of the party that would do it',
  'a noun that only its names have',
  'what its names have in common',
  'all words of an alias',
] as const

export type Kind = (typeof KINDS)[number]

export interface Pattern {
  proposal: string
  /** every one of them must be there, in any order */
  keys: string[]
  /** words such as "for" may stand between them */
  loose: boolean
  /** how surely the proposal is meant, 0 to 1 */
  score: number
  kind: Kind
}

export interface Compiled {
  patterns: Pattern[]
  /** of each proposal: words that rule it out */
  excludes: Map<string, string[][]>
  /** nouns that head a name, where more than one proposal's names have them: the proposals that they head */
  shared: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<Dossier, Compiled>()

export function compiled(dossier: Dossier): Compiled {
  const there = known.get(dossier)
  if (there) return there
  const made = compile(dossier)
  known.set(dossier, made)
  return made
}

/** One of a proposal's names: its keys, the one that heads it, and whether a preposition holds it together. */
interface Alias {
  keys: string[]
  head: string | null
  loose: boolean
}

interface Named {
  proposal: Proposal
  /** its aliases */
  given: Alias[]
  /** the same and its name */
  aliases: Alias[]
}

/** A name longer than this is a description: nobody writes all of it. */
const LONGEST = 5

function compile(dossier: Dossier): Compiled {
  const all = dossier.proposals.map((proposal): Named => {
    const fits = ({ keys }: Alias) => keys.length > 0 && keys.length <= LONGEST
    const given = proposal.aliases.map(aliasOf).filter(fits)
    return { proposal, given, aliases: [...given, ...[aliasOf(proposal.name)].filter(fits)] }
  })
  const names = new Set(
    dossier.parties
      .flatMap((p) => [p.name, ...p.aliases, ...p.people.flatMap((q) => [q.name, ...q.aliases])])
      .flatMap((n) => aliasOf(n).keys),
  )
  const patterns = all.flatMap((one) => [...wholes(one, names), ...core(one, all, names), ...heads(one, all, names)])
  const excludes = new Map(
    dossier.proposals.map((p) => [p.id, p.excludes.map((words) => aliasOf(words).keys).filter((k) => k.length > 0)]),
  )
  return { patterns: distinct(patterns), excludes, shared: sharedHeads(all, names) }
}

function sharedHeads(all: readonly Named[], names: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { proposal, aliases } of all)
    for (const head of new Set(aliases.flatMap((a) => a.head ?? []))) {
      const several = all.filter((o) => o.aliases.some((a) => a.keys.includes(head))).length > 1
      if (several && !ANY_PROPOSAL.has(head) && !names.has(head))
        found.set(head, [...(found.get(head) ?? []), proposal.id])
    }
  return found
}

/** Each name of each proposal by itself, to tell a user which of them match. */
export function byName(dossier: Dossier): { proposal: string; name: string; compiled: Compiled }[] {
  return dossier.proposals.flatMap((one) =>
    [one.name, ...one.aliases].map((name) => {
      const alone: Dossier = { ...dossier, proposals: [{ ...one, name, aliases: [name], oppositeOf: [], partOf: [] }] }
      const { patterns, excludes } = compile(alone)
      return {
        proposal: one.id,
        name,
        compiled: { patterns: patterns.filter((p) => p.score === 1), excludes, shared: new Map() },
      }
    }),
  )
}

function aliasOf(words: string): Alias {
  const elements = elementsOf(words)
  const preposition = elements.findIndex(
    (e, i) => i > 0 && e.key === null && PREPOSITIONS.has(e.word) && !elements.slice(0, i).every((x) => x.key === null),
  )
  const ahead = elements.slice(0, preposition < 0 ? undefined : preposition).filter((e) => e.key !== null)
  const keys = [...new Set(elements.flatMap((e) => e.key ?? []))]
  // "close the border": what comes first with a determiner behind it is a verb
  const verb =
    PLAIN_VERBS.has(elements[0]?.word ?? '') || (elements[0]?.key !== null && DETERMINERS.has(elements[1]?.word ?? ''))
  const head = ahead.at(-1)
  const noun = head && !verb && !PLAIN_VERBS.has(head.word) && !/^\d/.test(head.word)
  return { keys, head: noun ? head.key : null, loose: preposition >= 0 }
}

function wholes({ proposal, aliases }: Named, names: ReadonlySet<string>): Pattern[] {
  return aliases
    .filter(({ keys }) => !keys.every((key) => ANY_PROPOSAL.has(key)) && !keys.every((key) => names.has(key)))
    .map(({ keys, loose }) => ({ proposal: proposal.id, keys, loose, score: 1, kind: 'all words of an alias' }))
}

const SHARED = 0.65

const share = ({ aliases }: Named, key: string) => aliases.filter((a) => a.keys.includes(key)).length / aliases.length
const coreOf = (one: Named) =>
  [...new Set(one.aliases.flatMap((a) => a.keys))].filter((key) => share(one, key) >= SHARED)
const having = ({ aliases }: Named, keys: readonly string[]) =>
  aliases.filter((a) => keys.every((key) => a.keys.includes(key))).length

/** What most of its names have in common: "wall" of "border wall", "money for the wall", "wall funding". */
function core(one: Named, all: readonly Named[], names: ReadonlySet<string>): Pattern[] {
  if (one.aliases.length < 2) return []
  const keys = coreOf(one)
  if (keys.length === 0 || keys.every((key) => ANY_PROPOSAL.has(key) || names.has(key))) return []
  const others = all.filter((o) => o !== one)
  // where it is a part of what another one's names have in common, the other is the narrower: "car tariffs" beside "tariffs"
  const loosely = others.filter((o) => !keys.every((key) => coreOf(o).includes(key)))
  const elsewhere = loosely.reduce((sum, o) => sum + having(o, keys), 0)
  const sameCore = others.some((o) => coreOf(o).length === keys.length && keys.every((key) => coreOf(o).includes(key)))
  if (sameCore || having(one, keys) <= elsewhere) return []
  const loose = one.aliases.some((a) => a.loose)
  return [{ proposal: one.proposal.id, keys, loose, score: 0.8, kind: 'what its names have in common' }]
}

/** The noun that heads one of its names, or a sum of money, where no other proposal has it. */
function heads(one: Named, all: readonly Named[], names: ReadonlySet<string>): Pattern[] {
  const others = new Set(all.filter((o) => o !== one).flatMap((o) => o.aliases.flatMap((a) => a.keys)))
  const sums = one.aliases.flatMap((a) => a.keys.filter((key) => /^\d/.test(key) && / /.test(key)))
  const own = [...new Set([...one.given.flatMap((a) => a.head ?? []), ...sums])]
  return own
    .filter((key) => !others.has(key) && !ANY_PROPOSAL.has(key) && !names.has(key))
    .map((key) => ({
      proposal: one.proposal.id,
      keys: [key],
      loose: false,
      score: 0.6,
      kind: 'a noun that only its names have',
    }))
}

function distinct(patterns: Pattern[]): Pattern[] {
  const best = new Map<string, Pattern>()
  for (const p of patterns.toSorted((a, b) => b.score - a.score)) {
    const key = JSON.stringify([p.proposal, p.keys.toSorted()])
    if (!best.has(key)) best.set(key, p)
  }
  return [...best.values()]
}
