import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineageKind } from '../model/types.ts'
import { familiesOf, told } from './families.ts'

const edge = (
  from: string,
  to: string,
  score = 0.9,
  kind: LineageKind = 'copy',
  direction: 'known' | 'unknown' = 'known',
) => ({
  from,
  to,
  kind,
  direction,
  score,
})

describe('families', () => {
  it('are joined by copies, rewrites and updates, not by quotations', () => {
    const edges = [edge('a', 'b'), edge('b', 'c', 0.9, 'rewrite'), edge('c', 'd', 0.8, 'quotes-from'), edge('e', 'f')]
    expect(familiesOf(edges)).toEqual([
      { root: 'a', reports: ['a', 'b', 'c'] },
      { root: 'e', reports: ['e', 'f'] },
    ])
  })

  it('have the report as root that comes from none', () => {
    expect(familiesOf([edge('z', 'a'), edge('z', 'b'), edge('a', 'b', 0.9, 'copy', 'unknown')])[0]!.root).toBe('z')
  })

  it('are the same in any order of edges', () => {
    const ids = fc.constantFrom(...'abcdefgh')
    const edges = fc.array(fc.tuple(ids, ids).filter(([a, b]) => a !== b))
    fc.assert(
      fc.property(edges, (pairs) => {
        const all = pairs.map(([a, b], i) => edge(a, b, (i % 5) / 5, 'copy', i % 3 ? 'known' : 'unknown'))
        const unique = [...new Map(all.map((e) => [[e.from, e.to].sort().join(), e])).values()]
        expect(familiesOf(unique.toReversed())).toEqual(familiesOf(unique))
        expect(told(unique.toReversed())).toEqual(told(unique))
        for (const { root, reports } of familiesOf(unique)) expect(reports).toContain(root)
      }),
    )
  })
})

describe('edges worth telling', () => {
  it('leaves out sisters: two that come from a third', () => {
    const edges = [edge('a', 'b'), edge('a', 'c'), edge('b', 'c', 0.99, 'copy', 'unknown')]
    expect(told(edges).map((e) => [e.from, e.to])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ])
  })

  it('tells the nearest of several originals', () => {
    const edges = [edge('a', 'b', 0.9, 'update'), edge('a', 'c', 0.5, 'update'), edge('b', 'c', 0.9, 'update')]
    expect(told(edges).map((e) => [e.from, e.to])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
  })
})
