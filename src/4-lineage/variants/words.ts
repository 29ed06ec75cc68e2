/** The quoted words of a statement, made comparable: what only the print changes (case, marks, spelling) is folded away. */
import {
  EVERYDAY,
  ROMAN_NUMBERS,
  SHORT_FORMS,
  SPELLINGS,
  WRITTEN_NUMBERS,
  WRITTEN_RANKS,
} from '../../lang/en/quoted-words.ts'
import type { Span, Statement } from '../../model/types.ts'
import { quotations } from '../../text/quotes.ts'
import { sentences } from '../../text/sentences.ts'
import { overlaps } from '../../text/spans.ts'

/** How a word hangs on the one before it: nothing between, a new piece of the same speech, or words left out (…, or not quoted). */
type Gap = 'none' | 'piece' | 'left-out'

export interface QuotedWord {
  /** what is compared; equal keys are the same word */
  key: string
  span: Span
  gap: Gap
  /** between square brackets: the outlet's own word */
  bracketed: boolean
  /** proves something when shared: no everyday word */
  content: boolean
  /** begins a sentence */
  opens: boolean
}

/** Words with their place, a mark of omission, a bracket; the first letter may be bracketed alone: "[W]e". */
const TOKEN =
  /\[\p{L}{1,2}\]\p{L}+|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|…|\.(?: ?\.)+|[[\]()%&]/gu

/** The words under spans that are quoted from end to end. Linear in their length. */
export function wordsUnder(text: string, spans: readonly Span[], gaps: readonly Gap[] = []): QuotedWord[] {
  const found: QuotedWord[] = []
  for (const [i, span] of spans.entries()) addWords(text, span, gaps[i] ?? 'piece', found)
  if (found[0]) found[0].gap = 'none'
  return found
}

function addWords(text: string, [start, end]: Span, first: Gap, found: QuotedWord[]): void {
  let gap: Gap = first
  let bracketed = false
  const part = text.slice(start, end)
  const starts = sentences(part).map((sentence) => sentence[0])
  for (const m of part.matchAll(TOKEN)) {
    const [token] = m
    if (/^[[\]()]$/.test(token)) bracketed = token === '[' || token === '('
    else if (token === '…' || /^\.[ .]/.test(token)) gap = 'left-out'
    else {
      const key = keyOf(token)
      if (bracketed && key === 'sic') continue
      const at = start + m.index
      const opens = starts[0] !== undefined && starts[0] <= m.index
      while (starts[0] !== undefined && starts[0] <= m.index) starts.shift()
      found.push({ key, span: [at, at + token.length], gap, bracketed, content: !EVERYDAY.has(key), opens })
      gap = 'none'
    }
  }
}

/** One form for what is one word: "Organisation" and "organization", "twenty" and "20", "café" and "cafe". */
export function keyOf(token: string): string {
  if (token === '%') return 'percent'
  if (token === '&') return 'and'
  if (/^\p{N}/u.test(token)) return token.replace(/,(?=\p{N}{3})/gu, '').replace(/(?:st|nd|rd|th)$/, '')
  const roman = ROMAN_NUMBERS.get(token)
  if (roman !== undefined) return roman
  const lower = token
    .replace(/[[\]]/g, '')
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const short = SHORT_FORMS.get(lower) ?? WRITTEN_NUMBERS.get(lower) ?? WRITTEN_RANKS.get(lower)
  if (short !== undefined) return short
  return lower.length < 6 ? lower : respelt(lower)
}

function respelt(word: string): string {
  for (const [ending, one] of SPELLINGS) if (ending.test(word)) return word.replace(ending, one)
  return word
}

/**
 * The pieces of a statement's content that stand in quotation marks, without the marks; the whole content when it is direct
 * without any (a turn of a transcript). Empty for indirect speech.
 */
function quotedSpans(text: string, statement: Quoting): { spans: Span[]; gaps: Gap[] } {
  const { kind, content } = statement
  const spans: Span[] = []
  const gaps: Gap[] = []
  const inner = kind === 'indirect' ? [] : innerOf(text, content)
  for (const [start, end] of content) {
    const from = spans.length
    for (const piece of inner) {
      if (!overlaps(piece, [start, end])) continue
      const span: Span = [Math.max(piece[0], start), Math.min(piece[1], end)]
      gaps.push(spans.length === from ? 'piece' : betweenPieces(text, spans.at(-1)!, span))
      spans.push(span)
    }
  }
  if (spans.length > 0 || !(kind === 'direct' || isTurn(text, statement))) return { spans, gaps }
  return { spans: [...content], gaps: content.map(() => 'piece') }
}

/** A turn of a transcript, "Smith: We will not leave.": whole sentences after a colon. A headline has none. */
function isTurn(text: string, { cue, content }: Quoting): boolean {
  const [start, end] = [content[0]![0], content.at(-1)!.at(-1)!]
  const colon = cue.some(([from, to]) => text.slice(from, to).trim() === ':')
  return colon && /[.!?]$/.test(text.slice(start, end + 1)) && /\s\S+\s\S+\s/.test(text.slice(start, end))
}

/** What of a statement tells which of its words are quoted. */
type Quoting = Pick<Statement, 'kind' | 'content' | 'cue'>

/** Quotations without their marks, of the paragraphs from the first word to the last: marks are read by the paragraph. */
function innerOf(text: string, content: readonly Span[]): Span[] {
  const start = Math.min(...content.map((span) => span[0]))
  const end = Math.max(...content.map((span) => span[1]))
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return quotations(text.slice(from, to < 0 ? text.length : to)).map(
    ({ inner }): Span => [inner[0] + from, inner[1] + from],
  )
}

/** Quotations that follow each other with nothing but space or marks between are one speech; else words were left out. */
function betweenPieces(text: string, before: Span, next: Span): Gap {
  return /[\p{L}\p{N}]/u.test(text.slice(before[1], next[0])) ? 'left-out' : 'piece'
}

/** The quoted words of a statement; empty when it quotes nothing. */
export function quotedWords(text: string, statement: Quoting): QuotedWord[] {
  const { spans, gaps } = quotedSpans(text, statement)
  return wordsUnder(text, spans, gaps)
}
