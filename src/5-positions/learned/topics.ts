/** What the proposals of a dossier are about: the words of their names, and how near any word of a text comes to each of them. */
import { likeness, rarityOf, theWords, type Words } from '../../learned/words.ts'
import type { Dossier } from '../../model/types.ts'
import { type Element, elementsOf, wordStem } from '../elements.ts'

/** Names of one proposal as words: numbers in `Topics.words`, and what each counts. */
export interface TopicName {
  words: readonly number[]
  weights: readonly number[]
  /** sum of the weights */
  total: number
}

export interface Topics {
  /** the proposals in the dossier's order */
  proposals: readonly { id: string; names: readonly TopicName[]; words: readonly number[] }[]
  /** how many words there are */
  size: number
  /** what each word counts by itself */
  weights: Float32Array
  /** nearness of a word of a text to each, 0 to 1, null for one that says nothing */
  near(element: Element): Float32Array | null
}

const known = new WeakMap<Dossier, Topics>()

export function topicsOf(dossier: Dossier): Topics {
  const there = known.get(dossier)
  if (there) return there
  const made = topics(dossier)
  known.set(dossier, made)
  return made
}

/** A party's name in a proposal's says less than the rest of it. */
const NAME = 0.3

interface Word {
  key: string
  stem: string
  number: number | undefined
  weight: number
}

function topics(dossier: Dossier): Topics {
  const lexicon = theWords()
  const names = namesOf(dossier)
  const all = new Map<string, Word>()
  const read = dossier.proposals.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases].map((n) => elementsOf(n).filter((e) => e.key !== null)).filter((list) => list.length > 0),
  }))
  const holders = new Map<string, Set<string>>()
  for (const { id, names: list } of read)
    for (const { key } of list.flat()) holders.set(key!, (holders.get(key!) ?? new Set()).add(id))
  for (const element of read.flatMap(({ names: list }) => list.flat())) {
    const word = wordOf(element, lexicon)
    word.weight *= (names.has(word.key) ? NAME : 1) / Math.sqrt(holders.get(word.key)!.size)
    if (!all.has(word.key)) all.set(word.key, word)
  }
  const words = [...all.values()]
  const order = new Map(words.map((w, i) => [w.key, i]))
  return {
    proposals: read.map(({ id, names: list }) => {
      const made = list.map((n) => topicName(n, order, words))
      return { id, names: made, words: [...new Set(made.flatMap((n) => n.words))] }
    }),
    size: words.length,
    weights: Float32Array.from(words, (w) => w.weight),
    near: nearTo(words, lexicon),
  }
}

function topicName(
  elements: readonly Element[],
  order: ReadonlyMap<string, number>,
  words: readonly Word[],
): TopicName {
  const own = [...new Set(elements.map((e) => order.get(e.key!)!))]
  const weights = own.map((i) => words[i]!.weight)
  return { words: own, weights, total: weights.reduce((a, b) => a + b, 0) }
}

function namesOf({ parties }: Dossier): Set<string> {
  const names = parties.flatMap((p) => [p.name, ...p.aliases, ...p.people.flatMap((q) => [q.name, ...q.aliases])])
  return new Set(names.flatMap((n) => elementsOf(n).flatMap((e) => e.key ?? [])))
}

/** A sum of money is as rare as can be. */
function wordOf({ key, word }: Element, lexicon: Words): Word {
  const stem = wordStem(word)
  return { key: key!, stem, number: lexicon.at.get(stem), weight: Math.max(0.3, rarityOf(lexicon, stem)) }
}

const MOST = 100_000

/** Below it two words have nothing to do with each other; the nearest other word is not the word itself. */
const FAR = 0.35
const BESIDE = 0.95

interface Cached {
  key: string
  row: Float32Array | null
}

function nearTo(words: readonly Word[], lexicon: Words): Topics['near'] {
  const cache = new Map<string, Cached>()
  return ({ key, word }) => {
    if (key === null) return null
    const there = cache.get(word)
    if (there?.key === key) return there.row
    const row = rowOf(key, lexicon.at.get(wordStem(word)), words, lexicon)
    if (cache.size > MOST) cache.clear()
    cache.set(word, { key, row })
    return row
  }
}

/** Null for a word that is near none. */
function rowOf(key: string, number: number | undefined, words: readonly Word[], lexicon: Words): Float32Array | null {
  const row = Float32Array.from(words, (w) => {
    if (w.key === key) return 1
    if (number === undefined || w.number === undefined) return 0
    return Math.max(0, (likeness(lexicon, number, w.number) - FAR) / (1 - FAR)) * BESIDE
  })
  return row.some((x) => x > 0) ? row : null
}
