import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/types.ts'
import { problemLine, safe } from './output.ts'
import { markedText, readableDate, wrap } from './render.ts'

const statement = (content: [number, number][]): Statement => ({
  id: 'x',
  kind: 'direct',
  source: [],
  cue: [],
  content,
  speaker: { name: null, party: null, basis: 'unknown' },
  said: { date: null, precision: 'unknown', basis: 'unknown' },
  venue: null,
  positions: [],
})

describe('setting for a terminal', () => {
  it('writes dates for reading', () => {
    expect(readableDate('2025-02-23')).toBe('23 Feb 2025')
    expect(readableDate('2025-02')).toBe('Feb 2025')
    expect(readableDate('2025')).toBe('2025')
    expect(readableDate('2025-02-17/2025-02-23')).toBe('17 Feb 2025 – 23 Feb 2025')
  })

  it('disarms what a terminal would obey', () => {
    expect(safe('a\u001b[2Jb\u202ec\r\nd')).toBe('a\ufffd[2Jb\ufffdc\nd')
    const line = problemLine({
      code: 'x',
      message: 'bad\u001b]0;title\u0007',
      fix: null,
      where: 'a\nb',
      severity: 'error',
      retryable: false,
    })
    expect(line).not.toMatch(/[\u0000-\u001f]/)
  })

  it('marks each piece of each statement', () => {
    expect(markedText('He said yes and no.', [statement([[8, 11]]), statement([[16, 18]])])).toBe(
      'He said ⟦1 yes⟧ and ⟦2 no⟧.',
    )
  })

  it('closes one statement before the next opens at the same place', () => {
    expect(markedText('ab', [statement([[0, 1]]), statement([[1, 2]])])).toBe('⟦1 a⟧⟦2 b⟧')
  })

  it('wraps at words', () => {
    expect(wrap('one two three', '  ', 9)).toBe('  one two\n  three')
  })
})
