/** What holds for any string: spans are true, contents disjoint, the same answer twice, time linear. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import * as schema from '../model/schema.ts'
import type { Attribution } from '../model/types.ts'
import { attribute } from './index.ts'

const PIECES = [
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  ': ',
  ' – ',
  '? ',
  'Holm ',
  'Lund ',
  'she ',
  'who ',
  'said ',
  'told ',
  'that ',
  'according to ',
  'adding ',
  'the bridge ',
  'was closed',
  'and ',
  'but ',
  'in a statement ',
  'on Monday ',
  'It stays so',
  'Jr. ',
  'called ',
  'read a tweet ',
  ' — Ada Holm (@holm) March 3, 2017 ',
]
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join(''))

function checkTrue(text: string, found: readonly Attribution[]): void {
  let from = -1
  const contents: [number, number][] = []
  for (const a of found) {
    expect(schema.attribution.safeParse(a).success).toBe(true)
    for (const [s, e] of [...a.source, ...a.cue, ...a.content]) {
      expect(s).toBeLessThan(e)
      expect(e).toBeLessThanOrEqual(text.length)
    }
    expect(a.content[0]![0]).toBeGreaterThan(from)
    from = a.content[0]![0]
    contents.push(...a.content)
  }
  contents.sort((a, b) => a[0] - b[0])
  for (let i = 1; i < contents.length; i++) expect(contents[i]![0]).toBeGreaterThanOrEqual(contents[i - 1]![1])
}

describe('any text', () => {
  it.each([
    ['of news-like pieces', newsLike],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s gives true, disjoint, repeatable attributions', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = attribute(reportOf(text))
        checkTrue(text, found)
        expect(attribute(reportOf(text))).toEqual(found)
      }),
      { numRuns: 400 },
    )
  })
})

describe('time grows no faster than the text', () => {
  const HALF = 30_000
  const timeOf = (unit: string, length: number): number => {
    const report = reportOf(unit.repeat(Math.ceil(length / unit.length)))
    const start = performance.now()
    attribute(report)
    return performance.now() - start
  }
  const best = (unit: string, length: number): number => Math.min(timeOf(unit, length), timeOf(unit, length))
  /** Measured once more where the first time is too long: a busy machine is no rule. */
  const within = (unit: string, length: number, most: number): number => {
    const once = timeOf(unit, length)
    return once < most ? once : Math.min(once, timeOf(unit, length))
  }

  // over 120 000 items a quadratic rule takes far longer than the slack, which is for a busy machine
  it.each([
    ['"'],
    ['“'],
    ['‘a '],
    ["'"],
    ['('],
    [' '],
    [', '],
    ['said '],
    ['\n'],
    ['"\n'],
    ['he said, "a." '],
    ['Holm said Lund said so. '],
    ['No word.\n"It is over now."\n"So," he said.\n'],
    ['“It is over\n\n'],
    ['"It is over." — Holm (@holm) March 3, 2017\n'],
    ['"It is over for us." — Holm (@holm) March 3, 2017 '],
    ['called it "so" on Monday, '],
  ])(
    '%j repeated',
    (unit) => {
      const most = best(unit, HALF) * 10 + 1000
      expect(within(unit, HALF * 4, most)).toBeLessThan(most)
    },
    60_000,
  )
})
