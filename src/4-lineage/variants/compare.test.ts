import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { wordsUnder } from './words.ts'

const words = (text: string) => wordsUnder(text, [[0, text.length]])

/** Kind and edits as they read: `-` only in the first, `+` only in the second, in brackets where the reader was told. */
function seen(a: string, b: string, sameSpeaker: boolean | null = true): string {
  const found = compare(words(a), words(b), { sameSpeaker })
  if (!found) return 'no'
  const part = (text: string, span: [number, number] | null, sign: string) =>
    span ? `${sign}${text.slice(...span)}` : ''
  const edits = found.edit.map((d) => {
    const both = [part(a, d.a, '-'), part(b, d.b, '+')].filter(Boolean).join(' ')
    return d.marked ? `(${both})` : both
  })
  return [found.kind, ...edits].join(' | ')
}

describe('the same words', () => {
  it.each([
    [
      'case, marks and typography',
      'We will not sign a paper we have not read,',
      '“We will NOT sign a paper we have not read.”',
    ],
    [
      'house spelling',
      'The organisation will honour its labour programme',
      'the organization will honor its labor program',
    ],
    [
      'hyphens and compounds',
      'A cease-fire needs health care workers on both banks',
      'a ceasefire needs healthcare workers on both banks',
    ],
    [
      'abbreviations',
      'The U.N. told Sen. Brandt to leave the valley',
      'the UN told Senator Brandt to leave the valley',
    ],
    ['figures', 'Twenty barges waited on Jan. 20th for 1,000 crowns', '20 barges waited on Jan. 20 for 1000 crowns'],
    [
      'accents, the ampersand and the per cent',
      'Café & bakery taxes rose five percent',
      'Cafe and bakery taxes rose 5%',
    ],
    ['a bracketed capital', '[W]e shall rebuild the harbour wall', 'We shall rebuild the harbour wall'],
    ['[sic]', 'The harbour wal [sic] must be rebuilt now', 'the harbour wal must be rebuilt now'],
  ])('%s change no word', (_, a, b) => {
    expect(seen(a, b)).toBe('identical')
  })

  it.each([
    [
      'cut at the end',
      'The bridge stays closed until the last soldier leaves.',
      'The bridge stays closed',
      'truncated | -until the last soldier leaves',
    ],
    [
      'cut at the start',
      'I believe the ferry line will open in spring',
      'the ferry line will open in spring',
      'truncated | -I believe',
    ],
    [
      'cut on both sides',
      'Let me say that the ferry line will open, ice or no ice',
      'the ferry line will open',
      'truncated | -Let me say that | -ice or no ice',
    ],
    [
      'two pieces of one speech',
      'We have paid twice. The harbour fees must fall this year.',
      'The harbour fees must fall this year. Nobody else pays them.',
      'overlap | -We have paid twice | +Nobody else pays them',
    ],
    [
      'left out and told',
      'The wall, which my father built, will be finished by May',
      'The wall … will be finished by May',
      'elided | (-which my father built)',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(seen(a, b)).toBe(expected)
  })

  it.each([
    [
      'a word replaced',
      'We must leave the valley before winter comes',
      'We may leave the valley before winter comes',
      'edited | -must +may',
    ],
    [
      'a word dropped without a mark',
      'We will never again accept a wall on this river',
      'We will accept a wall on this river',
      'edited | -never again',
    ],
    ['a word added', 'The harbour is open to every ship', 'The harbour is now open to every ship', 'edited | +now'],
    [
      'a number changed',
      'They hold 132 prisoners in the old brewery',
      'They hold 123 prisoners in the old brewery',
      'edited | -132 +123',
    ],
    [
      'a decimal is no join',
      'Growth was 1.3 percent in the valley',
      'Growth was 13 percent in the valley',
      'edited | -1.3 +13',
    ],
    [
      "the outlet's own words",
      'He must return the villages at once',
      '[The president] must return the villages at once',
      'edited | -He +[The president',
    ],
    [
      'another beginning',
      'Early this morning the ministers signed the pier treaty',
      'Earlier this morning the ministers signed the pier treaty',
      'edited | -Early +Earlier',
    ],
    [
      'a contraction written out',
      "It's a bad treaty for the river towns",
      'It is a bad treaty for the river towns',
      "edited | -It's +It is",
    ],
  ])('%s', (_, a, b, expected) => {
    expect(seen(a, b)).toBe(expected.replace('+[', '+'))
  })

  it('words left out between two quoted pieces are told: the reader sees what is not quoted', () => {
    const a = 'The treaty is dead and the people who killed it sit in this room'
    const b = 'The treaty is dead … sit in this room'
    const pieces = wordsUnder(b, [[0, 18], [21, 37]], ['piece', 'left-out']) // biome-ignore format: the places are read together
    const found = compare(words(a), pieces)!
    expect([found.kind, found.edit.map((d) => d.marked)]).toEqual(['elided', [true]])
  })
})

describe('other words', () => {
  it.each([
    ['the same subject', 'We will rebuild the harbour wall by May', 'The harbour wall was never ours to rebuild'],
    [
      'the same opening',
      'I think that the ferry line will open in spring',
      'I think that the minister should resign today',
    ],
    ['a stock phrase', 'at the end of the day it is what it is', 'this is how it is at the end of the day'],
    ['everyday words', 'I do not know what it is', 'what it is I do not know yet'],
    ['one name', 'President Brandt', 'President Brandt will not come to the pier'],
    ['nothing', '', 'The harbour is open'],
    ['signs only', '… – !', '… – !'],
  ])('%s is not enough', (_, a, b) => {
    expect(seen(a, b)).toBe('no')
  })

  it('a short run proves less from another mouth', () => {
    const [a, b] = ['a wall of shame', 'they called it a wall of shame']
    expect([seen(a, b, true), seen(a, b, false)]).toEqual(['truncated | +they called it', 'no'])
  })
})

describe('any text', () => {
  const vocabulary = fc.constantFrom(
    'we',
    'will',
    'sign',
    'the',
    'harbour',
    'treaty',
    'never',
    '12',
    '…',
    '[sic]',
    'U.N.',
    '“',
    "don't",
  )
  const some = fc.oneof(
    fc.array(vocabulary, { maxLength: 30 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  it('never throws, has spans inside the text, and mirrors when the sides are turned', () => {
    const turned: Record<string, string> = {}
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [there, back] = [compare(words(a), words(b)), compare(words(b), words(a))]
        expect(there === null).toBe(back === null)
        if (!there) return
        expect(back!.coverage).toBeCloseTo(there.coverage)
        for (const [side, text] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const spans = [there.core[side], ...there.edit.map((d) => d[side])].filter((s) => s !== null)
          for (const [start, end] of spans) expect(0 <= start && start < end && end <= text.length).toBe(true)
        }
      }),
    )
    expect(turned).toEqual({})
  })

  it('a text beside itself is identical or proves nothing', () => {
    fc.assert(
      fc.property(some, (text) => {
        const found = compare(words(text), words(text), { sameSpeaker: true })
        expect(found === null || (found.kind === 'identical' && found.edit.length === 0)).toBe(true)
      }),
    )
  })
})
