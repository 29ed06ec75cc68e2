/** Proposals that a record's statements speak of: things that recur where people want, refuse, offer or demand something. */
import { GENERIC } from '../lang/en/generic.ts'
import { DETERMINERS, PREPOSITIONS } from '../lang/en/grammar.ts'
import { ANY_PROPOSAL, PLAIN_VERBS } from '../lang/en/negotiation.ts'
import type { Dossier, Position, Proposal, Report, Statement } from '../model/types.ts'
import { type Element, elementsOf } from './elements.ts'
import { positions } from './index.ts'

export interface Read {
  report: Report
  statements: readonly Statement[]
}

export interface Suggestion {
  proposal: Proposal
  /** how many statements it links */
  statements: number
  /** how many of those take a stance on it */
  taking: number
}

/** How rare a folded word is in news: 0 for a word of every report, 7 for one of few. */
export type Rarity = (word: string) => number

/** One or two keys of elements and the words in which they stood. */
interface Candidate {
  keys: readonly string[]
  /** numbers of the statements that hold it */
  held: Set<number>
  reports: Set<string>
  wordings: Map<string, number>
  /** how often it stood at all, as a noun does, and as a name does */
  times: number
  nouns: number
  capitals: number
}

/** Candidates whose stances are looked at. */
const LOOKED_AT = 150
/** Two that hold mostly the same statements are one. */
const SAME = 0.6
/** How much of its worth a candidate loses where a better one holds its statements already. */
const LOST = 0.7
/** From this score on a stance is more than a guess, and counts full; a guess counts so much. */
const SURE = 0.45
const GUESS = 0.1
/** Rarity from which a word says something, and from which it says enough. */
const SAYING = [1.5, 4] as const
/** Two words say more than one; words that negotiations are known to be about say more than others. */
const PAIR = 1.2
const MEANT = 1.5
/** Wordings that become aliases. */
const WORDINGS = 4

/**
 * The best first, at most `most`. `names`: of parties and people, which are no proposals. Each stands for the statements that it
 * links alone; the same reads give the same suggestions.
 */
export function suggestProposals(
  reads: readonly Read[],
  names: readonly string[],
  rarity: Rarity,
  most: number,
): Suggestion[] {
  const found = candidatesIn(reads, new Set(names.flatMap((n) => elementsOf(n).flatMap((e) => e.key ?? []))))
  const alone = new Map(found.flatMap((c) => (c.keys.length === 1 ? [[c.keys[0]!, c.held.size] as const] : [])))
  const likely = found
    .filter((c) => isThing(c) && c.held.size >= 2 && (reads.length < 4 || c.reports.size >= 2))
    .map((candidate) => ({ candidate, worth: worthOf(candidate, rarity, alone) }))
    .sort((a, b) => b.worth * b.candidate.held.size - a.worth * a.candidate.held.size)
    .slice(0, LOOKED_AT)
  const weighed = likely.map(({ candidate, worth }) => weighedBy(candidate, worth, reads)).filter((w) => w.taking > 0)
  return chosen(weighed, most).map(({ proposal, linked, taking }) => ({ proposal, statements: linked.size, taking }))
}

function candidatesIn(reads: readonly Read[], names: ReadonlySet<string>): Candidate[] {
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
    if (one && (thing(e) || thing(other))) put([e.key!, other.key!], e, other, true)
  }
}

const says = ({ key, word }: Element) => key !== null && /^[\p{L}-]+$/u.test(word)

/** What may stand between two words that are one thing: "close the border", "money for a wall". */
const JOINED = /^(?:[\s-]+(?:of|for|on|to|with|from|out of))?(?:\s+(?:the|a|an|its|their|his|her|our|all|any))?[\s-]+$/i

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
  if (isName(text, a)) candidate.capitals++
  const wording = text.slice(a.start, b.end).replace(/\s+/g, ' ').toLowerCase()
  candidate.wordings.set(wording, (candidate.wordings.get(wording) ?? 0) + 1)
}

/** A capital that no sentence begins with. */
const isName = (text: string, { start }: Element): boolean =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) && /[\p{L},;:]\s+$/u.test(text.slice(Math.max(0, start - 3), start))

const isMeaning = (key: string) => key.startsWith('=')

/** One word is a thing that can be agreed to when it stands as a noun and is no name. */
function isThing({ keys, times, nouns, capitals }: Candidate): boolean {
  if (keys.length > 1) return true
  return capitals < times / 3 && (isMeaning(keys[0]!) || nouns > times / 2)
}

/** A word by how rare it is; two by that and by how well they keep together. */
function worthOf({ keys, wordings, held }: Candidate, rarity: Rarity, alone: ReadonlyMap<string, number>): number {
  const known = share(meanRarity(wordings, keys.length, rarity)) * (keys.some(isMeaning) ? MEANT : 1)
  if (keys.length === 1) return known
  const together = held.size / Math.min(...keys.map((key) => alone.get(key) ?? held.size))
  return known * Math.min(1, together * 2) * PAIR
}

const share = (rare: number) => Math.min(1, Math.max(0.05, (rare - SAYING[0]) / (SAYING[1] - SAYING[0])))

/** Of the rarest words of each wording, as often as it was used. */
function meanRarity(wordings: ReadonlyMap<string, number>, words: number, rarity: Rarity): number {
  let [sum, times] = [0, 0]
  for (const [wording, n] of wordings) {
    const rare = (wording.match(/\p{L}+/gu) ?? []).map(rarity).sort((a, b) => b - a)
    for (const weight of rare.slice(0, words)) {
      sum += n * weight
      times += n
    }
  }
  return times === 0 ? 0 : sum / times
}

interface Weighed {
  proposal: Proposal
  linked: Set<string>
  taking: number
  score: number
}

/** Where nobody takes a stance there is nothing to agree to. */
function weighedBy(candidate: Candidate, worth: number, reads: readonly Read[]): Weighed {
  const proposal = proposalOf(candidate.wordings)
  const dossier: Dossier = { title: null, parties: [], proposals: [proposal] }
  const linked = new Set<string>()
  let [taking, told] = [0, 0]
  for (const { report, statements } of reads) {
    for (const s of positions(report, statements, dossier)) {
      if (s.positions.length > 0) linked.add(s.id)
      const taken = s.positions.filter(({ stance }) => stance !== null && stance !== 'neutral')
      if (taken.length === 0) continue
      taking++
      told += taken.some(isSure) ? 1 : GUESS
    }
  }
  const own = Math.min(1, candidate.held.size / Math.max(1, linked.size))
  return { proposal, linked, taking, score: told * Math.sqrt(worth * own) }
}

/** The reason of the stance stands behind that of the link. */
const isSure = ({ why }: Position): boolean => (why?.[1]?.score ?? 0) >= SURE

/** Named by its most frequent wording, the next ones are aliases. */
function proposalOf(wordings: ReadonlyMap<string, number>): Proposal {
  const own = [...wordings].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1)).map(([w]) => w)
  const [name = '', ...aliases] = own.slice(0, WORDINGS)
  const id = (name.match(/[\p{L}\p{N}]+/gu) ?? ['proposal']).join('-')
  return { id, name, aliases, excludes: [], oppositeOf: [], partOf: [] }
}

/** One after the other what brings most that is not there yet. */
function chosen(weighed: readonly Weighed[], most: number): Weighed[] {
  const taken: Weighed[] = []
  const gain = (one: Weighed) => one.score * (1 - LOST * Math.max(0, ...taken.map((t) => within(one.linked, t.linked))))
  let left = [...weighed]
  while (taken.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    taken.push(best)
    left = left.filter((one) => one !== best && alike(one.linked, best.linked) < SAME)
  }
  return taken
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => b.has(one)).length
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => both(a, b) / Math.max(1, a.size)
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const shared = both(a, b)
  return shared / Math.max(1, a.size + b.size - shared)
}
