import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import { TALKS } from './talks.suite.ts'
import { turnsIn } from './turns.ts'

const told = (text: string) => turnsIn(reportOf(text), TALKS).map((t) => `${t.party} ${t.proposal} ${t.direction}`)

describe('turnsIn', () => {
  it.each([
    ['Holm has dropped her demand for League membership.', 'east membership softening'],
    [
      'Varga long insisted on neutrality before any meeting. He abruptly changed tack on Monday.',
      'west neutrality reversal',
    ],
    ['The dramatic shift in Varga’s position on the lorry toll came at night.', 'west toll reversal'],
    ['Westmark hardened its stance on the lorry toll.', 'west toll hardening'],
    [
      'Ada Holm said Eastmark would take the lorry toll in place of the bridge, giving up a demand of ten years.',
      'east bridge softening',
    ],
    ['Jon Varga spoke on Monday of the lorry toll. The minister has since reversed course.', 'west toll reversal'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    'Holm isn’t backing down from League membership.',
    'Varga urged Eastmark to drop its demand for League membership.',
    'Holm will not give up League membership.',
    'If Westmark abandons the lorry toll, the lorries will come.',
    'The wind changed course over the bridge.',
    'Holm gave up smoking.',
  ])('no turn: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
