import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Judgement, Statement } from '../src/model/types.ts'
import { expectShape, folder, jsonLines, ok, onrecord } from './command.ts'
import { HARBOUR, putReports } from './reports.ts'

function withReports(): string {
  const at = folder()
  mkdirSync(join(at, 'reports'))
  putReports(join(at, 'reports'))
  ok(at, ['add', 'reports'])
  return at
}

type Row = Statement & { report: string }
const who = (at: string, name: string): Row[] => JSON.parse(ok(at, ['who', name, '--json']))
const words = (rows: { words?: string | undefined }[]) => rows.map((s) => s.words)
const list = (at: string): (Judgement & { state: string })[] => JSON.parse(ok(at, ['judgements', '--json']))
const body = HARBOUR.slice(HARBOUR.indexOf('\n---\n') + 5)

describe('a person decides', () => {
  it('who said it: shown everywhere, with a basis that says so, and taken back', () => {
    const at = withReports()
    const before = ok(at, ['export'])
    const [one] = who(at, 'Havelka').filter((s) => s.words?.includes('paid for the pier'))
    const told = ok(at, ['speaker', one!.id.slice(0, 8), 'Zora Vlk', '--note', 'heard it myself'])
    expect(told).toMatch(/speaker: Ondrej Havelka → Zora Vlk \(nobody else here is called so\)\n/)
    expect(told).toContain(`decided by ${userInfo().username}; to take it back: onrecord undo `)
    expect(words(who(at, 'Vlk'))).toEqual([one!.words])
    expect(words(who(at, 'Havelka'))).not.toContain(one!.words)
    expect(who(at, 'Vlk')[0]?.speaker).toEqual({ name: 'Zora Vlk', party: null, basis: 'set' })
    expect(ok(at, ['show', 'harbour.txt'])).toContain('Zora Vlk (set)')
    expect(ok(at, ['search', 'Vlk'])).toContain('Zora Vlk')
    expectShape('record-export', JSON.parse(ok(at, ['export'])))
    expect(ok(at, ['undo'])).toContain('taken back: Zora Vlk said “')
    expect(ok(at, ['export'])).toBe(before)
    expect(list(at).map(({ kind, state }) => [kind, state])).toEqual([
      ['speaker', 'taken back'],
      ['undo', 'applies'],
    ])
    expect(ok(at, ['judgements'])).toContain('heard it myself')
  })

  it('when it was said, and that it is no statement', () => {
    const at = withReports()
    const [one, two] = who(at, 'Solheim')
    expect(ok(at, ['said', one!.id, '2025-03-02', '--author', 'desk'])).toMatch(
      /said: .* → 2 Mar 2025\ndecided by desk;/,
    )
    expect(who(at, 'Solheim').find((s) => s.id === one!.id)?.said).toEqual({
      date: '2025-03-02',
      precision: 'day',
      basis: 'set',
    })
    ok(at, ['said', one!.id, 'unknown'])
    expect(who(at, 'Solheim').find((s) => s.id === one!.id)?.said.date).toBeNull()
    expect(ok(at, ['wrong', two!.id])).toContain('taken out of the record')
    expect(words(who(at, 'Solheim'))).not.toContain(two!.words)
    expect(ok(at, ['search', two!.words!])).not.toContain(two!.id.slice(0, 8))
    expect(ok(at, ['verify'])).toContain('All is well')
  })

  it('that words were missed, by place or by the words themselves', () => {
    const at = withReports()
    const missed = 'the ferry line reopens'
    const from = body.indexOf(missed)
    const marked = JSON.parse(
      ok(at, ['mark', 'harbour', `${from}-${from + missed.length}`, '--speaker', 'Zora Vlk', '--json']),
    )
    expect(marked.statement).toMatchObject({
      words: missed,
      speaker: { name: 'Zora Vlk', basis: 'set' },
      content: [[from, from + missed.length]],
    })
    expect(words(who(at, 'Vlk'))).toEqual([missed])
    ok(at, ['mark', 'plain.txt', 'On Sunday', '--speaker', 'a clerk', '--unnamed'])
    expect(who(at, 'clerk')[0]?.speaker.basis).toBe('unnamed')
    expect(onrecord(at, ['mark', 'plain.txt', 'On Monday'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not have the words'),
    })
    expect(onrecord(at, ['mark', 'harbour', 'the'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/stand in harbour.txt \d+ times – give one of the places: \d+-\d+/),
    })
    expect(onrecord(at, ['mark', 'plain.txt', '10-99999'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('[not-in-text]'),
    })
    expect(ok(at, ['verify'])).toContain('All is well')
  })

  it('who is who', () => {
    const at = withReports()
    const both = ok(at, ['same', 'Solheim', 'Ondřej Havelka'])
    expect(both).toMatch(/^Marit Solheim \(also Ondrej Havelka, Ondřej Havelka\): \d+ statements\n/)
    expect(who(at, 'Solheim')).toEqual(who(at, 'Havelka'))
    ok(at, ['undo'])
    const apart = ok(at, ['different', 'Ondřej Havelka', 'Ondrej Havelka'])
    expect(apart).toMatch(/^Ondřej Havelka: \d+ statements?\nOndrej Havelka.*: \d+ statements?\n/)
    expect(ok(at, ['who', 'Havelka'])).toMatch(/^2 are called so/)
    for (const [a, b, code] of [
      ['Havelka', 'Solheim', 'many-speakers'],
      ['Solheim', 'Solheim', 'one-name'],
      ['Quillfeather', 'Solheim', 'no-speaker'],
      ['senior official', 'Solheim', 'no-speaker'],
    ])
      expect(onrecord(at, ['same', a!, b!])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining(`[${code}]`),
      })
  })

  it('set is a judgement, too, and undo takes it back', () => {
    const at = withReports()
    const before = ok(at, ['export'])
    ok(at, ['set', 'plain.txt', '--published', '2025-03-11', '--author', 'desk'])
    expect(list(at)).toMatchObject([
      { kind: 'set', author: 'desk', report: 'plain.txt', field: 'published', value: '2025-03-11' },
    ])
    expect(ok(at, ['undo'])).toContain('taken back: published of plain.txt is 11 Mar 2025')
    expect(ok(at, ['export'])).toBe(before)
  })
})

describe('slips', () => {
  it('an id that means several, or none, says what to do', () => {
    const at = withReports()
    const ids = JSON.parse(ok(at, ['export'])).reports.flatMap((r: { statements: Statement[] }) =>
      r.statements.map((s) => s.id),
    ) as string[]
    const twice = [...'0123456789abcdef'].find((digit) => ids.filter((id) => id.startsWith(digit)).length > 1)!
    const several = onrecord(at, ['wrong', twice])
    expect(several).toMatchObject({ code: 1, out: '' })
    expect(several.err).toMatch(
      /\[many-statements\] \d+ statements begin with "."(.*[0-9a-f]{16} \(.+\)){2}.* – give more of the id/,
    )
    expect(onrecord(at, ['wrong', 'zzzz'])).toMatchObject({ code: 1, err: expect.stringContaining('[no-statement]') })
    for (const args of [
      ['said', ids[0]!, 'soon'],
      ['speaker', ids[0]!, '  '],
      ['judgements', 'burn'],
      ['judgements', 'import'],
      ['wrong', ids[0]!, '--author', ''],
    ])
      expect(onrecord(at, args), args.join(' ')).toMatchObject({ code: 2, out: '' })
    expect(onrecord(at, ['undo'])).toMatchObject({ code: 1, err: expect.stringContaining('[no-judgement]') })
    ok(at, ['wrong', ids[0]!])
    const { id } = list(at)[0]!
    ok(at, ['undo', id.slice(0, 8)])
    expect(onrecord(at, ['undo', id])).toMatchObject({ code: 1, err: expect.stringContaining('[undone-already]') })
    expect(list(at)).toHaveLength(2)
  })
})

describe('judgements as lines', () => {
  it('bring another record of the same reports to the same state, once, also under other ids', () => {
    const at = withReports()
    const plain = ok(at, ['export'])
    const [one, two] = who(at, 'Solheim')
    ok(at, ['speaker', one!.id, 'Zora Vlk'])
    ok(at, ['wrong', two!.id])
    ok(at, ['mark', 'harbour', 'the ferry line reopens', '--speaker', 'Zora Vlk'])
    ok(at, ['same', 'Zora Vlk', 'Havelka'])
    ok(at, ['undo'])
    const lines = ok(at, ['judgements', 'export'])
    for (const line of jsonLines(lines)) expectShape('judgement', line)
    const file = join(folder(), 'judgements.jsonl')
    writeFileSync(file, lines)
    ok(at, ['add', 'reports', '--record', 'b.db'])
    expect(ok(at, ['export', '--record', 'b.db'])).toBe(plain)
    expect(ok(at, ['judgements', 'import', file, '--record', 'b.db'])).toContain('5 judgements added; 0 known already')
    expect(ok(at, ['export', '--record', 'b.db'])).toBe(ok(at, ['export']))
    expect(ok(at, ['judgements', 'import', '-', '--record', 'b.db'], lines)).toContain(
      '0 judgements added; 5 known already',
    )
    ok(at, ['add', '.', '--record', 'c.db'])
    ok(at, ['judgements', 'import', file, '--record', 'c.db'])
    expect(words(JSON.parse(ok(at, ['who', 'Vlk', '--json', '--record', 'c.db'])))).toEqual(words(who(at, 'Vlk')))
  })

  it('a line without id and time is made now; one that is none is told, and the others are kept', () => {
    const at = withReports()
    const { code, out, err } = onrecord(
      at,
      ['judgements', 'import', '-', '--author', 'desk'],
      '{"kind":"same","a":"Marit Solheim","b":"Solheim"}\nnonsense\n{"kind":"same","a":1}\n',
    )
    expect({ code, out }).toEqual({ code: 1, out: '1 judgement added; 0 known already\n' })
    expect(err).toMatch(/line 2: is no judgement[\s\S]*line 3: is no judgement/)
    expect(list(at)).toMatchObject([{ kind: 'same', author: 'desk' }])
  })

  it('wait for a report that comes later, and go with one that is forgotten', () => {
    const at = withReports()
    const [one] = who(at, 'Solheim').filter((s) => s.report === 'ferry.txt')
    ok(at, ['speaker', one!.id, 'Zora Vlk'])
    const lines = ok(at, ['judgements', 'export'])
    ok(at, ['forget', 'ferry.txt'])
    expect(list(at)).toEqual([])
    ok(at, ['judgements', 'import', '-'], lines)
    expect(list(at)[0]?.state).toBe('its report is not here')
    ok(at, ['add', 'reports'])
    expect(words(who(at, 'Vlk'))).toEqual([one!.words])
  })
})

describe('refresh', () => {
  it('derives everything anew to the same, with what people decided', () => {
    const at = withReports()
    expect(ok(at, ['refresh'])).toContain('Nothing to do')
    const [one] = who(at, 'Solheim')
    ok(at, ['speaker', one!.id, 'Zora Vlk'])
    const before = ok(at, ['export'])
    expect(ok(at, ['refresh', '--all'])).toBe('3 reports derived anew: 0 statements new, 0 gone, 0 changed\n')
    expect(ok(at, ['export'])).toBe(before)
    const other = new Sqlite(join(at, 'onrecord.db'))
    other.exec("update report set derived_with = 'older rooms' where id = 'ferry.txt'")
    other.close()
    expect(ok(at, ['reports'])).toContain(
      '1 report derived by another version or dossier: bring up to date with onrecord refresh',
    )
    expect(ok(at, ['refresh'])).toContain('1 report derived anew')
    expect(ok(at, ['reports'])).not.toContain('onrecord refresh')
    expect(JSON.parse(ok(at, ['refresh', '--json']))).toEqual({ reports: 0, gone: 0, added: 0, changed: 0, lost: 0 })
  })
})
