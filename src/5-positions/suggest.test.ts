import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import { statementsOf } from '../pipeline.ts'
import { type Read, suggestProposals } from './suggest.ts'

const TEXTS = [
  'Ada Holm said Isles would accept the survey of the seabed. “We reject a fishing ban,” said Per Lund.',
  'Per Lund said Coast demanded a fishing ban in the strait. Ada Holm said the survey must come first.',
  'Ada Holm said that Isles opposes the fishing ban. Per Lund said Coast wants no survey before the summer.',
  'Per Lund said the weather was fine. Ada Holm said she had slept well and that the survey could begin.',
]
const reads = (texts: readonly string[]): Read[] =>
  texts.map((text, i) => {
    const report = { ...reportOf(text), id: `r${i}` }
    return { report, statements: statementsOf(report) }
  })
const COMMON = new Set(['weather', 'fine', 'summer', 'first', 'begin', 'slept', 'well', 'come'])
const suggested = (texts: readonly string[], most = 5) =>
  suggestProposals(reads(texts), ['Ada Holm', 'Per Lund', 'Isles', 'Coast'], (w) => (COMMON.has(w) ? 1 : 5), most)

describe('suggested proposals', () => {
  it('are what several statements take a stance on, with the words that were used', () => {
    const names = suggested(TEXTS).map((s) => [s.proposal.name, ...s.proposal.aliases].join('; '))
    expect(names.join(' | ')).toContain('fishing ban')
    expect(names.join(' | ')).toContain('survey')
  })

  it('are no names, and nothing that is said once', () => {
    const words = suggested(TEXTS).flatMap((s) => [s.proposal.name, ...s.proposal.aliases])
    for (const no of ['isles', 'holm', 'lund', 'weather', 'strait']) expect(words).not.toContain(no)
  })

  it('are at most as many as asked for, each with the statements that it links', () => {
    expect(suggested(TEXTS, 1)).toHaveLength(1)
    for (const { statements, taking } of suggested(TEXTS)) {
      expect(taking).toBeGreaterThan(0)
      expect(statements).toBeGreaterThanOrEqual(taking)
    }
  })

  it('are none where nobody says anything', () => {
    expect(suggested([])).toEqual([])
    expect(suggested(['Nothing happened.'])).toEqual([])
  })
})
