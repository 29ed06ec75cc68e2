import { describe, expect, it } from 'vitest'
import type { Span, Statement } from '../../model/types.ts'
import { sameMeaning, translated } from './translated.ts'
import { wordsUnder } from './words.ts'

const words = (text: string) => wordsUnder(text, [[0, text.length]])

describe('the same in other words', () => {
  const share = (a: string, b: string) => sameMeaning(words(a), words(b))

  it.each([
    [
      'We shall not let the northern harbour freeze, and no fisherman will go without fuel this winter',
      'The harbour in the north must not freeze, no fisherman shall be without fuel in winter',
    ],
    [
      'It is high time that we speak at length about the sluice and the many sore points along the river',
      'The time has come to discuss the sluice thoroughly, and the sore points on the river',
    ],
  ])('may be two translations: %s', (a, b) => {
    expect(share(a, b)).toBeGreaterThan(0.4)
    expect(share(b, a)).toBe(share(a, b))
  })

  it.each([
    [
      'another matter',
      'We shall not let the northern harbour freeze, and no fisherman will go without fuel',
      'The northern bank must not open its vault before the auditors come from the capital',
    ],
    [
      'the contrary',
      'The northern harbour will stay open for every fisherman in winter',
      'The northern harbour will never stay open for any fisherman in winter',
    ],
    [
      'another figure',
      'We will send 40 barges of grain to the northern harbour',
      'We will send 90 barges of grain to the northern harbour',
    ],
    ['too short to tell', 'the northern harbour', 'the northern harbour wall'],
    [
      'many times as long',
      'The harbour wall must stand this winter',
      'The harbour wall is old, my father built it with his own hands and six masons from the hills, and whoever says that it must not stand this winter has never seen a storm on our coast',
    ],
  ])('may not: %s', (_, a, b) => {
    expect(share(a, b)).toBeNull()
  })
})

describe('spoken in another language', () => {
  /** A report with one statement in quotation marks, by somebody of `of`. */
  const reason = (text: string, speaker: Partial<Statement['speaker']> = {}, venue: string | null = null) => {
    const start = text.indexOf('“')
    const content: Span[] = [[start, text.indexOf('”') + 1]]
    const known = { name: 'Ana Duarte', party: null, basis: 'name' as const, ...speaker }
    const statement = { source: [], cue: [], content, speaker: known, venue } as unknown as Statement // only these keys are read
    return translated(text, statement, '2025-03-04')
  }
  const QUOTE = '“The harbour must not freeze,”'

  it.each([
    [`${QUOTE} Duarte said through an interpreter.`, {}, null, /interpreter/],
    [`Speaking in Portuguese, Duarte said: ${QUOTE}`, {}, null, /Speaking in Portuguese/i],
    [`${QUOTE} Duarte said in a statement, according to an English translation.`, {}, null, /English translation/],
    [`${QUOTE} Duarte told Turkish state television.`, {}, null, /by way of Turkish state television/],
    [`${QUOTE} Duarte said.`, {}, 'Der Spiegel', /by way of Der Spiegel/],
    [`${QUOTE} Duarte said.`, { affiliation: 'Brazil' }, null, /Brazil/],
    [`${QUOTE} Macron said.`, { name: 'Emmanuel Macron' }, null, /France/],
  ])('%s', (text, speaker, venue, rule) => {
    expect(reason(text, speaker, venue)?.rule).toMatch(rule)
  })

  it.each([
    ['nothing says so', `${QUOTE} Duarte said.`, {}, null],
    ['a country that speaks English', `${QUOTE} Duarte said.`, { affiliation: 'Canada' }, null],
    [
      'an ambassador to a country',
      `${QUOTE} Duarte said.`,
      { affiliation: 'Brazil', role: 'ambassador to Brazil' },
      null,
    ],
    ['told to an English outlet', `${QUOTE} Duarte said.`, { affiliation: 'Brazil' }, 'CNN'],
    ['a place, no language', `${QUOTE} Duarte said in Russian waters.`, {}, null],
    ['words into deeds', `${QUOTE} Duarte said; the plan was not translated into action.`, {}, null],
    [
      'an unnamed source',
      `${QUOTE} an official said.`,
      { name: 'an official', basis: 'unnamed' as const, affiliation: 'Brazil' },
      null,
    ],
  ])('not: %s', (_, text, speaker, venue) => {
    expect(reason(text, speaker, venue)).toBeNull()
  })
})
