import fc from 'fast-check'
import { expect, test } from 'vitest'
import { creditsOf } from './credits.ts'
import { documentOf } from './document.ts'
import { INDEPENDENT, ORIGINAL, REWRITTEN, report, SPEECH } from './lineage.suite.ts'
import { matterOf } from './matter.ts'
import { pack, type Reading, unpack } from './pack.ts'

const reading = (text: string): Reading => ({
  matter: matterOf(documentOf(text)),
  credits: creditsOf(report('any', text)),
})

test('what was read comes back as it was', () => {
  const credit = `HARBOUR CITY (AP) — The strait was closed, the Quell Bugle reported.`
  for (const text of [ORIGINAL, REWRITTEN, INDEPENDENT, SPEECH, `${credit}\n\n${ORIGINAL}`, '', 'No.'])
    expect(unpack(pack(reading(text)))).toEqual(reading(text))
  expect(reading(`${credit}\n\n${ORIGINAL}`).credits.length).toBeGreaterThan(0)
})

test('of any text, wherever its bytes lie', () => {
  const piece = fc.oneof(fc.constantFrom('“', '”', '. ', '\n\n', '1,400 ', 'said ', 'Belmond '), fc.string())
  const text = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(7), (any, shift) => {
      const bytes = pack(reading(any))
      const moved = new Uint8Array(bytes.length + shift)
      moved.set(bytes, shift)
      expect(unpack(moved.subarray(shift))).toEqual(reading(any))
    }),
    { numRuns: 100 },
  )
})

test('more different words than two bytes can count', () => {
  const count = 70_000
  const matter = {
    ...matterOf(documentOf(ORIGINAL)),
    stems: Uint32Array.from({ length: count }, (_, i) => i * 3),
    words: Uint32Array.from({ length: count }, (_, i) => count - 1 - i),
    marks: new Uint8Array(count).fill(5),
    starts: Uint32Array.of(0, count),
    voices: Uint8Array.of(1),
  }
  const back = unpack(pack({ matter, credits: [] })).matter
  expect([back.words, back.stems, back.marks]).toEqual([matter.words, matter.stems, matter.marks])
})
