import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectShape, folder, ok, onrecord, ROOT } from './command.ts'

const SAMPLE = join(ROOT, 'examples/sample')
const FILE = join(SAMPLE, 'dossier.yaml')

it('a dossier is checked, kept, shown as it was, replaced and brought back', () => {
  const at = folder()
  ok(at, ['add', join(SAMPLE, 'reports/r01-pennant-truce-terms.txt')])
  expect(onrecord(at, ['dossier', 'show'])).toMatchObject({ code: 1, out: '' })
  expect(ok(at, ['dossier', 'check', FILE])).toMatch(/4 parties with 10 people, 9 proposals/)
  const checked = onrecord(at, ['dossier', 'check', FILE, '--record', 'onrecord.db'])
  expect(checked).toMatchObject({ code: 1, out: expect.stringMatching(/accession +[1-9]/) })
  expect(checked.out).toMatch(/prisoner-exchange +0 {2}matches nothing/)
  expect(onrecord(at, ['dossier', 'show']).code).toBe(1)
  expect(ok(at, ['dossier', 'use', FILE])).toMatch(/9 proposals · 1 report worked out anew/)
  expect(ok(at, ['dossier', 'show'])).toBe(readFileSync(FILE, 'utf8'))
  expectShape('dossier', JSON.parse(ok(at, ['dossier', 'show', '--json'])))
  ok(at, ['dossier', 'use', '--none'])
  expect(onrecord(at, ['dossier', 'show']).code).toBe(1)
  ok(at, ['dossier', 'use', '--undo'])
  expect(ok(at, ['dossier', 'show'])).toBe(readFileSync(FILE, 'utf8'))
})

it('a broken dossier is refused with its line, before anything is changed', () => {
  const at = folder()
  writeFileSync(join(at, 'broken.yaml'), 'proposals:\n  - {id: a, name: A}\n  - {id: a, name: B, size: 3}\n')
  ok(at, ['add', join(SAMPLE, 'reports/r01-pennant-truce-terms.txt')])
  for (const args of [
    ['dossier', 'check', 'broken.yaml'],
    ['dossier', 'use', 'broken.yaml'],
    ['extract', join(SAMPLE, 'reports/r02-courier-no-new-members.txt'), '--dossier', 'broken.yaml'],
    ['export', '--dossier', 'broken.yaml'],
  ]) {
    const { code, out, err } = onrecord(at, args)
    expect({ code, out }, args.join(' ')).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/warning \[dossier-unknown-key\] broken\.yaml:3: .*known here: id, name/)
    expect(err).toMatch(/error \[dossier-id-twice\] broken\.yaml:3: /)
  }
  expect(onrecord(at, ['dossier', 'show']).code).toBe(1)
  expect(onrecord(at, ['dossier', 'use']).code).toBe(2)
})

it('positions, shifts, commitments and deadlocks of the sample, each line on its statements', () => {
  const at = folder()
  ok(at, ['add', join(SAMPLE, 'reports')])
  expect(onrecord(at, ['positions'])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/\[no-dossier\].*dossier use FILE/),
  })
  ok(at, ['dossier', 'use', FILE])
  const exported = JSON.parse(ok(at, ['export']))
  expectShape('record-export', exported)
  const ids = new Set(exported.reports.flatMap((r: { statements: { id: string }[] }) => r.statements.map((s) => s.id)))
  for (const list of ['commitments', 'shifts', 'deadlocks']) {
    const found = JSON.parse(ok(at, [list, '--json']))
    expect(found, list).toEqual(exported[list])
    expect(found.length, list).toBeGreaterThan(0)
    for (const { statements } of found) for (const id of statements) expect(ids).toContain(id)
    expect(ok(at, [list, '--csv']).trim().split('\r\n'), list).toHaveLength(found.length + 1)
  }
  const kinds = exported.deadlocks.map(
    (d: { kind: string; proposals: string[] }) => `${d.kind} ${d.proposals.toSorted().join(' ')}`,
  )
  expect(kinds).toEqual(
    expect.arrayContaining([
      'cycle accession ceasefire',
      'cycle ceasefire guarantees',
      'excluded accession ceasefire neutrality',
      'blocked direct-talks withdrawal',
    ]),
  )
  const cells = JSON.parse(ok(at, ['positions', '--json']))
  const cell = (party: string, proposal: string, of = cells) =>
    of.find((c: { party: string; proposal: string }) => c.party === party && c.proposal === proposal)
  const copied = { reports: 3, independent: 1 }
  expect(cell('kaldria', 'withdrawal').latest[0]).toMatchObject({ stance: 'rules-out', polarity: -1, ...copied })
  expect(ok(at, ['positions', '--party', 'kaldria'])).toMatch(/withdrawal +rules-out .* in 3 reports, 1 independent\n/)
  expect(ok(at, ['positions', '--csv'])).toMatch(/,reports,independent,/)
  expect(ok(at, ['commitments'])).toMatch(/2 statements in 2 reports, 2 independent\n/)
  expect(ok(at, ['deadlocks'])).toMatch(/ruled out by 7 statements in 4 reports, 2 independent\n/)
  expect(cell('torvenia', 'accession').shift).not.toBeNull()
  const before = JSON.parse(ok(at, ['positions', '--json', '--at', '2025-12', '--party', 'Torvenia']))
  expect(cell('torvenia', 'accession', before).latest[0].polarity).toBe(1)
  const timeline = ok(at, ['positions', '--proposal', 'withdrawal', '--why'])
  expect(timeline).toMatch(/kaldria +rules-out \(against\) · Tomas Erdvik/)
  expect(timeline).toMatch(/withdrawal rules-out: proposal: .*; stance: /)
  expect(onrecord(at, ['positions', '--party', 'nobody']).code).toBe(2)
})

it('a dossier for one call leaves the record as it is', () => {
  const at = folder()
  ok(at, ['add', join(SAMPLE, 'reports/r03-grenzland-neutral-neighbour.txt')])
  const exported = JSON.parse(ok(at, ['export', '--dossier', FILE]))
  const claims = (reports: { statements: { positions: unknown[] }[] }[]) =>
    reports.flatMap((r) => r.statements.flatMap((s) => s.positions)).length
  expect(claims(exported.reports)).toBeGreaterThan(3)
  expect(claims(JSON.parse(ok(at, ['export'])).reports)).toBe(0)
  const extracted = JSON.parse(
    ok(at, ['extract', join(SAMPLE, 'reports/r03-grenzland-neutral-neighbour.txt'), '--dossier', FILE]),
  )
  expect(extracted.statements).toEqual(exported.reports[0].statements)
})

it('a wrong cell is corrected by a person, counts from then on, and can be undone', () => {
  const at = folder()
  ok(at, ['add', join(SAMPLE, 'reports/r03-grenzland-neutral-neighbour.txt')])
  ok(at, ['dossier', 'use', FILE])
  const cells = () => JSON.parse(ok(at, ['positions', '--json', '--party', 'kaldria', '--proposal', 'withdrawal']))
  const stances = () =>
    cells().flatMap((c: { latest: { stance: string }[]; undated: { stance: string }[] }) =>
      [...c.latest, ...c.undated].map((s) => s.stance),
    )
  const [cell] = cells()
  const ids = [...cell.latest, ...cell.undated].flatMap((s: { statements: string[] }) => s.statements)
  expect(stances()).toContain('rules-out')
  for (const id of ids) expect(ok(at, ['position', id, 'pullback', 'open'])).toMatch(/withdrawal: .* → open \(for\)/)
  expect(stances()).toEqual(['open'])
  ok(at, ['refresh', '--all'])
  expect(stances()).toEqual(['open'])
  for (const _ of ids) ok(at, ['undo'])
  expect(stances()).toContain('rules-out')
  expect(onrecord(at, ['position', ids[0]!, 'pullback', 'fond']).code).toBe(2)
  expect(onrecord(at, ['position', ids[0]!, 'moon', 'open']).err).toMatch(/no proposal is called "moon".*withdrawal/)
})

it('a draft is suggested from the record, and is a dossier that matches it', () => {
  const at = folder()
  ok(at, ['add', join(SAMPLE, 'reports')])
  const text = ok(at, ['dossier', 'suggest'])
  expect(text).toMatch(/# \d+ statements: .{10,}\n {2}- id: ceasefire\n/)
  writeFileSync(join(at, 'draft.yaml'), text)
  const draft = JSON.parse(ok(at, ['dossier', 'check', 'draft.yaml', '--json']))
  expect(draft.parties.map((p: { name: string }) => p.name)).toEqual(
    expect.arrayContaining(['Torvenia', 'Kaldria', 'Aumera', 'Leena Harstad']),
  )
  expect(draft.proposals.map((p: { name: string }) => p.name)).toContain('ceasefire')
  ok(at, ['dossier', 'use', 'draft.yaml'])
  expect(ok(at, ['positions']).split('\n').length).toBeGreaterThan(10)
})
