/** Marks, layouts and orders that news has, each through the whole room: what must be read, and what must not. */
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.suite.ts'

type Case = [text: string, ...expected: string[]]

function check(cases: Case[]): void {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(linesOf(text)).toEqual(expected)
  })
}

describe('quotation marks', () => {
  check([
    // within another
    ['“He told me ‘never’ and left,” Holm said.', 'direct [Holm] <said> “He told me ‘never’ and left,”'],
    ['‘He told me “never” and left,’ Holm said.', 'direct [Holm] <said> ‘He told me “never” and left,’'],
    // one of the pair missing, or of another kind
    ['We lost the vote,” Holm said.', 'direct [Holm] <said> We lost the vote,”'],
    ['“We lost the vote," Holm said.', 'direct [Holm] <said> “We lost the vote,"'],
    // typewriter, angle, low
    [
      "''We lost the vote,'' said Ms. Holm, who ran in 2019. ''We will be back.''",
      "direct [Ms. Holm] <said> ''We lost the vote,'' … ''We will be back.''",
    ],
    ['«We lost the vote», said Holm.', 'direct [Holm] <said> «We lost the vote»'],
    ['„We lost the vote“, said Holm.', 'direct [Holm] <said> „We lost the vote“'],
    // over paragraphs
    [
      '“We lost the vote.\n\n“We will win the next one,” Holm said.',
      'direct [Holm] <said> “We lost the vote. … “We will win the next one,”',
    ],
  ])
})

describe('marks that quote nobody', () => {
  check([
    ['The film ‘The Long Winter’ and the song “Ice” were played.'],
    ['The “experts” were late again.'],
    ['The plank is 6" wide, and the workers’ hats are red.'],
  ])
})

describe('who speaks', () => {
  check([
    [
      'Ada Holm shook her head. “We will not pay that toll again.”',
      'direct [Ada Holm] <> “We will not pay that toll again.”',
    ],
    ['The hall was silent. “We will not pay that toll again.”', 'direct [] <> “We will not pay that toll again.”'],
    ['It rained all day. “We will not pay that toll again.”', 'direct [] <> “We will not pay that toll again.”'],
    [
      '“Will you pay?” asked Holm.\n\n“Never,” said Lund.\n\n“We have no money,” he said.',
      'direct [Holm] <asked> “Will you pay?”',
      'direct [Lund] <said> “Never,”',
      'direct [he] <said> “We have no money,”',
    ],
    ['The water, said Hugh Hill, was safe.', 'indirect [Hugh Hill] <said> The water … was safe'],
    [
      '“The water is safe,” said Hugh Hill, a doctor from Lund, “but nobody drinks it.”',
      'direct [Hugh Hill, a doctor from Lund,] <said> “The water is safe,” … “but nobody drinks it.”',
    ],
    ['“We will not pay the toll.” – Ada Holm, mayor', 'direct [Ada Holm, mayor] <–> “We will not pay the toll.”'],
    [
      'According to a senior official, the talks have failed.',
      'indirect [a senior official] <According to> the talks have failed',
    ],
  ])
})
