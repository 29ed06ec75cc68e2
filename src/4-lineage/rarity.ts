/**
 * How rare a word is in news: learned once from several thousand reports by `npm run train:lineage` and shipped as numbers, so that what
 * two reports have in common does not depend on what else is in the record. A count-min sketch (Cormode and Muthukrishnan
 * 2005) of document frequencies: two rows of half-bytes, each the frequency on a logarithmic scale.
 */
import { mix } from './hash.ts'
import { DOCUMENTS, LEVELS } from './rarity-table.ts'

/** Cells of one row. */
export const WIDTH = 32_768
/** Levels a step of e: level = round(STEPS · ln(frequency + 1)), at most 15. */
export const STEPS = 2

const cells = Uint8Array.from(Buffer.from(LEVELS, 'base64'))

/** The two cells of a word. */
export function cellsOf(hash: number): [number, number] {
  return [hash % WIDTH, WIDTH + (mix(hash ^ 0x9e3779b9) % WIDTH)]
}

function level(cell: number): number {
  const byte = cells[cell >> 1] ?? 0
  return cell & 1 ? byte >> 4 : byte & 15
}

/** Inverse document frequency, natural logarithm: 0 for a word of every report, 8 and more for one never seen. */
export function weightOf(hash: number): number {
  const [a, b] = cellsOf(hash)
  return WEIGHTS[Math.min(level(a), level(b))]!
}

/** By level. */
const WEIGHTS = Array.from({ length: 16 }, (_, level) =>
  Math.max(0, Math.log(DOCUMENTS / (1 + (Math.exp(level / STEPS) - 1)))),
)
