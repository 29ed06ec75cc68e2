import { expect, test } from 'vitest'
import { paragraphs, segments } from './segments.ts'

test('a text is cut where marks begin and end, also where they lie over one another', () => {
  const marks = [
    { start: 2, end: 6, kind: 'content', of: 'a' },
    { start: 4, end: 9, kind: 'source', of: 'b' },
    { start: 9, end: 9, kind: 'cue', of: 'b' },
  ]
  const found = segments('0123456789', marks)
  expect(found.map(({ text, marks: on }) => [text, on.map(({ kind }) => kind).join('+')])).toEqual([
    ['01', ''],
    ['23', 'content'],
    ['45', 'content+source'],
    ['678', 'source'],
    ['9', ''],
  ])
  expect(found.map(({ text }) => text).join('')).toBe('0123456789')
})

test('marks are in the offsets of the whole text, and may begin before a paragraph or end behind it', () => {
  const found = segments('4567', [{ start: 0, end: 6, kind: 'content' }], 4)
  expect(found.map(({ start, text, marks }) => [start, text, marks.length])).toEqual([
    [4, '45', 1],
    [6, '67', 0],
  ])
})

test('paragraphs keep their place; empty lines are none', () => {
  expect(paragraphs('a b\n\n  \nc\r\nd')).toEqual([
    { start: 0, text: 'a b' },
    { start: 8, text: 'c\r' },
    { start: 11, text: 'd' },
  ])
})
