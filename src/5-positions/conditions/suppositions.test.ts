import { describe, expect, it } from 'vitest'
import { antecedentsIn } from './index.ts'
import { suppositionIn } from './suppositions.ts'

const found = (text: string) => {
  const supposed = suppositionIn(text, 0, text.length)
  return supposed && [supposed.kind, text.slice(...supposed.span)]
}

describe('what is imagined', () => {
  it.each([
    ['She says: "I wish the ferry were free," and laughs.', 'wish', 'I wish the ferry were free'],
    ['The miller wishes he had never sold the boat.', 'wish', 'The miller wishes he had never sold the boat'],
    ['I wish they would pay, but they will not.', 'wish', 'I wish they would pay'],
    ['They should have asked the fishermen first.', 'unreal', 'They should have asked the fishermen first'],
    ['The mill closed, which would have saved the town money.', 'unreal', 'which would have saved the town money'],
    ['It rained, but the quay could have been dry; nobody swept it.', 'unreal', 'the quay could have been dry'],
  ])('%s', (text, kind, words) => {
    expect(found(text)).toEqual([kind, words])
  })

  it.each([
    'We wish to thank the crews.',
    'She wished him well.',
    'Best wishes from the harbour.',
    'They would sail at noon.',
    'He could have.',
  ])('none: %s', (text) => {
    expect(found(text)).toBeNull()
  })

  it('a condition goes before it', () => {
    const text = 'If the ice had held, they would have crossed.'
    expect(antecedentsIn(text, 0, text.length).map(({ span }) => text.slice(...span))).toEqual(['If the ice had held'])
  })
})
