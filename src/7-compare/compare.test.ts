import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import type { Statement } from '../model/types.ts'
import { disagreements, type Told } from './index.ts'

/** A report with one statement, by Lena Solheim, that is all of its text. */
function told(id: string, text: string, published: string | null = null): Told {
  const statement = {
    id: `${id}#0`,
    source: [],
    content: [[0, text.length]],
    speaker: { name: 'Lena Solheim', basis: 'name' },
  }
  return { report: reportOf(text, { id, published }), statements: [statement as unknown as Statement] } // only these keys are read
}

const nothing = { told: [], derived: [], paired: [], beside: [], groups: [] }

/** Kind, conflict and the words of the last place. */
function seen(of: Partial<Parameters<typeof disagreements>[0]>, texts: Told[]): string[] {
  const text = new Map(texts.map(({ report }) => [report.id, report.text]))
  return disagreements({ ...nothing, ...of }).map(({ kind, conflict, spans }) => {
    const [id, start, end] = spans.at(-1)!
    return `${kind}${conflict ? '!' : ''} ${text.get(id)!.slice(start, end)}`
  })
}

const rewrite = (from: string, to: string, kind: 'rewrite' | 'copy' | 'update' = 'rewrite') => {
  const [a, b] = [told('a', from, '2025-03-04'), told('b', to)]
  return seen({ derived: [{ from: a, to: b, kind }] }, [a, b])
}

describe('a rewrite against its source', () => {
  it.each([
    [
      'a paraphrase gains quotation marks',
      'She said the pier was older than the town.',
      'The pier, she said, is "older than the town".',
      ['attribution! older than the town'],
    ],
    [
      'a paraphrase is reworded and quoted',
      'Solheim told us the council could imagine cheaper harbour tickets for fishermen.',
      '"The council can imagine cheaper harbour tickets," Solheim said.',
      ['attribution! The council can imagine cheaper harbour tickets,'],
    ],
    [
      'a quotation is altered',
      '“You never sell a lighthouse while the fog is coming in,” she said.',
      '"You do not sell a lighthouse in the fog," she said.',
      ['wording! You do not sell a lighthouse in the fog,'],
    ],
    [
      'a quotation from nowhere',
      'The ferry line will close in May.',
      'The ferry line closes. "They took our boats and counted the oars."',
      ['unsupported They took our boats and counted the oars.'],
    ],
    [
      'a condition is gone',
      'Once the ice had gone, Solheim said, the harbour would reopen for every foreign ship.',
      'The harbour will reopen for every foreign ship.',
      ['dropped The harbour will reopen for every foreign ship.'],
    ],
    [
      'in office by the source',
      'Lena Solheim, the harbour minister, spoke.',
      'Former harbour minister Lena Solheim spoke.',
      ['role! Former harbour minister Lena Solheim'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(rewrite(from, to)).toEqual(expected)
  })

  it.each([
    ['the same quotation', '“Older than the town,” she said of the pier.', 'It is "older than the town," she said.'],
    [
      'a condition kept',
      'If the ice goes, Solheim said, the harbour will reopen for ships.',
      'The harbour will reopen for ships if the ice goes.',
    ],
    ['former in both', 'Former minister Lena Solheim spoke.', 'The former minister Lena Solheim spoke.'],
    ['no quotation at all', 'The pier is old.', 'The pier is very old.'],
    [
      'in office then, and no more',
      'He once let President Jacques Chirac wait an hour.',
      'The former President Jacques Chirac once waited an hour.',
    ],
    ['a title in marks', 'She reads the Harbour Gazette daily.', 'She reads the "Harbour Gazette" daily.'],
    [
      'one word in marks',
      'The minister called a ceasefire over the harbour fees.',
      'It is a "ceasefire" over the harbour fees.',
    ],
  ])('nothing: %s', (_, from, to) => {
    expect(rewrite(from, to)).toEqual([])
  })

  it('every day is dropped: told once, with each of them', () => {
    const found = rewrite(
      'On Monday she left. She came back on 3 March and spoke on Friday.',
      'The captain left and came back to speak at home.',
    )
    expect(found).toEqual(['dropped The captain left and came back to speak at home.'])
    expect(
      rewrite('On Monday she left, on Friday she came back.', 'The captain came back on Friday to the harbour.'),
    ).toEqual([])
  })

  it('an update may quote what the version before had not', () => {
    expect(rewrite('The pier burnt.', 'The pier burnt. "We saw nothing of it," she said.', 'update')).toEqual([])
  })
})

describe('roles by the table of offices', () => {
  const roles = (text: string, day: string | null) => {
    const one = told('a', text, day)
    return seen({ told: [one] }, [one])
  }
  it('former, and in office on the day', () => {
    expect(roles('The former French President Emmanuel Macron spoke.', '2020-05-05')).toEqual([
      'role! former French President Emmanuel Macron',
    ])
  })
  it.each([
    ['after the term', 'The former French President Jacques Chirac spoke.', '2010-05-05'],
    ['no date', 'The former French President Emmanuel Macron spoke.', null],
    ['an office nobody lists', 'The former harbour captain Emmanuel Macron spoke.', '2020-05-05'],
    ['another clause', 'The former head, President Emmanuel Macron, spoke.', '2020-05-05'],
  ])('nothing: %s', (_, text, day) => {
    expect(roles(text, day)).toEqual([])
  })
})

describe('counts of one thing', () => {
  const counts = (a: string, b: string, days = ['2025-03-04', '2025-03-04']) => {
    const [one, other] = [told('a', a, days[0]!), told('b', b, days[1]!)]
    return seen({ beside: [[one, other]] }, [one, other])
  }
  const EXCHANGE = 'prisoners crossed the old bridge over the river on Saturday in the first exchange of the war.'
  it.each([
    [
      'not to be reconciled',
      `The two sides said 132 ${EXCHANGE}`,
      `The army said 123 ${EXCHANGE}`,
      ['number! 123 prisoners'],
    ],
    [
      'rounded',
      'The harbour office counts 48,300 people without homes.',
      'Nearly 50,000 people in the valley lost their homes.',
      ['rounding 50,000 people'],
    ],
    [
      'of another sort',
      `The two sides said 132 wounded ${EXCHANGE}`,
      `The army said 40 foreign ${EXCHANGE}`,
      ['scope 40 foreign prisoners'],
    ],
    [
      'parts that add up',
      `The army held 13 ${EXCHANGE}`,
      `The army held nine ${EXCHANGE} Four other prisoners came later.`,
      [],
    ],
    [
      'more of them',
      `The two sides said 132 ${EXCHANGE}`,
      'The two sides said 40 more prisoners crossed the old bridge over the river on Saturday in the first exchange of the war.',
      [],
    ],
    [
      'of another clause of a like sentence',
      'On Saturday the army of the valley crossed the old bridge over the river and lost 20 soldiers to the fog.',
      'On Saturday the army of the valley, crossing the old bridge over the river, counted with great pride 45 soldiers who swam.',
      [],
    ],
    ['another thing', `The two sides said 132 ${EXCHANGE}`, 'The prison kitchen feeds 123 prisoners.', []],
    [
      'how long',
      'The ferry to the old harbour was 45 minutes late on Saturday, the guard said.',
      'The ferry to the old harbour was 30 minutes late on Saturday, the guard said.',
      [],
    ],
    [
      'a day',
      'The July 16 harbour meeting of the two ministers in the old town was short.',
      'The July 20 harbour meeting of the two ministers in the old town was short.',
      [],
    ],
    [
      'a day of a month',
      'The ministers of both banks met in the old harbour town on 23 July and drank tea.',
      'The ministers of both banks met in the old harbour town on 24 July and drank tea.',
      [],
    ],
    [
      'capitals before what is counted',
      'The ministers of both banks lost 12 Listran barges in the old harbour town on Friday.',
      'The ministers of both banks lost 15 Listran barges in the old harbour town on Friday.',
      ['number! 15 Listran barges'],
    ],
    ['a year', 'The war of 1998 prisoners remember.', 'The war of 1999 prisoners remember.', []],
    ['the other tells both', `He said 132 ${EXCHANGE}`, `He said 123 ${EXCHANGE} Others said 132 prisoners.`, []],
    ['hedged', `He said 132 ${EXCHANGE}`, `He said at least 60 ${EXCHANGE}`, []],
  ])('%s', (_, a, b, expected) => {
    expect(counts(a, b)).toEqual(expected)
  })
  it('a toll that rises', () => {
    const [a, b] = [
      'The shells on the market hall killed nine people, the mayor said.',
      'The death toll from the shells on the market hall rose to 14, the mayor said.',
    ]
    expect(counts(a, b, ['2025-03-04', '2025-03-05'])).toEqual(['update rose to 14'])
  })
})
