/**
 * What a pair of reports has in common, as numbers. After the literature on text reuse in news (Clough et al., METER, 2002): containment
 * and alignment of sentences say more than overlap of shingles once a text has been rewritten. Each is asked of the derived text.
 */
import { type Document, MEANS, without } from './document.ts'
import { inOrder, type Matching, matchSentences } from './match.ts'
import { containment, runsOf } from './runs.ts'
import { ownWords } from './speech.ts'

/** Names of the features of a pair of texts, in the order of the numbers. */
const PLAIN = [
  'cosine',
  'held',
  'held-rare',
  'held-back',
  'numbers',
  'numbers-new',
  'names',
  'covered',
  'covered-back',
  'ordered',
  'ordered-share',
  'matched',
  'matched-well',
  'in-order',
  'cosine-best',
  'three',
  'five',
  'five-voice',
  'quoted-new',
  'excess',
  'first',
] as const
/** Those asked again without the words of others that both repeat. */
const OWN = ['held-rare', 'names', 'covered', 'ordered', 'matched', 'three', 'five-voice', 'excess'] as const
/** Those asked again of words that are no names and no numbers: two reports of one event share its names, not its words. */
const WORDS = [
  'held',
  'held-back',
  'covered',
  'covered-back',
  'ordered',
  'matched',
  'cosine-best',
  'three',
  'excess',
] as const
/** All features: the plain ones, those of the reports' own words, how much of the text is its own, those of mere words. */
export const FEATURES: readonly string[] = [
  ...PLAIN,
  ...OWN.map((name) => `own ${name}`),
  'own',
  ...WORDS.map((name) => `words ${name}`),
]

const OWN_PLACES = OWN.map((name) => PLAIN.indexOf(name))
const WORD_PLACES = WORDS.map((name) => PLAIN.indexOf(name))
/** How rare a word must be to tell of one event (natural log). */
const RARE = 4

/** Features of "`b` was made from `a`" and of "`a` was made from `b`", each from 0 to about 1. */
export function featuresOf(a: Document, b: Document): [number[], number[]] {
  const [ab, ba] = plain(a, b)
  const [ownA, ownB] = ownWords(a, b)
  const [ownAb, ownBa] = ownA === a ? [ab, ba] : plain(ownA, ownB)
  const [wordsAb, wordsBa] = plain(unnamed(ownA), unnamed(ownB))
  const some = (all: number[], places: number[]) => places.map((place) => all[place]!)
  const joined = (all: number[], own: number[], words: number[], share: number) => [
    ...all,
    ...some(own, OWN_PLACES),
    share,
    ...some(words, WORD_PLACES),
  ]
  return [
    joined(ab, ownAb, wordsAb, ownB.tokens / (b.tokens || 1)),
    joined(ba, ownBa, wordsBa, ownA.tokens / (a.tokens || 1)),
  ]
}

const kept = new WeakMap<Document, Document>()

/** The document without names and numbers. */
function unnamed(document: Document): Document {
  const known = kept.get(document)
  if (known) return known
  const made = without(document, (token) => token.name || token.number)
  kept.set(document, made)
  return made
}

function plain(a: Document, b: Document): [number[], number[]] {
  const [ab, ba] = [matchSentences(b, a), matchSentences(a, b)]
  return [directed(b, a, ab, ba), directed(a, b, ba, ab)]
}

function directed(of: Document, within: Document, there: Matching, back: Matching): number[] {
  return [
    cosineOf(of, within),
    held(of, within, MEANS),
    held(of, within, RARE),
    held(within, of, RARE),
    ...numbersIn(of, within),
    weightIn(of.names, within),
    there.covered,
    back.covered,
    there.ordered,
    there.ordered / (there.covered || 1),
    shareOf(of, there, 0.35),
    shareOf(of, there, 0.6),
    order(of, there),
    meanCosine(of, there),
    containment(runsOf(of, 3), runsOf(within, 3)),
    containment(runsOf(of, 5), runsOf(within, 5)),
    containment(runsOf(of, 5, 'voice'), runsOf(within, 5)),
    quotedNew(of, within),
    excess(of, there),
    there.best.find((_, i) => of.sentences[i]!.terms.size >= ENOUGH)?.held ?? 0,
  ]
}

/** A sentence of fewer words that carry meaning proves nothing. */
const ENOUGH = 4

function cosineOf(a: Document, b: Document): number {
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let sum = 0
  for (const [hash, { n, weight }] of small.counts) {
    const other = large.counts.get(hash)
    if (other) sum += (1 + Math.log(n)) * (1 + Math.log(other.n)) * weight * weight
  }
  return sum / (a.norm * b.norm || 1)
}

/** Weight of the words of `of` that `within` has, as a share; of words at least so rare. */
export function held(of: Document, within: Document, least: number): number {
  let sum = 0
  let all = 0
  for (const [hash, { weight }] of of.counts) {
    if (weight < least) continue
    all += weight
    if (within.counts.has(hash)) sum += weight
  }
  return sum / (all || 1)
}

function weightIn(some: Map<number, number>, within: Document): number {
  let sum = 0
  let all = 0
  for (const [hash, weight] of some) {
    all += weight
    if (within.counts.has(hash)) sum += weight
  }
  return all === 0 ? 0.5 : sum / all
}

/** Share of the numbers kept (one unseen number assumed, so that a single one proves little), and new ones to a sentence. */
function numbersIn(of: Document, within: Document): [number, number] {
  let kept = 0
  for (const number of of.numbers) if (within.counts.has(number)) kept++
  return [(kept + 0.5) / (of.numbers.size + 1), (of.numbers.size - kept) / (of.sentences.length || 1)]
}

const telling = (of: Document) => of.sentences.flatMap((s, i) => (s.terms.size >= ENOUGH ? [i] : []))

function shareOf(of: Document, { best }: Matching, least: number): number {
  const some = telling(of)
  return some.filter((i) => best[i]!.held >= least).length / (some.length || 1)
}

function order(of: Document, { best }: Matching): number {
  const places = telling(of).flatMap((i) => (best[i]!.held >= 0.35 ? [best[i]!.at] : []))
  return places.length < 3 ? 0.5 : inOrder(places)
}

function meanCosine(of: Document, { best }: Matching): number {
  const some = telling(of)
  return some.reduce((sum, i) => sum + best[i]!.cosine, 0) / (some.length || 1)
}

/** What one sentence of the other holds beyond the share that words of the whole report would give by chance. */
function excess(of: Document, { best }: Matching): number {
  const some = telling(of)
  return some.reduce((sum, i) => sum + best[i]!.held ** 2, 0) / (some.length || 1)
}

/** Quoted runs of words that the other has not, to a sentence: a rewrite makes up few. (Kept ones are left out: a rewriter may drop all.) */
function quotedNew(of: Document, within: Document): number {
  const own = runsOf(of, 4, 'speech')
  const fresh = (1 - containment(own, runsOf(within, 4))) * own.size
  return Math.min(1, fresh / 10 / (of.sentences.length || 1))
}
