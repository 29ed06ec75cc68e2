import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credited, evidence, lineageKeysOf, relate } from './index.ts'
import { agency, INDEPENDENT, ORIGINAL, REWRITTEN, report, SPEECH } from './lineage.suite.ts'

describe('relate', () => {
  it('finds a copy with credit, and takes the direction from the credit', () => {
    const copy = report('paper', `${ORIGINAL}\n\nThis report was provided by Strait Wire.`, 'Quell Bugle')
    expect(relate(agency(), copy)).toMatchObject({
      from: 'agency',
      to: 'paper',
      kind: 'copy',
      credit: 'Strait Wire',
      direction: 'known',
    })
  })

  it('finds a trimmed copy with lines of the outlet’s own', () => {
    const own =
      'The Bugle’s own correspondent counted sixty lorries on the quay road, most of them loaded with turnips.'
    const trimmed = report('paper', `${ORIGINAL.slice(0, 620)}\n\n${own}`, 'Quell Bugle', '2031-03-05')
    expect(relate(agency(), trimmed)).toMatchObject({ from: 'agency', kind: 'copy', direction: 'known' })
  })

  it('finds a rewrite that shares no line', () => {
    expect(relate(agency(), report('site', REWRITTEN, null, '2031-03-06'))).toMatchObject({
      from: 'agency',
      to: 'site',
      kind: 'rewrite',
    })
  })

  it('calls the next version by the same outlet an update', () => {
    const next = `${ORIGINAL}\n\nThe mediator, Sefa Holm, landed at noon and went straight to the customs shed.`
    expect(relate(agency(), report('v2', next, 'Strait Wire', '2031-03-05'))).toMatchObject({
      from: 'agency',
      to: 'v2',
      kind: 'update',
      credit: null,
    })
  })

  it('leaves the direction unknown when nothing decides', () => {
    const [a, b] = [report('a', ORIGINAL, 'Quell Bugle'), report('b', ORIGINAL, 'Orsen Herald')]
    expect(relate(a, b)).toMatchObject({ kind: 'copy', direction: 'unknown' })
  })

  it('finds who takes a quotation over from a named outlet', () => {
    const taken = `${INDEPENDENT}\n\n“We hauled your flour when the bridges were down,” Drumm told the Strait Wire on Tuesday.`
    expect(relate(agency(), report('other', taken, 'Quell Bugle', '2031-03-06'))).toMatchObject({
      from: 'agency',
      kind: 'quotes-from',
      credit: 'Strait Wire',
    })
  })

  it('is the same whichever comes first', () => {
    const others = [
      report('x', REWRITTEN, 'B'),
      report('y', INDEPENDENT, 'A'),
      report('z', ORIGINAL.slice(0, 700), 'C'),
    ]
    for (const other of others) expect(relate(agency(), other)).toEqual(relate(other, agency()))
  })
})

describe('what does not make a family', () => {
  it('the same affair told by somebody else', () => {
    expect(relate(agency(), report('other', INDEPENDENT, 'Quell Bugle', '2031-03-05'))).toBeNull()
  })

  it('one long speech in both, quoted or told as it was spoken', () => {
    const quoted = SPEECH.split('\n\n')
      .map((p) => `“${p}”`)
      .join('\n\n')
    const [a, b] = [report('a', `${ORIGINAL}\n\n${SPEECH}`), report('b', `${INDEPENDENT}\n\n${quoted}`)]
    expect(relate(a, b)).toBeNull()
    expect(relate(report('a', `${ORIGINAL}\n\n${SPEECH}`), report('b', `${INDEPENDENT}\n\n${SPEECH}`))).toBeNull()
  })

  it('newsletter lines, menus and captions of one agency’s picture', () => {
    const site = [
      'Sign up for our newsletter and get the harbour news to your inbox each morning before breakfast.',
      'Governor Tarvik Belmond, left, and Ilka Drumm, right, leave a customs shed in Quell, Tuesday, March 4, 2031.',
      'The Latest on the strike at the strait and on everything else that moves by water',
      'Copyright 2031 Strait Media. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    ].join('\n\n')
    expect(relate(report('a', `${ORIGINAL}\n\n${site}`), report('b', `${INDEPENDENT}\n\n${site}`))).toBeNull()
  })

  it('texts with nothing in them', () => {
    expect(relate(report('a', ''), report('b', ''))).toBeNull()
    expect(relate(report('a', 'No.'), report('b', 'No.'))).toBeNull()
  })
})

describe('keys', () => {
  it('find what a report was made from, and are few', () => {
    const shared = (a: string, b: string) => {
      const other = new Set(lineageKeysOf(report('b', b)))
      return lineageKeysOf(report('a', a)).reduce((sum, key) => sum + (other.has(key) ? 1 + (key & 1) : 0), 0)
    }
    expect(shared(ORIGINAL, REWRITTEN)).toBeGreaterThanOrEqual(3)
    expect(lineageKeysOf(report('long', `${ORIGINAL}\n\n${INDEPENDENT}\n\n`.repeat(400))).length).toBeLessThan(700)
  })
})

describe('credits that lead out of the record', () => {
  it('a dateline of an agency under another outlet', () => {
    const text = `HARBOUR CITY (AP) — The strait was closed on Tuesday.\n\n${ORIGINAL}`
    const [edge] = credited(report('paper', text, 'Quell Bugle'))
    expect(edge).toMatchObject({ from: null, to: 'paper', credit: 'Associated Press' })
    expect(text.slice(...edge!.evidence[0]!.to!)).toBe('AP')
  })

  it('none where the outlet is unknown or the agency itself, or the name stands anywhere', () => {
    expect(credited(report('a', `HARBOUR CITY (AP) — Closed.`))).toEqual([])
    expect(credited(report('a', `HARBOUR CITY (AP) — Closed.`, 'Associated Press'))).toEqual([])
    expect(credited(report('a', 'Belmond told Reuters that he would sail.', 'Quell Bugle'))).toEqual([])
  })
})

describe('evidence', () => {
  it('sets sentence beside sentence, and tells what became of quotations and numbers', () => {
    const copy = REWRITTEN.replace('340 crowns', '430 crowns')
    const found = evidence(agency(), report('site', copy))
    const says = (what: string, change: string) =>
      found
        .filter((p) => p.what === what && p.change === change)
        .map((p) => [p.from && ORIGINAL.slice(...p.from), p.to && copy.slice(...p.to)])
    expect(says('quotation', 'altered')).toContainEqual([
      'Nobody drowns for a receipt,',
      'Nobody should drown for a receipt,',
    ])
    expect(says('quotation', 'dropped')).toContainEqual(['We will not haul your mortars.', null])
    expect(says('number', 'altered')).toContainEqual(['340', '430'])
    expect(says('number', 'kept')).toContainEqual(['2,900', '2,900'])
    expect(says('sentence', 'altered').length).toBeGreaterThanOrEqual(7)
    expect(says('sentence', 'dropped').flat()).toContain(
      'A mediator from the Lantern Court is expected to arrive by seaplane before the weekend.',
    )
  })

  it('any two texts: spans lie inside them and common words are equal when folded', () => {
    const piece = fc.oneof(
      fc.constantFrom('“', '”', '"', ' ', '\n', '. ', '1,400', '12', 'said', 'Belmond', 'the toll', 'É', '𝄞', '(AP) —'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const { from, to, common = [] } of evidence(report('a', a), report('b', b))) {
          for (const [span, whole] of [[from, a] as const, [to, b] as const]) {
            if (span) expect(0 <= span[0] && span[0] < span[1] && span[1] <= whole.length).toBe(true)
          }
          for (const [x, y] of common) expect(x[0] < x[1] && y[0] < y[1]).toBe(true)
        }
        expect(relate(report('a', a), report('b', b))).toEqual(relate(report('b', b), report('a', a)))
      }),
      { numRuns: 60 },
    )
  })

  it('hostile texts cost no more than their length', () => {
    for (const text of ['By A '.repeat(20_000), '(AP) '.repeat(20_000), 'A'.repeat(200_000), '“'.repeat(50_000)])
      expect(() => credited(report('a', text, 'B'))).not.toThrow()
  })
})
