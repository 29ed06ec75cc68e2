/** The report's sentences and paragraphs, and what was said up to a point. */
import type { Attribution, Span } from '../model/types.ts'
import { sentences } from '../text/sentences.ts'
import { type Discourse, indexAt } from './pronouns.ts'
import type { Resolved } from './resolved.ts'

export interface Layout {
  sentences: Span[]
  sentenceAt(offset: number): number
  paragraphAt(offset: number): number
  inContent(offset: number): boolean
}

/** Built once for a report; every question after that is a binary search. */
export function layoutOf(text: string, attributions: readonly Attribution[]): Layout {
  const all = sentences(text)
  const starts = all.map((s) => s[0])
  const paragraphs = [0, ...[...text.matchAll(/\n+/g)].map((m) => m.index + m[0].length)]
  const contents = attributions.flatMap((a) => a.content).toSorted((a, b) => a[0] - b[0])
  const contentStarts = contents.map((c) => c[0])
  return {
    sentences: all,
    sentenceAt: (offset) => Math.max(0, indexAt(starts, offset)),
    paragraphAt: (offset) => indexAt(paragraphs, offset),
    inContent: (offset) => {
      const i = indexAt(contentStarts, offset)
      return i >= 0 && offset < contents[i]![1]
    },
  }
}

/** Remembers speakers in the order of the text. */
export class Talk implements Discourse {
  readonly #layout: Layout
  readonly #said: { at: number; end: number; resolved: Resolved }[] = []
  #now: Attribution | null = null

  constructor(layout: Layout) {
    this.#layout = layout
  }

  sentenceAt(offset: number): number {
    return this.#layout.sentenceAt(offset)
  }

  paragraphAt(offset: number): number {
    return this.#layout.paragraphAt(offset)
  }

  inContent(offset: number): boolean {
    return this.#layout.inContent(offset)
  }

  /** The statement whose source is looked for now. */
  read(a: Attribution): void {
    this.#now = a
  }

  inOwnQuote(offset: number): boolean {
    return this.#now?.kind !== 'indirect' && (this.#now?.content ?? []).some(([s, e]) => s <= offset && offset < e)
  }

  start(at: number): number {
    return Math.min(at, ...(this.#now?.content ?? []).map((c) => c[0]))
  }

  add(at: number, end: number, resolved: Resolved): void {
    if (resolved.speaker.name !== null) this.#said.push({ at, end, resolved })
  }

  lastSpeaker(want: 'any' | 'many' | 'thing' | 'person', before: number): Resolved | null {
    return this.#last(want, before)?.resolved ?? null
  }

  lastSpeakerAt(before: number, want: 'any' | 'person' | 'thing'): number | null {
    return this.#last(want, before)?.at ?? null
  }

  /** A few steps back are enough: older speakers are not meant. */
  #last(want: string, before: number): { at: number; resolved: Resolved } | null {
    for (let i = this.#said.length - 1; i >= Math.max(0, this.#said.length - 12); i--) {
      const one = this.#said[i]!
      if (one.at < before && suits(one.resolved, want)) return one
    }
    return null
  }
}

function suits({ speaker, people }: Resolved, want: string): boolean {
  const { basis, name } = speaker
  if (want === 'any') return true
  if (want === 'person') return people.length === 1 && people[0]!.kind === 'person'
  if (want === 'thing')
    return people.length === 1
      ? people[0]!.kind !== 'person'
      : /\b(?:report|statement|study|paper|letter|poll|ministry|agency)\b/i.test(name ?? '')
  return (
    basis === 'joint' ||
    basis === 'organisation' ||
    (people.length === 1 && people[0]!.kind !== 'person') ||
    (basis === 'unnamed' && /s\b/.test(name ?? ''))
  )
}
