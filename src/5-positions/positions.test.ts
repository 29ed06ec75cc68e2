import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import { statement as schema } from '../model/schema.ts'
import type { Dossier, Report, Statement } from '../model/types.ts'
import { namesIn, positions, readingOf } from './index.ts'
import { sceneOf } from './scene.ts'
import { saidOf, stances, TALKS } from './talks.suite.ts'

const WEST = { by: 'Jon Varga', party: 'west' }
const EXPERT = { by: 'Pia Lund', party: null }

/** What rules find before anything is weighed. */
function linksIn(report: Report, statement: Statement, dossier: Dossier): string[] {
  return readingOf(sceneOf(report, dossier), statement).links.map((l) => l.proposal)
}

describe('stances', () => {
  it.each([
    ['the bridge must be built this year.', 'bridge demands 1'],
    ['“We will never accept a bridge.”', 'bridge rules-out -1'],
    ['the bridge is a wasteful mistake.', 'bridge opposes -1'],
    ['a bridge would be a great benefit to both shores.', 'bridge supports 1'],
    ['the boats could be pulled back.', 'withdrawal open 1'],
    ['Eastmark will give up League membership.', 'membership concedes -1'],
    ['she wants to see the truce end.', 'ceasefire opposes -1'],
    ['Eastmark is against the truce.', 'ceasefire opposes -1'],
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

  it('a wish is for what is wished', () => {
    expect(stances('she wishes that Westmark would pull back the boats.')).toEqual(['withdrawal supports 1'])
  })

  it('a short name stands for what the report names in full', () => {
    const dossier: Dossier = {
      ...TALKS,
      proposals: [
        { ...TALKS.proposals[0]!, id: 'east-toll', name: 'Eastmark toll on lorries', aliases: ['toll on lorries'] },
        { ...TALKS.proposals[0]!, id: 'west-toll', name: 'Westmark toll on boats', aliases: ['toll on boats'] },
      ],
    }
    const linked = (words: string) => {
      const text = `The toll on lorries is new. Ada Holm said ${words}`
      const statement: Statement = { ...saidOf('x'), source: [[28, 36]], cue: [[37, 41]], content: [[42, text.length]] }
      return linksIn(reportOf(text), statement, dossier)
    }
    expect(linked('the toll was unfair.')).toEqual(['east-toll'])
    expect(linked('Westmark’s toll was unfair.')).toEqual(['west-toll'])
    expect(linked('the toll booth was red.')).toEqual([])
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

  it('what "this" stands for is told by the report around it', () => {
    const text =
      'Ada Holm said the bridge over the sound was a waste of money. She has fought the bridge for years. Ada Holm said this was a costly mistake.'
    const said = (from: number, to: number): Statement => {
      const cue = text.indexOf('said', from)
      return { ...saidOf('x'), source: [[from, from + 8]], cue: [[cue, cue + 4]], content: [[cue + 5, to]] }
    }
    const both = [said(0, text.indexOf('.')), said(text.lastIndexOf('Ada Holm'), text.length)]
    const report = { ...reportOf(text), title: 'Quarrel over the bridge' }
    const found = positions(report, both, TALKS).map((s) => s.positions.map((p) => [p.proposal, p.stance, p.span]))
    expect(found).toEqual([[['bridge', 'opposes', [18, 39]]], [['bridge', 'opposes', null]]])
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
      { rule: expect.stringContaining('alias'), score: expect.any(Number) },
      { rule: expect.stringContaining('"must"'), score: expect.any(Number) },
    ])
    for (const { score } of firm?.why ?? []) expect(score > 0 && score <= 1).toBe(true)
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

  it('what hangs on a condition is conditional; that something is asked for first is told beside what outweighs it', () => {
    const found = saidOf('Eastmark could agree to a truce if League membership is guaranteed.').positions
    expect(found.map((p) => [p.proposal, p.polarity])).toEqual([
      ['ceasefire', 1],
      ['membership', 1],
    ])
    expect(found[0]?.stance).toBe('conditional')
    expect(found[1]?.why?.map((w) => w.rule)).toContain('stance: asked for first')
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
