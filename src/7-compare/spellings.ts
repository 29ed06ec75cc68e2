/** One person under several spellings: no disagreement, but a reader should know. */
import type { Disagreement, Place } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { disagreement, placeIn, type Told } from './told.ts'

/** Mentions shown: one a report. */
const MOST_PLACES = 30

/** `groups`: names that are one person or body. One entry for each group whose surnames are spelt differently. */
export function spellings(told: readonly Told[], groups: readonly (readonly string[])[]): Disagreement[] {
  return groups.flatMap((names) => {
    if (!isSpeltTwice(names)) return []
    const { spelt, places } = mentions(told, new Set(names))
    if (spelt.size < 2) return []
    const note = [...spelt.values()].join(', ')
    return [disagreement('spelling', false, places, note, { rule: 'one person by the names', score: 0.8 })]
  })
}

/** May the names of one person be spelt in two ways? */
export const isSpeltTwice = (names: readonly string[]): boolean => new Set(names.map(surname)).size > 1

const surname = (name: string): string => fold(name.split(/\s+/).at(-1) ?? name)

/** The first mention in each report, and a name for each spelling of the surname. */
function mentions(told: readonly Told[], names: ReadonlySet<string>): { spelt: Map<string, string>; places: Place[] } {
  const spelt = new Map<string, string>()
  const places: Place[] = []
  for (const one of told) {
    const first = one.statements.find(({ speaker }) => speaker.name && names.has(speaker.name) && speaker.span)
    if (!first) continue
    const { name, span } = first.speaker
    if (!spelt.has(surname(name!))) spelt.set(surname(name!), name!)
    if (places.length < MOST_PLACES) places.push(placeIn(one, span!))
  }
  return { spelt, places }
}
