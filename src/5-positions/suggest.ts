/** Proposals that a record's statements speak of: things that recur where people want, refuse, offer or demand something. */
import type { Dossier, Position, Proposal, Statement } from '../model/types.ts'
import { type Candidate, candidatesIn, isMeaning, isThing, type Read } from './candidates.ts'
import { elementsOf, wordStem } from './elements.ts'
import { positions } from './index.ts'

export interface Suggestion {
  proposal: Proposal
  /** how many statements it links */
  statements: number
  /** how many of those take a stance on it */
  taking: number
  /** the words of one that names it, of those the one whose stance is plainest */
  example: string
}

/** How rare a folded word is in news: 0 for a word of every report, 7 for one of few. */
export type Rarity = (word: string) => number

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
  return chosen(weighed, most).map(({ proposal, linked, taking, plainest }) => ({
    proposal,
    statements: linked.size,
    taking,
    example: plainest.words,
  }))
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
  plainest: { words: string; score: number }
  score: number
}

/** Where nobody takes a stance there is nothing to agree to. */
function weighedBy(candidate: Candidate, worth: number, reads: readonly Read[]): Weighed {
  const proposal = proposalOf(candidate)
  const dossier: Dossier = { title: null, parties: [], proposals: [proposal] }
  const linked = new Set<string>()
  let [taking, told] = [0, 0]
  let plainest = { words: '', score: -1 }
  for (const { report, statements } of reads) {
    for (const s of positions(report, statements, dossier)) {
      if (s.positions.length > 0) linked.add(s.id)
      const taken = s.positions.filter(({ stance }) => stance !== null && stance !== 'neutral')
      if (taken.length === 0) continue
      const sure = Math.max(...taken.map(plainness))
      taking++
      told += sure >= SURE ? 1 : GUESS
      const words = contentWords(report.text, s)
      const score = sure + tellingness(words, taken)
      if (score > plainest.score) plainest = { words, score }
    }
  }
  const own = Math.min(1, candidate.held.size / Math.max(1, linked.size))
  return { proposal, linked, taking, plainest, score: told * Math.sqrt(worth * own) }
}

/** The reason of the stance stands behind that of the link. */
const plainness = ({ why }: Position): number => why?.[1]?.score ?? 0

/** Words that name it, and neither a scrap nor a speech, show best what it is. */
const SHOWN = [40, 160] as const

const tellingness = ({ length }: string, taken: readonly Position[]): number =>
  (taken.some(({ span }) => span !== null) ? 1 : 0) + (length >= SHOWN[0] && length <= SHOWN[1] ? 1 : 0)

const contentWords = (text: string, { content }: Statement): string =>
  content.map((span) => text.slice(...span)).join(' … ')

/** "Talks" and "talk" are one wording to whoever looks for them. */
const stemsOf = (wording: string): string => (wording.match(/\p{L}+/gu) ?? []).map(wordStem).join(' ')

/** Named by its most frequent wording, the next ones that differ in more than an ending are aliases. */
function proposalOf({ wordings, written }: Candidate): Proposal {
  const own = [...wordings].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1)).map(([w]) => w)
  const first = new Map(own.toReversed().map((wording) => [stemsOf(wording), wording]))
  const kept = own.filter((wording) => first.get(stemsOf(wording)) === wording).slice(0, WORDINGS)
  const [name = '', ...aliases] = kept.map((wording) => written.get(wording)!)
  const id = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['proposal']).join('-')
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
