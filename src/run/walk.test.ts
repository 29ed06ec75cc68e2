import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { find } from './walk.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-walk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text = 'text') => writeFileSync(join(folder, name), text)
const names = async (arg: string) =>
  (await find(arg)).map((f) => (f.kind === 'file' ? f.name : f.kind === 'problem' ? f.problem.code : f.kind))

describe('find', () => {
  it('lists a folder by path, sub-folders under their names, hidden files passed over', async () => {
    mkdirSync(join(folder, 'b'))
    for (const name of ['c.txt', 'a.html', 'b/z.txt', 'b/a.jsonl', '.hidden.txt']) put(name)
    expect(await names(folder)).toEqual(['a.html', 'b/a.jsonl', 'b/z.txt', 'c.txt'])
  })

  it('gives a dangling link, a pipe and a folder named like a file one problem each and reads the rest', async () => {
    put('good.txt')
    symlinkSync(join(folder, 'gone'), join(folder, 'link.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    mkdirSync(join(folder, 'x.txt'))
    expect(await names(folder)).toEqual(['good.txt', 'unreadable', 'not-a-file', 'not-a-file'])
  })

  it('counts files of other kinds in one warning', async () => {
    for (const name of ['a.txt', 'b.jpg', 'c.jpg', 'd.pdf']) put(name)
    const found = await find(folder)
    expect(found.at(-1)).toMatchObject({ kind: 'problem', problem: { code: 'left-alone', severity: 'warning' } })
    expect(found.at(-1)).toMatchObject({ problem: { message: expect.stringContaining('2 × .jpg, 1 × .pdf') } })
  })

  it('names a file by its last part, whatever its kind', async () => {
    put('d.pdf')
    expect(await names(join(folder, 'd.pdf'))).toEqual(['d.pdf'])
  })

  it('expands a glob in order and says when nothing matches', async () => {
    for (const name of ['2.txt', '1.txt', '3.html']) put(name)
    expect((await names(join(folder, '*.txt'))).map((n) => n.split('/').pop())).toEqual(['1.txt', '2.txt'])
    expect(await names(join(folder, '*.rtf'))).toEqual(['unreadable'])
  })

  it('passes over a record, and says what is no address or has a name that cannot be opened', async () => {
    for (const name of ['a.txt', 'onrecord.db', 'onrecord.db-wal']) put(name)
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.txt')]), 'text')
    const found = await find(folder)
    expect(found.map((f) => f.kind)).toEqual(['file', 'problem'])
    expect(found[1]).toMatchObject({ problem: { message: expect.stringContaining('not UTF-8') } })
    expect(await names('ftp://files.example/x')).toEqual(['no-scheme'])
  })

  it('tells addresses and standard input from paths', async () => {
    expect(await names('-')).toEqual(['stdin'])
    expect(await names('https://news.example/x')).toEqual(['address'])
    expect(await names(join(folder, 'nothing.txt'))).toEqual(['unreadable'])
  })

  it('an empty folder is a problem, not silence', async () => {
    expect(await names(folder)).toEqual(['unreadable'])
  })
})
