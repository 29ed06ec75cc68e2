/** Builds that the rules read one way and the learned model, after its annotators, another; or that it misreads. */
import { expect, it } from 'vitest'
import { ruleLinesOf } from './lines.suite.ts'

it.each([
  [
    '“It stays closed,” Holm, who runs the port, told reporters.',
    'direct [Holm, who runs the port] <told> “It stays closed,”',
  ],
  ['Polls that show the toll is hated abound.', 'indirect [Polls] <show> the toll is hated abound'],
  ['Asked about the deal, Bob Stone replied: "No."', 'direct [Bob Stone] <replied> "No."'],
  ['Asked a second time, Bob Stone replied: "No."', 'direct [Bob Stone] <replied> "No."'],
  ['Ann Reed called for a vote on Monday.', 'indirect [Ann Reed] <called for> a vote on Monday'],
  ['Ann Reed demanded a "clean" vote on Monday.', 'mixed [Ann Reed] <demanded> a "clean" vote on Monday'],
  [
    'The toll drew anger from pilots, who answered before the vote, calling it "cruel".',
    'mixed [who] <calling> it "cruel"',
  ],
  ['Holm said: “The bridge stays closed.”', 'direct [Holm] <said> “The bridge stays closed.”'],
  ['Hugh Dahl, a doctor, said the water was safe.', 'indirect [Hugh Dahl, a doctor] <said> the water was safe'],
  ['In 2019, Holm said, the bridge was old.', 'indirect [Holm] <said> the bridge was old'],
])('%s', (text, expected) => {
  expect(ruleLinesOf(text)).toEqual([expected])
})

it.each([['He was said to be ill.'], ['Members pledged to nobody stayed at home.']])('nothing in %j', (text) => {
  expect(ruleLinesOf(text)).toEqual([])
})
