import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, trimSpan, wordsOf } from './spans.ts'

describe('spans', () => {
  it('joins pieces and calms white space', () => {
    expect(
      wordsOf('one two\n three', [
        [0, 3],
        [8, 14],
      ]),
    ).toBe('one … three')
  })

  it('trims to what is there', () => {
    expect(trimSpan('  ab ', [0, 5])).toEqual([2, 4])
    expect(trimSpan('   ', [0, 3])).toBeNull()
  })

  it('trimming never leaves the span nor loses a letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const span = trimSpan(text, [0, text.length])
        expect(span ? text.slice(...span) : '').toBe(text.trim())
      }),
    )
  })

  it('overlap needs a shared place', () => {
    expect(overlaps([0, 3], [3, 5])).toBe(false)
    expect(overlaps([0, 4], [3, 5])).toBe(true)
  })
})
