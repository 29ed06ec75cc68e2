import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../model/types.ts'
import { findWords, selectorOf } from './selectors.ts'

const TEXT =
  'The envoy said the pier was sound. “Nobody,” she added, “has brought a pen.” The envoy said the pier was sound. Talks go on.'
const spanOf = (words: string, from = 0): Span => {
  const at = TEXT.indexOf(words, from)
  return [at, at + words.length]
}
const found = (text: string, span: Span) => {
  const place = findWords(text, selectorOf(TEXT, span))
  return place && text.slice(...place)
}

describe('words found again', () => {
  it('where they stood, also when they stand twice', () => {
    const second = spanOf('the pier was sound', 40)
    expect(second[0]).toBeGreaterThan(40)
    expect(findWords(TEXT, selectorOf(TEXT, second))).toEqual(second)
    expect(findWords(TEXT, selectorOf(TEXT, spanOf('the pier was sound')))).toEqual(spanOf('the pier was sound'))
  })

  it('by their context when text before them changed', () => {
    const second = spanOf('the pier was sound', 40)
    const moved = `A new first paragraph.\n\n${TEXT}`
    expect(findWords(moved, selectorOf(TEXT, second))).toEqual([second[0] + 24, second[1] + 24])
  })

  it('in another form of print', () => {
    const span = spanOf('“has brought a pen.”')
    expect(found('She added,  "has\nbrought a pen." Then she left.', span)).toBe('"has\nbrought a pen."')
  })

  it('between the same context when a few of them changed, not when most of the text did', () => {
    const span = spanOf('has brought a pen.”')
    expect(found(TEXT.replace('brought a pen', 'got any pens'), span)).toBe('has got any pens.”')
    expect(found('The envoy said the pier was sound. Talks go on.', span)).toBeNull()
    const far = TEXT.replace('brought a pen', `brought ${'very '.repeat(30)}many pens`)
    expect(found(far, span)).toBeNull()
  })

  it('nowhere in a text without them', () => {
    expect(found('', spanOf('Talks go on'))).toBeNull()
    expect(found('Rain fell on the harbour all day.', spanOf('Talks go on'))).toBeNull()
  })

  const texts = fc.string({ unit: fc.constantFrom(...'ab “”"\n.'), minLength: 1, maxLength: 80 })

  it('always in the text they were taken from, with the same words', () => {
    fc.assert(
      fc.property(texts, fc.nat(79), fc.nat(79), (text, a, b) => {
        const span: Span = [Math.min(a, b) % text.length, Math.min(text.length, Math.max(a, b) + 1)]
        fc.pre(span[0] < span[1])
        const place = findWords(text, selectorOf(text, span))!
        expect(text.slice(...place)).toBe(text.slice(...span))
      }),
    )
  })

  it('is a span of the text or null, whatever is sought', () => {
    fc.assert(
      fc.property(
        texts,
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        fc.nat(),
        (text, exact, prefix, suffix, start) => {
          const place = findWords(text, { exact, prefix, suffix, start })
          if (place) expect(0 <= place[0] && place[0] < place[1] && place[1] <= text.length).toBe(true)
        },
      ),
    )
  })
})
