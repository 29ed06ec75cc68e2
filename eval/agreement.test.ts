/**
 * Our measures against the given scorers, the whole printed table: on the constant answers, on gold with seeded slips,
 * and on the product's own predictions. Skipped, saying so, where python3 or ../shared is not.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { wholeSentences } from './constants.ts'
import { DATA, hasData, readJson, readJsonl, SHARED } from './data.ts'
import { readGold } from './dossier-files.ts'
import type { GoldReport } from './score/attribution-match.ts'
import type { PredictedDossier } from './score/dossier-types.ts'
import { attributionLines, dossierLines } from './score.ts'

const ATTRIBUTIONS = join(SHARED, 'eval/score_attributions.py')
const DOSSIER = join(SHARED, 'eval/score_dossier.py')
const TEN_MINUTES = 600_000

function python(...args: string[]): string {
  return execFileSync('python3', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] })
}

function hasPython(): boolean {
  try {
    return python('-c', 'print(1)') === '1\n'
  } catch {
    return false
  }
}

const can = hasData() && existsSync(DOSSIER) && hasPython()
if (!can) console.warn('agreement with the given scorers is not tested: ../shared or python3 is not here')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const jsonl = (lines: readonly unknown[]) => lines.map((l) => `${JSON.stringify(l)}\n`).join('')

/** Park and Miller's generator: the same slips in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 48271) % 2147483647
    return state % sides
  }
}

// moves some ends of some spans, drops some attributions, and swaps some speakers
function withSlips(gold: readonly GoldReport[]): unknown[] {
  const roll = dice(7)
  const slip = (text: string, [start, end]: [number, number]) => {
    const ends = [start + [0, 0, 3, -8][roll(4)]!, end + [0, 0, 2, -5][roll(4)]!].map((x) =>
      Math.min(Math.max(0, x), text.length),
    )
    return ends.sort((a, b) => a - b)
  }
  return gold.map(({ id, text, attributions }) => {
    const kept = attributions.filter(() => roll(10) > 0)
    const statements = kept.map((a) => {
      const moved = (role: 'source' | 'cue' | 'content') => (roll(12) ? (a[role] ?? []).map((s) => slip(text, s)) : [])
      const other = kept[roll(kept.length)]?.speaker?.name ?? null
      const span = roll(3) ? null : (a.source?.[0] ?? null)
      return {
        source: moved('source'),
        cue: moved('cue'),
        content: moved('content'),
        speaker: { name: roll(2) ? other : a.speaker?.name, span },
      }
    })
    return { id, statements }
  })
}

async function pipeline(gold: readonly GoldReport[]): Promise<unknown[]> {
  const { asSource, predict } = await import('./predict.ts')
  return predict(gold.map(asSource)).map(({ id, statements }) => ({ id, statements }))
}

const PREDICTORS: [string, (gold: readonly GoldReport[]) => unknown[] | Promise<unknown[]>][] = [
  ['constant', (gold) => gold.map((g) => ({ id: g.id, attributions: wholeSentences(g.text) }))],
  ['slips', withSlips],
  ['pipeline', pipeline],
]

describe.skipIf(!can)('attributions', () => {
  for (const set of ['polnear-dev', 'gum-news']) {
    for (const [name, predictor] of PREDICTORS) {
      it(
        `${set}, ${name}`,
        async () => {
          const gold = join(DATA, `attribution/${set}.jsonl.gz`)
          const predicted = file(`${set}-${name}.jsonl`, jsonl(await predictor(readJsonl<GoldReport>(gold))))
          for (const subset of ['all', 'statements'] as const) {
            const theirs = python(ATTRIBUTIONS, gold, predicted, '--subset', subset, '--by', 'publisher')
            expect(`${attributionLines(gold, predicted, subset, 'publisher').join('\n')}\n`).toBe(theirs)
          }
        },
        TEN_MINUTES,
      )
    }
  }
})

// Python prints equally frequent confusions in the order of its hashes, which differs from run to run
function comparable(lines: string): string[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((l) => (l.startsWith('  stance confusions') ? l.slice(28).split(', ').sort().join() : l))
}

function blurred(predicted: PredictedDossier): PredictedDossier {
  const roll = dice(11)
  const reports = (predicted.reports ?? []).map((r) => {
    const kept = (r.statements ?? []).filter(() => roll(8) > 0)
    const names = kept.map((s) => s.speaker?.name ?? null)
    const statements = kept.map((s) => ({
      ...s,
      content: (s.content ?? []).map(([a, b]): [number, number] => [a, Math.max(a, b - [0, 0, 15, 40][roll(4)]!)]),
      speaker: { ...s.speaker, name: roll(3) ? s.speaker?.name : names[roll(names.length)] },
      said: { date: roll(3) ? s.said?.date : [null, '2018', '../2018-12-01', '2018-12-11'][roll(4)] },
      positions: (s.positions ?? []).map((p) => ({
        ...p,
        polarity: roll(4) ? p.polarity : 0,
        stance: roll(9) ? p.stance : 'opposes',
      })),
    }))
    return { ...r, statements }
  })
  const some = <T>(list: T[] | undefined) => (list ?? []).filter(() => roll(4) > 0)
  return {
    ...predicted,
    reports,
    commitments: some(predicted.commitments),
    shifts: some(predicted.shifts),
    lineage: some(predicted.lineage),
  }
}

describe.skipIf(!can).each(['border-wall', 'us-china-trade'])('dossier %s', (name) => {
  const gold = join(DATA, 'dossiers', name, 'gold.json')
  const compare = (path: string) => {
    expect(comparable(dossierLines(gold, path).join('\n'))).toEqual(comparable(python(DOSSIER, gold, path)))
  }
  it(
    'gold as prediction, and with slips',
    () => {
      const perfect = join(folder, `${name}.json`)
      python(DOSSIER, gold, '--gold-as-prediction', perfect)
      compare(perfect)
      compare(file(`${name}-slips.json`, JSON.stringify(blurred(readJson<PredictedDossier>(perfect)))))
    },
    TEN_MINUTES,
  )
  it(
    'the pipeline’s own',
    async () => {
      const { predict } = await import('./predict.ts')
      const reports = predict(readGold(gold).reports).map(({ id, statements }) => ({ id, statements }))
      compare(file(`${name}-own.json`, JSON.stringify({ reports })))
    },
    TEN_MINUTES,
  )
})
