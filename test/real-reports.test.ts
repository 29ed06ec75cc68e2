import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, ok, ROOT } from './command.ts'

const DATA = join(ROOT, '../shared/data/reports')

/** The data lies beside a developer's checkout only; elsewhere these say that they were skipped. */
describe.skipIf(!existsSync(DATA))('the five real reports', () => {
  const names = (out: string) => new Set((JSON.parse(out) as { id: string }[]).map((s) => s.id))

  it('each spelling finds the same person, in every report that quotes him', () => {
    const at = folder()
    expect(ok(at, ['add', DATA])).toMatch(/^5 reports added/)
    const [one, two, three] = ['Zelensky', 'Volodymyr Zelenskyy', 'Vladimir Zelensky'].map((name) =>
      names(ok(at, ['who', name, '--json'])),
    )
    expect(one!.size).toBeGreaterThan(15)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
    const reports = new Set(
      (JSON.parse(ok(at, ['who', 'Zelensky', '--json'])) as { report: string }[]).map((s) => s.report.slice(0, 3)),
    )
    expect([...reports].sort()).toEqual(['000', '001', '002', '003', '004'])
  })

  it('a weekday is the one before publication, and is unknown where nothing dates the report', () => {
    const at = folder()
    ok(at, ['add', DATA])
    const statements = JSON.parse(ok(at, ['who', 'Zelensky', '--json'])) as {
      report: string
      words: string
      said: { date: string | null }
    }[]
    expect(statements.find((s) => s.report.startsWith('001') && s.words.includes('step down'))?.said.date).toBe(
      '2025-02-23',
    )
    const undated = statements.filter((s) => s.report.startsWith('002') || s.report.startsWith('004'))
    expect(undated.length).toBeGreaterThan(3)
    expect(undated.filter((s) => s.said.date !== null)).toEqual([])
    expect(ok(at, ['verify'])).toContain('5 reports')
  })

  it('show prints every report with its statements marked', () => {
    const at = folder()
    ok(at, ['add', DATA])
    for (const id of ['000', '001', '002', '003', '004']) expect(ok(at, ['show', id])).toMatch(/⟦1 [\s\S]+⟦1⟧ /)
  })

  it('with a dossier: the cycle, the excluded pair and the blocked edge, and who moved', () => {
    const at = folder()
    ok(at, ['add', DATA])
    ok(at, ['dossier', 'use', join(ROOT, 'examples/ukraine/dossier.yaml')])
    const { deadlocks, commitments, shifts, reports } = JSON.parse(ok(at, ['export']))
    const texts = new Map(
      reports.flatMap((r: { statements: { id: string; words: string }[] }) => r.statements.map((s) => [s.id, s.words])),
    )
    const found = deadlocks.map((d: { kind: string; parties: string[]; proposals: string[] }) =>
      [d.kind, d.parties.toSorted().join(' '), d.proposals.toSorted().join(' ')].join(': '),
    )
    expect(found).toContain('cycle: nato ukraine: ceasefire nato-membership')
    expect(found).toContain('excluded: russia ukraine: ceasefire nato-ban nato-membership')
    expect(found).toContain('blocked: russia ukraine: donetsk-withdrawal peace-talks')
    for (const d of deadlocks) {
      expect(
        d.commitments.every((i: number) => commitments[i].statements.every((s: string) => d.statements.includes(s))),
      ).toBe(true)
      for (const id of [...d.statements, ...d.blockedBy]) expect(texts.get(id)).toMatch(/\w/)
    }
    const moved = shifts.map((s: { party: string; proposal: string }) => `${s.party} ${s.proposal}`)
    expect(moved).toContain('ukraine nato-membership')
    expect(moved).toContain('ukraine russian-withdrawal')
    expect(moved.filter((m: string) => m.startsWith('us '))).toEqual([])
    expect(shifts.find((s: { proposal: string }) => s.proposal === 'nato-membership').direction).toBe('softening')
  })
})
