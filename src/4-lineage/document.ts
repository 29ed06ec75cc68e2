/** A report as this room compares it: sentences of weighted words, numbers, names and quotations, without page furniture. */
import { isFurniture } from '../lang/en/furniture.ts'
import type { Span } from '../model/types.ts'
import { quotations } from '../text/quotes.ts'
import { sentences } from '../text/sentences.ts'
import { overlaps } from '../text/spans.ts'
import { fold } from '../text/terms.ts'
import { words } from '../text/words.ts'
import { type Line, linesOf } from './lines.ts'
import { type Term, termOf } from './vocabulary.ts'

/** One word: what it is compared by, and where it stands. */
export interface Token {
  term: Term
  span: Span
  quoted: boolean
  number: boolean
  name: boolean
}

/** One sentence. `voice` is false where somebody else speaks: first or second person outside quotation marks. */
export interface Sentence {
  span: Span
  tokens: Token[]
  voice: boolean
  /** distinct words that carry meaning, and the sum of their weights */
  terms: Map<number, number>
  weight: number
}

export interface Document {
  sentences: Sentence[]
  tokens: number
  /** word → how often */
  counts: Map<number, { n: number; weight: number }>
  norm: number
  numbers: Set<number>
  names: Map<number, number>
}

/** Sentences beyond this are not compared: a book is no report. */
const MOST_SENTENCES = 1_500
/** Weight below which a word says nothing of the matter (natural log of its rarity). */
export const MEANS = 1.2
const SPEECH: ReadonlySet<string> = new Set(
  ['i', 'we', 'my', 'our', 'us', 'me', 'you', 'your', "i'm", "we're"].map(fold),
)

/** Fewer words than these are all furniture: then the furniture is the report. */
const FEWEST_TOKENS = 30

/** Any text; time is linear in its length. */
export function documentOf(text: string): Document {
  const lines = linesOf(text)
  const own = read(text, (at) => lines.at(at))
  return own.tokens >= FEWEST_TOKENS ? own : read(text, null)
}

/** `kindAt` null: everything is prose. */
function read(text: string, kindAt: ((at: number) => Line['kind']) | null): Document {
  const quoted = quotations(text).map((q) => q.inner)
  const found: Sentence[] = []
  let q = 0
  for (const span of sentences(text)) {
    if (found.length >= MOST_SENTENCES) break
    const kind = kindAt?.(span[0]) ?? 'prose'
    if (kindAt && (kind === 'furniture' || isFurniture(text.slice(span[0], span[1])))) continue
    while (q < quoted.length && quoted[q]![1] <= span[0]) q++
    const sentence = sentenceOf(text, span, quoted, q)
    if (kind === 'message') sentence.voice = false
    if (sentence.tokens.length > 0) found.push(sentence)
  }
  return summed(found)
}

function sentenceOf(text: string, span: Span, quoted: readonly Span[], from: number): Sentence {
  const tokens: Token[] = []
  let q = from
  let voice = true
  for (const word of words(text, span[0], span[1])) {
    if (!/[\p{L}\p{N}]/u.test(word.text)) continue
    while (q < quoted.length && quoted[q]![1] <= word.span[0]) q++
    const inside = q < quoted.length && overlaps(quoted[q]!, word.span)
    const folded = fold(word.text)
    if (!inside && SPEECH.has(folded)) voice = false
    const number = /^\p{N}/u.test(word.text)
    const name = /^\p{Lu}/u.test(word.text) && tokens.length > 0
    tokens.push({ term: termOf(folded), span: word.span, quoted: inside, number, name })
  }
  return { span, tokens, voice, ...weighed(tokens) }
}

function weighed(tokens: readonly Token[]): { terms: Map<number, number>; weight: number } {
  const terms = new Map<number, number>()
  let weight = 0
  for (const { term } of tokens) {
    if (term.weight < MEANS || terms.has(term.hash)) continue
    terms.set(term.hash, term.weight)
    weight += term.weight
  }
  return { terms, weight }
}

function summed(found: Sentence[]): Document {
  const counts = new Map<number, { n: number; weight: number }>()
  const numbers = new Set<number>()
  const names = new Map<number, number>()
  for (const { tokens } of found) {
    for (const { term, number, name } of tokens) {
      const known = counts.get(term.hash)
      if (known) known.n++
      else counts.set(term.hash, { n: 1, weight: term.weight })
      if (number) numbers.add(term.hash)
      if (name && term.weight >= MEANS) names.set(term.hash, term.weight)
    }
  }
  let norm = 0
  for (const { n, weight } of counts.values()) norm += ((1 + Math.log(n)) * weight) ** 2
  const tokens = found.reduce((sum, s) => sum + s.tokens.length, 0)
  return { sentences: found, tokens, counts, norm: Math.sqrt(norm), numbers, names }
}

/** The document without the tokens for which `drop` says so; sentences that lose all of theirs go. */
export function without(document: Document, drop: (token: Token) => boolean): Document {
  const left = document.sentences.flatMap((sentence) => {
    const tokens = sentence.tokens.filter((t) => !drop(t))
    return tokens.length === sentence.tokens.length
      ? [sentence]
      : tokens.length > 0
        ? [{ ...sentence, tokens, ...weighed(tokens) }]
        : []
  })
  return summed(left)
}
