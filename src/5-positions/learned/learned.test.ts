import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, rarityOf, theWords, UNSEEN } from '../../learned/words.ts'
import { reportOf } from '../../model/report.suite.ts'
import { signsIn } from '../learning.ts'
import { saidOf, TALKS } from '../talks.suite.ts'
import { likelyAbout, likelyStand } from './judge.ts'
import { SIGNS } from './signs.ts'
import { STANCE_SIGNS } from './stance-signs.ts'

describe('words', () => {
  const near = (a: string, b: string) => likeness(theWords(), theWords().at.get(a)!, theWords().at.get(b)!)

  it('near in meaning are near', () => {
    expect(near('ceasefir', 'truce')).toBeGreaterThan(0.8)
    expect(near('ceasefir', 'ceasefir')).toBeCloseTo(1, 1)
    expect(near('ceasefir', 'soybean')).toBeLessThan(0.3)
  })

  it('rare in news are rare', () => {
    expect(rarityOf(theWords(), 'said')).toBeLessThan(0.5)
    expect(rarityOf(theWords(), 'ceasefir')).toBeGreaterThan(4)
    expect(rarityOf(theWords(), 'xqzt')).toBe(UNSEEN)
  })
})

describe('signs', () => {
  it('of any text are numbers, one for each name, and judged between 0 and 1', () => {
    const words = ['bridge', 'truce', 'we', 'must', 'not', 'Westmark', '.', '“', 'if', 'toll', '🙂', 'ended']
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 }), (parts) => {
        const text = `Ada Holm said ${parts.join(' ')} `
        const statement = { ...saidOf('x'), content: [[14, Math.max(15, text.length)] as [number, number]] }
        for (const { about, stance } of signsIn(reportOf(text), [statement], TALKS)[0]!) {
          expect(about).toHaveLength(SIGNS.length)
          expect(about.every(Number.isFinite)).toBe(true)
          const { chance } = likelyAbout(about)
          expect(chance >= 0 && chance <= 1).toBe(true)
          if (!stance) continue
          expect(stance).toHaveLength(STANCE_SIGNS.length)
          expect(stance.every(Number.isFinite)).toBe(true)
          expect(likelyStand(stance).chance).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
