import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OFFICE_HOLDERS } from './office-holders.ts'
import { bearersOf, holdersOf, holdsOffice } from './offices.ts'

const who = (of: string, office: string, day: string) => holdersOf(of, office, day).map((h) => h.names[0])

describe('who was in office on a day', () => {
  it.each([
    ['Ukraine', 'president', '2025-02-27', 'Volodymyr Zelenskyy'],
    ['Russia', 'leader', '2025-02-27', 'Vladimir Putin'],
    ['Russian', 'leader', '2009-05-01', 'Dmitry Medvedev'],
    ['U.S.', 'president', '2019-01-05', 'Donald Trump'],
    ['United States', 'president', '2017-01-19', 'Barack Obama'],
    ['United States', 'secretary of state', '2019-01-05', 'Mike Pompeo'],
    ['Britain', 'prime minister', '2018-11-20', 'Theresa May'],
    ['UK', 'PM', '2019-07-24', 'Boris Johnson'],
    ['UK', 'foreign secretary', '2020-03-01', 'Dominic Raab'],
    ['UK', 'chancellor', '2023-05-01', 'Jeremy Hunt'],
    ['Germany', 'chancellor', '2018-05-01', 'Angela Merkel'],
    ['German', 'leader', '2024-05-01', 'Olaf Scholz'],
    ['China', 'leader', '2018-05-01', 'Xi Jinping'],
    ['Hong Kong', 'leader', '2018-05-01', 'Carrie Lam'],
    ['Ireland', 'taoiseach', '2019-05-01', 'Leo Varadkar'],
    ['NATO', 'NATO secretary-general', '2022-05-01', 'Jens Stoltenberg'],
  ])('%s, %s, %s', (of, office, day, name) => expect(who(of, office, day)).toEqual([name]))

  it('is nobody when the month or year saw two, when the table ends, and for no office', () => {
    expect(who('United States', 'president', '2017')).toEqual([])
    expect(who('United States', 'president', '2017-01')).toEqual([])
    expect(who('United States', 'president', '2017-02')).toEqual(['Donald Trump'])
    expect(who('Russia', 'president', '2041-02-27')).toEqual([])
    expect(who('Germany', 'harbour master', '2018-05-01')).toEqual([])
    expect(who('Norlandia', 'president', '2018-05-01')).toEqual([])
  })
})

describe('"former" or not', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Ukraine', 'president', '2025-02-27', 'yes'],
    ['Zelensky', null, 'president', '2025-02-27', 'yes'],
    ['Vladimir Zelenskiy', 'Ukrainian', 'leader', '2018-02-27', 'no'],
    ['Donald J. Trump', 'US', 'president', '2019-01-05', 'yes'],
    ['Trump', 'US', 'president', '2023-01-05', 'no'],
    ['Trump', 'US', 'president', '2025-02-05', 'yes'],
    ['Melania Trump', 'US', 'president', '2019-01-05', 'no'],
    ['Xi', 'China', 'president', '2019-01-05', 'yes'],
    ['Tony Blair', 'UK', 'prime minister', '2001-01-05', 'yes'],
    ['Ada Berg', 'Germany', 'chancellor', '2018-05-01', 'no'],
    ['Ada Berg', null, 'president', '2018-05-01', 'unknown'],
    ['Ada Berg', 'Norlandia', 'president', '2018-05-01', 'unknown'],
    ['Donald Trump', 'US', 'president', '2041-05-01', 'unknown'],
    ['Tony Blair', 'UK', 'prime minister', '2007-06-28', 'unknown'],
  ] as const)('%s, %s, %s on %s: %s', (name, of, office, day, held) =>
    expect(holdsOffice(name, of, office, day)).toBe(held),
  )

  it('the same surname is not the same person', () => {
    const bush = bearersOf('George W. Bush', 'US', 'president')
    expect(bush.map((h) => h.since)).toEqual(['2001-01-20'])
    expect(bearersOf('Bush', 'US', 'president')).toHaveLength(2)
    expect(bearersOf('Laura Bush', 'US', 'president')).toEqual([])
  })

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), fc.string(), fc.string(), (name, of, office, day) => {
        expect(['yes', 'no', 'unknown']).toContain(holdsOffice(name, of, office, day))
      }),
    )
  })
})

it('every row of the table is found by each of its names, and begins before it ends', () => {
  const rows = OFFICE_HOLDERS.split('\n').filter((l) => l.includes('|') && !/^[=*]/.test(l))
  expect(rows.length).toBeGreaterThan(2400)
  let [of, office] = ['', '']
  const lost: string[] = []
  for (const line of OFFICE_HOLDERS.split('\n').filter(Boolean)) {
    const [head = '', since = '', until = ''] = line.split('|')
    if (head.startsWith('=')) of = head.slice(1)
    else if (head.startsWith('*')) office = head.slice(1)
    else {
      if (until && since.slice(0, until.length) > until) lost.push(line)
      for (const name of head.split(';')) if (bearersOf(name, of, office).length === 0) lost.push(name)
    }
  }
  expect(lost).toEqual([])
})
