import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import { statementsOf } from '../pipeline.ts'
import type { Read } from './candidates.ts'
import { suggestProposals } from './suggest.ts'

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

const namesOf = (list: ReturnType<typeof suggested>) => list.flatMap(({ proposal: p }) => [p.name, ...p.aliases])

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

  it('are no names of two words, unless they name what is agreed', () => {
    const texts = [
      'Ada Holm said the Outer Sound was calm and that Isles would sign the Sound Accord.',
      'Per Lund said Coast rejected the Sound Accord. Ada Holm said she would sail to the Outer Sound.',
      'Ada Holm said Isles demands the Sound Accord before anybody enters the Outer Sound.',
    ]
    const words = namesOf(suggested(texts, 9))
    expect(words).toContain('Sound Accord')
    expect(words).not.toContain('Outer Sound')
  })

  it('keep the capitals of names only, end without a genitive, and differ in more than an ending', () => {
    const texts = [
      'Ada Holm said aid for Coast must come first. Per Lund said, “Coast’s aid will not wait.”',
      'Per Lund said Coast demands the survey. “Surveys will come before the fishing bans,” said Ada Holm.',
      'Ada Holm said Isles opposes a fishing ban and would accept surveys.',
      'Ada Holm said that Isles would accept the aid for Coast’s harbours. Per Lund said the survey was refused.',
    ]
    const words = namesOf(suggested(texts, 9))
    expect(words).toContain('aid for Coast')
    expect(words.filter((w) => /^surveys?$/i.test(w))).toHaveLength(1)
    expect(words.filter((w) => /['’]s?$/.test(w))).toEqual([])
  })

  it('show words of a statement that they link', () => {
    const ban = suggested(TEXTS).find((s) => s.proposal.name === 'fishing ban')
    expect(ban?.example).toMatch(/fishing ban/)
    expect(TEXTS.join(' ')).toContain(ban?.example)
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
