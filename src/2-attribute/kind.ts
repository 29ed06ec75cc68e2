/** direct, indirect or mixed: how much of the content stands inside quotation marks. */
import type { Kind, Span } from '../model/types.ts'
import type { Quotation } from '../text/quotes.ts'

const WORD = /[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*/gu
/** Share of quoted words from which a content counts as direct. */
const DIRECT = 0.9

export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Kind {
  let all = 0
  let quoted = 0
  if (!content.some(([start, end]) => (quotations[firstFrom(quotations, start)]?.span[0] ?? end) < end))
    return 'indirect'
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
