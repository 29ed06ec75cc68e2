import { describe, expect, it } from 'vitest'
import { codes, readText } from './helpers.suite.ts'

const line = (value: unknown, number = 1) =>
  readText(typeof value === 'string' ? value : JSON.stringify(value), 'in.jsonl', { format: 'jsonl', line: number })

describe('one JSONL line', () => {
  it('keeps id and text as they are, also what looks like front matter or a mark', () => {
    const text = '\uFEFFtitle: A\n\n  Body \r\n'
    const { reports, problems, idGiven } = line({
      id: ' r 1 ',
      text,
      outlet: 'G',
      title: 'T',
      url: 'u',
      published: '2031-05',
    })
    expect(problems).toEqual([])
    expect(idGiven).toBe(true)
    expect(reports[0]).toMatchObject({ id: ' r 1 ', text, outlet: 'G', title: 'T', url: 'u' })
    expect(reports[0]!.published).toEqual({ value: '2031-05', precision: 'month', basis: 'given' })
  })

  it('names itself by file and number when no id is given', () => {
    const { reports, idGiven } = line({ text: 'x' }, 7)
    expect([reports[0]!.id, idGiven]).toEqual(['in.jsonl#7', false])
    expect(line({ id: 12, text: 'x' }).reports[0]!.id).toBe('12')
  })

  it.each([
    ['no JSON', '{"text": ', 'bad-json'],
    ['no object', '"text"', 'no-text'],
    ['null', 'null', 'no-text'],
    ['a list', '[1]', 'no-text'],
    ['no text', '{"id":"a"}', 'no-text'],
    ['text of another type', '{"id":"a","text":5}', 'no-text'],
    ['an empty text', '{"id":"a","text":""}', 'empty'],
    ['a text of spaces', '{"id":"a","text":" \\n "}', 'empty'],
    ['a zero', '{"id":"a","text":"a\\u0000b"}', 'not-text'],
    ['an empty line', ' ', 'empty'],
  ])('refuses %s with one clear line', (_, source, code) => {
    const outcome = line(source, 3)
    expect(outcome.reports).toEqual([])
    expect(outcome.problems).toMatchObject([{ code, where: 'in.jsonl:3', severity: 'error', retryable: false }])
    expect(outcome.problems[0]!.fix).toBeTruthy()
  })

  it('leaves out fields of a wrong type and says so', () => {
    const outcome = line({ id: ['a'], text: 'x', outlet: 5, title: {}, url: null, published: '' })
    expect(outcome.reports[0]).toMatchObject({ id: 'in.jsonl#1', outlet: null, title: null, url: null })
    expect(codes(outcome)).toEqual(['bad-field', 'bad-field', 'bad-field'])
    expect(codes(line({ id: 'a', text: 'x', title: 'long '.repeat(1000) }))).toEqual(['bad-field'])
  })

  it('replaces lone surrogates without moving an offset', () => {
    const outcome = line('{"id":"a","text":"a\\ud800b\\udc00\\ud83d\\ude00c"}')
    expect(outcome.reports[0]!.text).toBe('a\uFFFDb\uFFFD😀c')
    expect(outcome.problems).toMatchObject([{ code: 'lone-surrogate', severity: 'warning', where: 'in.jsonl:1' }])
  })

  it('leaves a date that is none unknown, without guessing on', () => {
    const outcome = line({ id: 'a', text: 'date 2031-05-14 x', published: '2031-02-31' })
    expect(outcome.reports[0]!.published).toEqual({ value: null, precision: 'unknown', basis: 'unknown' })
    expect(codes(outcome)).toEqual(['bad-date'])
    expect(line({ id: 'a', text: 'date 2031-05-14 x' }).reports[0]!.published.basis).toBe('text')
  })

  it('refuses a line of 50 MB and a text of 6 million characters', () => {
    expect(line(`{"id":"a","text":"${'a'.repeat(50_000_000)}"}`).problems).toMatchObject([
      { code: 'too-large', where: 'in.jsonl:1' },
    ])
    expect(codes(line({ id: 'a', text: 'a'.repeat(6_000_000) }))).toEqual(['too-large'])
  })
})

describe('files of several', () => {
  it('reads every line that can be read', () => {
    const { reports, problems, idGiven } = readText('{"id":"a","text":"x"}\r\n\n{bad\n{"text":"y"}', 'in.ndjson')
    expect(reports.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'x'],
      ['in.ndjson#4', 'y'],
    ])
    expect(problems.map(({ code, where }) => [code, where])).toEqual([['bad-json', 'in.ndjson:3']])
    expect(idGiven).toBe(false)
  })

  it('reads a list or one object of a .json file', () => {
    expect(readText('[{"id":"a","text":"x"},{"id":"b"},{"text":"z"}]', 'in.json')).toMatchObject({
      reports: [{ id: 'a' }, { id: 'in.json#3' }],
      problems: [{ code: 'no-text', where: 'in.json#2' }],
    })
    expect(readText('{"text":"x"}', 'in.json').reports[0]!.id).toBe('in.json')
    expect(codes(readText('[]', 'in.json'))).toEqual(['no-text'])
    expect(codes(readText('[', 'in.json'))).toEqual(['bad-json'])
  })

  it('recognises lines without a telling name', () => {
    expect(readText('{"id":"a","text":"x"}', '-').reports[0]!.id).toBe('a')
  })
})
