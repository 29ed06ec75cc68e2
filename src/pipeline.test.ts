import { describe, expect, it } from 'vitest'
import { gaps, ROOMS } from './pipeline.ts'

describe('the order of the house', () => {
  it('every room finds what it needs, and the last one gives statements', () => {
    expect(gaps(ROOMS)).toEqual([])
    expect(ROOMS.at(-1)!.gives).toBe('statements')
  })

  it('another order has gaps', () => {
    expect(gaps(ROOMS.toReversed())).toEqual(['judgements needs statements', '3-resolve needs attributions'])
  })
})
