/**
 * What has few cases in each dossier is pooled over all three: commitments and shifts. And the antecedents of conditions in news
 * sentences made for another purpose (counterfactuals), nine of ten of which nobody reads.
 */
import { basename, join } from 'node:path'
import { antecedentsIn } from '../src/5-positions/index.ts'
import { sentences } from '../src/text/sentences.ts'
import { DATA, readJsonl, SAMPLE } from './data.ts'
import { dossierIn, readGold } from './dossier-files.ts'
import { asPrediction } from './dossiers.ts'
import { type Measure, type Measured, short } from './measure.ts'
import { predict } from './predict.ts'
import { SAMPLE_SETS, sampleRead } from './sample.ts'
import { scoreDossier } from './score/dossier.ts'
import type { Rates } from './score/dossier-values.ts'
import { type Read, suggested } from './suggest.ts'

const FOLDERS = ['dossiers/border-wall', 'dossiers/us-china-trade']
const CONDITIONS = 'positions/conditions-train.jsonl.gz'

export async function measurePositions(): Promise<Measured> {
  const reads = [...FOLDERS.map(readFolder), await readSample()]
  const scores = reads.map(({ gold, own, beside, dossier }) =>
    scoreDossier(
      gold,
      asPrediction(own, (p) => p.statements, dossier),
      beside,
    ),
  )
  const measures = [
    pooled(
      'commitments',
      'commitments, pooled F1',
      scores.map((s) => s.commitments),
    ),
    pooled(
      'shifts',
      'shifts, pooled F1',
      scores.map((s) => s.shifts),
    ),
    ...antecedents(),
    ...reads.map(suggested),
  ]
  return { measures, misses: [] }
}

function readFolder(folder: string): Read {
  const { gold, reports, dossier, beside } = readGold(join(DATA, folder, 'gold.json'))
  return { name: basename(folder), sets: [folder], gold, own: predict(reports, dossier), beside, dossier }
}

async function readSample(): Promise<Read> {
  return { name: 'sample', sets: SAMPLE_SETS, ...(await sampleRead()), dossier: dossierIn(SAMPLE) }
}

function pooled(id: string, label: string, all: readonly Rates[]): Measure {
  const sum = (field: 'hitsP' | 'predicted' | 'hitsR' | 'gold') => all.reduce((n, r) => n + r[field], 0)
  const [p, r] = [sum('hitsP') / sum('predicted'), sum('hitsR') / sum('gold')]
  const value = p + r > 0 ? (2 * p * r) / (p + r) : 0
  const detail = `P ${short(p)} R ${short(r)} (${sum('hitsP')}/${sum('predicted')}, ${sum('hitsR')}/${sum('gold')})`
  return {
    id: `positions.${id}`,
    label,
    value,
    detail,
    constants: [],
    sets: [...FOLDERS, ...SAMPLE_SETS],
    floored: true,
  }
}

interface Counterfactual {
  text: string
  /** antecedent, both ends inclusive */
  a: [number, number]
}

/** A connective or an inverted verb opens gold's antecedent; the others are wishes, or plain sentences of what would have been. */
const MARKED =
  /^(?:but |and |even |only |or )*(?:if|unless|had|were|should|without|provided|providing|assuming|as long|so long|until|in case|in the event)\b/i

/** Every tenth row may be read and tuned on; the others are measured. */
function antecedents(): Measure[] {
  const rows = readJsonl<Counterfactual>(join(DATA, CONDITIONS))
  const parts = [
    ['tenth', 'antecedent char F1, the tenth that may be read', rows.filter((_, i) => i % 10 === 0)],
    ['rest', 'antecedent char F1, the rest', rows.filter((_, i) => i % 10 !== 0)],
    [
      'marked',
      '– where words mark the condition',
      rows.filter((row, i) => i % 10 !== 0 && MARKED.test(row.text.slice(row.a[0]))),
    ],
  ] as const
  return parts.map(([id, label, part]) => ({
    id: `positions.antecedent-${id}`,
    label,
    value: part.reduce((sum, row) => sum + charF1(row), 0) / part.length,
    detail: `${part.length} sentences`,
    constants: [
      {
        name: 'whole text',
        value:
          part.reduce((sum, row) => sum + overlapF1([row.a[0], row.a[1] + 1], [0, row.text.length]), 0) / part.length,
      },
    ],
    sets: [CONDITIONS],
    floored: id !== 'tenth',
  }))
}

/** Of the first condition in the text that has a connective of its own; 0 where none is found. */
function charF1({ text, a }: Counterfactual): number {
  const found = sentences(text).flatMap(([from, to]) => antecedentsIn(text, from, to))
  const best = found.find((c) => c.firm) ?? found[0]
  return best ? overlapF1([a[0], a[1] + 1], best.span) : 0
}

function overlapF1(gold: readonly [number, number], own: readonly [number, number]): number {
  const shared = Math.max(0, Math.min(gold[1], own[1]) - Math.max(gold[0], own[0]))
  return (2 * shared) / (gold[1] - gold[0] + (own[1] - own[0]))
}
