/** A report as this room reads it: sentences of words with their places, which of them are numbers, names and quoted, without page furniture. */
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
}

export interface Document {
  sentences: Sentence[]
}

/** Sentences beyond this are not compared: a book is no report. */
const MOST_SENTENCES = 1_500
const SPEECH: ReadonlySet<string> = new Set(
  ['i', 'we', 'my', 'our', 'us', 'me', 'you', 'your', "i'm", "we're"].map(fold),
)

/** Fewer words than these are all furniture: then the furniture is the report. */
const FEWEST_TOKENS = 30

/** Any text; time is linear in its length. */
export function documentOf(text: string): Document {
  const lines = linesOf(text)
  const own = read(text, (at) => lines.at(at))
  return countTokens(own) >= FEWEST_TOKENS ? own : read(text, null)
}

const countTokens = ({ sentences }: Document) => sentences.reduce((sum, s) => sum + s.tokens.length, 0)

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
  return { sentences: found }
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
  return { span, tokens, voice }
}
