import { describe, expect, it } from 'vitest'
import { disagreements } from './disagreements.ts'
import { withReports } from './record.suite.ts'

const START = 'The hall was full on Monday, and the coffee had run out.\n\n'
const SAID = ' harbour minister Ondrej Havelka said in the customs house.'

/** What two reports that quote these words on one day disagree about: kind, whether both can be right, note. */
async function found(a: string, b: string): Promise<string[]> {
  const reports = [
    { id: 'a', published: '2025-03-04', text: `${START}${a}${SAID}` },
    { id: 'b', published: '2025-03-04', text: `Rain fell on the ferry owners as they came.\n\n${b}${SAID}` },
  ]
  return withReports(reports, async (store) =>
    (await disagreements(store)).map(({ kind, conflict, note }) => `${kind}${conflict ? '!' : ''} ${note}`),
  )
}

describe('words quoted by two reports', () => {
  const LONG = '“We have paid for the northern pier twice, and the ferry owners will not see a third crown from us,”'
  it.each([
    ['another word', LONG.replace('twice', 'handsomely'), 'wording! “twice” against “handsomely”'],
    ['a negation lost', LONG.replace('will not see', 'will see'), 'wording! “not” in one alone'],
    ['a telling word dropped', LONG.replace('northern ', ''), 'wording! “northern” in one alone'],
    ['another last word', LONG.replace('crown from us', 'crown from Listra'), 'wording! “us” against “Listra”'],
    [
      'another word where a piece ends',
      '“We have paid the masons of the northern pier handsomely,” he began. “The ferry owners will not see a third crown from us,”',
      'wording! “twice” against “handsomely”',
      '“We have paid the masons of the northern pier twice,” he began. “The ferry owners will not see a third crown from us,”',
    ],
    ['small words', LONG.replace('We have paid', 'We had paid'), 'wording “have” against “had”'],
    ['a form of the word', LONG.replace('owners', 'owner'), 'wording “owners” against “owner”'],
    [
      'nobody for no one',
      LONG.replace('the ferry owners will not', 'no one will'),
      null,
      LONG.replace('the ferry owners will not', 'nobody will'),
    ],
  ])('%s', async (_, b, expected, a = LONG) => {
    const all = await found(a, b)
    if (expected) expect(all).toEqual([expected])
    else expect(all.filter((one) => one.startsWith('wording!'))).toEqual([])
  })

  it.each([
    ['the outlet’s own words in brackets', LONG.replace('pier', '[stone] pier')],
    ['or in round ones', LONG.replace('pier', '(old) pier')],
    [
      'a word masked',
      LONG.replace('third crown', 'third damned crown'),
      LONG.replace('third crown', 'third d***ed crown'),
    ],
    [
      'a word masked by a dash',
      LONG.replace('third crown', 'third damned crown'),
      LONG.replace('third crown', 'third d— crown'),
    ],
    [
      'a sentence left out where the cue stands',
      '“We have paid for the northern pier twice,” he began. “The ferry owners will not see a third crown from us,”',
      '“We have paid for the northern pier twice. That hurt. The ferry owners will not see a third crown from us,”',
    ],
    ['another piece before it', `${LONG.replace('“We', '“Patience, friends. We')}`],
    [
      'clipped as spoken',
      LONG.replace('the ferry owners will not see', 'we will not give them'),
      LONG.replace('the ferry owners will not see', 'we will not give ’em'),
    ],
  ])('no conflict: %s', async (_, b, a = LONG) => {
    expect((await found(a, b)).filter((one) => one.includes('!'))).toEqual([])
  })
})
