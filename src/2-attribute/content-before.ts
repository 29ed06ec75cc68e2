/** The words before a cue that it attributes: `“…,” she said` and `The war is over, she said`. */
import { OPENERS, PREPOSITIONS, TIME_WORDS } from '../lang/en/grammar.ts'
import { isFiniteVerb, type Range } from './adverbials.ts'
import { type Item, leadsOn } from './units.ts'

/** The clause or quotation before a cue whose subject (or inverted verb) begins at `outer`; null when it is only "On Monday,". */
export function contentBefore(items: readonly Item[], outer: number, floor: number): Range | null {
  let to = outer
  while (to > floor && items[to - 1]!.kind === 'mark' && /^[,—–-]$/.test(items[to - 1]!.text)) to--
  if (to <= floor) return null
  const last = items[to - 1]!
  if (to === outer && !leadsOn(last) && !(last.kind === 'quote' && to - 1 === floor)) return null
  const from = clauseStart(items, floor, to)
  if (last.kind === 'quote') return from < to ? quotedBefore(items, from, to) : null
  const first = items[from]
  if (!first || !items.slice(from, to).some(isFiniteLoose)) return null
  return isLeadInClause(first) ? null : [from, to]
}

/** A quotation after "On the programme" or after another cue's words and a colon stands for itself. */
function quotedBefore(items: readonly Item[], from: number, to: number): Range | null {
  const last = items[to - 1]!
  const first = items[from]!
  if (to - from > 1 && items[to - 2]!.text === ':') return [to - 1, to]
  if (to - from > 1 && isLeadInClause(first) && last.end - last.start < 40 && !items.slice(from, to).some(isFiniteVerb))
    return null
  return [from, to]
}

function isFiniteLoose(item: Item): boolean {
  return (
    isFiniteVerb(item) ||
    item.kind === 'quote' ||
    (item.kind === 'word' && /(?:['’](?:s|re|ve|ll|m|d)|s)$/.test(item.lower) && !item.cap)
  )
}

/** "When asked about it, Smith said": a clause of time is not what was said. */
function isLeadInClause(first: Item): boolean {
  return (
    (PREPOSITIONS.has(first.lower) && first.lower !== 'with') ||
    TIME_WORDS.has(first.lower) ||
    /^(?:when|while|as|after|before|asked|speaking|standing|responding|although|though|since|once|if)$/.test(
      first.lower,
    )
  )
}

/** Leaves out "But", "Still," before the clause. */
function clauseStart(items: readonly Item[], floor: number, to: number): number {
  let from = floor === 0 ? datelineEnd(items, to) : floor
  while (
    from < to - 1 &&
    (items[from]!.kind === 'mark'
      ? items[from]!.text !== '$'
      : OPENERS.has(items[from]!.lower) && items[from + 1]!.text === ',')
  )
    from++
  return from
}

/** Index after "LUND (Agency) —" at the start of a report. */
function datelineEnd(items: readonly Item[], to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(items[0]?.text ?? '')) return 0
  for (let i = 1; i < to && i < 12; i++) {
    if (/^[—–-]$/.test(items[i]!.text)) return i + 1
    if (items[i]!.kind === 'quote' || (items[i]!.kind === 'word' && !items[i]!.cap && !/^\d+$/.test(items[i]!.text)))
      return 0
  }
  return 0
}
