import { expect, test } from 'vitest'
import type { Report, Statement } from '../model/types.ts'
import { citation } from './citation.ts'

const report: Omit<Report, 'text'> = {
  id: 'r1',
  sha256: '0'.repeat(64),
  title: 'Ferry {talks}\nresume & stall',
  url: 'https://tide.example/a_b?x={1}',
  outlet: 'The Tide',
  byline: null,
  file: null,
  published: { value: '2025-02-27', precision: 'day', basis: 'given' },
}
const statement: Statement = {
  id: 'abcdef0123456789',
  kind: 'direct',
  source: [],
  cue: [],
  content: [[0, 3]],
  speaker: { name: 'Ada Brandt', party: null, basis: 'name' },
  said: { date: '2025-02-26', precision: 'day', basis: 'weekday' },
  venue: null,
  positions: [],
  words: 'We pay 5 %\nof it',
}

test('words that bring quotation marks get no second ones', () => {
  const own = { ...statement, words: '“We pay,” … “all of it.”' }
  expect(citation('text', { statement: own, report })).toMatch(/^“We pay,” … “all of it.” –/)
})

test('plain', () => {
  expect(citation('text', { statement, report })).toBe(
    '“We pay 5 % of it” – Ada Brandt, 2025-02-26. In: The Tide, “Ferry {talks} resume & stall”, 2025-02-27, https://tide.example/a_b?x={1}.',
  )
})

test('BibTeX with every sign that TeX would take for an order written out', () => {
  const out = citation('bibtex', { statement, report })
  expect(out).toContain('title = {{Ferry \\{talks\\} resume \\& stall}}')
  expect(out).toContain('note = {Ada Brandt, 2025-02-26: We pay 5 \\% of it}')
  expect(out).toContain('url = {https://tide.example/a_b?x=%7B1%7D}')
  expect(out.match(/[{}]/g)!.length % 2).toBe(0)
})

test('RIS: a line end in a field does not end it', () => {
  const lines = citation('ris', { statement, report }).split('\r\n')
  expect(lines).toContain('TI  - Ferry {talks} resume & stall')
  expect(lines.slice(0, 1)).toEqual(['TY  - NEWS'])
  expect(lines.slice(-2)).toEqual(['ER  - ', ''])
})

test('what is unknown is left out', () => {
  const bare = { ...report, title: null, url: null, outlet: null, published: { ...report.published, value: null } }
  const nobody = {
    ...statement,
    speaker: { ...statement.speaker, name: null },
    said: { ...statement.said, date: null },
  }
  expect(citation('text', { statement: nobody, report: bare })).toBe('“We pay 5 % of it”. In: r1.')
  expect(citation('bibtex', { statement: nobody, report: bare })).not.toMatch(/author|title|year|null/)
})
