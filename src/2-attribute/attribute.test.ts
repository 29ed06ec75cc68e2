import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.suite.ts'

/** A text, and what a careful reader attributes in it. */
type Case = [text: string, ...expected: string[]]

function check(cases: Case[]): void {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(linesOf(text)).toEqual(expected)
  })
}

describe('direct quotations', () => {
  check([
    ['“The bridge stays closed,” said Ada Holm.', 'direct [Ada Holm] <said> “The bridge stays closed,”'],
    ['“The bridge stays closed,” Holm said.', 'direct [Holm] <said> “The bridge stays closed,”'],
    ['Holm said: “The bridge stays closed.”', 'direct [Holm] <said:> “The bridge stays closed.”'],
    ['Holm said, "The bridge stays closed."', 'direct [Holm] <said> "The bridge stays closed."'],
    ["''The bridge stays closed,'' Mr. Holm said.", "direct [Mr. Holm] <said> ''The bridge stays closed,''"],
    ["``The bridge stays closed,'' Mr. Holm said.", "direct [Mr. Holm] <said> ``The bridge stays closed,''"],
    ['‘The bridge stays closed,’ Holm said.', 'direct [Holm] <said> ‘The bridge stays closed,’'],
    ['«The bridge stays closed», Holm said.', 'direct [Holm] <said> «The bridge stays closed»'],
    ['„The bridge stays closed“, Holm said.', 'direct [Holm] <said> „The bridge stays closed“'],
    ['“Why is it closed?” Holm asked.', 'direct [Holm] <asked> “Why is it closed?”'],
    ['“Leave it closed!” barked the ferryman.', 'direct [the ferryman] <barked> “Leave it closed!”'],
    ['“It stays closed,” Holm told reporters in Lund.', 'direct [Holm] <told> “It stays closed,”'],
    ['In a statement, Holm said: “It stays closed.”', 'direct [Holm] <said:> “It stays closed.”'],
    [
      'Holm said in a statement on Monday, “It stays closed for good.”',
      'direct [Holm] <said> “It stays closed for good.”',
    ],
    ['Added Holm: “We shall wait for the spring.”', 'direct [Holm] <Added> “We shall wait for the spring.”'],
  ])
})

describe('interrupted and continued quotations', () => {
  check([
    ['“The bridge,” she said, “stays closed.”', 'direct [she] <said> “The bridge,” … “stays closed.”'],
    ['“It is closed,” said Holm. “It stays so.”', 'direct [Holm] <said> “It is closed,” … “It stays so.”'],
    ['“It is closed.” “It stays so,” said Holm.', 'direct [Holm] <said> “It is closed.” … “It stays so,”'],
    [
      '“It is closed,” said Holm.\n\n“And it stays so for the winter.”\n\nThe ferry ran.',
      'direct [Holm] <said> “It is closed,” … “And it stays so for the winter.”',
    ],
    [
      '“It is closed,” said Holm. “It stays so.\n\n“Nobody will cross it.”',
      'direct [Holm] <said> “It is closed,” … “It stays so. … “Nobody will cross it.”',
    ],
    [
      '“It is closed for good.\n\n“It stays so,” said Holm.',
      'direct [Holm] <said> “It is closed for good. … “It stays so,”',
    ],
    ['Holm told reporters on Monday:\n“It is closed for good.”', 'direct [Holm] <told> “It is closed for good.”'],
    [
      '“It is closed,” Holm said, citing the ice. “It stays so.”',
      'direct [Holm] <said> “It is closed,” … “It stays so.”',
      'indirect [Holm] <citing> the ice',
    ],
  ])
})

describe('indirect speech', () => {
  check([
    ['Holm reiterated her offer Tuesday and left.', 'indirect [Holm] <reiterated> her offer'],
    [
      'Holm repeated that the ferry would sail on Tuesday.',
      'indirect [Holm] <repeated> that the ferry would sail on Tuesday',
    ],
    ['Holm said that the bridge was closed.', 'indirect [Holm] <said> that the bridge was closed'],
    ['Holm said the bridge was closed.', 'indirect [Holm] <said> the bridge was closed'],
    ['The bridge was closed, Holm said.', 'indirect [Holm] <said> The bridge was closed'],
    ['The bridge was closed, said Ada Holm, a pilot.', 'indirect [Ada Holm, a pilot] <said> The bridge was closed'],
    ['The bridge, Holm said, was closed.', 'indirect [Holm] <said> The bridge … was closed'],
    ['Lund has said that the ferry is late.', 'indirect [Lund] <has said> that the ferry is late'],
    ['Holm said Sunday she would resign.', 'indirect [Holm] <said> she would resign'],
    ['Holm told the BBC the bridge was closed.', 'indirect [Holm] <told> the bridge was closed'],
    ['Holm told reporters on Monday that the bridge was closed.', 'indirect [Holm] <told> that the bridge was closed'],
    ['Holm told her voters that the bridge was closed.', 'indirect [Holm] <told> that the bridge was closed'],
    ['Holm said in an interview that the bridge was closed.', 'indirect [Holm] <said> that the bridge was closed'],
    [
      'Holm said the bridge was closed, adding that it would stay so.',
      'indirect [Holm] <said> the bridge was closed',
      'indirect [Holm] <adding> that it would stay so',
    ],
    [
      'Holm said the bridge was closed and added that it would stay so.',
      'indirect [Holm] <said> the bridge was closed',
      'indirect [Holm] <added> that it would stay so',
    ],
    [
      'Holm said the bridge was closed, but Lund said the ferry ran.',
      'indirect [Holm] <said> the bridge was closed',
      'indirect [Lund] <said> the ferry ran',
    ],
    ['When Holm said the bridge was closed, traders left.', 'indirect [Holm] <said> the bridge was closed'],
    ['The mayor announced her resignation.', 'indirect [The mayor] <announced> her resignation'],
    ['Lund has ruled out a toll.', 'indirect [Lund] <has ruled out> a toll'],
    ['Holm has made it clear that she will not pay.', 'indirect [Holm] <has made it clear> that she will not pay'],
    ['Holm went on to say that she would not pay.', 'indirect [Holm] <went on to say> that she would not pay'],
    ['Holm said that Lund had said the toll was low.', 'indirect [Holm] <said> that Lund had said the toll was low'],
    ['The toll will rise, the paper reported.', 'indirect [the paper] <reported> The toll will rise'],
    ['One in five say the toll is too high.', 'indirect [One in five] <say> the toll is too high'],
  ])
})

describe('according to', () => {
  check([
    ['The bridge is closed, according to Holm.', 'indirect [Holm] <according to> The bridge is closed'],
    ['According to Holm, the bridge is closed.', 'indirect [Holm] <According to> the bridge is closed'],
    ['The bridge, according to Holm, is closed.', 'indirect [Holm] <according to> The bridge … is closed'],
  ])
})

describe('mixed', () => {
  check([
    ['Holm said the toll was “a farce” and would end.', 'mixed [Holm] <said> the toll was “a farce” and would end'],
    ['Holm called the toll “a farce.”', 'mixed [Holm] <called> the toll “a farce.”'],
    ['The toll is “a farce,” Holm said.', 'mixed [Holm] <said> The toll is “a farce,”'],
    [
      'Holm said it was “a farce”, adding that it would end.',
      'mixed [Holm] <said> it was “a farce”',
      'indirect [Holm] <adding> that it would end',
    ],
  ])
})

describe('sources', () => {
  check([
    ['Hugh Dahl, a doctor, said the water was safe.', 'indirect [Hugh Dahl, a doctor,] <said> the water was safe'],
    ['Sen. Ada Holm (D-Ohio) said the water was safe.', 'indirect [Sen. Ada Holm (D-Ohio)] <said> the water was safe'],
    [
      'On Monday, a spokesman for the ministry said the water was safe.',
      'indirect [a spokesman for the ministry] <said> the water was safe',
    ],
    ['Holm and Lund said the water was safe.', 'indirect [Holm and Lund] <said> the water was safe'],
    ['She left and Lund said the water was safe.', 'indirect [Lund] <said> the water was safe'],
    ['Holm, who said the water was safe, left.', 'indirect [who] <said> the water was safe'],
    ['Kelly said the water was safe.', 'indirect [Kelly] <said> the water was safe'],
    ['Lund on Tuesday rejected the plan.', 'indirect [Lund] <rejected> the plan'],
  ])
})

describe('layouts', () => {
  check([
    ['Poll: voters want the bridge open\n\nThe rain fell.', 'indirect [Poll] <:> voters want the bridge open'],
    ['Holm: We will not pay the toll\n\nThe rain fell.', 'indirect [Holm] <:> We will not pay the toll'],
    [
      'The hearing opened at noon.\n\nHOLM: Is the water safe?\n\nLUND: It is. I have said so since May. Next question.\n\nThe hearing closed.',
      'indirect [HOLM] <:> Is the water safe',
      'indirect [LUND] <:> It is. I have said so since May. Next question',
    ],
    [
      'Sen. Ada Holm (D-Ohio): "We will not pay that toll."',
      'direct [Sen. Ada Holm (D-Ohio)] <:> "We will not pay that toll."',
    ],
    ['“We will never pay that toll.” – Ada Holm', 'direct [Ada Holm] <–> “We will never pay that toll.”'],
    ['“We will never pay that toll.”\n— Ada Holm', 'direct [Ada Holm] <—> “We will never pay that toll.”'],
    [
      'The hall was silent.\n\n“We will never pay that toll.”\n\nThe rain fell.',
      'direct [] <> “We will never pay that toll.”',
    ],
  ])
})

describe('further builds', () => {
  check([
    ['As Holm noted, the bridge was old.', 'indirect [Holm] <noted> the bridge was old'],
    ['The bridge was old, as Holm put it.', 'indirect [Holm] <put it> The bridge was old'],
    ['In 2019, Holm said, the bridge was old.', 'indirect [Holm] <said> In 2019 … the bridge was old'],
    ['And yet, aides say, the bridge is old.', 'indirect [aides] <say> And yet … the bridge is old'],
    ['LUND (Agency) - The bridge is old, Holm said.', 'indirect [Holm] <said> The bridge is old'],
    [
      'Traders mocked Holm’s claim that the bridge was safe.',
      'indirect [Traders] <mocked> Holm’s claim that the bridge was safe',
    ],
    ['Few believed in her claim that the bridge was safe.', 'indirect [her] <claim> that the bridge was safe'],
    [
      'Holm – and some pilots – say that the bridge is old.',
      'indirect [Holm – and some pilots –] <say> that the bridge is old',
    ],
    ['Several said they would pay.', 'indirect [Several] <said> they would pay'],
    ['She paid the toll and said it was too high.', 'indirect [She] <said> it was too high'],
    ['Holm, speaking to traders in Lund, said the toll was too high.', 'indirect [Holm] <said> the toll was too high'],
    ['Voters saying they hate the toll are few.', 'indirect [Voters] <saying> they hate the toll are few'],
    [
      'Holm seemed to suggest that the toll was too high.',
      'indirect [Holm] <seemed to suggest> that the toll was too high',
    ],
    ['Holm refused to pay the toll.', 'indirect [Holm] <refused> to pay the toll'],
    ['Holm accused Lund of greed.', 'indirect [Holm] <accused> Lund of greed'],
    ['Holm was blunt: “We will never pay that toll.”', 'direct [Holm] <was blunt:> “We will never pay that toll.”'],
  ])
})
