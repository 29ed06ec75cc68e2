/** The occasions a report tells of: a dated statement hands its date on until the report turns elsewhere. */
import { OTHER_OCCASION, OTHER_TIMES, OTHER_TIMES_AT_THE_CUE } from '../lang/en/dates.ts'
import type { Attribution, Said, Span } from '../model/types.ts'
import type { Layout } from './discourse.ts'
import { anchorOf } from './said.ts'

/** A statement of an occasion, for those that follow it. Its date is null when the report does not date the occasion. */
export interface Carried {
  said: Said
  paragraph: number
  place: string | null
}

/** Paragraphs within which a report that goes on about one occasion keeps its date. */
const OWN_REACH = 8
const OTHER_REACH = 0

/** The dates a report has given so far: the last of each speaker, and the last of all. */
export class Occasions {
  readonly #of = new Map<string, Carried>()
  #last: Carried | null = null
  #aside = -1

  note(said: Said, speaker: string | null, paragraph: number, place: string | null): void {
    const carried = { said, paragraph, place }
    if (said.date !== null) this.#last = carried
    this.#aside = -1
    if (speaker) this.#of.set(speaker, carried)
  }

  /** The report has turned to another occasion: nothing is handed on over it. */
  end(speaker: string | null): void {
    this.#last = null
    if (speaker) this.#of.delete(speaker)
  }

  /** A look back to other times: the rest of its paragraph is not dated by what stood before it. */
  aside(paragraph: number): void {
    this.#aside = paragraph
  }

  isAside(paragraph: number): boolean {
    return paragraph === this.#aside
  }

  /** The statement whose date a statement of this speaker takes over when it has none. */
  before(speaker: string | null, paragraph: number): Carried | null {
    if (this.isAside(paragraph)) return null
    return this.ownBefore(speaker, paragraph) ?? this.#lastIn(paragraph)
  }

  ownBefore(speaker: string | null, paragraph: number): Carried | null {
    const own = speaker ? this.#of.get(speaker) : undefined
    return own && !this.isAside(paragraph) && paragraph - own.paragraph <= OWN_REACH ? own : null
  }

  #lastIn(paragraph: number): Carried | null {
    return this.#last && paragraph - this.#last.paragraph <= OTHER_REACH ? this.#last : null
  }
}

/** How far from its cue the words that tell of another occasion are looked for. */
const REACH = 160

/**
 * How a sentence leaves the occasion told so far: "in the past" and "has long said" for a moment, "made similar comments
 * to" or another venue than the carried one for good; null when it does not.
 */
export function leaves(
  text: string,
  a: Attribution,
  layout: Layout,
  carried: Carried | null,
  place: string | null,
): 'aside' | 'end' | null {
  const anchor = anchorOf(a)
  if (anchor === undefined) return null
  const zone = layout.sentences[layout.sentenceAt(anchor)] ?? [anchor, anchor]
  const end = a.cue.at(-1)?.[1] ?? anchor
  const told = wordsAround(text, a, layout)
  if (OTHER_OCCASION.test(told) || (place && carried?.place && place !== carried.place)) return 'end'
  const cue = text.slice(Math.max(zone[0], anchor - 24), Math.min(zone[1], end + 14))
  return OTHER_TIMES.test(told) || OTHER_TIMES_AT_THE_CUE.test(cue) ? 'aside' : null
}

/** The words about the cue in its sentence that are not what was said. */
export function wordsAround(text: string, a: Attribution, layout: Layout): string {
  const anchor = anchorOf(a)
  if (anchor === undefined) return ''
  const zone = layout.sentences[layout.sentenceAt(anchor)] ?? [anchor, anchor]
  const end = a.cue.at(-1)?.[1] ?? anchor
  return outside(text, [Math.max(zone[0], anchor - REACH), Math.min(zone[1], end + REACH)], a)
}

/** The words of a stretch that are not what was said. */
function outside(text: string, [start, end]: Span, a: Attribution): string {
  let at = start
  let words = ''
  for (const [s, e] of a.content.toSorted((x, y) => x[0] - y[0])) {
    if (e <= at || s >= end) continue
    words += `${text.slice(at, Math.max(at, s))} … `
    at = e
  }
  return words + text.slice(Math.min(at, end), end)
}
