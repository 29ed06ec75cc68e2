/** `We will not sign. — Ada Holm (@adaholm) March 30, 2017`: a post shown with its author, handle and date. */
import { TIME_WORDS } from '../lang/en/grammar.ts'
import type { Range } from './adverbials.ts'
import type { Item, Unit } from './units.ts'

const MAX_NAME = 10

export interface Post {
  /** item indexes in the unit of the signature */
  dash: number
  source: Range
}

/** Where the signature stands in the unit; null when the unit has none. */
export function postSignature({ items }: Unit): Post | null {
  let at = items.length - 1
  while (at >= 2 && !(items[at]!.text === '@' && isHandle(items, at))) at--
  if (at < 2) return null
  for (let i = at - 2; i >= 0 && at - i <= MAX_NAME; i--) {
    if (/^[—–-]$/.test(items[i]!.text)) return i + 1 < at - 1 ? { dash: i, source: [i + 1, at - 1] } : null
    if (items[i]!.kind === 'quote') return null
  }
  return null
}

/** "(@adaholm) March 30": the handle in brackets, then a date. */
function isHandle(items: readonly Item[], at: number): boolean {
  const [name, close, month, day] = items.slice(at + 1, at + 5)
  if (items[at - 1]?.text !== '(' || name?.kind !== 'word' || close?.text !== ')') return false
  const dated = (a?: Item, b?: Item) => a?.cap === true && TIME_WORDS.has(a.lower) && /^\d{1,2}$/.test(b?.text ?? '')
  return dated(month, day) || dated(day, month)
}

/** The units whose words were posted: those before the dash in its paragraph, else the paragraph before. */
export function postedUnits(units: readonly Unit[], at: number, dash: number, floor: number): Unit[] {
  const own = units[at]!.paragraph
  const paragraph = dash > 0 || units[at - 1]?.paragraph === own ? own : own - 1
  let from = at
  while (from > floor && units[from - 1]!.paragraph >= paragraph) from--
  return units.slice(from, dash > 0 ? at + 1 : at)
}
