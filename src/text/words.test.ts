import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from './words.ts'

describe('words', () => {
  it.each([
    ['The U.S. envoy left.', ['The', 'U.S', '.', 'envoy', 'left', '.']],
    ["Holm's half-built plan costs 1,200.50", ["Holm's", 'half-built', 'plan', 'costs', '1,200.50']],
    ["''It ended,'' she said.", ["''", 'It', 'ended', ',', "''", 'she', 'said', '.']],
    ['``Go,' + "''", ['``', 'Go', ',', "''"]],
    ['“No” – never', ['“', 'No', '”', '–', 'never']],
    ['Zürich and Kyjiv’s São Paulo', ['Zürich', 'and', 'Kyjiv’s', 'São', 'Paulo']],
    ['e\u0301tat', ['e\u0301tat']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text).map((w) => w.text)).toEqual(expected)
  })

  it('reads a part of the text with the offsets of the whole', () => {
    expect(words('one two three', 4, 7)).toEqual([{ text: 'two', span: [4, 7] }])
  })

  it('reads character by character what the rule for all of Unicode reads', () => {
    const rule = /[\p{L}\p{M}\p{N}_]+(?:['’.,\-‑][\p{L}\p{M}\p{N}_]+)*|''|``|--+|[^\s\p{L}\p{N}_]/gu
    const piece = fc.constantFrom(..."ab1_'’.,-‑–—‘“”…`\u0301\u00a0\u2028é京🙂 \n\t(".match(/./gsu)!)
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
        expect(words(text).map((w) => w.text)).toEqual(text.match(rule) ?? [])
      }),
      { numRuns: 3000 },
    )
  })

  it('every span holds its text, in order, and only white space is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { text: word, span } of words(text)) {
          expect(text.slice(at, span[0])).toMatch(/^[\s\p{M}]*$/u)
          expect(text.slice(...span)).toBe(word)
          at = span[1]
        }
      }),
    )
  })
})
