import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameJson, sortedJson } from './hash.ts'

/** Few keys and values, so that two of them are often alike. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, '', 'a'),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('any'), { maxKeys: 3 }),
  ),
})).any

test('two values are the same when their sorted JSON is', () => {
  fc.assert(
    fc.property(value, value, (a, b) => sameJson(a, b) === (sortedJson(a) === sortedJson(b))),
    { numRuns: 2000 },
  )
})

test('the order of keys and what is undefined make no difference, at any depth', () => {
  expect(sameJson({ a: [{ b: 1, c: 2 }], d: undefined }, { a: [{ c: 2, b: 1 }] })).toBe(true)
  expect(sameJson({ a: undefined, b: 1 }, { b: 1, c: undefined })).toBe(true)
})

test('what is missing is not null, an array no object, a number no string', () => {
  const pairs = [
    [{ a: null }, {}],
    [[], {}],
    [{ 0: 'a' }, ['a']],
    [{ a: 1 }, { a: '1' }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { b: 1 }],
  ] as const
  expect(pairs.filter(([a, b]) => sameJson(a, b))).toEqual([])
})
