/** A report as this room reads it: made once, shared by all of its statements. */
import type { Dossier, Report, Span } from '../model/types.ts'
import { sentences } from '../text/sentences.ts'
import { type Element, elementsOf } from './elements.ts'
import { type Compiled, compiled } from './patterns.ts'

export interface Scene {
  text: string
  dossier: Dossier
  elements: readonly Element[]
  sentences: readonly Span[]
  compiled: Compiled
  title: readonly Element[]
  /** by number of the sentence: how near it comes to the words of the proposals; filled when asked for */
  nearest: Map<number, Float32Array>
}

export function sceneOf({ text, title }: Report, dossier: Dossier): Scene {
  return {
    text,
    dossier,
    elements: elementsOf(text),
    sentences: sentences(text),
    compiled: compiled(dossier),
    title: elementsOf(title ?? ''),
    nearest: new Map(),
  }
}

/** Numbers of the elements within some offsets: the first, and the one behind the last. */
export function rangeOf({ elements }: Scene, [a, b]: Span): [from: number, to: number] {
  return [firstAt(elements, a), firstAt(elements, b)]
}

/** Number of the first element that begins at or behind an offset. */
function firstAt(elements: readonly Element[], offset: number): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (elements[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
