import { describe, expect, it } from 'vitest'
import { conditionsIn } from './index.ts'

const antecedents = (text: string) => conditionsIn(text, 0, text.length).map((c) => text.slice(...c.span))

describe('where a condition ends', () => {
  it.each([
    ['If Mr. Holm had signed, the boats would have left.', 'If Mr. Holm had signed'],
    ['If the ferry were free the quay would be full.', 'If the ferry were free'],
    ['The quay would be full if the ferry were free, allowing the mills to close.', 'if the ferry were free'],
    ['He would have sold the boat if the mill had closed but it stayed open.', 'if the mill had closed'],
    ['If the ice had held, which nobody expected, they would have crossed.', 'If the ice had held'],
    [
      'If the ice had held, the oldest of the fishermen from the northern harbour said, they would have crossed.',
      'If the ice had held',
    ],
    ['She would have agreed had she known then what she knows now.', 'had she known then what she knows now'],
    ['Had prices at the mill stayed low, the town says, it would have grown.', 'Had prices at the mill stayed low'],
    ['Without the bridge the town would have starved.', 'Without the bridge'],
    ['It would have been far worse without him.', 'without him'],
    ['If not for the bridge, the town would have starved.', 'If not for the bridge'],
    ['The toll the mills would have paid had the strike not begun.', 'had the strike not begun'],
  ])('%s', (text, expected) => {
    expect(antecedents(text)).toEqual([expected])
  })

  it.each([
    'She asked if the ferry would come.',
    'He left without paying the toll.',
    'They wondered if the bridge could hold.',
  ])('none: %s', (text) => {
    expect(antecedents(text)).toEqual([])
  })

  it('of two, the one that is no question', () => {
    expect(antecedents('Asked by a fisherman if she would have come if she had known, she laughed.')).toEqual([
      'if she had known',
    ])
  })
})
