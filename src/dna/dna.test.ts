import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readDossier } from '../dossier/index.ts'
import { dossierText } from './dossier.ts'
import { type DnaCoding, type DnaFile, readDna, writeDna } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-dna-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(bytes: Uint8Array) {
  const path = join(folder, 'x.dna')
  writeFileSync(path, bytes)
  return readDna(path)
}

const document = {
  id: 1,
  title: 'Harbour',
  text: 'No net comes down, said Ada Holm.',
  author: '',
  source: 'Post',
  date: '2031-05-06',
  notes: '',
}
const coding: DnaCoding = {
  document: 1,
  start: 0,
  end: 17,
  coder: 'Per',
  person: 'Ada Holm',
  organization: 'Isles',
  concept: 'The quota stays',
  agreement: true,
  stance: '',
}
const file: DnaFile = { documents: [document], codings: [coding, { ...coding, agreement: null, stance: 'open' }] }

describe('a DNA file', () => {
  it('is read as it was written, and written as the same bytes', () => {
    expect(read(writeDna(file))).toEqual({ file, problems: [] })
    expect(Buffer.compare(writeDna(file), writeDna(structuredClone(file)))).toBe(0)
  })

  it('holds any names and texts', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((s) => s.trim() === s && !s.includes('\0'))
    const coded = fc.record({ person: name, organization: name, concept: name.filter((n) => n !== '') })
    fc.assert(
      fc.property(fc.array(coded, { maxLength: 4 }), name, (parts, title) => {
        const any = { documents: [{ ...document, title }], codings: parts.map((p) => ({ ...coding, ...p })) }
        expect(read(writeDna(any)).file).toEqual(any)
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('shortens what DNA refuses, and says so by an ellipsis', () => {
    const long = { ...file, codings: [{ ...coding, concept: '🎣'.repeat(300) }] }
    expect(read(writeDna(long)).file?.codings[0]?.concept).toBe(`${'🎣'.repeat(189)}…`)
  })

  it('tells codings that lie outside their text and gives the others', () => {
    const { file: found, problems } = read(writeDna({ ...file, codings: [coding, { ...coding, end: 900 }] }))
    expect(found?.codings).toEqual([coding])
    expect(problems[0]).toMatchObject({ code: 'no-words', message: expect.stringContaining('statement 2: 0-900') })
  })

  it.each([['plain text'], [''], ['SQLite format 3\0 and no more']])('%j is none', (text) => {
    const { file: none, problems } = read(Buffer.from(text))
    expect(none).toBeNull()
    expect(problems).toMatchObject([{ code: 'not-dna' }])
  })
})

describe('the dossier of a DNA file', () => {
  it('has its organisations with their people and its concepts, and is a dossier', () => {
    const codings = [
      coding,
      { ...coding, organization: 'Coast: "B"' },
      { ...coding, concept: 'The quota, stays!' },
      coding,
    ]
    const { dossier, problems } = readDossier(dossierText({ ...file, codings }, 'talks'), 'x.yaml')
    expect(problems).toEqual([])
    expect(dossier?.parties.map((p) => [p.id, p.name, p.people.map((one) => one.name)])).toEqual([
      ['coast-b', 'Coast: "B"', []],
      ['isles', 'Isles', ['Ada Holm']],
    ])
    expect(dossier?.proposals.map((p) => p.id)).toEqual(['the-quota-stays', 'the-quota-stays-2'])
  })
})
