/**
 * What a pair of reports has in common, as numbers. After the literature on text reuse in news (Clough et al., METER, 2002): containment
 * and alignment of sentences say more than overlap of shingles once a text has been rewritten. Each is asked of the derived text.
 */
import { inOrder, type Matching, matchSentences } from './match.ts'
import {
  countsOf,
  holds,
  type Mapping,
  type Matter,
  MEANS,
  mappings,
  NAME,
  NUMBER,
  namesOf,
  normOf,
  numbersOf,
  once,
  termsOf,
  without,
} from './matter.ts'
import { containment, runsOf } from './runs.ts'
import { ownWords } from './speech.ts'

/** One way round: `of` is asked how much of it comes from `within`. */
interface Way {
  of: Matter
  within: Matter
  to: Mapping
  from: Mapping
  there: Matching
  back: Matching
}

/** How rare a word must be to tell of one event (natural log). */
const RARE = 4

/** The features of a pair of texts, in the order of the numbers. */
const PLAIN = {
  cosine: cosineOf,
  held: ({ of, within, to }) => held(of, within, to, MEANS),
  'held-rare': ({ of, within, to }) => held(of, within, to, RARE),
  'held-back': ({ of, within, from }) => held(within, of, from, RARE),
  // one unseen number assumed, so that a single one proves little
  numbers: (way) => (numbersKept(way) + 0.5) / (numbersOf(way.of).length + 1),
  'numbers-new': (way) => (numbersOf(way.of).length - numbersKept(way)) / (way.of.voices.length || 1),
  names: namesHeld,
  covered: ({ there }) => there.covered,
  'covered-back': ({ back }) => back.covered,
  ordered: ({ there }) => there.ordered,
  'ordered-share': ({ there }) => there.ordered / (there.covered || 1),
  matched: (way) => shareOf(way, 0.35),
  'matched-well': (way) => shareOf(way, 0.6),
  'in-order': order,
  'cosine-best': ({ of, there }) => meanOf(of, (s) => there.cosine[s]!),
  three: ({ of, within }) => containment(runsOf(of, 3), runsOf(within, 3)),
  five: ({ of, within }) => containment(runsOf(of, 5), runsOf(within, 5)),
  'five-voice': ({ of, within }) => containment(runsOf(of, 5, 'voice'), runsOf(within, 5)),
  'quoted-new': quotedNew,
  // what one sentence of the other holds beyond the share that words of the whole report would give by chance
  excess: ({ of, there }) => meanOf(of, (s) => there.held[s]! ** 2),
  first: ({ of, there }) => there.held[telling(of)[0] ?? -1] ?? 0,
} satisfies Record<string, (way: Way) => number>

type Name = keyof typeof PLAIN
const ALL = Object.keys(PLAIN) as Name[]
/** Those asked again without the words of others that both repeat. */
const OWN: Name[] = ['held-rare', 'names', 'covered', 'ordered', 'matched', 'three', 'five-voice', 'excess']
/** Those asked again of words that are no names and no numbers: two reports of one event share its names, not its words. */
const WORDS: Name[] = [
  'held',
  'held-back',
  'covered',
  'covered-back',
  'ordered',
  'matched',
  'cosine-best',
  'three',
  'excess',
]
/** All features: the plain ones, those of the reports' own words, how much of the text is its own, those of mere words. */
export const FEATURES: readonly string[] = [
  ...ALL,
  ...OWN.map((name) => `own ${name}`),
  'own',
  ...WORDS.map((name) => `words ${name}`),
]

/** Features of "`b` was made from `a`" and of "`a` was made from `b`", each from 0 to about 1. */
export function featuresOf(a: Matter, b: Matter, own = ownWords(a, b)): [number[], number[]] {
  const maps = mappings(a, b)
  const [ownA, ownB] = own
  const [plain, bare, words] = [
    waysOf(a, b, maps),
    waysOf(ownA, ownB, maps),
    waysOf(unnamed(ownA), unnamed(ownB), maps),
  ]
  const joined = (n: 0 | 1, share: number) => [
    ...ALL.map((name) => PLAIN[name](plain[n])),
    ...OWN.map((name) => PLAIN[name](bare[n])),
    share,
    ...WORDS.map((name) => PLAIN[name](words[n])),
  ]
  return [joined(0, ownB.words.length / (b.words.length || 1)), joined(1, ownA.words.length / (a.words.length || 1))]
}

/** "`b` from `a`", and "`a` from `b`". */
function waysOf(a: Matter, b: Matter, [ab, ba]: [Mapping, Mapping]): [Way, Way] {
  const [there, back] = [matchSentences(b, a, ba), matchSentences(a, b, ab)]
  return [
    { of: b, within: a, to: ba, from: ab, there, back },
    { of: a, within: b, to: ab, from: ba, there: back, back: there },
  ]
}

/** The report without names and numbers. */
const unnamed = once((matter) =>
  without(
    matter,
    matter.marks.map((marks) => (marks & (NAME | NUMBER) ? 1 : 0)),
  ),
)

function cosineOf({ of, within, to }: Way): number {
  const [own, other] = [countsOf(of), countsOf(within)]
  let sum = 0
  for (let stem = 0; stem < own.length; stem++) {
    const place = to[stem]!
    if (own[stem] === 0 || !holds(other, place)) continue
    sum += (1 + Math.log(own[stem]!)) * (1 + Math.log(other[place]!)) * of.weights[stem]! ** 2
  }
  return sum / (normOf(of) * normOf(within) || 1)
}

/** Weight of the words of `of` that `within` has, as a share; of words at least so rare. */
export function held(of: Matter, within: Matter, to: Mapping, least: number): number {
  const [own, other] = [countsOf(of), countsOf(within)]
  let sum = 0
  let all = 0
  for (let stem = 0; stem < own.length; stem++) {
    const weight = of.weights[stem]!
    if (weight < least || own[stem] === 0) continue
    all += weight
    if (holds(other, to[stem]!)) sum += weight
  }
  return sum / (all || 1)
}

function namesHeld({ of, within, to }: Way): number {
  const other = countsOf(within)
  let sum = 0
  let all = 0
  for (const stem of namesOf(of)) {
    all += of.weights[stem]!
    if (holds(other, to[stem]!)) sum += of.weights[stem]!
  }
  return all === 0 ? 0.5 : sum / all
}

function numbersKept({ of, within, to }: Way): number {
  const other = countsOf(within)
  return numbersOf(of).filter((stem) => holds(other, to[stem]!)).length
}

/** A sentence of fewer words that carry meaning proves nothing. */
const ENOUGH = 4

const telling = once((matter) => {
  const { starts } = termsOf(matter)
  return Array.from(matter.voices.keys()).filter((s) => starts[s + 1]! - starts[s]! >= ENOUGH)
})

function meanOf(of: Matter, value: (sentence: number) => number): number {
  const some = telling(of)
  return some.reduce((sum, s) => sum + value(s), 0) / (some.length || 1)
}

const shareOf = ({ of, there }: Way, least: number) => meanOf(of, (s) => (there.held[s]! >= least ? 1 : 0))

function order({ of, there }: Way): number {
  const places = telling(of).flatMap((s) => (there.held[s]! >= 0.35 ? [there.at[s]!] : []))
  return places.length < 3 ? 0.5 : inOrder(places)
}

/** Quoted runs of words that the other has not, to a sentence: a rewrite makes up few. (Kept ones are left out: a rewriter may drop all.) */
function quotedNew({ of, within }: Way): number {
  const own = runsOf(of, 4, 'speech')
  const fresh = (1 - containment(own, runsOf(within, 4))) * own.length
  return Math.min(1, fresh / 10 / (of.voices.length || 1))
}
