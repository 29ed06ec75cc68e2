import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PersonDetail, StatementOfReport } from '../src/model/types.ts'
import { expectShape, folder, ok, onrecord, ROOT } from './command.ts'
import { putReports } from './reports.ts'

const DOSSIER = `title: Harbour fees
parties:
  - {id: listra, name: Listra, people: [Ondrej Havelka]}
  - {id: coast, name: Sorrel Coast, people: [Marit Solheim]}
proposals:
  - {id: fees, name: New harbour fees, aliases: [harbour fees]}
`

function withReports(): string {
  const at = folder()
  mkdirSync(join(at, 'reports'))
  putReports(join(at, 'reports'))
  ok(at, ['add', 'reports'])
  return at
}

interface Row {
  name: string
  names: string[]
  statements: number
  parties: { party: string }[]
}

const list = (at: string, ...args: string[]): Row[] => JSON.parse(ok(at, ['people', '--json', ...args]))

describe('people', () => {
  it('lists each person once under all names, most statements first', () => {
    const at = withReports()
    const rows = list(at)
    for (const row of rows) expectShape('person-row', row)
    expect(rows.map((r) => r.name)).toEqual(expect.arrayContaining(['Marit Solheim']))
    const havelka = rows.filter((r) => r.names.some((n) => n.includes('Havelka')))
    expect(havelka).toHaveLength(1)
    expect(havelka[0]!.names.toSorted()).toEqual(['Ondrej Havelka', 'Ondřej Havelka'])
    expect(rows.map((r) => r.statements)).toEqual(rows.map((r) => r.statements).toSorted((a, b) => b - a))
    expect(ok(at, ['people'])).toMatch(/Havelka \(also Ond.ej Havelka\) · \d statements/)
    expect(ok(at, ['people', '--limit', '1'])).toContain('more; --limit 0 prints all')
    expect(ok(at, ['people', '--csv']).split('\r\n')[0]).toBe('name,names,statements,parties,affiliations')
  })

  it('tells the party when the record follows a dossier, and lists one party alone', () => {
    const at = withReports()
    expect(list(at).flatMap((r) => r.parties)).toEqual([])
    writeFileSync(join(at, 'fees.yaml'), DOSSIER)
    ok(at, ['dossier', 'use', 'fees.yaml'])
    expect(list(at, '--party', 'coast').map((r) => r.name)).toEqual(['Marit Solheim'])
    expect(ok(at, ['people', '--party', 'nobody'])).toContain('Nobody speaks for "nobody"')
  })
})

describe('person', () => {
  it('shows all names, words, outlets, first and last statement, and why they are one', () => {
    const at = withReports()
    const [one, ...others] = JSON.parse(ok(at, ['person', 'Havelka', '--json']))
    expect(others).toEqual([])
    expectShape('person-detail', one)
    expect(one.names.map((n: { name: string }) => n.name).toSorted()).toEqual(['Ondrej Havelka', 'Ondřej Havelka'])
    expect(one.outlets.map((o: { outlet: string }) => o.outlet).toSorted()).toEqual(['Coast Herald', 'Northern Wire'])
    expect(one.surfaces.map((s: { words: string }) => s.words)).toEqual(expect.arrayContaining(['Havelka']))
    const counts = (list: { statements: number }[]) => list.reduce((sum, { statements }) => sum + statements, 0)
    for (const list of [one.names, one.bases, one.outlets]) expect(counts(list)).toBe(one.statements)
    expect(one.first.said.date).toBe('2025-03-04')
    expect(one.last.said.date).toBe('2025-03-07')
    expect(one.why.map((r: { rule: string }) => r.rule)).toContain('given names agree')
    const shown = ok(at, ['person', 'minister', 'havelka'])
    expect(shown).toMatch(/\d statements in 2 reports/)
    expect(shown).toMatch(/outlets +Northern Wire \d, Coast Herald 1/)
    expect(shown).toMatch(/first +4 Mar 2025/)
    expect(shown).toMatch(/joined +one surname \(0\.9\); given names agree \(0\.9\)/)
  })

  it('counts copies of one report once: by family, by outlet, and under the list of who', () => {
    const at = folder()
    ok(at, ['add', join(ROOT, 'examples/sample/reports')])
    const [one] = JSON.parse(ok(at, ['person', 'Kastelova', '--json'])) as PersonDetail[]
    expectShape('person-detail', one)
    expect([one!.reports, one!.independent]).toEqual([8, 6])
    const copied = one!.families!.filter((f) => f.reports > 1)
    expect(copied.map((f) => [f.root, f.reports])).toEqual([['r04-pennant-mediators-monitors.txt', 3]])
    const said = JSON.parse(ok(at, ['who', 'Kastelova', '--json'])) as StatementOfReport[]
    const family = ['r04-pennant-mediators-monitors.txt', 'r05-tribune-envoys-press.txt', 'harbour-post-1874']
    expect(copied[0]!.statements).toBe(said.filter((s) => family.includes(s.report)).length)
    expect(one!.families!.reduce((sum, f) => sum + f.statements, 0)).toBe(one!.statements)
    expect(one!.outlets.find((o) => o.outlet === 'The Harbour Post')).toMatchObject({ reports: 2, independent: 2 })
    const shown = ok(at, ['person', 'Kastelova'])
    expect(shown).toMatch(/\d+ statements in 8 reports, 6 independent\n/)
    expect(shown).toMatch(/families +r04-pennant-mediators-monitors\.txt \(3 reports\) \d/)
    const all = `${said.length} statements in 8 reports, 6 independent\n`
    expect(ok(at, ['who', 'Kastelova', '--no-fold']).endsWith(`\n${all}`)).toBe(true)
    expect(ok(at, ['who', 'Kastelova', '--no-fold', '--limit', '1'])).toContain(
      `… and ${said.length - 1} more; --limit 0 prints all\n${all}`,
    )
    expect(ok(at, ['who', 'Kastelova', '--since', '2025-10-16', '--until', '2025-10-17'])).toContain(
      '8 statements in 3 reports, 1 independent; told several times once: 3',
    )
  })

  it('who tells once what several reports quote, and says how many are independent and which was first', () => {
    const at = folder()
    ok(at, ['add', join(ROOT, 'examples/sample/reports')])
    const shown = ok(at, ['who', 'Kastelova'])
    const first = 'Pennant News Agency (r04-pennant-mediators-monitors.txt), 16 Oct 2025'
    const kitchen =
      /“You do not discuss the lease[^=]*= (in 3 reports, 1 independent \(1 truncated\); first: [\s\S]*?)\n\n/
    expect(kitchen.exec(shown)![1]!.replace(/\s+/g, ' ')).toBe(
      `in 3 reports, 1 independent (1 truncated); first: ${first}`,
    )
    expect(shown.match(/You do not discuss the lease/g)).toHaveLength(1)
    expect(ok(at, ['who', 'Kastelova', '--fold'])).toBe(shown)
    const said = JSON.parse(ok(at, ['who', 'Kastelova', '--json'])) as StatementOfReport[]
    const once = (shown.match(/ · [0-9a-f]{8}\n/g) ?? []).length
    expect(once).toBeLessThan(said.length)
    expect(shown).toContain(`${said.length} statements in 8 reports, 6 independent; told several times once: ${once} (`)
    expect(ok(at, ['who', 'Kastelova', '--limit', '3'])).toContain(
      `… and ${said.length - 3} more; --limit 0 prints all`,
    )
    const each = ok(at, ['who', 'Kastelova', '--no-fold'])
    expect(each.match(/ · [0-9a-f]{8}\n/g)).toHaveLength(said.length)
  })

  it('follows what a person decided', () => {
    const at = withReports()
    ok(at, ['different', 'Ondrej Havelka', 'Ondřej Havelka'])
    expect(JSON.parse(ok(at, ['person', 'Havelka', '--json']))).toHaveLength(2)
  })

  it('says what to do when nobody is called so', () => {
    const at = withReports()
    expect(onrecord(at, ['person', 'Quillfeather'])).toMatchObject({ code: 1, out: '' })
    expect(onrecord(at, ['person', 'Quillfeather']).err).toMatch(/\[no-speaker\].*onrecord people/)
    expect(onrecord(at, ['person', '…']).code).toBe(2)
  })
})
