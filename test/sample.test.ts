/**
 * The bundled sample through the built command, against what a careful reader finds in it (examples/sample/expected.json).
 * What later rooms must find is counted and printed, not hidden: it stands at 0 until they are built.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scoreDossier } from '../eval/score/dossier.ts'
import type { GoldDossier } from '../eval/score/dossier-types.ts'
import type { RecordExport, StatementOfReport } from '../src/model/types.ts'
import { expectShape, folder, ok, ROOT } from './command.ts'

interface Expected extends GoldDossier {
  reports: (GoldDossier['reports'][number] & { published: string | null; publishedBasis: string; statements: number })[]
  deadlocks: unknown[]
  variants: unknown[]
}

const SAMPLE = join(ROOT, 'examples/sample')
const { floors } = JSON.parse(readFileSync(join(ROOT, 'eval/floors.json'), 'utf8')) as {
  floors: Record<string, number>
}
const expected = JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8')) as Expected

/** Made once: its own folder, kept for all the tests of this file. */
let record: RecordExport
let leader: StatementOfReport[]
let printed: string

beforeAll(() => {
  const at = folder()
  printed = ok(at, ['demo', '--print', '--record', 'sample.db'])
  record = JSON.parse(ok(at, ['export', '--record', 'sample.db']))
  leader = JSON.parse(ok(at, ['who', 'Yavozhin', '--json', '--record', 'sample.db']))
  for (const name of ['Javozhin', 'Dimitar Yavozhin', 'President Yavojin'])
    expect(JSON.parse(ok(at, ['who', name, '--json', '--record', 'sample.db'])), name).toEqual(leader)
  expect(ok(at, ['verify', '--record', 'sample.db'])).toContain('All is well')
})

describe('the bundled sample', () => {
  it('demo prints reports, statements, speakers, dates and counts', () => {
    for (const part of [
      'Reports',
      'Statements, newest first',
      'Speakers',
      'Dimitar Yavozhin',
      '15 reports added with',
      'onrecord who',
    ])
      expect(printed).toContain(part)
    expect(printed).toMatch(/\d{1,2} Sep 2025 · /)
  })

  it('the export has the promised shape, and every report its date and basis', () => {
    expectShape('record-export', record)
    const dates = Object.fromEntries(record.reports.map((r) => [r.id, [r.published.value, r.published.basis]]))
    expect(dates).toEqual(Object.fromEntries(expected.reports.map((r) => [r.id, [r.published, r.publishedBasis]])))
  })

  it('one leader under all spellings and in every report that quotes him, never mixed with another', () => {
    const names = new Set(leader.map((s) => s.speaker.name))
    expect([...names].sort()).toEqual(['Dimitar Yavozhin', 'Dmitar Javozhin'])
    expect(new Set(leader.map((s) => s.report)).size).toBe(5)
  })

  it('finds most of what a careful reader finds', () => {
    const scores = scoreDossier(expected, record as never, {})
    const found = {
      pieces: scores.pieces.f1,
      statements: scores.statements.f1,
      speaker: scores.who.speaker.acc,
      dated: scores.dates.dated.acc,
      undated: scores.dates.undated.acc,
    }
    console.log('found of the sample:', found, 'later rooms:', later(scores))
    for (const [what, value] of Object.entries(found)) {
      const floor = floors[`sample.${what}`]
      expect(floor, what).toBeTypeOf('number')
      expect(value! + 0.0005, what).toBeGreaterThanOrEqual(floor!)
    }
  })
})

/** Found and expected, for each list that a later room fills. */
function later(scores: ReturnType<typeof scoreDossier>) {
  const { commitments, shifts, derivations, disagreements, positions } = scores
  const rated = { proposals: positions.linking, commitments, shifts, lineage: derivations, disagreements }
  const counts = Object.entries(rated).map(([name, r]) => [name, `${r.hitsR} of ${r.gold}`])
  const unscored = { deadlocks: [record.deadlocks, expected.deadlocks], variants: [record.variants, expected.variants] }
  const rest = Object.entries(unscored).map(([name, [own, gold]]) => [name, `${own!.length} of ${gold!.length}`])
  return Object.fromEntries([...counts, ...rest])
}
