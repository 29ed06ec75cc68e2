/** The text as the rules read it: sentences of items, where an item is a word, a mark, or a whole quotation. */
import { type Quotation, quotations } from '../text/quotes.ts'
import { sentences } from '../text/sentences.ts'
import { words } from '../text/words.ts'

export interface Item {
  kind: 'word' | 'mark' | 'quote'
  text: string
  lower: string
  start: number
  end: number
  /** starts with a capital letter */
  cap: boolean
  quote: Quotation | null
}

/** A sentence. Ends inside quotations do not count: `"We lost. It hurts," she said.` is one unit. */
export interface Unit {
  items: Item[]
  start: number
  end: number
  /** number of its paragraph (line), from 0 */
  paragraph: number
  /** first unit of its paragraph */
  first: boolean
}

/** A longer unit is no sentence but a list or noise; it is cut so that no rule reads more than this many items. */
export const MAX_ITEMS = 300

const SENTENCE_END = /[.!?…]$/

export function unitsOf(text: string): Unit[] {
  const ends = sentences(text).map((s) => s[1])
  const units: Unit[] = []
  const state = { paragraph: -1, lastEnd: 0, at: 0, open: [] as Item[] }
  const flush = () => {
    if (state.open.length > 0) pushUnit(text, units, state)
    state.open = []
  }
  for (const item of itemsOf(text)) {
    while (state.at < ends.length && ends[state.at]! <= item.start) {
      if (!continues(state.open, item)) flush()
      state.at++
    }
    const last = state.open.at(-1)
    if (last && hasBreak(text, last.end, item.start)) flush()
    if (last?.kind === 'quote' && endsAfterQuote(last, item)) flush()
    if (state.open.length >= MAX_ITEMS) flush()
    state.open.push(item)
  }
  flush()
  return units
}

function pushUnit(text: string, units: Unit[], state: { paragraph: number; lastEnd: number; open: Item[] }): void {
  const start = state.open[0]!.start
  const end = state.open.at(-1)!.end
  const first = units.length === 0 || hasBreak(text, state.lastEnd, start)
  if (first) state.paragraph++
  state.lastEnd = end
  units.push({ items: state.open, start, end, paragraph: state.paragraph, first })
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) return true
  }
  return false
}

/** `"Why?" Smith asked.` goes on after the quotation; so does everything that follows in small letters. */
function continues(open: readonly Item[], next: Item): boolean {
  const last = open.at(-1)
  return last?.kind === 'quote' && !endsAfterQuote(last, next)
}

function endsAfterQuote(quote: Item, next: Item): boolean {
  if (next.kind === 'mark') return false
  return (next.cap || next.kind === 'quote') && /\.$/.test(inside(quote)) && quote.text.length > 0
}

function inside(quote: Item): string {
  return quote.text.replace(/[”"’'»“\s]+$/u, '')
}

function itemsOf(text: string): Item[] {
  const regions = quotations(text)
  const found: Item[] = []
  let r = 0
  for (const word of words(text)) {
    const [start, end] = word.span
    while (r < regions.length && regions[r]!.span[1] <= start) r++
    const region = regions[r]
    if (!region || end <= region.span[0]) found.push(wordItem(word.text, start, end))
    else if (found.at(-1)?.quote !== region) found.push(quoteItem(text, region))
  }
  return found
}

/** A run of hyphens is a dash, whatever the typewriter. */
function wordItem(written: string, start: number, end: number): Item {
  const c = written.charCodeAt(0)
  const capital = c >= 65 && c <= 90
  if (capital || (c >= 97 && c <= 122))
    return { kind: 'word', text: written, lower: written.toLowerCase(), start, end, cap: capital, quote: null }
  const text = /^-{2,}$/.test(written) ? '—' : written
  const kind = /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark'
  return { kind, text, lower: text.toLowerCase(), start, end, cap: /^\p{Lu}/u.test(text), quote: null }
}

function quoteItem(text: string, quote: Quotation): Item {
  const [start, end] = quote.span
  // only the last characters are ever looked at; a quotation may be long
  const tail = text.slice(Math.max(quote.inner[0], quote.inner[1] - 8), end)
  return { kind: 'quote', text: tail, lower: '', start, end, cap: false, quote }
}

/** Words inside a quotation end what they stand in: `"… we lost."` */
export function endsSentence(item: Item): boolean {
  return item.kind === 'quote' ? SENTENCE_END.test(inside(item)) : SENTENCE_END.test(item.text)
}

/** A quotation whose last inner mark leads on to a cue: `"We lost," she said`. */
export function leadsOn(item: Item): boolean {
  return item.kind === 'quote' && /[,!?…—–-]$/.test(inside(item))
}
