import { describe, expect, it } from 'vitest'
import type { ExtractLine } from '../model/types.ts'
import { type Analysis, analyse, deadlocksOf, heldIn } from './index.ts'
import { condition, DOSSIER, line, position } from './lines.suite.ts'

const found = (lines: ExtractLine[]): Analysis => analyse(lines, DOSSIER)
const locks = (lines: ExtractLine[]) => found(lines).deadlocks.map((d) => `${d.kind}: ${d.parties.join(' ')}`)

describe('commitments', () => {
  it('the same said twice is one, with both statements and the stricter wording', () => {
    const { commitments } = found([
      line('a', 'east', { conditions: [condition('truce', 'if', 'membership')], date: '2031-03-04' }),
      line('b', 'east', { conditions: [condition('truce', 'only-if', 'membership')], date: '2031-03-02' }),
    ])
    expect(commitments.map((c) => [c.party, c.if, c.then, c.relation, c.date])).toEqual([
      ['east', 'membership', 'truce', 'only-if', '2031-03-02'],
    ])
    expect(commitments[0]?.statements).toHaveLength(2)
  })

  it('threats and outsiders stay apart', () => {
    const { commitments } = found([
      line('a', 'east', {
        conditions: [
          condition('truce', 'if', 'membership'),
          condition('truce', 'if', 'membership', { type: 'threat' }),
        ],
      }),
      line('b', null, { conditions: [condition('truce', 'if', 'membership')] }),
    ])
    expect(commitments.map((c) => [c.type, c.statements.length])).toEqual([
      ['commitment', 1],
      ['threat', 1],
    ])
  })
})

describe('deadlocks', () => {
  it('a cycle of two, and of three', () => {
    const two = [
      line('a', 'east', { conditions: [condition('truce', 'if', 'membership')] }),
      line('b', 'league', { conditions: [condition('membership', 'until', 'truce')] }),
    ]
    expect(locks(two)).toEqual(['cycle: east league'])
    const three = [
      line('a', 'east', { conditions: [condition('truce', 'if', 'membership')] }),
      line('b', 'league', { conditions: [condition('membership', 'if', 'withdrawal')] }),
      line('c', 'west', { conditions: [condition('withdrawal', 'if', 'truce')] }),
    ]
    expect(locks(three)).toEqual(['cycle: east league west'])
  })

  it('conditions that exclude each other through oppositeOf', () => {
    const pair = [
      line('a', 'east', { conditions: [condition('truce', 'if', 'membership')] }),
      line('b', 'west', { conditions: [condition('truce', 'requires', 'neutrality')] }),
    ]
    expect(locks(pair)).toEqual(['excluded: east west'])
    expect(locks([pair[0]!, line('b', 'west', { conditions: [condition('truce', 'if', 'withdrawal')] })])).toEqual([])
  })

  it('a condition that another party rules out, with the statement that does', () => {
    const refusal = line('b', 'west', { positions: [position('withdrawal', 'rules-out', -1)] })
    const { deadlocks } = found([
      line('a', 'east', { conditions: [condition('talks', 'only-if', 'withdrawal')] }),
      refusal,
    ])
    expect(deadlocks).toMatchObject([
      { kind: 'blocked', parties: ['east', 'west'], blockedBy: [refusal.statements[0]!.id] },
    ])
    expect(
      locks([
        line('a', 'east', { conditions: [condition('talks', 'if', 'withdrawal')] }),
        line('b', 'west', { positions: [position('withdrawal', 'opposes', -1)] }),
      ]),
    ).toEqual([])
  })

  it('as it was on a day: what was said later does not count, and what moved later is told', () => {
    const lines = [
      line('a', 'east', { conditions: [condition('truce', 'if', 'membership')], date: '2031-03-04' }),
      line('b', 'league', { conditions: [condition('membership', 'until', 'truce')], date: '2031-04-01' }),
      line('c', 'east', { positions: [position('membership', 'demands')], date: '2031-03-04' }),
      line('d', 'east', { positions: [position('membership', 'concedes', -1)], date: '2031-09-01' }),
    ]
    const { commitments, shifts, deadlocks } = found(lines)
    expect(deadlocks.map((d) => d.dissolvedBy)).toEqual([
      [{ party: 'east', proposal: 'membership', direction: 'softening', date: '2031-09-01' }],
    ])
    const on = (at: string) => deadlocksOf(commitments, heldIn(lines), DOSSIER, shifts, at).length
    expect([on('2031-03'), on('2031-04'), on('2031')]).toEqual([0, 1, 1])
  })

  it('a party that only hardens dissolves nothing', () => {
    const lines = [
      line('a', 'east', { conditions: [condition('truce', 'if', 'membership')], date: '2031-03-04' }),
      line('b', 'league', { conditions: [condition('membership', 'until', 'truce')], date: '2031-04-01' }),
      line('d', 'east', { positions: [position('membership', 'demands')], date: '2031-09-01' }),
    ]
    expect(found(lines).deadlocks.map((d) => d.dissolvedBy)).toEqual([undefined])
  })

  it('one condition at two strengths', () => {
    expect(
      locks([
        line('a', 'east', { conditions: [condition('talks', 'if', 'withdrawal')] }),
        line('b', 'league', { conditions: [condition('talks', 'only-if', 'withdrawal')] }),
      ]),
    ).toEqual(['strengths: east league'])
  })

  it('threats, predictions and conditions on what must not come bar nothing', () => {
    for (const more of [{ type: 'threat' as const }, { type: 'prediction' as const }, { denied: true }])
      expect(
        locks([
          line('a', 'east', { conditions: [condition('truce', 'if', 'membership', more)] }),
          line('b', 'league', { conditions: [condition('membership', 'if', 'truce')] }),
        ]),
      ).toEqual([])
  })
})

describe('shifts', () => {
  const shifts = (...steps: [string | null, Parameters<typeof position>[1], (1 | 0 | -1)?, string?][]) =>
    found(
      steps.map(([date, stance, polarity = 1, party = 'east'], i) =>
        line(`r${i}`, party, { positions: [position('truce', stance, polarity)], date }),
      ),
    ).shifts.map((s) => `${s.party} ${s.direction} ${s.from.stance} ${s.to.stance} ${s.basis}`)

  it('from refusal to approval, and from demand to yielding', () => {
    expect(shifts(['2031-01-01', 'rules-out', -1], ['2031-02-01', 'supports'])).toEqual([
      'east reversal rules-out supports inferred',
    ])
    expect(shifts(['2031-01-01', 'demands'], ['2031-02-01', 'concedes', -1])).toEqual([
      'east softening demands concedes inferred',
    ])
    expect(shifts(['2031-01-01', 'rules-out', -1], ['2031-02-01', 'conditional'])).toEqual([
      'east softening rules-out conditional inferred',
    ])
  })

  it('milder or harder words on one side are none', () => {
    expect(shifts(['2031-01-01', 'rules-out', -1], ['2031-02-01', 'opposes', -1])).toEqual([])
    expect(shifts(['2031-01-01', 'supports'], ['2031-02-01', 'demands'])).toEqual([])
  })

  it('what goes back and forth, has no day, or is two parties, is none', () => {
    expect(shifts(['2031-01-01', 'opposes', -1], ['2031-02-01', 'supports'], ['2031-03-01', 'opposes', -1])).toEqual([])
    expect(shifts([null, 'opposes', -1], ['2031-02-01', 'supports'])).toEqual([])
    expect(shifts(['2031-01-01', 'opposes', -1, 'west'], ['2031-02-01', 'supports', 1, 'east'])).toEqual([])
    expect(shifts(['2031-01-01', 'opposes', -1], ['2031-01-01', 'supports'])).toEqual([])
  })

  it('a weak reading makes none', () => {
    const weak = { why: [{ rule: 'guess', score: 0.2 }] }
    const lines = [
      line('a', 'east', { positions: [position('truce', 'opposes', -1)], date: '2031-01-01' }),
      line('b', 'east', { positions: [position('truce', 'supports', 1, weak)], date: '2031-02-01' }),
    ]
    expect(found(lines).shifts).toEqual([])
  })

  it('what a report tells outright takes the place of what was inferred', () => {
    const lines = [
      line('a', 'east', { positions: [position('truce', 'demands')], date: '2031-01-01' }),
      line('b', 'east', { positions: [position('truce', 'concedes', -1)], date: '2031-02-01' }, '2031-02-01'),
    ]
    const turn = {
      party: 'east',
      speaker: 'Ada Holm',
      proposal: 'truce',
      direction: 'softening' as const,
      report: 'b',
      words: 'She gave it up.',
      published: '2031-02-01',
    }
    expect(analyse(lines, DOSSIER, [turn, { ...turn, report: 'c' }]).shifts).toMatchObject([
      { basis: 'explicit', words: 'She gave it up.', from: { stance: 'demands' }, to: { stance: 'concedes' } },
    ])
  })
})

it('the order of the reports does not matter', () => {
  const lines = [
    line('a', 'east', {
      conditions: [condition('truce', 'if', 'membership')],
      positions: [position('truce', 'rules-out', -1)],
      date: '2031-01-01',
    }),
    line('b', 'league', { conditions: [condition('membership', 'until', 'truce')] }),
    line('c', 'east', {
      conditions: [condition('truce', 'only-if', 'membership')],
      positions: [position('truce', 'supports')],
      date: '2031-02-01',
    }),
  ]
  expect(found(lines.toReversed())).toEqual(found(lines))
})
