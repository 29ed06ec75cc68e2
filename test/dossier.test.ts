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
