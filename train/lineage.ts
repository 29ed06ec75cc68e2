/**
 * `npm run train:lineage`: learns how rare words are and how much each feature of a pair tells of a rewrite, from the training halves of the
 * sets beside the checkout, and writes both into room 4 as numbers. Deterministic.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../eval/data.ts'
import { pairsOf } from '../eval/lineage-pairs.ts'
import { FEATURES } from '../src/4-lineage/features.ts'
import { writeRarity } from './lineage-rarity.ts'
import { type Row, regress } from './regression.ts'

const RIDGE = 3e-3
/** Reports of one story cut to the length of a rewrite are the hardest to tell from one. */
const CUT = 3

function rowsOf(): Row[] {
  const rows = pairsOf('train').flatMap(({ kind, forth, back }) =>
    kind === 'rewrite'
      ? [{ features: forth, label: 1, weight: 1 }]
      : [forth, back].map((features) => ({ features, label: 0, weight: kind === 'story-cut' ? CUT : 1 })),
  )
  const weight = (label: number) => rows.reduce((sum, r) => sum + (r.label === label ? r.weight : 0), 0)
  const share = weight(0) / weight(1)
  return rows.map((r) => ({ ...r, weight: r.label === 1 ? share : r.weight }))
}

const texts = writeRarity()
if (process.argv[2] === 'rarity') process.exit()
const rows = rowsOf()
const { bias, weights } = regress(rows, RIDGE)
const table = FEATURES.map((name, j) => `  ['${name}', ${weights[j]!.toPrecision(6)}],`).join('\n')
writeFileSync(
  join(ROOT, 'src/4-lineage/scorer-weights.ts'),
  `/** Made by \`npm run train:lineage\`: what each feature of a pair adds (features.ts tells what they are). */
export const BIAS = ${bias.toPrecision(6)}
export const WEIGHTS: readonly (readonly [feature: string, weight: number])[] = [
${table}
]
`,
)
console.log(`${texts} texts, ${rows.length} rows`)
