/** Where a text speaks of the proposals of a dossier. */
import type { Element } from './elements.ts'
import type { Compiled, Kind, Pattern } from './patterns.ts'

export interface Mention {
  proposal: string
  /** indices of the elements that show it, rising */
  at: number[]
  score: number
  kind: Kind
  loose: boolean
}

/** So often is no word in a sentence; a text that repeats one without end must not take time without end. */
const MOST = 12

/** Words between two that belong together: "a wall along the border with Mexico". */
const REACH = 6
/** Words that part a verb from what is not its object. */
const PARTING = new Set('for over about because if that and or after before when while as with who which'.split(' '))

/** Mentions among elements `from` to `to` (one clause or sentence); of two that share words the fuller one stays. */
export function mentionsIn(
  elements: readonly Element[],
  from: number,
  to: number,
  { patterns, excludes }: Compiled,
): Mention[] {
  const places = placesOf(elements, from, to)
  const found = patterns.flatMap((p) => mentionsOf(p, places)).filter((m) => m.loose || !parted(elements, m.at))
  const kept = found.filter((m) => !excludes.get(m.proposal)?.some((keys) => near(keys, m, places)))
  return fullest(kept)
}

function placesOf(elements: readonly Element[], from: number, to: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let i = from; i < to; i++) {
    const key = elements[i]!.key
    if (key === null) continue
    const list = places.get(key)
    if (list && list.length < MOST) list.push(i)
    else if (!list) places.set(key, [i])
  }
  return places
}

/** Around each place of the pattern's first word the nearest of the others. */
function parted(elements: readonly Element[], at: readonly number[]): boolean {
  for (let i = at[0]!; i < at.at(-1)!; i++) if (PARTING.has(elements[i]!.word)) return true
  return false
}

function mentionsOf({ keys, proposal, score, kind, loose }: Pattern, places: Map<string, number[]>): Mention[] {
  if (!keys.every((key) => places.has(key))) return []
  const [first, ...rest] = keys.toSorted((a, b) => places.get(a)!.length - places.get(b)!.length)
  return places.get(first!)!.flatMap((anchor) => {
    const at = [anchor, ...rest.map((key) => nearest(places.get(key)!, anchor))].sort((a, b) => a - b)
    const width = at.at(-1)! - at[0]!
    return width <= REACH * (keys.length - 1) ? [{ proposal, at, score, kind, loose }] : []
  })
}

function nearest(list: readonly number[], to: number): number {
  return list.reduce((best, one) => (Math.abs(one - to) < Math.abs(best - to) ? one : best))
}

/** The words of an exclusion stand together, at the mention. */
function near(keys: readonly string[], mention: Mention, places: Map<string, number[]>): boolean {
  if (!keys.every((key) => places.has(key))) return false
  const middle = mention.at[0]!
  const at = keys.map((key) => nearest(places.get(key)!, middle))
  const tight = Math.max(...at) - Math.min(...at) <= keys.length + 1
  return tight && at.some((i) => mention.at.some((m) => Math.abs(m - i) <= REACH))
}

/** More words say more exactly what is meant; of one proposal the surest mention of a place. */
function fullest(mentions: readonly Mention[]): Mention[] {
  const order = mentions.toSorted((a, b) => b.at.length - a.at.length || b.score - a.score || a.at[0]! - b.at[0]!)
  const kept: Mention[] = []
  for (const m of order) {
    const rival = kept.find((k) =>
      k.proposal === m.proposal
        ? m.at.some((i) => k.at.includes(i))
        : m.at.some((i) => k.at.includes(i)) && k.at.length > m.at.length,
    )
    if (!rival) kept.push(m)
  }
  return kept.sort((a, b) => a.at[0]! - b.at[0]!)
}
