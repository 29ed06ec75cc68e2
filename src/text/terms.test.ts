import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, terms } from './terms.ts'

describe('terms', () => {
  it('folds case, accents and possessives, and stems English words', () => {
    expect(terms('Guarantees, guaranteed; Zelenskyy’s São-Paulo visit')).toEqual([
      'guarante',
      'guarante',
      'zelenskyi',
      'sao',
      'paulo',
      'visit',
    ])
  })

  it('keeps numbers and other scripts', () => {
    expect(terms('1,400 тонн in 2025')).toEqual(['1', '400', 'тонн', 'in', '2025'])
  })

  it('parts a sign of several letters or numbers', () => {
    expect(terms('⑴ ½ ﷺ ͺ')).toEqual(['1', '1', '2', 'صلى', 'الله', 'عليه', 'وسلم'])
  })

  it('fold takes marks away', () => {
    expect(fold('Čapek’s')).toBe('capek')
  })

  it('never holds a sign that a search engine would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        expect(terms(s).join('')).not.toMatch(/["'*:()^\s-]/)
      }),
    )
  })
})
