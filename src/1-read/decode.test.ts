import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const LATIN = 'The “ferry” won’t sail – café closed.'
const CYRILLIC = 'Паром не идёт, сказал капитан в среду.'
const of = (text: string, encoding: string, options = {}) => new Uint8Array(iconv.encode(text, encoding, options))
const codes = (b: Uint8Array, type?: string) => decode(b, 'x', type).problems.map(({ code }) => code)

describe('decode', () => {
  it.each([
    ['UTF-8', of(LATIN, 'utf8')],
    ['UTF-8 with a mark', of(LATIN, 'utf8', { addBOM: true })],
    ['UTF-16LE with a mark', of(LATIN, 'utf-16le', { addBOM: true })],
    ['UTF-16BE with a mark', of(LATIN, 'utf-16be', { addBOM: true })],
    ['UTF-16LE without a mark', of(LATIN, 'utf-16le')],
    ['UTF-16BE without a mark', of(LATIN, 'utf-16be')],
  ])('reads %s without a warning', (_, b) => {
    expect(decode(b, 'x')).toEqual({ text: LATIN, problems: [] })
  })

  it.each(['utf-16le', 'utf-16be'])('reads Cyrillic %s without a mark', (encoding) => {
    expect(decode(of(CYRILLIC, encoding), 'x')).toEqual({ text: CYRILLIC, problems: [] })
  })

  it('takes bytes that are no UTF-8 for windows-1252 and says so', () => {
    const found = decode(of(LATIN, 'windows-1252'), 'x')
    expect(found.text).toBe(LATIN)
    expect(found.problems).toMatchObject([{ code: 'not-utf8', severity: 'warning', where: 'x' }])
  })

  it('repairs a damaged UTF-8 file instead of taking it for a legacy one', () => {
    const b = new Uint8Array([...of(LATIN, 'utf8'), 0xc3])
    expect(decode(b, 'x').text).toBe(`${LATIN}\uFFFD`)
    expect(codes(b)).toEqual(['not-utf8'])
  })

  it.each([
    ['windows-1251', CYRILLIC],
    ['koi8-r', CYRILLIC],
    ['shift_jis', '船は出ない'],
    ['gb2312', '船不开'],
    ['iso-8859-1', LATIN],
  ])('believes the server: %s', (charset, text) => {
    const real = charset === 'iso-8859-1' ? 'windows-1252' : charset
    expect(decode(of(text, real), 'x', `text/html; charset="${charset}"`)).toEqual({ text, problems: [] })
  })

  it('believes the page when the server says nothing, and XML its declaration', () => {
    const page = `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>${CYRILLIC}`
    expect(decode(of(page, 'windows-1251'), 'x').text).toBe(page)
    const feed = `<?xml version="1.0" encoding="koi8-r"?><rss>${CYRILLIC}</rss>`
    expect(decode(of(feed, 'koi8-r'), 'x').text).toBe(feed)
    const wrong = '<meta charset="utf-16"><p>“ASCII or UTF-8 in truth”'
    expect(decode(of(wrong, 'utf8'), 'x').text).toBe(wrong)
  })

  it('lets a mark win over the server, and ignores a charset that does not exist', () => {
    expect(decode(of(LATIN, 'utf8', { addBOM: true }), 'x', 'text/plain; charset=koi8-r').text).toBe(LATIN)
    expect(decode(of(LATIN, 'utf8'), 'x', 'text/plain; charset=x-nonsense').text).toBe(LATIN)
  })

  it.each([
    ['a PDF file', '%PDF-1.7\n1 0 obj <<>> endobj'],
    ['a ZIP archive', 'PK\x03\x04\x14\0\0\0'],
    ['a PNG image', '\x89PNG\r\n\x1a\n\0\0'],
    ['a JPEG image', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a gzip file', '\x1f\x8b\x08\0\0\0'],
    ['an SQLite database', 'SQLite format 3\0'],
    ['an RTF document', '{\\rtf1\\ansi Words.}'],
    ['binary data', 'some words\0and a zero'],
    ['binary data', '\x01\x02\x03\xfe\x04\x05\xff\x06'],
  ])('refuses %s by name', (name, latin) => {
    const found = decode(of(latin, 'latin1'), 'x')
    expect(found.text).toBeNull()
    expect(found.problems).toMatchObject([{ code: 'not-text', severity: 'error' }])
    expect(found.problems[0]!.message).toContain(name)
  })

  it('does not take prose for a file type', () => {
    for (const text of ['MZ is a code.', 'RIFF raff', 'GIF89a is a format, she said.', 'BZh', 'ID3']) {
      expect(decode(of(text, 'utf8'), 'x')).toEqual({ text, problems: [] })
    }
  })
})
