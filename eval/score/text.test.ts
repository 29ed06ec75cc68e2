import { describe, expect, it } from 'vitest'
import { fixed3, isSpace, shared, strip, wholeIndex, wordSpans } from './text.ts'

const words = (text: string) => wordSpans(text).map(([s, e]) => text.slice(s, e))

describe('words', () => {
  it('keeps inner marks and leaves outer ones', () => {
    expect(words('“We’ll pay $1,000.” The U.S. co-chair, 5 p.m.')).toEqual([
      'We’ll',
      'pay',
      '1,000',
      'The',
      'U.S',
      'co-chair',
      '5',
      'p.m',
    ])
  })
  it('takes letters and digits of any script and the underscore, not combining marks', () => {
    expect(words('Łódź ½ snake_case e\u0301a')).toEqual(['Łódź', '½', 'snake_case', 'e', 'a'])
  })
  it('counts in UTF-16 units', () => {
    expect(wordSpans('😀 Ann')).toEqual([[3, 6]])
    expect(wholeIndex('😀 Ann', 1)).toBe(0)
    expect(wholeIndex('😀 Ann', 2)).toBe(2)
  })
})

describe('white space', () => {
  it('is what Python takes for it', () => {
    expect(['\u001c', '\u0085', '\u00a0', '\u2003', '\n'].every(isSpace)).toBe(true)
    expect(isSpace('\ufeff')).toBe(false)
    expect(strip('\u0085 a b\u001f')).toBe('a b')
  })
})

describe('three decimals', () => {
  it('rounds exact ties to even, everything else to nearest', () => {
    expect([1 / 16, 3 / 16, 5 / 16, 7 / 16, 15 / 16].map(fixed3)).toEqual(['0.062', '0.188', '0.312', '0.438', '0.938'])
    expect([0, 1, 2 / 3, 0.0005, 0.8125].map(fixed3)).toEqual(['0.000', '1.000', '0.667', '0.001', '0.812'])
  })
})

it('counts what two sets share', () => {
  expect(shared(new Set([1, 2, 3]), new Set([3, 4]))).toBe(1)
})
