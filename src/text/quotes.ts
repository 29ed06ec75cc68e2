/**
 * Where the quotations of a text are. A quotation never crosses a line break: a quotation of several paragraphs is
 * several regions, the earlier ones `closed: false` (the convention of English print: each paragraph opens, the last closes).
 */
import { ELISIONS, QUOTATION_STYLES, type QuotationStyle } from '../lang/en/quotation-marks.ts'
import type { Span } from '../model/types.ts'

export interface Quotation {
  /** with its marks */
  span: Span
  /** without its marks */
  inner: Span
  style: QuotationStyle['name']
  /** false in a paragraph that only closes what an earlier one opened */
  opened: boolean
  /** false in a paragraph that opens and does not close */
  closed: boolean
}

interface Mark {
  text: string
  at: number
  end: number
}

interface Open {
  mark: Mark
  style: QuotationStyle
}

const MARK = /[“”„‟«»"‘’]|''|``|'/g
const LINE = /[^\n\r\u2028\u2029]+/g
const [DOUBLE, LOW, ANGLE, SINGLE, STRAIGHT] = QUOTATION_STYLES as [
  QuotationStyle,
  QuotationStyle,
  QuotationStyle,
  QuotationStyle,
  QuotationStyle,
]
const OPENERS: ReadonlyMap<string, QuotationStyle> = new Map(
  [DOUBLE, LOW, ANGLE].flatMap((style) => style.open.map((mark) => [mark, style] as const)),
)

/**
 * Outermost quotations in order, disjoint. Quotations inside quotations are part of the outer one. Any string is fine;
 * time is linear in its length.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let pending = false
  for (const line of text.matchAll(LINE)) {
    if (!line[0].trim()) continue
    pending = lineQuotations(text, line.index, line.index + line[0].length, pending, found)
  }
  return found
}

/** Adds the quotations of one line; true when its last one is left open. */
function lineQuotations(text: string, from: number, to: number, pending: boolean, found: Quotation[]): boolean {
  const marks = marksOf(text, from, to)
  const singles = lastSingles(text, marks)
  let open: Open | null = null
  let any = false
  for (const [i, mark] of marks.entries()) {
    if (open) {
      if (!closes(text, mark, open, singles, i)) continue
      found.push(region(text, open, mark))
      open = null
    } else if (!any && closesOnly(text, mark, pending)) {
      found.push({ span: [from, mark.end], inner: [from, mark.at], style: 'double', opened: false, closed: true })
    } else {
      open = opens(text, mark, singles, i)
    }
    any = true
  }
  if (!open || (open.style !== DOUBLE && open.style !== LOW)) return false
  found.push({
    span: [open.mark.at, to],
    inner: [open.mark.end, to],
    style: open.style.name,
    opened: true,
    closed: false,
  })
  return true
}

function marksOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  for (const m of text.slice(from, to).matchAll(MARK)) {
    const at = from + m.index
    const end = at + m[0].length
    if ((m[0] === "'" || m[0] === '’') && isLetter(text[end]) && isLetter(text[at - 1])) continue
    marks.push({ text: m[0], at, end })
  }
  return marks
}

/** Index of the last mark that may close a single quotation, by kind: without one, an apostrophe opens nothing. */
function lastSingles(text: string, marks: readonly Mark[]): { curly: number; straight: number } {
  const last = { curly: -1, straight: -1 }
  for (const [i, mark] of marks.entries()) {
    if (mark.text === '’' && !isLetter(text[mark.end])) last.curly = i
    if (mark.text === "'" && closesShape(text, mark)) last.straight = i
  }
  return last
}

function opens(text: string, mark: Mark, singles: { curly: number; straight: number }, i: number): Open | null {
  const style = OPENERS.get(mark.text)
  if (style) return mark.text === '"' && isInchMark(text, mark) ? null : { mark, style }
  if (!opensShape(text, mark)) return null
  if (mark.text === '‘' && singles.curly > i) return { mark, style: SINGLE }
  if (mark.text === "'" && singles.straight > i && !isElision(text, mark)) return { mark, style: STRAIGHT }
  return null
}

function closes(
  text: string,
  mark: Mark,
  open: Open,
  singles: { curly: number; straight: number },
  i: number,
): boolean {
  if (!open.style.close.includes(mark.text)) return false
  if (open.style === SINGLE) return !isLetter(text[mark.end]) && !isPossessive(text, mark, singles.curly > i)
  if (open.style === STRAIGHT) return closesShape(text, mark) && !isPossessive(text, mark, singles.straight > i)
  return true
}

/** A first mark that ends words nothing in this line opened: `… and then we left.”` */
function closesOnly(text: string, mark: Mark, pending: boolean): boolean {
  if (mark.text === '”') return true
  return pending && (mark.text === '"' || mark.text === "''") && closesShape(text, mark) && !opensShape(text, mark)
}

/** A quotation inside a quotation may end at the same place: `'…,'''` */
function region(text: string, open: Open, close: Mark): Quotation {
  const nested = close.text === "''" && text[close.end] === "'" && text[close.end + 1] !== "'" ? 1 : 0
  return {
    span: [open.mark.at, close.end + nested],
    inner: [open.mark.end, close.at],
    style: open.style.name,
    opened: true,
    closed: true,
  }
}

/** `the workers’ rights` inside a quotation in single marks that has another closing mark to come. */
function isPossessive(text: string, mark: Mark, moreToCome: boolean): boolean {
  return moreToCome && /s/i.test(text[mark.at - 1] ?? '') && /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 3))
}

function isElision(text: string, mark: Mark): boolean {
  const next = /^[\p{L}\p{N}]{1,6}/u.exec(text.slice(mark.end, mark.end + 6))?.[0] ?? ''
  return /^\d/.test(next) || ELISIONS.has(next.toLowerCase())
}

function isInchMark(text: string, mark: Mark): boolean {
  return /\d/.test(text[mark.at - 1] ?? '') && !isLetter(text[mark.end])
}

function opensShape(text: string, mark: Mark): boolean {
  return /^[\s([{—–\-/:,“"]?$/.test(text[mark.at - 1] ?? '') && /\S/.test(text[mark.end] ?? '')
}

function closesShape(text: string, mark: Mark): boolean {
  return /\S/.test(text[mark.at - 1] ?? '') && !isLetter(text[mark.end])
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
