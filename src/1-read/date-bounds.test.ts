import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provenBounds } from './date-bounds.ts'

describe('provenBounds', () => {
  it.each([
    'The council met on May 14, 2031, for the second time.',
    'On May 14, 2031, the council met.',
    'The pact was signed in Oslo on 14 May 2031.',
    'The quay is closed! — Ada Berg (@berg) May 14, 2031',
    'In this May 14, 2031, file photo, ships lie at the quay.',
    'It opened on May 1, 2030, and was shut on May 14, 2031.',
    'The pact, which will end one day, was signed. It was signed on May 14, 2031.',
  ])('not before what it tells as past: %s', (text) => expect(provenBounds(text)).toEqual({ notBefore: '2031-05-14' }))

  it.each([
    'The council will meet in Oslo on May 14, 2031.',
    'The vote is scheduled for May 14, 2031.',
    'The vote is set to be held on May 14, 2031.',
  ])('not after what is still to come: %s', (text) => expect(provenBounds(text)).toEqual({ notAfter: '2031-05-14' }))

  it('takes the latest past day and the earliest coming one', () => {
    const text =
      'They met on May 14, 2031, and on May 2, 2031. They will meet again on June 1, 2031. They will part on July 1, 2031.'
    expect(provenBounds(text)).toEqual({ notBefore: '2031-05-14', notAfter: '2031-06-01' })
  })

  it('a contradiction proves only what has happened', () => {
    expect(provenBounds('They met on May 14, 2031. They will meet on May 1, 2031.')).toEqual({
      notBefore: '2031-05-14',
    })
  })

  it.each([
    'The pact expires on May 14, 2031.',
    'They agreed to meet on May 14, 2031.',
    'It would be signed on May 14, 2031.',
    'They worked until May 14, 2031.',
    'She wants it back by May 14, 2031.',
    '“They met on May 14, 2031,” she said.',
    '“We will meet on May 14, 2031,” she said.',
    'They met on May 14.',
    'A stamp: 1939796256.',
    'They met on February 30, 2031.',
    'May 14, 2031',
    '',
  ])('nothing: %s', (text) => expect(provenBounds(text)).toEqual({}))

  it('never throws on any text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('May 14, 2031 ', 'was ', 'will ', 'on ', '“', '”', '— A (@a) '))
    fc.assert(fc.property(fc.array(piece), (pieces) => void provenBounds(pieces.join(''))))
  })
})
