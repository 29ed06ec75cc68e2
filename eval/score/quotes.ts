/**
 * Which characters stand between quotation marks: "..", curly, low-high, angle, ''..'' and ``..'', single curly. A
 * paragraph that opens a quotation without closing it is quoted to its end; one that only closes, from its beginning.
 * This is the scorer's own reading of the marks, fixed on purpose: a better reader must not move the measure.
 */
import { isSpace } from './text.ts'

const MARK = /“|”|„|«|»|"|''|``|‘|’(?![\p{L}\p{N}_])/gu
const OPENS_DOUBLE = new Set(['“', '``', '"', "''"])
const CLOSES: Record<string, readonly string[]> = {
  double: ['”', '"', "''"],
  single: ['’'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
}

/** One byte a code unit: 1 inside or on a pair of quotation marks. */
export function quotedUnits(text: string): Uint8Array {
  const inside = new Uint8Array(text.length)
  for (const m of text.matchAll(/[^\n]+/g)) markParagraph(m[0], inside.subarray(m.index, m.index + m[0].length))
  return inside
}

interface Open {
  at: number
  kind: string
}

function markParagraph(paragraph: string, inside: Uint8Array): void {
  const marks = [...paragraph.matchAll(MARK)]
  const lastSingle = marks.findLast((m) => m[0] === '’')?.index ?? -1
  let open: Open | null = null
  for (const m of marks) {
    const end = m.index + m[0].length
    if (open) {
      if (!CLOSES[open.kind]?.includes(m[0])) continue
      inside.fill(1, open.at, end)
      open = null
    } else {
      const kind = openingKind(paragraph, m[0], m.index, lastSingle)
      if (kind) open = { at: m.index, kind }
      else if (m[0] === '”' && m.index > 0 && !inside.subarray(0, m.index).includes(1)) inside.fill(1, 0, end)
    }
  }
  if (open && (open.kind === 'double' || open.kind === '„')) inside.fill(1, open.at)
}

function openingKind(paragraph: string, mark: string, at: number, lastSingle: number): string | null {
  if (OPENS_DOUBLE.has(mark)) return 'double'
  if (mark === '„' || mark === '«' || mark === '»') return mark
  const before = at > 0 ? paragraph[at - 1]! : ' '
  const single = mark === '‘' && (isSpace(before) || '([—-'.includes(before)) && lastSingle > at
  return single ? 'single' : null
}
