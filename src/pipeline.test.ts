import { describe, expect, it } from 'vitest'
import { ROOMS } from './pipeline.ts'

describe('the order of the house', () => {
  it('every room finds what it needs', () => {
    const there = new Set<string>(['raw'])
    for (const { room, needs, gives } of ROOMS) {
      for (const need of needs) expect(there, `${room} needs ${need}`).toContain(need)
      for (const give of gives) there.add(give)
    }
  })
})
