import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotations } from './quotes.ts'

const inner = (text: string): string[] => quotations(text).map((q) => text.slice(...q.inner))

describe('quotations', () => {
  it.each([
    ['straight', 'She said "it is over" and left.', ['it is over']],
    ['curly', 'She said “it is over” and left.', ['it is over']],
    ['curly closed by a straight one', 'She said “it is over" and left.', ['it is over']],
    ['two apostrophes', "She said ''it is over'' and left.", ['it is over']],
    ['TeX', "She said ``it is over'' and left.", ['it is over']],
    ['low and high', 'She said „it is over“ and left.', ['it is over']],
    ['angles', 'She said «it is over» and left.', ['it is over']],
    ['British single', 'She said ‘it is over’ and left.', ['it is over']],
    ['straight single', "Holm: 'It is over' says envoy", ['It is over']],
    ['two in a row', '“One,” she said. “Two.”', ['One,', 'Two.']],
    ['nested', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['double inside single', '‘He said “no” to me,’ she said.', ['He said “no” to me,']],
    ['nested in wire marks', "''He said 'no' to me,'' she said.", ["He said 'no' to me,"]],
    ['possessive in single marks', '‘The workers’ rights are safe,’ she said.', ['The workers’ rights are safe,']],
    ['contraction in single marks', '‘We can’t stop,’ she said.', ['We can’t stop,']],
  ])('%s', (_name, text, expected) => {
    expect(inner(text)).toEqual(expected)
  })

  it.each([
    ['an apostrophe', 'The envoys’ talks didn’t end.'],
    ['straight apostrophes', "The envoys' talks didn't end in the '90s."],
    ['inches', 'A 6" pipe.'],
    ['elision', "Rock 'n' roll, and 'til dawn."],
    ['no text', ''],
  ])('none in %s', (_name, text) => {
    expect(quotations(text)).toEqual([])
  })

  it('knows a quotation of several paragraphs by its marks', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” she said.'
    expect(quotations(text).map((q) => [text.slice(...q.inner), q.closed])).toEqual([
      ['One.', false],
      ['Two.', false],
      ['Three,', true],
    ])
  })

  it('knows a paragraph that only closes', () => {
    const text = '"One and more.\n\nand the rest of it," she said.'
    expect(quotations(text).map((q) => [q.opened, q.closed])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('gives disjoint regions inside the text, the same ones each time, for any string', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', '“', '”', '‘', '’', "'", '`', '«', '»', '„', 'a', 's', ' ', '.', ',', '\n'),
    })
    fc.assert(
      fc.property(text, (t) => {
        const found = quotations(t)
        let last = 0
        for (const {
          span,
          inner: [s, e],
        } of found) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(s).toBeGreaterThanOrEqual(span[0])
          expect(e).toBeGreaterThanOrEqual(s)
          expect(span[1]).toBeGreaterThanOrEqual(e)
          last = span[1]
        }
        expect(last).toBeLessThanOrEqual(t.length)
        expect(quotations(t)).toEqual(found)
      }),
    )
  })
})
