import { describe, expect, it } from 'vitest'
import type { Span, Statement } from '../../model/types.ts'
import { quoteKeys } from './keys.ts'
import { keyOf, quotedWords, wordsUnder } from './words.ts'

const statement = (kind: Statement['kind'], ...content: Span[]) => ({ kind, content, cue: [] as Span[] })
const under = (text: string, of: ReturnType<typeof statement>) =>
  quotedWords(text, of).map((w) => `${w.gap === 'left-out' ? '… ' : ''}${text.slice(...w.span)}`)

describe('quotedWords', () => {
  it('takes what stands in quotation marks and tells what was left out between', () => {
    const text = 'She said the “hard truth” is that the pier will not “survive the winter.”'
    expect(under(text, statement('mixed', [9, text.length]))).toEqual([
      ...['hard', 'truth', '… survive', 'the', 'winter'],
    ])
  })

  it('an interrupted quotation is one speech', () => {
    const text = '"We paid twice," Brandt said. "Not again."'
    expect(under(text, statement('direct', [0, 16], [30, 42]))).toEqual(['We', 'paid', 'twice', 'Not', 'again'])
  })

  it('a quotation over paragraphs that open and do not close', () => {
    const text = '“We paid.\n\n“We paid twice,” he said.'
    expect(under(text, statement('direct', [0, 27]))).toEqual(['We', 'paid', 'We', 'paid', 'twice'])
  })

  it('nothing of indirect speech, all of a turn of a transcript, nothing of a headline', () => {
    const turn = 'BRANDT: We paid twice for it.'
    const colon = { kind: 'indirect' as const, content: [[8, turn.length]] as Span[], cue: [[6, 7]] as Span[] }
    expect(under(turn, statement('indirect', [8, turn.length]))).toEqual([])
    expect(quotedWords(turn, colon).length).toBe(5)
    expect(quotedWords('BRANDT: A pier for all of us', { ...colon, content: [[8, 28]] })).toEqual([])
  })
})

describe('keyOf', () => {
  it.each([
    ['colour', 'color'],
    ['organised', 'organized'],
    ['defence', 'defense'],
    ['travelling', 'traveling'],
    ['20th', '20'],
    ['1,250', '1250'],
    ['Zelenskyy’s', "Zelenskyy's"],
  ])('%s is %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b))
  })

  it.each([
    ['our', 'or'],
    ['1.3', '13'],
    ['must', 'may'],
    ['rise', 'rize'],
  ])('%s is not %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b))
  })
})

describe('quoteKeys', () => {
  const keys = (text: string) => quoteKeys(wordsUnder(text, [[0, text.length]]))
  const shared = (a: string, b: string) => keys(a).filter((key) => keys(b).includes(key)).length

  it('whole numbers a database holds, ascending, each once', () => {
    const found = keys('The harbour fees and the harbour fees and the harbour fees must fall')
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
    expect(found.every(Number.isSafeInteger)).toBe(true)
  })

  it('a fragment, an edit and everyday words are found; a stock phrase has no key', () => {
    const long =
      'We signed nothing in the capital, and the harbour treaty will be read aloud on every pier before the spring storms'
    expect(shared(long, 'harbour treaty')).toBeGreaterThan(0)
    expect(
      shared('You do not put a brewery on the list while it burns', 'You never place a brewery while it burns'),
    ).toBeGreaterThan(0)
    expect(shared('and if we do not get it we will go on', 'if we do not get it')).toBeGreaterThan(0)
    expect(keys('of course')).toEqual([])
  })

  it('three telling words in a row are found in a speech of any length', () => {
    const speech = Array.from({ length: 400 }, (_, i) => `word${i} pier${i} boat${i}`).join(' ')
    for (const i of [0, 7, 133, 399]) expect(shared(speech, `word${i} pier${i} boat${i}`), `${i}`).toBeGreaterThan(0)
  })
})
