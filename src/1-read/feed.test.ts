import { describe, expect, it } from 'vitest'
import { hasDocumentType } from './feed.ts'
import { codes, readText } from './helpers.suite.ts'

const rss = (inside: string) => `<rss version="2.0"><channel><title>Wire</title>${inside}</channel></rss>`

/** Each entity is ten of the one before: two kilobytes that would unfold to 10²⁰ words. */
function bomb(): string {
  const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)
  return `<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join('')}]>${rss('<item><description>&e20;</description></item>')}`
}

describe('feeds', () => {
  it('refuses a document type declaration before any parser sees it', () => {
    const before = process.memoryUsage().heapUsed
    const outcome = readText(bomb(), 'bomb.xml')
    expect(outcome.reports).toEqual([])
    expect(outcome.problems).toMatchObject([
      { code: 'feed-dtd', severity: 'error', where: 'bomb.xml', retryable: false },
    ])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
  })

  it('finds a declaration in any spelling and place, but not in quoted pages', () => {
    for (const text of ['<!DOCTYPE x>', '<!doctype x>', '<a><!-- x --><!ENTITY a "b">', '<![CDATA[x]]><!DOCTYPE x']) {
      expect(hasDocumentType(text)).toBe(true)
    }
    for (const text of [
      '<![CDATA[<!DOCTYPE html>]]>',
      '<!-- <!DOCTYPE x> -->',
      '<rss>',
      '<!--',
      '<![CDATA[<!DOCTYPE',
      '',
    ]) {
      expect(hasDocumentType(text)).toBe(false)
    }
  })

  it('does not expand entities of its own invention', () => {
    expect(readText(rss('<item><description>&e20; stays</description></item>'), 'x.xml').reports[0]!.text).toBe(
      '&e20; stays',
    )
  })

  it.each([
    ['a feed cut off', '<rss version="2.0"><channel><item><title>x'],
    ['XML of another kind', '<note><to>x</to></note>'],
    ['no XML', 'just words'],
  ])('says that it cannot read %s', (_, text) => {
    expect(readText(text, 'x.xml').problems).toMatchObject([{ code: 'not-a-feed', severity: 'error', where: 'x.xml' }])
  })

  it('says that a feed has no items, and how many were left out', () => {
    expect(codes(readText(rss(''), 'x.xml'))).toEqual(['no-text'])
    const many = readText(rss('<item><description>x</description></item>'.repeat(10_001)), 'x.xml')
    expect([many.reports.length, codes(many)]).toEqual([10_000, ['more-items']])
  })

  it('names items without guid and link by their place', () => {
    const { reports, idGiven } = readText(rss('<item><description>x</description></item>'), 'x.xml')
    expect([reports[0]!.id, idGiven]).toEqual(['x.xml#1', false])
  })

  it('lets the caller name the outlet and the day', () => {
    const { reports } = readText(
      rss('<item><pubDate>2031-01-01</pubDate><description>x</description></item>'),
      'x.xml',
      {
        given: { outlet: 'Mine', published: '2031-05-14' },
      },
    )
    expect(reports[0]).toMatchObject({ outlet: 'Mine', published: { value: '2031-05-14', basis: 'given' } })
  })
})
