import { expect, it } from 'vitest'
import { unitsOf } from '../units.ts'
import { TAG, tagOf } from './tag.ts'

const NAMES = new Map(Object.entries(TAG).map(([name, number]) => [number, name]))
const tags = (text: string) => unitsOf(text).flatMap((u) => u.items.map((i) => NAMES.get(tagOf(i))))

it.each([
  ['She said that it rained.', ['pronoun', 'said', 'that', 'pronoun', 'ed', 'stop']],
  ['Holm’s claim was denied', ['name-of', 'say', 'be', 'said']],
  ['The envoys, who left quickly', ['determiner', 'plural', 'comma', 'relative', 'finite', 'adverb']],
  ['“We lost,” he added', ['quote-leads', 'pronoun', 'said']],
  ['“We lost the whole of the winter.”', ['quote-ends']],
  ['a “peace bridge” (of 3)', ['determiner', 'quote-short', 'open', 'preposition', 'number', 'close']],
])('%s', (text, expected) => {
  expect(tags(text)).toEqual(expected)
})
