import { describe, expect, it } from 'vitest'
import { parseSearch } from './search.ts'

describe('parseSearch', () => {
  it('takes any text: words, and phrases between quotation marks of every style', () => {
    expect(parseSearch('pier “ferry line” "new fees"').phrases).toEqual([
      ['ferri', 'line'],
      ['new', 'fee'],
    ])
    expect(parseSearch('pier "ferry line"').terms).toEqual(['pier', 'ferri', 'line'])
  })

  it('what a search engine would read as an order is only words', () => {
    expect(parseSearch('NEAR(a* b) OR "unclosed -not col:x').phrases).toEqual([])
    expect(parseSearch('NEAR(a* b) OR "unclosed -not col:x').terms).toEqual([
      'near',
      'a',
      'b',
      'or',
      'unclos',
      'not',
      'col',
      'x',
    ])
    expect(parseSearch('«» … !!').terms).toEqual([])
  })
})
