/** What this room reads of a report as bytes, so that the record keeps it and no text is read twice; little-endian where the machine is. */
import { endianness } from 'node:os'
import type { Credit } from './credits.ts'
import { type Matter, weightsOf } from './matter.ts'

/** What two reports are compared by, without their metadata. */
export interface Reading {
  matter: Matter
  credits: Credit[]
}

/** Bytes of another order are another version. */
export const BYTE_ORDER = endianness()

/** Places of words need two bytes each while there are fewer stems than this. */
const NARROW = 65_536

/** Four counts, then stems, sentences, words, marks, voices and credits, the widest first. */
export function pack({ matter, credits }: Reading): Uint8Array {
  const { stems, words, marks, starts, voices } = matter
  const places = stems.length < NARROW ? Uint16Array.from(words) : words
  const told = new TextEncoder().encode(JSON.stringify(credits))
  const counts = Uint32Array.of(stems.length, words.length, voices.length, told.length)
  const parts = [counts, stems, starts, places, marks, voices, told]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}

export function unpack(packed: Uint8Array): Reading {
  const { buffer } = packed.slice() // a copy of its own begins where four bytes do
  const [stemCount = 0, wordCount = 0, sentences = 0, toldLength = 0] = new Uint32Array(buffer, 0, 4)
  let at = 16
  const take = (length: number) => {
    at += length
    return at - length
  }
  const stems = new Uint32Array(buffer, take(4 * stemCount), stemCount)
  const starts = new Uint32Array(buffer, take(4 * (sentences + 1)), sentences + 1)
  const words =
    stemCount < NARROW
      ? Uint32Array.from(new Uint16Array(buffer, take(2 * wordCount), wordCount))
      : new Uint32Array(buffer, take(4 * wordCount), wordCount)
  const marks = new Uint8Array(buffer, take(wordCount), wordCount)
  const voices = new Uint8Array(buffer, take(sentences), sentences)
  const told = new TextDecoder().decode(new Uint8Array(buffer, take(toldLength), toldLength))
  return { matter: { stems, weights: weightsOf(stems), words, marks, starts, voices }, credits: JSON.parse(told) }
}
