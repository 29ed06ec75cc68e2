/**
 * How near in meaning two words are, and how rare a word is in news: vectors of stems (GloVe: Pennington, Socher and Manning 2014,
 * whose vectors are in the public domain), without their two strongest directions, which hold how frequent a word is and little else
 * (Mu and Viswanath 2018), turned to fewer dimensions. `npm run train:words` makes the file; model/README.md is its card.
 */
import { readFileSync } from 'node:fs'
import { unpackLists } from './lists.ts'

export const FORMAT = 'onrecord words 1'
/** Rarity is kept in steps of so much of a natural logarithm. */
export const STEP = 1 / 12
/** Rarity of a word that the file does not have. */
export const UNSEEN = 8

export interface Words {
  /** number of a stem (Porter), undefined for one that is not known */
  at: ReadonlyMap<string, number>
  dimensions: number
  /** vectors of length 127 one after the other, rounded */
  rows: Int8Array
  /** inverse document frequency of each, natural logarithm over STEP */
  rarity: Int8Array
}

const FILE = new URL('../../model/words.bin', import.meta.url)
let loaded: Words | undefined

/** The words of the package, read when they are first needed. Throws when the file is missing or of another format. */
export function theWords(): Words {
  loaded ??= read(readFileSync(FILE))
  return loaded
}

function read(file: Uint8Array): Words {
  const { lists, numbers } = unpackLists(file, FORMAT)
  const stems = Buffer.from(lists.get('stems') as Int8Array).toString('latin1')
  return {
    at: new Map(stems.split('\n').map((stem, i) => [stem, i])),
    dimensions: numbers.dimensions!,
    rows: lists.get('rows') as Int8Array,
    rarity: lists.get('rarity') as Int8Array,
  }
}

/** How rare a stem is in news: 0 for one of every report, UNSEEN for one never met. */
export function rarityOf({ at, rarity }: Words, stem: string): number {
  const i = at.get(stem)
  return i === undefined ? UNSEEN : rarity[i]! * STEP
}

/** Cosine of two known stems, by their numbers. */
export function likeness({ rows, dimensions }: Words, a: number, b: number): number {
  let sum = 0
  for (let i = a * dimensions, j = b * dimensions, end = i + dimensions; i < end; i++, j++) sum += rows[i]! * rows[j]!
  return sum / (127 * 127)
}
