/** Builds a fact-checker found misread: each with what must be read, and what must stay as it was. */
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.suite.ts'

/** A text, and what a careful reader attributes in it. */
type Case = [text: string, ...expected: string[]]

function check(cases: Case[]): void {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(linesOf(text)).toEqual(expected)
  })
}

describe('subjects before the cue', () => {
  check([
    ['Ann Reed, in Lorne on Monday, said he’d go.', 'indirect [Ann Reed] <said> he’d go'],
    ["Ann Reed, in Lorne on Monday, said they'd go.", "indirect [Ann Reed] <said> they'd go"],
    ["Ann Reed, in Lorne on Monday, said I'll go.", "indirect [Ann Reed] <said> I'll go"],
    ['It was late, said Dale.', 'indirect [Dale] <said> It was late'],
    [
      'Norland’s president, Ann Reed, on Monday said the deal was dead.',
      'indirect [Norland’s president, Ann Reed] <said> the deal was dead',
    ],
    ['Bob Stone Jr. said the shoes were nice.', 'indirect [Bob Stone Jr.] <said> the shoes were nice'],
    ['On Monday, Bob Stone Sr. said the shoes were nice.', 'indirect [Bob Stone Sr.] <said> the shoes were nice'],
    [
      'Bob Stone Jr., a pilot, said the shoes were nice.',
      'indirect [Bob Stone Jr., a pilot,] <said> the shoes were nice',
    ],
    ['Pike Inc. said the shoes were nice.', 'indirect [Pike Inc.] <said> the shoes were nice'],
    ['The U.S. said the shoes were nice.', 'indirect [The U.S.] <said> the shoes were nice'],
    [
      'Ann Reed, 59, of Lorne, Md., who saw it, said the shoes were nice.',
      'indirect [Ann Reed, 59, of Lorne, Md., who saw it,] <said> the shoes were nice',
    ],
    [
      'Aaron Pell won. Pell, himself a former player at Lornfield in Port Ash, Norland, said on Monday that the rules had limited him.',
      'indirect [Pell, himself a former player at Lornfield in Port Ash, Norland,] <said> that the rules had limited him',
    ],
    [
      'Pell, 34, himself once a player at Lornfield in Port Ash, Norland, said the rules had limited him.',
      'indirect [Pell, 34, himself once a player at Lornfield in Port Ash, Norland,] <said> the rules had limited him',
    ],
    ['He favors the toll and said it was low.', 'indirect [He] <favors> the toll', 'indirect [He] <said> it was low'],
  ])
})

describe('cues', () => {
  check([
    [
      'Ann Reed called Sudland’s proposed ban "utter nonsense".',
      'mixed [Ann Reed] <called> Sudland’s proposed ban "utter nonsense"',
    ],
    [
      '"Tonight you are warned," read a tweet by Smash Group.',
      'direct [a tweet by Smash Group] <read> "Tonight you are warned,"',
    ],
    ['The bridge was old, she continued.', 'indirect [she] <continued> The bridge was old'],
    ['Norland showed that the lake was dry.', 'indirect [Norland] <showed> that the lake was dry'],
    ['FILE PHOTO: Bob Stone says he will go.', 'indirect [Bob Stone] <says> he will go'],
  ])
})

describe('where the content ends', () => {
  check([
    [
      'The ministry dismissed the lawsuit on Tuesday, accusing Holm of greed.',
      'indirect [The ministry] <dismissed> the lawsuit',
      'indirect [The ministry] <accusing> Holm of greed',
    ],
    [
      'Norland’s ministry called Sudland’s ban "utter nonsense" on Monday.',
      'mixed [Norland’s ministry] <called> Sudland’s ban "utter nonsense"',
    ],
    [
      'Norland’s ministry called Sudland’s ban "utter nonsense" in a Jan. 24 statement.',
      'mixed [Norland’s ministry] <called> Sudland’s ban "utter nonsense"',
    ],
    [
      'The ministry dismissed the ban as "utter nonsense" in a statement on Monday.',
      'mixed [The ministry] <dismissed> the ban as "utter nonsense"',
    ],
    ['Ann Reed said the ferry would sail on Tuesday.', 'indirect [Ann Reed] <said> the ferry would sail on Tuesday'],
    ['Ann Reed said the deal was dead, but Anna Berg disagreed.', 'indirect [Ann Reed] <said> the deal was dead'],
    ['Ann Reed said the deal was dead, and Bob Stone walked out.', 'indirect [Ann Reed] <said> the deal was dead'],
    [
      'Ann Reed said the deal was dead, but the ferry sailed.',
      'indirect [Ann Reed] <said> the deal was dead, but the ferry sailed',
    ],
  ])
})

describe('posts with handle and date', () => {
  check([
    ['We will not sign. — Ann Reed (@areed) March 30, 2017', 'indirect [Ann Reed] <—> We will not sign.'],
    [
      'The talks failed.\nWe will not sign. Ever. — Ann Reed (@a_reed) March 30, 2017\nThe rain fell.',
      'indirect [Ann Reed] <—> We will not sign. Ever.',
    ],
    ['We will not sign!\n— Ann Reed (@areed) 30 March 2017', 'indirect [Ann Reed] <—> We will not sign!'],
    [
      'Ann Reed said the deal was dead.\nWe said we would not sign. — Ann Reed (@areed) March 30, 2017',
      'indirect [Ann Reed] <said> the deal was dead',
      'indirect [Ann Reed] <—> We said we would not sign.',
    ],
    ['The rain fell — Ann Reed (@areed) sang.'],
  ])
})

describe('no statement', () => {
  check([
    ['With tensions over the lake showing no signs of ending, the talks continue.'],
    ['Norland shows no signs of giving in.'],
    ['Anything except repeal has drawn anger from pilots, who responded before the vote with a march.'],
    ['FILE PHOTO: Bob Stone leaves the jail'],
    ['The rain fell.\nPHOTO: Bob Stone leaves the jail'],
    ['CAPTION: Bob Stone leaves the jail'],
    ['FILE - Bob Stone leaves the jail, June 2019.'],
    ['He avoids declaring war.'],
    ['Ann Reed avoided calling it a deal.'],
    ['Norland called an emergency meeting in Lorne.'],
    ['She read a book by Ann Reed, a poet.'],
  ])
})
