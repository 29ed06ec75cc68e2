/** direct, indirect or mixed: how much of the content stands inside quotation marks. */
import type { Kind, Span } from '../model/types.ts'
import type { Quotation } from '../text/quotes.ts'

const WORD = /[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*/gu
const A_WORD = /[\p{L}\p{N}_]/u
/** Share of quoted words from which a content counts as direct. */
const DIRECT = 0.9

export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Kind {
  const meets = content.map((c) => meeting(c, quotations))
  if (meets.every((m) => m === 'none')) return 'indirect'
  // all in quotation marks: direct, if there is a word at all
  if (meets.every((m) => m === 'inside'))
    return content.some(([s, e]) => A_WORD.test(text.slice(s, e))) ? 'direct' : 'indirect'
  let all = 0
  let quoted = 0
  for (const [start, end] of content) {
    let q = firstFrom(quotations, start)
    for (const m of text.slice(start, end).matchAll(WORD)) {
      const at = start + m.index
      while (q < quotations.length && quotations[q]!.span[1] <= at) q++
      all++
      if (q < quotations.length && quotations[q]!.span[0] <= at) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted >= DIRECT * all ? 'direct' : 'mixed'
}

/** Whether a span lies in a quotation, meets one, or none. */
function meeting([start, end]: Span, quotations: readonly Quotation[]): 'inside' | 'some' | 'none' {
  const first = quotations[firstFrom(quotations, start)]?.span
  if (!first || first[0] >= end) return 'none'
  return first[0] <= start && end <= first[1] ? 'inside' : 'some'
}

/** Index of the first quotation that ends after `at` (binary search). */
function firstFrom(quotations: readonly Quotation[], at: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.span[1] <= at) low = middle + 1
    else high = middle
  }
  return low
}
