import { describe, expect, it } from 'vitest'
import { marked } from './marked.suite.ts'

const venue = (marks: string) => marked(marks)[0]!.venue

describe('venue', () => {
  it.each(['in a statement', 'in a letter', 'in an email', 'in a text message', 'in a press release'])(
    '%s is none',
    (words) => {
      expect(venue(`{Ada Berg} <said> ${words} [that it was over]|.`)).toBeNull()
    },
  )

  it.each([
    ['in a speech on Wednesday', 'speech'],
    ['at a Friday news conference', 'news conference'],
    ['during a hearing', 'hearing'],
    ['at a rally', 'rally'],
    ['in an interview with Kyodo News on Monday', 'Kyodo News'],
    ['in an email to the Coast Herald', 'Coast Herald'],
  ])('%s is %s', (words, name) => expect(venue(`{Ada Berg} <said> ${words} [that it was over]|.`)).toBe(name))

  it('needs its preposition', () => {
    expect(venue('{Ada Berg} <said>, as the press amplified that message, [it was over]|.')).toBeNull()
    expect(venue('The debate went on and {Ada Berg} <said> [it was over]|.')).toBeNull()
  })
})
