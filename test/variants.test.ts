import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectShape, folder, jsonLines, ok, onrecord, ROOT } from './command.ts'
import { HARBOUR, putReports } from './reports.ts'

const REWRITE = `---
outlet: Daily Gull
published: 2025-03-07
---
Ondrej Havelka lost his temper. "We have paid for the pier three times. We will not pay a third time," Havelka told the press.
`

/** The reports of the other tests and a rewrite of one. */
function withRewrite(): string {
  const at = folder()
  putReports(at)
  writeFileSync(join(at, 'rewrite.txt'), REWRITE)
  ok(at, ['add', 'harbour.txt', 'ferry.txt', 'plain.txt', 'rewrite.txt'])
  return at
}

describe('variants', () => {
  it('tells in how many reports the words are and what was done to them', () => {
    const out = ok(withRewrite(), ['variants'])
    expect(out).toMatch(/Ondrej Havelka · in 2 reports, 2 independent\n {4}“We have paid for the pier twice,”/)
    expect(out).toMatch(/6 Mar 2025 · Northern Wire \(harbour\.txt\) · first/)
    expect(out).toMatch(/Daily Gull \(rewrite\.txt\) · edited\n {6}“twice” became “three times”/)
    expect(out).toMatch(/\n1 utterance\n$/)
  })

  it('json, csv and the export hold the same pairs, and every span indexes its text', () => {
    const at = withRewrite()
    const pairs = JSON.parse(ok(at, ['variants', '--json']))
    const whole = JSON.parse(ok(at, ['export']))
    expectShape('record-export', whole)
    expect(whole.variants).toEqual(pairs)
    expect(ok(at, ['variants', '--csv']).split('\r\n')).toHaveLength(pairs.length + 2)
    const [[report, start, end]] = pairs[0].edit[0].spans
    expect(report).toBe('harbour.txt')
    expect(HARBOUR.slice(HARBOUR.indexOf('\n---\n') + 5).slice(start, end)).toBe('twice')
  })

  it('what may be another translation stands apart, with the reason', () => {
    const at = folder()
    const said = [
      '“We shall not let the northern harbour freeze, and no fisherman will go without fuel this winter,” minister Henrique Alvares said in Portuguese.',
      '“The harbour in the north must not freeze, no fisherman shall be without fuel in winter,” Henrique Alvares told them.',
    ]
    for (const [i, words] of said.entries())
      writeFileSync(
        join(at, `${i}.txt`),
        `---\npublished: 2025-03-0${i + 4}\n---\nThe hall was full on Tuesday.\n\n${words}\n`,
      )
    ok(at, ['add', '0.txt', '1.txt'])
    const out = ok(at, ['variants'])
    expect(out).toMatch(
      /^No two reports of this record quote the same words\.\n\nPerhaps two translations of the same words/,
    )
    expect(out).toMatch(/Henrique Alvares · translated, by the report: “said in Portuguese”\n.*0\.txt\n[\s\S]*1\.txt\n/)
    expect(out).toMatch(/\n1 possible pair\n$/)
    expect(JSON.parse(ok(at, ['variants', '--json']))).toMatchObject([{ possible: true, independent: true, edit: [] }])
    expect(ok(at, ['who', 'Alvares'])).toMatch(/\n2 statements in 2 reports, 2 independent\n$/)
  })

  it('of one report, of one kind, of none', () => {
    const at = withRewrite()
    expect(JSON.parse(ok(at, ['variants', 'rewrite', '--json']))).toHaveLength(1)
    expect(ok(at, ['variants', 'ferry.txt'])).toBe('No two reports of this record quote the same words.\n')
    expect(ok(at, ['variants', '--kind', 'identical', '--json'])).toBe('[]\n')
    expect(onrecord(at, ['variants', '--kind', 'copied']).code).toBe(2)
    expect(onrecord(at, ['variants', 'nowhere.txt'])).toMatchObject({ code: 1, out: '' })
    expect(jsonLines(onrecord(at, ['variants', 'nowhere.txt', '--json']).err)[0]).toMatchObject({ code: 'no-report' })
  })
})

describe('check', () => {
  it('exit 0 when said exactly so, else 1, with the edit; JSON in its shape', () => {
    const at = withRewrite()
    const exact = onrecord(at, ['check', '“We will not pay a third time.”', '--by', 'Havelka'])
    expect(exact).toMatchObject({ code: 0, err: '' })
    expect(exact.out).toMatch(
      /^Said exactly so · in 2 reports, 2 independent\n\nexact · Ondrej Havelka · 4 Mar 2025 · Northern Wire \(harbour\.txt\)/,
    )
    const altered = onrecord(at, ['check', 'We', 'may not pay a third time'])
    expect(altered.code).toBe(1)
    expect(altered.out).toMatch(/^Altered[\s\S]*“will” became “may”/)
    const json = onrecord(at, ['check', 'We will not pay', '--json'])
    expect(json.code).toBe(1)
    expectShape('check', JSON.parse(json.out))
    expect(JSON.parse(json.out)).toMatchObject({ verdict: 'cut', by: null })
    ok(at, ['add', join(ROOT, 'examples/sample/reports')])
    expect(onrecord(at, ['check', 'You do not discuss the lease', '--json']).out).toMatch(
      /"verdict":"cut","reports":3,"independent":1,/,
    )
    expect(onrecord(at, ['check', 'No such words were ever said', '--csv'])).toMatchObject({
      code: 1,
      out: 'verdict,speaker,said,outlet,report,statement,span,there,edit\r\n',
    })
    expect(onrecord(at, ['check', '…']).code).toBe(2)
  })
})

describe('disagreements', () => {
  it('are told with the words on both sides, as text, JSON and CSV, and in the export', () => {
    const at = withRewrite()
    const out = ok(at, ['disagreements', '--conflicts'])
    expect(out).toMatch(/^wording · conflict · “twice” against “three times”|“twice,”/m)
    const all = JSON.parse(ok(at, ['disagreements', '--json']))
    expect(JSON.parse(ok(at, ['export'])).disagreements).toEqual(all)
    expect(all.map((d: { kind: string }) => d.kind)).toContain('wording')
    expect(ok(at, ['disagreements', '--csv']).split('\r\n')).toHaveLength(all.length + 2)
    expect(ok(at, ['disagreements', '--kind', 'role'])).toBe('No disagreement was found.\n')
  })
})
