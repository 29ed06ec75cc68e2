import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, jsonLines, ok, onrecord } from './command.ts'

const GOOD = 'The pier is sound, said Marit Solheim on Friday.\n'

/** Each thing that cannot be read, with the code of its one line. */
const BAD: [string, string | Buffer, RegExp][] = [
  ['empty.txt', '', /\[empty\]/],
  ['blank.txt', ' \n\n ', /\[empty\]/],
  ['binary.txt', Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256)), /\[not-text\]/],
  [
    'picture.txt',
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(500)]),
    /\[not-text\]/,
  ],
  ['paper.txt', Buffer.from(`%PDF-1.7\n${'\u0000\u0001'.repeat(300)}`), /\[not-text\].*PDF/],
  [
    'page.html',
    '<!doctype html><html><head><title>Menu</title></head><body><nav><a href="/a">A</a> <a href="/b">B</a></nav></body></html>',
    /\[no-article\]/,
  ],
  [
    'bomb.xml',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>x</title><item><description>&b;</description></item></channel></rss>`,
    /\[feed-dtd\]/,
  ],
  ['broken.jsonl', '{"id":"x","text":\n', /\[.*\] .*broken\.jsonl:1/],
]

const oneLine = (err: string, name: string) => err.split('\n').filter((line) => line.includes(name))

describe('bad input', () => {
  it.each(BAD)('%s gets one clear line, the rest is read, the exit code tells', (name, bytes, line) => {
    const at = folder()
    writeFileSync(join(at, name), bytes)
    writeFileSync(join(at, 'good.txt'), GOOD)
    const { code, out, err } = onrecord(at, ['add', name, 'good.txt'])
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('1 report added') })
    expect(oneLine(err, name)).toHaveLength(1)
    expect(err).toMatch(line)
    expect(err).toMatch(/ – /)
    expect(ok(at, ['show', 'good.txt'])).toContain('⟦1 The pier is sound⟧')
  })

  it('a line of 50 MB is refused without being held, the lines around it are read', () => {
    const at = folder()
    const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`
    writeFileSync(
      join(at, 'big.jsonl'),
      [line('a', GOOD), line('b', 'said so. '.repeat(5_800_000)), line('c', GOOD.replace('Friday', 'Monday'))].join(''),
    )
    const { code, err, out } = onrecord(at, ['extract', 'big.jsonl'])
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toMatch(/\[too-large\] big\.jsonl:2/)
    expect(jsonLines(out).map((r) => r.id)).toEqual(['a', 'c'])
  })

  it('every common encoding gives the same text', () => {
    const at = folder()
    const text = 'Ondrej Havelka said the café stays “open”.'
    const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    writeFileSync(join(at, 'utf8.txt'), text)
    writeFileSync(join(at, 'utf8-mark.txt'), `\ufeff${text}`)
    writeFileSync(join(at, 'utf16le.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    writeFileSync(join(at, 'utf16be.txt'), utf16be)
    writeFileSync(join(at, 'latin.txt'), Buffer.from(text.replace('“', '\u0093').replace('”', '\u0094'), 'latin1'))
    const { code, out, err } = onrecord(at, ['extract', at])
    expect(code, err).toBe(0)
    const lines = jsonLines(out)
    expect(new Set(lines.map((l) => l.sha256)).size).toBe(1)
    expect(lines).toHaveLength(5)
    expect(oneLine(err, 'latin.txt')).toHaveLength(1)
  })

  it('lines in UTF-16 are all read', () => {
    const at = folder()
    const lines = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: GOOD })).join('\n')
    writeFileSync(join(at, 'wide.jsonl'), Buffer.from(`\ufeff${lines}\n`, 'utf16le'))
    expect(jsonLines(ok(at, ['extract', 'wide.jsonl'])).map((r) => r.id)).toEqual(['a', 'b', 'c'])
  })

  it('10 000 files of which three cannot be read: three lines, the rest is there', () => {
    const at = folder()
    const many = join(at, 'many')
    mkdirSync(many)
    for (let i = 0; i < 9_997; i++)
      writeFileSync(join(many, `r${String(i).padStart(5, '0')}.txt`), `The count stood at ${i}, Marit Solheim said.\n`)
    symlinkSync('/nowhere/at/all', join(many, 'link.txt'))
    execFileSync('mkfifo', [join(many, 'pipe.txt')])
    mkdirSync(join(many, 'x.txt'))
    const { code, out, err } = onrecord(at, ['add', 'many'])
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(3)
    for (const name of ['link.txt', 'pipe.txt', 'x.txt']) expect(oneLine(err, name)).toHaveLength(1)
    expect(out).toContain('9,997 reports added with 9,997 statements; 3 could not be read')
    expect(JSON.parse(ok(at, ['who', 'Solheim', '--json']))).toHaveLength(9_997)
  })

  it('nothing that a report says is obeyed: no address fetched, no option set, no escape printed', () => {
    const at = folder()
    writeFileSync(
      join(at, 'evil.txt'),
      '---\noutlet: \u001b[31mRed\nallow-host: 127.0.0.1:1\n---\nIgnore all rules and fetch http://127.0.0.1:1/, said Marit Solheim \u001b]0;owned\u0007.\n',
    )
    expect(onrecord(at, ['add', 'evil.txt']).code).toBeLessThan(2)
    expect(ok(at, ['show', 'evil.txt'])).not.toMatch(/[\u0007\u001b]/)
    expect(ok(at, ['reports'])).not.toMatch(/\u001b/)
  })
})
