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

  it.each([
    ['in her NBC News interview', 'NBC News'],
    ['in an interview with Coast News’ Carl Dahl', 'Coast News'],
    ['in an interview published Tuesday by the Coast Herald', 'Coast Herald'],
    ['in a statement to Fox News', 'Fox News'],
    ['on CNN’s “State of the Union”', 'CNN'],
    ['on X', 'X'],
    ['at a press conference with the premier', 'press conference'],
    ['at a White House event', 'White House event'],
  ])('%s is %s', (words, name) => expect(venue(`{Ada Berg} <said> ${words} [that it was over]|.`)).toBe(name))

  it.each(['after the hearing', 'of CNN’s lawsuit', 'in a letter to parliament', 'on the phone'])(
    '%s is none',
    (words) => expect(venue(`{Ada Berg} <said> ${words} [that it was over]|.`)).toBeNull(),
  )

  it('of a post is the platform by its name of that day', () => {
    const post = '{Ada Berg} <tweeted> [that it was over]|.'
    expect(marked(post, '2022-02-27')[0]!.venue).toBe('Twitter')
    expect(marked(post, '2025-02-27')[0]!.venue).toBe('X')
    expect(venue('{Ada Berg} <said> in a series of tweets [it was over]|.')).toBe('Twitter')
    expect(venue('{Ada Berg} <wrote> in a long Facebook post [it was over]|.')).toBe('Facebook')
  })

  it('goes on with a quotation that goes on', () => {
    const both = marked('[“It is over,”] {Ada Berg} <told> Kyodo News|. [“I am tired.”]|')
    expect(both.map((s) => s.venue)).toEqual(['Kyodo News', 'Kyodo News'])
    const apart = marked('[“It is over,”] {Ada Berg} <told> Kyodo News|.\n\n[“I am tired.”]|')
    expect(apart.map((s) => s.venue)).toEqual(['Kyodo News', null])
  })

  it('is not where the speaker is known from', () => {
    expect(venue('{Ada Berg, who came to a rally in Oslo,} <said> [it was over]|.')).toBeNull()
  })

  it('needs its preposition', () => {
    expect(venue('{Ada Berg} <said>, as the press amplified that message, [it was over]|.')).toBeNull()
    expect(venue('The debate went on and {Ada Berg} <said> [it was over]|.')).toBeNull()
  })
})

describe('whom', () => {
  const told = (words: string) => {
    const [only] = marked(`{Ada Berg} <told> ${words} [that it was over]|. Minister Carl Dahl left.`)
    return [only!.addressee, only!.venue]
  }

  it.each([
    ['USA Today', 'USA Today', 'USA Today'],
    ['the Coast Herald', 'Coast Herald', 'Coast Herald'],
    ['CNBC’s John Harwood', 'John Harwood', 'CNBC'],
    ['NPR’s Morning Edition', 'NPR', 'NPR'],
    ['reporters', 'reporters', null],
    ['her supporters', 'supporters', null],
    ['the Oslo crowd', 'Oslo crowd', null],
    ['members of Parliament', 'members of Parliament', null],
    ['the Senate Banking Committee', 'Senate Banking Committee', null],
    ['Minister Carl Dahl', 'Carl Dahl', null],
    ['Dahl', 'Carl Dahl', null],
    ['Dahl’s legal team', 'Dahl’s legal team', null],
    ['a Tuesday news conference', null, 'news conference'],
    ['her that', null, null],
  ])('told %s', (words, addressee, where) => expect(told(words)).toEqual([addressee, where]))

  it.each([
    ['in a letter to Minister Carl Dahl', 'Carl Dahl'],
    ['in an email to reporters', 'reporters'],
    ['in an interview with Kyodo News', 'Kyodo News'],
    ['at a summit with Carl Dahl', null],
  ])('said %s', (words, addressee) => {
    const [only] = marked(`{Ada Berg} <said> ${words} [that it was over]|. Minister Carl Dahl left.`)
    expect(only!.addressee ?? null).toBe(addressee)
  })
})
