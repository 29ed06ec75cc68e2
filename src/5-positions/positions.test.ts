import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import { statement as schema } from '../model/schema.ts'
import { namesIn, positions } from './index.ts'
import { saidOf, stances, TALKS } from './talks.suite.ts'

const WEST = { by: 'Jon Varga', party: 'west' }
const EXPERT = { by: 'Pia Lund', party: null }

describe('stances', () => {
  it.each([
    ['the bridge must be built this year.', 'bridge demands 1'],
    ['“We will never accept a bridge.”', 'bridge rules-out -1'],
    ['the bridge is a wasteful mistake.', 'bridge opposes -1'],
    ['a bridge would be a great benefit to both shores.', 'bridge supports 1'],
    ['the boats could be pulled back.', 'withdrawal open 1'],
    ['Eastmark will give up League membership.', 'membership concedes -1'],
    ['she wants to see the truce end.', 'ceasefire opposes -1'],
  ])('%s', (words, expected) => {
    expect(stances(words)).toEqual([expected])
  })

  it.each([
    ['demanded', 'bridge demands 1'],
    ['rejected', 'bridge opposes -1'],
    ['did not rule out', 'bridge open 1'],
    ['ruled out', 'bridge rules-out -1'],
    ['welcomed', 'bridge supports 1'],
  ])('the cue decides: %s the bridge', (cue, expected) => {
    expect(stances('the bridge.', { cue })).toEqual([expected])
  })

  it('a position told of another is held by that party', () => {
    expect(stances('Westmark wants the lorry toll gone.', EXPERT)).toEqual(['west: toll opposes -1'])
    expect(stances('Westmark refuses to pull back the boats.')).toEqual(['west: withdrawal rules-out -1'])
    expect(
      stances(
        'that a withdrawal of the boats is central to any negotiations, a condition Westmark has flatly rejected.',
      ),
    ).toEqual(['withdrawal demands 1', 'talks conditional 1', 'west: withdrawal rules-out -1'])
  })

  it('what "it" stands for is found in the sentence before', () => {
    expect(stances('it was a costly mistake.', { before: 'The bridge has been drawn twice.' })).toEqual([
      'bridge opposes -1',
    ])
    expect(stances('the rain was a costly surprise.', { before: 'The bridge has been drawn twice.' })).toEqual([])
  })

  it.each([
    'the ferry sails at noon.',
    'the toll booth museum opens in May.',
    'the fog was thick during the negotiations.',
    'in the event of a truce the harbour opens at six.',
  ])('no position: %s', (words) => {
    expect(stances(words)).toEqual([])
  })

  it('who is blamed for a thing has no position on it by that', () => {
    expect(stances('Westmark for the end of the truce.', { cue: 'blamed' })).toEqual([])
  })

  it('says why, with the words it read and how firm they are', () => {
    const [firm] = saidOf('the bridge must be built this year.').positions
    const [soft] = saidOf('the boats could be pulled back.').positions
    expect([firm?.strength, soft?.strength]).toEqual(['categorical', 'hedged'])
    expect(firm?.why).toEqual([
      { rule: expect.stringContaining('alias'), score: 1 },
      { rule: expect.stringContaining('"must"'), score: expect.any(Number) },
    ])
  })
})

describe('conditions', () => {
  const hanging = (words: string, said = {}) =>
    (saidOf(words, said).conditions ?? []).map(
      (c) => `${c.type}: ${c.consequent.proposal} ${c.relation} ${c.antecedent.proposal}${c.denied ? ' denied' : ''}`,
    )

  it.each([
    ['Eastmark could agree to a truce if League membership is guaranteed.', {}, 'commitment: ceasefire if membership'],
    [
      'her government will sit down for direct talks only after the withdrawal of the boats.',
      {},
      'commitment: talks only-if withdrawal',
    ],
    ['there will be no direct talks until Westmark pulls back the boats.', {}, 'commitment: talks until withdrawal'],
    ['“Without a withdrawal of the boats there can be no truce.”', {}, 'commitment: ceasefire only-if withdrawal'],
    ['“If we don’t get League membership, we won’t have a truce.”', {}, 'commitment: ceasefire if membership'],
    ['Westmark will not negotiate unless the truce holds.', WEST, 'commitment: talks unless ceasefire'],
    [
      'Westmark was ready for a truce in exchange for neutrality.',
      WEST,
      'commitment: ceasefire in-exchange neutrality',
    ],
    ['neutrality is a key condition of any ceasefire.', WEST, 'commitment: ceasefire requires neutrality'],
    ['she would step down if it meant that Eastmark could join the League.', {}, 'commitment: null if membership'],
    ['“If they build a bridge, we will close the strait.”', {}, 'threat: null if bridge'],
  ])('%s', (words, said, expected) => {
    expect(hanging(words, said)).toEqual([expected])
  })

  it('what is asked for first is demanded, what hangs on it is conditional', () => {
    expect(stances('Eastmark could agree to a truce if League membership is guaranteed.')).toEqual([
      'ceasefire conditional 1',
      'membership demands 1',
    ])
  })

  it('what only has to pass is asked of nobody', () => {
    expect(stances('Eastmark can hold direct talks once the fighting has ended.')).toEqual(['talks conditional 1'])
  })

  it('"refused to" makes "until" a condition', () => {
    expect(stances('to hold direct talks until Westmark pulls back the boats.', { cue: 'refused' })).toContain(
      'talks conditional 1',
    )
  })

  it.each([
    'Holm arrived when the bridge was new.',
    'she left after the negotiations, as if nothing had been said.',
    'the truce was signed before noon.',
  ])('no condition: %s', (words) => {
    expect(hanging(words)).toEqual([])
  })
})

describe('namesIn', () => {
  it('counts the texts that have all words of a name, and tells the names that match nothing', () => {
    const texts = ['We want a bridge.', 'Bridges rust; the truce holds.', 'Negotiations go on.']
    const found = new Map(namesIn(texts, TALKS).map((n) => [n.name, n.texts]))
    expect(found.get('bridge')).toBe(2)
    expect(found.get('truce')).toBe(1)
    expect(found.get('lorry toll')).toBe(0)
    expect(found.get('negotiations')).toBe(1)
  })
})

describe('any text', () => {
  const words = [
    'bridge',
    'truce',
    'if',
    'unless',
    'we',
    'will',
    'not',
    'Westmark',
    ',',
    '.',
    '“',
    '”',
    'without',
    'either',
    'or',
    'they',
    'League membership',
    '🙂',
    '\\n',
  ]
  it('never throws, spans lie in the content, the shape holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
        const text = `Ada Holm said ${parts.join(' ')}`
        const content: [number, number] = [14, Math.max(15, text.length)]
        const full = text.length < 15 ? `${text} ` : text
        const found = positions(reportOf(full), [{ ...saidOf('x'), content: [content] }], TALKS)[0]!
        schema.parse(found)
        for (const p of found.positions) {
          const spans = [...(p.span ? [p.span] : []), ...(p.condition?.text ?? [])]
          for (const [a, b] of spans) expect(a < b && a >= content[0] && b <= full.length).toBe(true)
        }
      }),
    )
  })

  it.each(['the bridge, ', 'if bridge ', 'either or we ', 'is a key condition of '])(
    'reads "%s" without end to a bound',
    (unit) => {
      expect(saidOf(unit.repeat(4_000)).positions.length).toBeLessThan(10)
    },
  )

  it('without a dossier nothing is claimed', () => {
    const s = saidOf('the bridge must be built.')
    expect(s.positions).toHaveLength(1)
    expect(positions(reportOf('x'), [s], null)[0]?.positions).toEqual([])
  })
})
