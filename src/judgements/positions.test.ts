import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import type { Judgement, Position, Statement } from '../model/types.ts'
import { selectorOf } from '../text/selectors.ts'
import { positioned } from './positions.ts'

const WORDS = 'the bridge can wait'
const REPORT = reportOf(`Ada Holm said ${WORDS}.`, { id: 'r' })
const SPAN: [number, number] = [14, 14 + WORDS.length]

const position = (proposal: string): Position => ({
  proposal,
  holder: null,
  stance: 'supports',
  polarity: 1,
  condition: null,
})

const found: Statement[] = [
  {
    id: 's',
    kind: 'indirect',
    source: [],
    cue: [],
    content: [SPAN],
    speaker: { name: 'Ada Holm', party: 'east', basis: 'name' },
    said: { date: null, precision: 'unknown', basis: 'unknown' },
    venue: null,
    positions: [position('bridge'), position('toll')],
  },
]

const judgement = (more: object, at = '2031-01-01T00:00:00.000Z'): Judgement =>
  ({
    id: `j${at}`,
    at,
    author: 'maria',
    kind: 'position',
    words: { report: 'r', sha256: REPORT.sha256, content: [selectorOf(REPORT.text, SPAN)] },
    proposal: 'bridge',
    stance: 'opposes',
    polarity: -1,
    holder: null,
    ...more,
  }) as Judgement // `more` holds what differs

const standing = (...all: Judgement[]) =>
  positioned(REPORT, found, all)[0]!.positions.map((p) => `${p.proposal} ${p.stance} ${p.polarity}`)

describe('positions that a person decided', () => {
  it('take the place of what the rules read, and say so', () => {
    expect(standing(judgement({}))).toEqual(['toll supports 1', 'bridge opposes -1'])
    expect(positioned(REPORT, found, [judgement({})])[0]!.positions[1]?.why).toEqual([
      { rule: 'position set by a person', score: 1 },
    ])
  })

  it('"none" takes the link away, a proposal that was missed is added, null is unclear', () => {
    expect(standing(judgement({ stance: 'none', polarity: 0 }))).toEqual(['toll supports 1'])
    expect(standing(judgement({ proposal: 'ferry' }))).toEqual([
      'bridge supports 1',
      'toll supports 1',
      'ferry opposes -1',
    ])
    expect(standing(judgement({ stance: null, polarity: 0 }))).toContain('bridge null 0')
  })

  it('the later one counts, in any order of the list', () => {
    const [first, second] = [
      judgement({}, '2031-01-01T00:00:00.000Z'),
      judgement({ stance: 'open', polarity: 1 }, '2031-01-02T00:00:00.000Z'),
    ]
    expect(standing(second, first)).toEqual(['toll supports 1', 'bridge open 1'])
  })

  it('other reports and lost words change nothing', () => {
    const elsewhere = { report: 'x', sha256: REPORT.sha256, content: [selectorOf(REPORT.text, SPAN)] }
    expect(standing(judgement({ words: elsewhere }))).toEqual(['bridge supports 1', 'toll supports 1'])
  })
})
