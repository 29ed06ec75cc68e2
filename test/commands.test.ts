import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytesIn, COMMAND, expectShape, folder, jsonLines, ok, onrecord } from './command.ts'
import { HARBOUR, putReports } from './reports.ts'

function withReports(): string {
  const at = folder()
  mkdirSync(join(at, 'reports'))
  putReports(join(at, 'reports'))
  ok(at, ['add', 'reports'])
  return at
}

const body = (text: string) => text.slice(text.indexOf('\n---\n') + 5)

describe('a first day', () => {
  it('add, reports, show, who and search answer from the reports', () => {
    const at = folder()
    putReports(at)
    expect(ok(at, ['add', 'harbour.txt', 'ferry.txt', 'plain.txt'])).toMatch(
      /^3 reports added with \d+ statements · onrecord\.db\n$/,
    )
    expect(ok(at, ['reports'])).toMatch(/harbour\.txt[\s\S]*6 Mar 2025 · Northern Wire/)
    const shown = ok(at, ['show', 'harbour.txt', '--why'])
    expect(shown).toMatch(/⟦\d “We have paid for the pier twice,”⟧/)
    expect(shown).toMatch(/Ondrej Havelka/)
    const who = ok(at, ['who', 'Havelka'])
    expect(who).toContain('Ondrej Havelka')
    expect(who).toContain('Ondřej Havelka')
    expect(who).toContain('4 Mar 2025')
    expect(who).toContain('Northern Wire (harbour.txt)')
    expect(ok(at, ['search', 'signature'])).toContain('What is missing is a signature')
  })

  it('who finds one person under every spelling, and says who is there when it finds nobody', () => {
    const at = withReports()
    const count = (name: string) => JSON.parse(ok(at, ['who', name, '--json'])).length
    expect(count('Ondřej Havelka')).toBeGreaterThan(2)
    expect(count('havelka')).toBe(count('Ondřej Havelka'))
    expect(count('Minister Havelka')).toBe(count('Ondřej Havelka'))
    const nobody = onrecord(at, ['who', 'Quillfeather'])
    expect(nobody).toMatchObject({ code: 1, out: '' })
    expect(nobody.err).toMatch(/\[no-speaker\].*most quoted: .*Havelka/)
  })

  it('who filters by words and time, and explains an empty answer', () => {
    const at = withReports()
    const about = JSON.parse(ok(at, ['who', 'Solheim', '--about', 'ferry line', '--json']))
    expect(about.length).toBeGreaterThan(0)
    for (const s of about) expect(s.words).toMatch(/ferry line/)
    expect(
      JSON.parse(ok(at, ['who', 'Solheim', '--since', '2025-03-07', '--json'])).map(
        (s: { report: string }) => s.report,
      ),
    ).not.toContain('harbour.txt')
    expect(ok(at, ['who', 'Solheim', '--about', 'zeppelin'])).toContain('No statement about “zeppelin”')
    expect(onrecord(at, ['who', 'Solheim', '--since', 'soon']).code).toBe(2)
  })
})

describe('shapes', () => {
  it('who --json, export json and jsonl, extract and problems are as the schemas promise', () => {
    const at = withReports()
    for (const s of JSON.parse(ok(at, ['who', 'Havelka', '--json']))) expectShape('who-statement', s)
    const whole = JSON.parse(ok(at, ['export']))
    expectShape('record-export', whole)
    expect(whole.reports.map((r: { id: string }) => r.id)).toEqual(['ferry.txt', 'harbour.txt', 'plain.txt'])
    const lines = jsonLines(ok(at, ['export', '--format', 'jsonl']))
    expect(lines).toEqual(whole.reports)
    const extracted = jsonLines(ok(at, ['extract', 'reports']))
    for (const line of extracted) expectShape('extract-line', line)
    const withoutFile = (r: object) => ({ ...r, file: null })
    expect(extracted.map(withoutFile)).toEqual(lines.map(withoutFile))
    const { err } = onrecord(at, ['extract', 'nothing.txt', '--json'])
    expectShape('problem', JSON.parse(err))
  })

  it('every span of the export indexes the stored text, and verify says so', () => {
    const at = withReports()
    const { reports } = JSON.parse(ok(at, ['export']))
    const harbour = reports.find((r: { id: string }) => r.id === 'harbour.txt')
    const words = harbour.statements.map((s: { content: [number, number][] }) =>
      s.content.map(([a, b]) => body(HARBOUR).slice(a, b)).join(' … '),
    )
    expect(words).toEqual(harbour.statements.map((s: { words: string }) => s.words))
    expect(ok(at, ['verify'])).toMatch(/^All is well: \d+ statements of 3 reports/)
  })

  it('csv has a row a statement', () => {
    const at = withReports()
    const rows = ok(at, ['export', '--format', 'csv', '--output', 'out.csv'])
    expect(rows).toBe('')
    const csv = readFileSync(join(at, 'out.csv'), 'utf8')
    const total = jsonLines(ok(at, ['export', '--format', 'jsonl'])).flatMap((r) => r.statements).length
    expect(csv.trim().split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)).toHaveLength(total + 1)
    expect(ok(at, ['who', 'Solheim', '--csv'])).toMatch(/^said,said_precision/)
    expect(ok(at, ['reports', '--csv']).split('\r\n')).toHaveLength(5)
  })
})

describe('metadata', () => {
  it('adding twice changes nothing and says so; other metadata names set', () => {
    const at = withReports()
    const before = ok(at, ['export'])
    expect(ok(at, ['add', 'reports'])).toContain(
      '0 reports added with 0 statements; 3 reports already in the record, unchanged',
    )
    const { err, code } = onrecord(at, ['add', 'reports/plain.txt', '--outlet', 'Night Post'])
    expect({ err, code }).toMatchObject({
      code: 0,
      err: expect.stringMatching(/\[differs\].*another outlet.*onrecord set "plain\.txt" --outlet/),
    })
    expect(ok(at, ['export'])).toBe(before)
  })

  it('set corrects, works dates out anew, and undo takes it back', () => {
    const at = withReports()
    const before = ok(at, ['export'])
    const said = () =>
      JSON.parse(ok(at, ['export'])).reports.find((r: { id: string }) => r.id === 'plain.txt').statements[0].said
    expect(said().date).toBeNull()
    ok(at, [
      'set',
      'plain.txt',
      '--published',
      '2025-03-11',
      '--outlet',
      'Night Post',
      '--title',
      'No deal',
      '--url',
      'https://night.example/1',
    ])
    expect(said().date).toBe('2025-03-09')
    expect(ok(at, ['reports'])).toMatch(/11 Mar 2025 · Night Post[\s\S]*No deal/)
    ok(at, ['set', 'plain.txt', '--undo', 'published,outlet', '--undo', 'title,url'])
    expect(ok(at, ['export'])).toBe(before)
    expect(onrecord(at, ['set', 'plain.txt', '--undo', 'outlet'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('[no-correction]'),
    })
    expect(onrecord(at, ['set', 'plain.txt', '--published', '2025-02-31']).code).toBe(2)
  })

  it('another text under a known name is added beside it and says so', () => {
    const at = withReports()
    writeFileSync(join(at, 'plain.txt'), 'On Monday, Marit Solheim said that all was agreed.\n')
    const { err, out, code } = onrecord(at, ['add', 'plain.txt'])
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('1 report added') })
    const id = /plain\.txt~[0-9a-f]{8}/.exec(err)?.[0] ?? 'nothing'
    expect(err).toContain('[renamed]')
    const ids = () => JSON.parse(ok(at, ['show', id, '--json'])).statements.map((s: { id: string }) => s.id)
    const before = ids()
    expect(before.length).toBeGreaterThan(0)
    ok(at, ['set', id, '--title', 'Agreed'])
    expect(ids()).toEqual(before)
  })
})

describe('forget', () => {
  it('leaves no trace in any file of the record, and the others stay', () => {
    const at = folder()
    const canaries = ['Xylorimba', 'Quetzalviolet', 'Brumblethorpe', 'wyvernfolio']
    const [outlet, title, name, word] = canaries
    mkdirSync(join(at, 'in'))
    writeFileSync(
      join(at, 'in/secret.txt'),
      `---\noutlet: ${outlet}\npublished: 2025-03-01\ntitle: ${title}\n---\nTheodora ${name} said the ${word} must stay secret.\n\n“No ${word} without ink,” ${name} said.\n`,
    )
    putReports(join(at, 'in'))
    mkdirSync(join(at, 'record'))
    ok(at, ['add', 'in', '--record', 'record/r.db'])
    ok(at, ['set', 'secret.txt', '--url', `https://${word}.example/`, '--record', 'record/r.db'])
    expect(bytesIn(join(at, 'record')).includes(name!)).toBe(true)
    expect(ok(at, ['forget', 'secret.txt', '--record', 'record/r.db'])).toContain('Forgotten: secret.txt')
    const left = bytesIn(join(at, 'record')).toString('latin1').toLowerCase()
    for (const canary of canaries) expect(left, canary).not.toContain(canary.toLowerCase().slice(0, 9))
    expect(JSON.parse(ok(at, ['who', 'Havelka', '--json', '--record', 'record/r.db'])).length).toBeGreaterThan(0)
    expect(ok(at, ['verify', '--record', 'record/r.db'])).toContain('3 reports')
    expect(onrecord(at, ['show', 'secret.txt', '--record', 'record/r.db'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('[no-report]'),
    })
  })
})

describe('nothing is lost by a slip', () => {
  it('export writes over neither the record nor a file that is there', () => {
    const at = withReports()
    const report = readFileSync(join(at, 'reports/plain.txt'), 'utf8')
    for (const target of ['onrecord.db', './onrecord.db', 'reports/plain.txt'])
      expect(onrecord(at, ['export', '--output', target])).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(join(at, 'reports/plain.txt'), 'utf8')).toBe(report)
    expect(onrecord(at, ['export', '--output', 'onrecord.db', '--force']).code).toBe(2)
    expect(ok(at, ['verify'])).toContain('3 reports')
    ok(at, ['export', '--output', 'out.json'])
    ok(at, ['export', '--output', 'out.json', '--force'])
    expectShape('record-export', JSON.parse(readFileSync(join(at, 'out.json'), 'utf8')))
  })

  it('demo keeps out of a record of real reports', () => {
    const at = withReports()
    expect(onrecord(at, ['demo', '--record', 'onrecord.db'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    })
    expect(ok(at, ['reports'])).toContain('3 reports')
  })

  it('a full disk is told, not dumped', () => {
    const at = withReports()
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" export > /dev/full`], {
      cwd: at,
      encoding: 'utf8',
    })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/^onrecord: error \[output-failed\] .+\n$/)
  })
})

describe('several people of one name', () => {
  it('are listed, each line with its speaker; a fuller name asks for one', () => {
    const at = folder()
    writeFileSync(join(at, 'a.txt'), 'Ondrej Havelka said the pier was sound.\n')
    writeFileSync(join(at, 'b.txt'), 'Zuzana Havelka said the shoes were nice.\n')
    ok(at, ['add', 'a.txt', 'b.txt'])
    const both = ok(at, ['who', 'Havelka'])
    expect(both).toMatch(/^2 are called so; give more of the name to see one:\nOndrej Havelka\nZuzana Havelka\n/)
    expect(both).toMatch(/ · Zuzana Havelka · indirect · “said” · b\.txt · [0-9a-f]{8}\n {4}the shoes were nice/)
    const one = ok(at, ['who', 'Zuzana', 'Havelka'])
    expect(one).toMatch(/^Zuzana Havelka\n/)
    expect(one).not.toContain('Ondrej')
  })
})

describe('problems as JSON', () => {
  it.each([[['who', 'Nobody', '--json']], [['reports', '--bogus', '--json']], [['show', 'nothing', '--json']]])(
    '%j has the promised shape',
    (args) => {
      const { err, code } = onrecord(withReports(), args)
      expect(code).toBeGreaterThan(0)
      expectShape('problem', JSON.parse(err))
    },
  )

  it('a reader of problems who leaves costs no report', () => {
    const at = folder()
    putReports(at)
    const missing = Array.from({ length: 40 }, (_, i) => `missing${i}.txt`).join(' ')
    const add = `"${process.execPath}" "${COMMAND}" add ${missing} harbour.txt 2>&1 >out.txt; echo done >ended.txt`
    spawnSync('sh', ['-c', `{ ${add}; } | true; while [ ! -e ended.txt ]; do sleep 0.1; done`], { cwd: at })
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toContain('1 report added')
    expect(ok(at, ['reports'])).toContain('harbour.txt')
  })
})

describe('usage', () => {
  it.each([
    [['who']],
    [['nonsense']],
    [['add']],
    [['export', '--format', 'pdf']],
    [['search', '«»']],
    [['who', '--', '  ']],
    [['set', 'plain.txt', '--url', 'javascript:alert(1)']],
    [['extract', 'x', '--jobs', '0']],
    [['reports', '--bogus']],
  ])('%j ends with 2 and one clear line', (args) => {
    const at = withReports()
    const { code, err, out } = onrecord(at, args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^onrecord: error \[usage\] .+ – .+\n$/)
  })

  it('a record that is not there, or is something else, is told clearly', () => {
    const at = folder()
    writeFileSync(join(at, 'notes.db'), 'these are my notes, not a record of anything\n'.repeat(50))
    expect(onrecord(at, ['reports'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^onrecord: error \[.+\] .*onrecord\.db.* – .*onrecord add/),
    })
    const other = onrecord(at, ['reports', '--record', 'notes.db'])
    expect(other).toMatchObject({ code: 1, out: '' })
    expect(other.err).not.toMatch(/ at .*\.js/)
    expect(readFileSync(join(at, 'notes.db'), 'utf8')).toContain('my notes')
  })

  it('prints its version, and stops quietly when the reader of its output does', () => {
    const at = withReports()
    expect(ok(at, ['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/)
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" export | head -c 20`], {
      cwd: at,
      encoding: 'utf8',
    })
    expect({ out: run.stdout, err: run.stderr }).toEqual({ out: '{"version":1,"report', err: '' })
  })
})
