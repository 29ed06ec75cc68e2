import { describe, expect, it } from 'vitest'
import { marked } from './marked.suite.ts'

const said = (marks: string, published: string | null) => marked(marks, published).map((s) => s.speaker)
const one = (source: string, published: string | null, before = '') =>
  said(`${before}{${source}} <said> [it was late]|.`, published)[0]!

describe('offices on the day of the report', () => {
  it.each([
    ['The Russian leader', '2025-02-27', 'Vladimir Putin', 'Russia'],
    ['The Russian leader', '2009-02-27', 'Dmitry Medvedev', 'Russia'],
    ['The British prime minister', '2018-11-20', 'Theresa May', 'United Kingdom'],
    ['Britain’s prime minister', '2025-02-27', 'Keir Starmer', 'United Kingdom'],
    ['The German chancellor', '2018-05-01', 'Angela Merkel', 'Germany'],
    ['the president of France', '2018-05-01', 'Emmanuel Macron', 'France'],
    ['The NATO chief', '2022-05-01', 'Jens Stoltenberg', null],
    ['The Kremlin spokesman', '2022-05-01', 'Dmitry Peskov', 'Russia'],
    ['Russian leader', '2022-05-01', 'Vladimir Putin', 'Russia'],
    ['The President of the United States', '2018', 'Donald Trump', 'United States'],
    ['the U.S. secretary of state', '2019-02-03', 'Mike Pompeo', 'United States'],
  ])('%s on %s', (source, day, name, affiliation) => {
    expect(one(source, day)).toMatchObject({ name, affiliation, basis: 'description' })
  })

  it.each([
    ['The Russian leader', null],
    ['The Russian leader', '2041-02-27'],
    ['The former Russian leader', '2025-02-27'],
    ['A Russian leader', '2025-02-27'],
    ['The Russian deputy prime minister', '2025-02-27'],
    ['The Russian harbour master', '2025-02-27'],
    ['The Russian opposition leader', '2025-02-27'],
    ['The president', '2025-02-27'],
    ['The chief of staff', '2025-02-27'],
    ['The U.S. president', '2017-01'],
  ])('%s on %s names nobody', (source, day) => {
    expect(one(source, day)).toMatchObject({ basis: 'unnamed' })
  })

  it('what the report tells goes first', () => {
    const text = 'Russian foreign minister Ada Berg came. '
    expect(one('The Russian foreign minister', '2025-02-27', text).name).toBe('Ada Berg')
  })

  it('an opposition leader is not the leader', () => {
    const text = 'Russian opposition leader Ada Berg came. '
    expect(one('The Russian leader', '2025-02-27', text).name).toBe('Vladimir Putin')
    expect(one('The Russian opposition leader', '2025-02-27', text).name).toBe('Ada Berg')
  })

  it('finds the holder among those the report names, in its spelling', () => {
    const text = 'Vladimir Zelenskiy met Ada Berg in Ukraine. '
    expect(one('The Ukrainian leader', '2025-02-27', text).name).toBe('Vladimir Zelenskiy')
    expect(one('The president', '2025-02-27', text)).toMatchObject({
      name: 'Vladimir Zelenskiy',
      affiliation: 'Ukraine',
    })
    expect(one('The president', '2015-02-27', text).basis).toBe('unnamed')
  })

  it('names a bare surname with its office in full, when the report speaks of the country', () => {
    expect(one('U.S. President Trump', '2019-02-27')).toMatchObject({ name: 'Donald Trump', basis: 'surname' })
    expect(one('President Trump', '2019-02-27', 'Envoys of the United States met. ').name).toBe('Donald Trump')
    expect(one('President Trump', '2019-02-27').name).toBe('Trump')
    expect(one('President Trump', '2015-02-27', 'Envoys of the United States met. ').name).toBe('Trump')
    expect(one('Ukrainian President Zelensky', null).name).toBe('Volodymyr Zelenskyy')
    expect(one('President Zelensky', null, 'Envoys came to Ukraine. ').name).toBe('Volodymyr Zelenskyy')
    expect(one('President Zelensky', null).name).toBe('Zelensky')
    expect(one('U.S. President Bush', null).name).toBe('Bush')
  })

  it('tells the country of a president also without a date, when the report speaks of it', () => {
    expect(one('President Volodymyr Zelensky', null, 'Envoys came to Ukraine. ').affiliation).toBe('Ukraine')
    expect(one('President Volodymyr Zelensky', null).affiliation).toBeNull()
    expect(one('Volodymyr Zelensky', null, 'Envoys came to Ukraine. ').affiliation).toBeNull()
  })

  it('names a bare surname in full where the report speaks of “the president” and of the country', () => {
    const text = 'Envoys met in the United States, and the president was late. '
    expect(one('Trump', '2019-02-27', text)).toMatchObject({ name: 'Donald Trump', basis: 'surname' })
    expect(one('Trump', '2015-02-27', text).name).toBe('Trump')
    expect(one('Trump', null, text).name).toBe('Trump')
    expect(one('Trump', '2019-02-27', 'The president was late. ').name).toBe('Trump')
    expect(one('Trump', '2019-02-27', 'Envoys met in the United States. ').name).toBe('Trump')
    expect(one('Trump', '2019-02-27', `${text}Ivanka Trump left. `).name).toBe('Ivanka Trump')
  })

  it('a son or wife does not take the president’s surname', () => {
    const text = 'U.S. President Trump met Donald Trump Jr. and Ivanka Trump. '
    expect(one('President Trump', '2019-02-27', text).name).toBe('Donald Trump')
  })

  it('a past president is not “the president”', () => {
    const text = 'Former President Ada Berg met President Erik Dahl. '
    expect(one('The president', null, text).name).toBe('Erik Dahl')
    expect(one('The former president', null, text).name).toBe('Ada Berg')
  })

  it('one outside the report is one person for the pronouns that follow', () => {
    const speakers = said('{The Russian leader} <said> [a]|. {He} <added> [b]|. {She} <said> [c]|.', '2025-02-27')
    expect(speakers.map((s) => s.name)).toEqual(['Vladimir Putin', 'Vladimir Putin', null])
  })
})
