/** Learns how rare words are in news, from the training halves only, and writes src/4-lineage/rarity-table.ts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, ROOT, readJsonl } from '../eval/data.ts'
import { rewritesOf, storiesOf } from '../eval/lineage-data.ts'
import { documentOf } from '../src/4-lineage/document.ts'
import { matterOf } from '../src/4-lineage/matter.ts'
import { cellsOf, STEPS, WIDTH } from '../src/4-lineage/rarity.ts'

function texts(): string[] {
  const named = (set: string) => readJsonl<{ text: string }>(join(DATA, set)).map((r) => r.text)
  return [
    ...named('attribution/polnear-train.jsonl.gz'),
    ...named('dates/timebank.jsonl.gz'),
    ...storiesOf('train')
      .flat()
      .map((t) => t.text),
    ...new Set(rewritesOf('train').map((r) => r.source.text)),
  ]
}

/** Gives the number of texts. */
export function writeRarity(): number {
  const all = texts()
  const counts = new Uint32Array(2 * WIDTH)
  for (const text of all)
    for (const hash of matterOf(documentOf(text)).stems) for (const cell of cellsOf(hash)) counts[cell]!++
  const bytes = new Uint8Array(WIDTH)
  counts.forEach((n, cell) => {
    const level = Math.min(15, Math.round(STEPS * Math.log(n + 1)))
    bytes[cell >> 1]! |= cell & 1 ? level << 4 : level
  })
  writeFileSync(
    join(ROOT, 'src/4-lineage/rarity-table.ts'),
    `/** Made by \`npm run train:lineage\`: document frequencies as numbers (rarity.ts tells how to read them). */
export const DOCUMENTS = ${all.length}
export const LEVELS =
  '${Buffer.from(bytes).toString('base64')}'
  `,
  )
  return all.length
}
