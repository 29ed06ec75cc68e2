import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf, readJsonl, sha256 } from './data.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('reads lines of JSON, gzipped or not', () => {
  const lines = '{"id":"a"}\n\n{"id":"b"}\n'
  writeFileSync(join(folder, 'x.jsonl'), lines)
  writeFileSync(join(folder, 'x.jsonl.gz'), gzipSync(lines))
  expect(readJsonl(join(folder, 'x.jsonl'))).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(readJsonl(join(folder, 'x.jsonl.gz'))).toEqual([{ id: 'a' }, { id: 'b' }])
})

it('gives a file its own digest, a folder one that changes with any file or name in it', () => {
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'sub', 'a.txt'), 'one')
  const before = digestOf(folder)
  expect(digestOf(join(folder, 'sub', 'a.txt'))).toBe(sha256('one'))
  writeFileSync(join(folder, 'b.txt'), 'two')
  const more = digestOf(folder)
  writeFileSync(join(folder, 'b.txt'), 'three')
  expect(new Set([before, more, digestOf(folder)]).size).toBe(3)
})
