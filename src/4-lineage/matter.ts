/** A report as two are compared: its words as numbers, sentence by sentence, in flat arrays. No text: it is small enough to be kept in the record. */
import type { Document } from './document.ts'
import { weightOf } from './rarity.ts'

export interface Matter {
  /** distinct words by hash, rising, and how rare each is */
  stems: Uint32Array
  weights: Float64Array
  /** every word as its place in `stems`, and its marks */
  words: Uint32Array
  marks: Uint8Array
  /** where each sentence begins in `words`, and the end of the last */
  starts: Uint32Array
  /** 0 where somebody else speaks: first or second person outside quotation marks */
  voices: Uint8Array
}

export const QUOTED = 1
export const NUMBER = 2
export const NAME = 4

/** Weight below which a word says nothing of the matter (natural log of its rarity). */
export const MEANS = 1.2

export function matterOf({ sentences }: Document): Matter {
  const tokens = sentences.flatMap((s) => s.tokens)
  const marks = Uint8Array.from(tokens, (t) => (t.quoted ? QUOTED : 0) | (t.number ? NUMBER : 0) | (t.name ? NAME : 0))
  const starts = new Uint32Array(sentences.length + 1)
  sentences.forEach((s, i) => {
    starts[i + 1] = starts[i]! + s.tokens.length
  })
  const voices = Uint8Array.from(sentences, (s) => (s.voice ? 1 : 0))
  const hashes = Uint32Array.from(tokens, (t) => t.term.hash)
  const stems = distinct(hashes)
  const place = new Map<number, number>()
  stems.forEach((hash, i) => {
    place.set(hash | 0, i)
  })
  const words = hashes.map((hash) => place.get(hash | 0)!)
  return { stems, weights: weightsOf(stems), words, marks, starts, voices }
}

export const weightsOf = (stems: Uint32Array): Float64Array => Float64Array.from(stems, weightOf)

/** In rising order, each once. */
export function distinct(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.toSorted()
  let n = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i]!
  return sorted.slice(0, n)
}

/** A function of one report that is worked out when first asked and kept as long as the report is. */
export function once<T>(make: (matter: Matter) => T): (matter: Matter) => T {
  const known = new WeakMap<Matter, { value: T }>()
  return (matter) => {
    const before = known.get(matter)
    if (before) return before.value
    const value = make(matter)
    known.set(matter, { value })
    return value
  }
}

/** How often each stem stands in the report. */
export const countsOf = once(({ stems, words }) => {
  const counts = new Uint32Array(stems.length)
  for (const word of words) counts[word]!++
  return counts
})

/** Length of the vector of the words, each by weight and number. */
export const normOf = once((matter) => {
  let sum = 0
  countsOf(matter).forEach((n, stem) => {
    if (n > 0) sum += ((1 + Math.log(n)) * matter.weights[stem]!) ** 2
  })
  return Math.sqrt(sum)
})

/** Stems that stand somewhere with one of the marks. */
function marked({ stems, words, marks }: Matter, mark: number): number[] {
  const there = new Uint8Array(stems.length)
  for (let i = 0; i < words.length; i++) if (marks[i]! & mark) there[words[i]!] = 1
  return [...there.keys()].filter((stem) => there[stem])
}

export const numbersOf = once((matter) => marked(matter, NUMBER))
export const namesOf = once((matter) => marked(matter, NAME).filter((stem) => matter.weights[stem]! >= MEANS))

/** Words of each sentence that carry meaning, each once. */
export interface Terms {
  /** where each sentence begins in `stems`, and the end of the last */
  starts: Uint32Array
  stems: Uint32Array
  /** of each sentence: the sum of their weights, and the length of their vector */
  sums: Float64Array
  norms: Float64Array
}

export const termsOf = once((matter): Terms => {
  const { words, starts, weights } = matter
  const count = starts.length - 1
  const terms = { starts: new Uint32Array(count + 1), sums: new Float64Array(count), norms: new Float64Array(count) }
  const stems = new Uint32Array(words.length)
  const seen = new Int32Array(weights.length).fill(-1)
  let n = 0
  for (let s = 0; s < count; s++) {
    let squares = 0
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const stem = words[i]!
      const weight = weights[stem]!
      if (weight < MEANS || seen[stem] === s) continue
      seen[stem] = s
      stems[n++] = stem
      terms.sums[s]! += weight
      squares += weight * weight
    }
    terms.norms[s] = Math.sqrt(squares)
    terms.starts[s + 1] = n
  }
  return { ...terms, stems: stems.subarray(0, n) }
})

/** The report without the words that have a 1 in `gone`; sentences that lose all of theirs go. Stems keep their places. */
export function without(matter: Matter, gone: Uint8Array): Matter {
  const count = matter.voices.length
  const [words, marks] = [new Uint32Array(matter.words.length), new Uint8Array(matter.words.length)]
  const [starts, voices] = [new Uint32Array(count + 1), new Uint8Array(count)]
  let n = 0
  let kept = 0
  for (let s = 0; s < count; s++) {
    for (let i = matter.starts[s]!; i < matter.starts[s + 1]!; i++) {
      if (gone[i] === 1) continue
      marks[n] = matter.marks[i]!
      words[n++] = matter.words[i]!
    }
    if (n === starts[kept]) continue
    voices[kept++] = matter.voices[s]!
    starts[kept] = n
  }
  const sentences = { starts: starts.subarray(0, kept + 1), voices: voices.subarray(0, kept) }
  return { ...matter, words: words.subarray(0, n), marks: marks.subarray(0, n), ...sentences }
}

/** Where the stems of one report stand among those of another; −1 where it has none. */
export type Mapping = Int32Array

/** Both ways. */
export function mappings(a: Matter, b: Matter): [Mapping, Mapping] {
  const [there, back] = [new Int32Array(a.stems.length).fill(-1), new Int32Array(b.stems.length).fill(-1)]
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const [x, y] = [a.stems[i]!, b.stems[j]!]
    if (x === y) {
      there[i] = j
      back[j] = i
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return [there, back]
}

/** Does the other report hold the stem that has this place in it? */
export const holds = (counts: Uint32Array, place: number): boolean => place >= 0 && counts[place]! > 0
