import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../model/hash.ts'
import { problem, report } from '../model/schema.ts'
import type { Raw } from '../model/types.ts'
import { frontMatter } from './front-matter.ts'
import { bytes, codes, readText } from './helpers.suite.ts'
import { read } from './index.ts'
import * as limits from './limits.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const EXPECTED: Record<string, { idGiven: boolean; reports: object[]; problems: string[] }> = JSON.parse(
  readFileSync(join(FIXTURES, 'expected.json'), 'utf8'),
)

describe('fixtures', () => {
  it('are all expected, and nothing else is', () => {
    expect(
      readdirSync(FIXTURES)
        .filter((name) => name !== 'expected.json')
        .sort(),
    ).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(Object.keys(EXPECTED))('%s', (name) => {
    const outcome = read({ name, format: 'unknown', bytes: readFileSync(join(FIXTURES, name)) })
    const { idGiven, reports, problems } = EXPECTED[name]!
    expect(outcome.reports).toMatchObject(reports)
    expect(outcome.reports).toHaveLength(reports.length)
    expect(outcome.problems.map((one) => `${one.severity} ${one.code} ${one.where}`)).toEqual(problems)
    expect(outcome.idGiven).toBe(idGiven)
  })
})

describe('plain text', () => {
  it('is stored unit for unit, line endings included', () => {
    const text = '  “One.”\r\n\r\nTwo.\rThree.\n\n\n\tFour. \u00A0'
    const { reports, problems, idGiven } = readText(text, 'dir/a.txt', { file: '/home/x/dir/a.txt' })
    expect(problems).toEqual([])
    expect(idGiven).toBe(false)
    expect(reports).toEqual([
      {
        id: 'dir/a.txt',
        sha256: sha256Of(text),
        text,
        title: null,
        url: null,
        outlet: null,
        byline: null,
        file: '/home/x/dir/a.txt',
        published: { value: null, precision: 'unknown', basis: 'unknown' },
      },
    ])
  })

  it('takes metadata from front matter, and the caller’s before it', () => {
    const text = 'outlet: The Gazette\npublished: 14 May 2031\ntitle: Talks\n\nBody.'
    expect(readText(text).reports[0]).toMatchObject({
      text: 'Body.',
      title: 'Talks',
      outlet: 'The Gazette',
      published: { value: '2031-05-14', precision: 'day', basis: 'front-matter' },
    })
    expect(readText(text, 'a.txt', { given: { outlet: 'Mine', published: '2030' } }).reports[0]).toMatchObject({
      outlet: 'Mine',
      published: { value: '2030', precision: 'year', basis: 'given' },
    })
  })

  it('says that a given date is none', () => {
    const outcome = readText('date 2031-05-14 Body.', 'a.txt', { given: { published: 'last week' } })
    expect(outcome.reports[0]!.published.basis).toBe('unknown')
    expect(outcome.problems).toMatchObject([{ code: 'bad-date', severity: 'warning', where: 'a.txt' }])
    expect(outcome.problems[0]!.message).toContain('last week')
  })

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\u00A0\uFEFF', 'empty'],
    ['front matter alone', 'title: A\n\n', 'empty'],
    ['a zero', 'a\0b', 'not-text'],
    ['too much', 'a'.repeat(limits.MAX_TEXT + 1), 'too-large'],
  ])('refuses %s', (_, text, code) => {
    const outcome = readText(text)
    expect(outcome.reports).toEqual([])
    expect(outcome.problems).toMatchObject([{ code, severity: 'error', where: 'a.txt' }])
  })

  it('refuses a huge file before it is decoded', () => {
    expect(codes(read({ name: 'a.txt', format: 'text', bytes: new Uint8Array(limits.MAX_TEXT * 4 + 1) }))).toEqual([
      'too-large',
    ])
  })
})

describe('formats', () => {
  const page = readFileSync(join(FIXTURES, 'news-page.html'), 'utf8')
  const feed = readFileSync(join(FIXTURES, 'feed.rss'), 'utf8')
  const ids = (text: string, name: string, more: Partial<Raw> = {}) => readText(text, name, more).reports.length

  it('are told by what the caller says, then content type, name and first characters', () => {
    expect(readText(page, 'x', { format: 'text' }).reports[0]!.text).toBe(page)
    expect(readText(page, 'x.txt').reports[0]!.text).toBe(page)
    expect(readText(page, 'https://g.example/a', { contentType: 'text/html' }).reports[0]!.outlet).toBe(
      'The Harbour Gazette',
    )
    expect(readText(page, 'noname').reports[0]!.outlet).toBe('The Harbour Gazette')
    expect(readText(`<!-- a --><!-- b -->\n${page}`, 'noname').reports[0]!.outlet).toBe('The Harbour Gazette')
    expect([
      ids(feed, 'x.xml'),
      ids(feed, 'noname'),
      ids(feed, 'https://w.example/feed', { contentType: 'text/html' }),
    ]).toEqual([3, 3, 3])
    expect(ids(feed, 'https://w.example/feed', { contentType: 'application/rss+xml; charset=utf-8' })).toBe(3)
    expect(readText(page, 'x.xml').reports[0]!.outlet).toBe('The Harbour Gazette')
  })
})

describe('any input', () => {
  const format = fc.constantFrom('unknown', 'text', 'html', 'jsonl', 'feed') as fc.Arbitrary<Raw['format']>
  const name = fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'a.json', 'a.xml', '-', 'https://a.example/b')
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<rss>',
    '<item>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '{"text":"',
    '"}',
    '\n',
    '---\n',
    'title: ',
    '&amp;',
    '“',
    'words, ',
    '<html>',
    '<body ',
    '<script>',
    '\ud800',
  )
  const hostile = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    hostile.map((parts) => bytes(parts.join(''))),
  )

  it('never throws, and gives reports and problems in their shapes', () => {
    fc.assert(
      fc.property(noise, format, name, fc.option(fc.nat(9), { nil: undefined }), (some, kind, called, line) => {
        const raw: Raw = { name: called, bytes: some, format: kind, ...(line === undefined ? {} : { line }) }
        const outcome = read(raw)
        for (const one of outcome.reports) {
          report.parse(one)
          expect(one.sha256).toBe(sha256Of(one.text))
        }
        for (const one of outcome.problems) problem.parse(one)
        expect(outcome.reports.length + outcome.problems.length).toBeGreaterThan(0)
        expect(codes(outcome)).not.toContain('read-failed')
        expect(read(raw)).toEqual(outcome)
      }),
      { numRuns: 600 },
    )
  })

  const text = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('\r\n', '\r', '\n', '“', '”', ' ', '\u00A0', '😀', 'é', '\uFEFF', '\u2028', '{', '<'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
    })
    .filter((some) => /\S/.test(some) && !some.includes('\0') && some.isWellFormed() && !some.startsWith('\uFEFF'))

  it('comes back unit for unit as a text file, as UTF-16, and as a JSONL line', () => {
    fc.assert(
      fc.property(text, (some) => {
        fc.pre(!frontMatter(some) && !/^(?:%PDF-|\{\\rtf|PK)/.test(some))
        expect(readText(some, 'a.txt').reports[0]?.text).toBe(some)
        const wide = new Uint8Array(Buffer.from(`\uFEFF${some}`, 'utf16le'))
        expect(read({ name: 'a.txt', bytes: wide, format: 'unknown' }).reports[0]?.text).toBe(some)
        expect(
          readText(JSON.stringify({ id: 'a', text: some }), 'a', { format: 'jsonl', line: 1 }).reports[0]?.text,
        ).toBe(some)
      }),
      { numRuns: 500 },
    )
  })
})

it('documents every limit as it is', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8').replace(/ {2,}/g, ' ')
  for (const [name, value] of Object.entries(limits)) {
    expect(readme).toContain(`| \`${name}\` | ${String(value).replace(/\B(?=(\d{3})+$)/g, ' ')} |`)
  }
})
