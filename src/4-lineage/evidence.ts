/** What became of an original: sentence beside sentence, and its quotations and numbers kept, altered, dropped or added. */
import type { Passage, Span } from '../model/types.ts'
import { quotations } from '../text/quotes.ts'
import { words } from '../text/words.ts'
import { type Document, documentOf, type Sentence, type Token } from './document.ts'
import { matchSentences } from './match.ts'
import { mappings, matterOf } from './matter.ts'

/** Share of a sentence's weight that must be found in one of the original for the two to stand side by side. */
const BESIDE = 0.35

/** Passages by place in the copy; what it dropped by place in the original. Offsets index the texts given. */
export function evidenceOf(original: string, copy: string): Passage[] {
  const [from, to] = [documentOf(original), documentOf(copy)]
  const beside = aligned(from, to)
  const quoted = quotationsOf(original, copy)
  return [...sentencesOf(from, to, beside), ...quoted, ...numbersOf(from, to, beside)]
}

/** For each sentence of the copy the original's, or null. */
function aligned(from: Document, to: Document): (Sentence | null)[] {
  const [copy, original] = [matterOf(to), matterOf(from)]
  const { at, held } = matchSentences(copy, original, mappings(copy, original)[0])
  return Array.from(at, (place, i) => (place >= 0 && held[i]! >= BESIDE ? from.sentences[place]! : null))
}

function sentencesOf(from: Document, to: Document, beside: (Sentence | null)[]): Passage[] {
  const used = new Set(beside)
  const kept = to.sentences.map((sentence, i): Passage => {
    const source = beside[i]
    if (!source) return { what: 'sentence', change: 'added', from: null, to: sentence.span }
    const common = commonWords(source.tokens, sentence.tokens)
    const change = sameWords(source.tokens, sentence.tokens) ? 'kept' : 'altered'
    return { what: 'sentence', change, from: source.span, to: sentence.span, common }
  })
  const dropped = from.sentences.filter((s) => !used.has(s))
  return [
    ...kept,
    ...dropped.map(({ span }): Passage => ({ what: 'sentence', change: 'dropped', from: span, to: null })),
  ]
}

function sameWords(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, i) => token.term.hash === b[i]!.term.hash)
}

/** Longer sentences are compared by their first words only. */
const LONGEST = 200

/** Words that both have, in order (longest common subsequence), neighbours joined. */
function commonWords(a: readonly Token[], b: readonly Token[]): [Span, Span][] {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)]
  const width = y.length + 1
  const length = new Uint16Array((x.length + 1) * width)
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const same = x[i]!.term.hash === y[j]!.term.hash
      const [down, right] = [length[(i + 1) * width + j]!, length[i * width + j + 1]!]
      length[i * width + j] = same ? length[(i + 1) * width + j + 1]! + 1 : Math.max(down, right)
    }
  }
  return walk(x, y, length, width)
}

function walk(x: readonly Token[], y: readonly Token[], length: Uint16Array, width: number): [Span, Span][] {
  const found: [Span, Span][] = []
  let [i, j, joins] = [0, 0, false]
  while (i < x.length && j < y.length) {
    if (x[i]!.term.hash === y[j]!.term.hash) {
      const last = found.at(-1)
      if (joins && last)
        found[found.length - 1] = [
          [last[0][0], x[i]!.span[1]],
          [last[1][0], y[j]!.span[1]],
        ]
      else found.push([x[i]!.span, y[j]!.span])
      i++
      j++
      joins = true
    } else {
      joins = false
      if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++
      else j++
    }
  }
  return found
}

interface Quoted {
  span: Span
  words: string[]
}

/** A quotation of fewer words is a term in quotation marks. */
const FEWEST = 2
/** Share of words in common from which two quotations are the same one altered. */
const SAME = 0.5

function quotedIn(text: string): Quoted[] {
  const found = quotations(text).map(({ inner }): Quoted => {
    const own = words(text, inner[0], inner[1]).filter((w) => /[\p{L}\p{N}]/u.test(w.text))
    return { span: inner, words: own.map((w) => w.text.toLowerCase().replaceAll('’', "'")) }
  })
  return found.filter((q) => q.words.length >= FEWEST)
}

function quotationsOf(original: string, copy: string): Passage[] {
  const [from, to] = [quotedIn(original), quotedIn(copy)]
  const best = to.map((q) => nearest(q, from))
  const used = new Set(best.map((b) => b?.quoted))
  const passages = to.map((q, i): Passage => {
    const source = best[i]
    if (!source) return { what: 'quotation', change: 'added', from: null, to: q.span }
    return { what: 'quotation', change: source.share === 1 ? 'kept' : 'altered', from: source.quoted.span, to: q.span }
  })
  const dropped = from.filter((q) => !used.has(q))
  return [
    ...passages,
    ...dropped.map((q): Passage => ({ what: 'quotation', change: 'dropped', from: q.span, to: null })),
  ]
}

function nearest(q: Quoted, others: readonly Quoted[]): { quoted: Quoted; share: number } | null {
  let best: { quoted: Quoted; share: number } | null = null
  for (const quoted of others) {
    const share = inside(q.words, quoted.words) ? 1 : overlap(q.words, quoted.words)
    if (share >= SAME && share > (best?.share ?? 0)) best = { quoted, share }
  }
  return best
}

/** A quotation may be cut at both ends and is still kept. */
function inside(some: readonly string[], all: readonly string[]): boolean {
  return ` ${all.join(' ')} `.includes(` ${some.join(' ')} `)
}

function overlap(some: readonly string[], all: readonly string[]): number {
  const there = new Set(all)
  const shared = some.filter((w) => there.has(w)).length / some.length
  return Math.min(shared, 0.999)
}

/** Numbers by first place; one that the copy alone has is altered where the sentence beside has another that the copy lacks. */
function numbersOf(from: Document, to: Document, beside: (Sentence | null)[]): Passage[] {
  const [own, source] = [numbersIn(to), numbersIn(from)]
  const passages: Passage[] = []
  const replaced = new Set<number>()
  for (const [hash, token] of own) {
    const kept = source.get(hash)
    const other = kept ? null : instead(token, to, beside, own)
    if (other) replaced.add(other.term.hash)
    const change = kept ? 'kept' : other ? 'altered' : 'added'
    passages.push({ what: 'number', change, from: (kept ?? other)?.span ?? null, to: token.span })
  }
  for (const [hash, token] of source) {
    if (own.has(hash) || replaced.has(hash)) continue
    passages.push({ what: 'number', change: 'dropped', from: token.span, to: null })
  }
  return passages
}

function numbersIn({ sentences }: Document): Map<number, Token> {
  const found = new Map<number, Token>()
  for (const { tokens } of sentences)
    for (const t of tokens) if (t.number && !found.has(t.term.hash)) found.set(t.term.hash, t)
  return found
}

function instead(token: Token, to: Document, beside: (Sentence | null)[], own: Map<number, Token>): Token | null {
  const at = to.sentences.findIndex((s) => s.tokens.includes(token))
  return beside[at]?.tokens.find((t) => t.number && !own.has(t.term.hash)) ?? null
}
