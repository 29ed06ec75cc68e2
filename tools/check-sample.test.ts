import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asText } from './check-sample.ts'
import { build, SAMPLE } from './sample/build.ts'
import { check } from './sample/checks.ts'
import { exact, nearest, pieces } from './sample/spans.ts'
import { told, weekday, weekOf } from './sample/when.ts'

describe('the bundled sample', () => {
  const built = build()

  it('holds every word, reference and date of its gold source, and leaves no quotation out', () => {
    expect(check(built)).toEqual([])
  })

  it('has an expected.json that is what the gold source gives', () => {
    expect(readFileSync(`${SAMPLE}expected.json`, 'utf8')).toBe(asText(built.expected))
  })

  it('finds a gold source that is wrong', () => {
    const [first] = built.statements
    const wrong = { ...first!, positions: [{ proposal: 'no-such', stance: 'wants', polarity: 1 as const }] }
    const problems = check({ ...built, statements: [wrong, ...built.statements.slice(1)] })
    expect(problems).toContain('proposals: unknown no-such')
    expect(problems).toContain(`${first!.id}: unknown wants`)
  })

  it('finds a quotation that nobody marked', () => {
    const problems = check({ ...built, statements: built.statements.slice(0, -2) })
    expect(problems.some((line) => line.includes('nobody said') && line.includes('hotel bill'))).toBe(true)
  })
})

describe('spans from words', () => {
  const text = 'He said no. “We go,” he said, “when they go.” Then he said no more.'

  it('spares the middle and takes pieces in order', () => {
    expect(pieces(text, 'We go | when they…go').map(([a, b]) => text.slice(a, b))).toEqual(['We go', 'when they go'])
  })

  it('refuses what is missing or ambiguous, unless told which', () => {
    expect(() => exact(text, 'she said')).toThrow('not in the text')
    expect(() => exact(text, 'said')).toThrow('3 times')
    expect(exact(text, 'said#3')).toEqual([text.lastIndexOf('said'), text.lastIndexOf('said') + 4])
  })

  it('takes the nearest source, never a part of a word', () => {
    expect(nearest(text, 'he', [[13, 18]])).toEqual([21, 23])
    expect(() => nearest(text, 'sai', [[13, 18]])).toThrow('not near')
  })
})

describe('times on the calendar', () => {
  const at = (said: string, published: string) => told(said, 'She said it on Sunday last week.', [[0, 3]], published)

  it('counts weekdays back from the day of publication', () => {
    expect(weekday('2025-09-04')).toBe('Thursday')
    expect(at('2025-08-31@Sunday', '2025-09-04').value).toBe('2025-08-31')
    expect(() => at('2025-08-24@Sunday', '2025-09-04')).toThrow('is not 2025-08-24')
    expect(() => at('2025-09-07@Sunday', '2025-09-04')).toThrow('is not 2025-09-07')
  })

  it('knows the weeks of ISO 8601 at the turn of the year', () => {
    expect(['2025-12-28', '2025-12-29', '2026-01-04', '2026-01-12', '2027-01-01'].map(weekOf)).toEqual([
      '2025-W52',
      '2026-W01',
      '2026-W01',
      '2026-W03',
      '2026-W53',
    ])
    expect(at('2026-W03@last week', '2026-01-22').precision).toBe('week')
  })
})
