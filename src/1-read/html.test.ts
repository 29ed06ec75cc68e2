import { describe, expect, it } from 'vitest'
import { blockText } from './block-text.ts'
import { isProblem, parsePage } from './dom.ts'
import { codes, readText } from './helpers.suite.ts'

const BODY = '<p>The council met for the second time, and parted without a word on the ferry, a clerk said.</p>'.repeat(
  4,
)
const page = (head: string, body = BODY) =>
  `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`
const dated = (head: string, body?: string) => readText(page(head, body), 'p.html').reports[0]!.published
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

describe('the publication date of a page', () => {
  const data = jsonLd({ '@type': 'NewsArticle', datePublished: '2031-05-14' })
  const tag = meta('article:published_time', '2031-05-13T01:00:00Z')
  const time = `<time datetime="2031-05-12">x</time>${BODY}`
  const link = '<link rel="canonical" href="https://g.example/2031/05/11/x">'

  it('is taken from the best source, and the source is kept', () => {
    expect(dated(data + tag + link, time)).toMatchObject({ value: '2031-05-14', basis: 'json-ld' })
    expect(dated(tag + link, time)).toMatchObject({ value: '2031-05-13', basis: 'meta' })
    expect(dated(link, time)).toMatchObject({ value: '2031-05-12', basis: 'time-element' })
    expect(dated(link)).toMatchObject({ value: '2031-05-11', basis: 'url' })
    expect(dated('', `<span class="pub-date">10 May 2031</span>${BODY}`)).toMatchObject({
      value: '2031-05-10',
      basis: 'text',
    })
    expect(dated('')).toEqual({ value: null, precision: 'unknown', basis: 'unknown' })
  })

  it('gives way to what the caller says', () => {
    const { reports } = readText(page(data), 'p.html', { given: { published: '2030-01-01' } })
    expect(reports[0]!.published).toMatchObject({ value: '2030-01-01', basis: 'given' })
  })

  it('is never the day of a change, a teaser or a comment', () => {
    expect(dated(jsonLd({ '@type': 'NewsArticle', dateModified: '2031-05-14' })).value).toBeNull()
    expect(dated(meta('article:modified_time', '2031-05-14')).value).toBeNull()
    expect(dated('', `<p>Updated <time datetime="2031-05-14">14 May</time></p>${BODY}`).value).toBeNull()
    expect(dated('', `<aside><time datetime="2031-05-14">14 May</time></aside>${BODY}`).value).toBeNull()
    expect(dated('', `<div class="related"><time datetime="2031-05-14">14 May</time></div>${BODY}`).value).toBeNull()
    expect(dated('', `<span class="date">Updated 14 May 2031</span>${BODY}`).value).toBeNull()
  })

  it('passes over what is no date, and says so only when nothing is left', () => {
    expect(dated(jsonLd({ '@type': 'NewsArticle', datePublished: 'soon' }) + tag)).toMatchObject({ basis: 'meta' })
    expect(codes(readText(page(meta('date', '0001-01-01')), 'p.html'))).toEqual(['bad-date'])
  })

  it('survives JSON-LD that is broken, wrapped, huge or deep', () => {
    const wrapped =
      '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"a\nb","datePublished":"2031-05-14"} --></script>'
    expect(dated(wrapped)).toMatchObject({ value: '2031-05-14', basis: 'json-ld' })
    for (const source of [
      '{',
      '[1,2',
      'null',
      '"x"',
      `${'['.repeat(50_000)}`,
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    ]) {
      expect(dated(`<script type="application/ld+json">${source}</script>${tag}`)).toMatchObject({ basis: 'meta' })
    }
  })
})

describe('what a page says of itself', () => {
  it('believes a canonical address only on its own site', () => {
    const link = (href: string) => `<link rel="canonical" href="${href}">`
    const at = (head: string) =>
      readText(page(head), 'https://www.g.example/a?x=1', { format: 'html', url: 'https://www.g.example/a?x=1' })
    expect(at(link('https://g.example/a')).reports[0]).toMatchObject({
      url: 'https://g.example/a',
      id: 'https://www.g.example/a?x=1',
    })
    expect(at(link('/b')).reports[0]!.url).toBe('https://www.g.example/b')
    expect(at(link('https://other.example/a')).reports[0]!.url).toBe('https://www.g.example/a?x=1')
    expect(at(link('javascript:alert(1)')).reports[0]!.url).toBe('https://www.g.example/a?x=1')
    expect(at('').idGiven).toBe(true)
  })

  it('finds the title without the outlet, the outlet, and the byline', () => {
    const head = `<title>Talks resume - The Gazette</title>${meta('application-name', 'The Gazette')}${meta('author', 'By Mira Olsen')}`
    expect(readText(page(head), 'p.html').reports[0]).toMatchObject({
      title: 'Talks resume',
      outlet: 'The Gazette',
      byline: 'Mira Olsen',
    })
    expect(readText(page(''), 'p.html').reports[0]).toMatchObject({ title: null, outlet: null, byline: null })
  })

  it('uses the text in the page’s data when the page itself is empty', () => {
    const body = 'The council met for the second time. '.repeat(8).trim()
    const outcome = readText(
      page(jsonLd({ '@type': 'NewsArticle', articleBody: body }), '<div id="app"></div>'),
      'p.html',
    )
    expect(outcome.reports[0]!.text).toBe(body)
  })
})

describe('blockText', () => {
  const text = (html: string) => {
    const document = parsePage(html, 'x')
    if (isProblem(document)) throw new Error(document.message)
    return blockText(document.body)
  }

  it.each([
    ['paragraphs are parted by an empty line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['inline elements are not parted', '<p>O<b>n</b>e <i>two</i></p>', 'One two'],
    ['a break is a line', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['line breaks of the markup are spaces', '<p>One\n  two&nbsp;three</p>', 'One two three'],
    ['cells are parted by a space', '<table><tr><td>A</td><td>B</td></tr></table>', 'A B'],
    [
      'pictures and asides are left out',
      '<p>One.</p><figure><figcaption>F</figcaption></figure><aside>A</aside>',
      'One.',
    ],
    ['lists of links are left out', '<p>One.</p><ul><li><a href="/">Read more of this</a></li></ul>', 'One.'],
    ['a link in a sentence stays', '<p>He <a href="/">said so</a> on air.</p>', 'He said so on air.'],
    ['entities are decoded', '<p>&ldquo;A &amp; B&rdquo; &lt;c&gt;</p>', '“A & B” <c>'],
    ['soft hyphens and zero-width spaces are dropped', '<p>bar&shy;gain&#8203;ing</p>', 'bargaining'],
    ['scripts are dropped', '<p>One.</p><script>document.write("<p>Two.</p>")</script><style>p{}</style>', 'One.'],
    [
      'a script that is only spoken of in a comment takes nothing with it',
      '<!-- <script> --><p>One.</p><script>1</script>',
      'One.',
    ],
    ['what follows the end of the page is kept', '<html><body><p>One.</p></body></html><p>Two.</p>', 'One.\n\nTwo.'],
    ['bare words are kept', 'One', 'One'],
  ])('%s', (_, html, expected) => expect(text(html)).toBe(expected))
})

describe('hostile pages', () => {
  it.each([
    ['deep nesting', '<div>'.repeat(20_000)],
    ['many marks', '<'.repeat(1_000_000)],
    ['many entities', '&amp;'.repeat(200_000)],
    ['many attributes', `<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}`).join(' ')}>x`],
    ['much text in deep nesting', `${'<div>'.repeat(290)}${`<p>${'word '.repeat(50_000)}</p>`}`],
    ['many small things in deep nesting', `${'<div>'.repeat(290)}${'<i></i>'.repeat(8_000)}x`],
    ['a class of a million names', `<p class="${'a '.repeat(1_000_000)}">x`],
    ['a huge page', ' x'.repeat(4_500_000)],
  ])('are refused with one clear line: %s', (_, html) => {
    const outcome = readText(html, 'p.html')
    expect(outcome.reports).toEqual([])
    expect(outcome.problems).toMatchObject([{ code: 'too-large', where: 'p.html', severity: 'error' }])
  })

  it.each([
    ['open tags', '<p>word, word '],
    ['open links', '<a href="'],
    ['open comments', '<!--'],
    ['open scripts', '<script '],
    ['spaces', '<p>                                        </p>'],
    ['list items', '<ul><li><a>word'],
  ])('are read in linear time: %s', (_, piece) => {
    const time = (n: number) => {
      const started = performance.now()
      readText(piece.repeat(n), 'p.html')
      return performance.now() - started
    }
    time(1_000)
    const small = time(1_000)
    expect(time(4_000)).toBeLessThan(small * 8 + 600)
  })
})
