import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DnaFile, readDna, writeDna } from '../src/dna/index.ts'
import { folder, jsonLines, ok, onrecord, ROOT } from './command.ts'

const SAMPLE = join(ROOT, 'examples/sample')

/** What was coded, whatever numbers the file gives it; `own`: without what only we write. */
function codedIn(path: string): string[] {
  const file = readDna(path).file!
  const documents = new Map(file.documents.map((d) => [d.id, d]))
  const line = ({ document, stance: _, coder: __, ...coding }: DnaFile['codings'][number]) => {
    const { title, date, text } = documents.get(document)!
    return JSON.stringify([title, date, text.slice(coding.start, coding.end), coding])
  }
  return [...new Set(file.codings.map(line))].sort()
}

describe('export for other programs', () => {
  it('writes every format of the sample with what its dossier gives', () => {
    const at = folder()
    ok(at, ['add', join(SAMPLE, 'reports')])
    ok(at, ['dossier', 'use', join(SAMPLE, 'dossier.yaml')])
    const write = (format: string) => {
      ok(at, ['export', '--format', format, '--output', `x.${format}`])
      return readFileSync(join(at, `x.${format}`))
    }
    const reports = jsonLines(ok(at, ['export', '--format', 'jsonl']))
    expect(String(write('bibtex')).match(/^@(?:article|misc)\{/gm)).toHaveLength(reports.length)
    expect(String(write('ris')).match(/^ER {2}- /gm)).toHaveLength(reports.length)
    expect(JSON.parse(String(write('jsonld')))['@graph'].length).toBeGreaterThan(reports.length)
    expect(String(write('matrix')).split('\r\n').length).toBeGreaterThan(5)
    expect(String(write('graphml'))).toContain('<edge ')
    expect(write('parquet').subarray(0, 4).toString()).toBe('PAR1')
    const positions = reports.flatMap((r) => r.statements.flatMap((s: { positions: [] }) => s.positions))
    write('dna')
    expect(readDna(join(at, 'x.dna')).file?.codings).toHaveLength(positions.length)
  }, 120_000)

  it('codes events when asked', () => {
    const at = folder()
    ok(at, ['add', '-'], 'The fisheries minister, Ada Holm, rejected the plan to close the harbour.\n')
    const [row] = ok(at, ['export', '--format', 'csv', '--plover']).split('\r\n').slice(1)
    expect(row).toMatch(/,REJECT$/)
  })
})

describe('import of a DNA file', () => {
  const document = {
    id: 7,
    title: 'Harbour',
    text: 'No net comes down, said Ada Holm.',
    author: '',
    source: 'Post',
    date: '2031-05-06',
    notes: '',
  }
  const coding = {
    document: 7,
    start: 0,
    end: 17,
    coder: 'Per',
    person: 'Ada Holm',
    organization: 'Isles',
    concept: 'The quota stays',
    agreement: false,
    stance: '',
  }

  it('takes reports, dossier and positions over, once, and they can be taken back', () => {
    const at = folder()
    writeFileSync(join(at, 'talks.dna'), writeDna({ documents: [document], codings: [coding] }))
    expect(ok(at, ['import', 'talks.dna'])).toMatch(/^1 report; 3 judgements added; the record now follows/)
    expect(ok(at, ['import', 'talks.dna'])).toMatch(/^1 report; 0 judgements added/)
    const [statement] = JSON.parse(ok(at, ['who', 'Ada Holm', '--json']))
    expect(statement).toMatchObject({
      report: 'talks.dna/7',
      words: 'No net comes down',
      said: { date: '2031-05-06' },
      speaker: { name: 'Ada Holm', party: 'isles' },
      positions: [{ proposal: 'the-quota-stays', stance: 'opposes', polarity: -1 }],
    })
    ok(at, ['undo'])
    expect(JSON.parse(ok(at, ['who', 'Ada Holm', '--json']))[0].positions).not.toMatchObject([{ stance: 'opposes' }])
  })

  it('says what the dossier that the record follows already does not have', () => {
    const at = folder()
    writeFileSync(join(at, 'd.yaml'), 'parties: [{id: isles, name: Isles}]\nproposals: [{id: ban, name: A ban}]\n')
    writeFileSync(join(at, 'talks.dna'), writeDna({ documents: [document], codings: [coding] }))
    ok(at, ['add', '-'], 'Nothing here.\n')
    ok(at, ['dossier', 'use', 'd.yaml'])
    const { code, out, err } = onrecord(at, ['import', 'talks.dna'])
    expect([code, out]).toEqual([1, expect.stringContaining('2 judgements added')])
    expect(err).toContain('the dossier has no proposal "The quota stays"')
  })

  it('refuses what is none in one line', () => {
    const at = folder()
    writeFileSync(join(at, 'x.dna'), 'text')
    const { code, err } = onrecord(at, ['import', 'x.dna'])
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
  })
})

const DATA = join(ROOT, '../shared/data/positions/sample.dna')

/** The data lies beside a developer's checkout only; elsewhere this says that it was skipped. */
describe.skipIf(!existsSync(DATA))('a file of DNA itself', () => {
  it('goes in and comes out with every coding', () => {
    const at = folder()
    ok(at, ['import', DATA])
    ok(at, ['export', '--format', 'dna', '--output', 'out.dna'])
    expect(codedIn(join(at, 'out.dna'))).toEqual(codedIn(DATA))
    expect(codedIn(DATA).length).toBe(40)
  })
})
