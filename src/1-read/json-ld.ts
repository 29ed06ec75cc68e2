/** What a page says of itself in JSON-LD (schema.org): the article's date, headline, authors, publisher, and body. */
import type { PageDocument } from './dom.ts'

type Fields = Record<string, unknown>

export interface ArticleData {
  published: string | null
  headline: string | null
  publisher: string | null
  authors: string[]
  body: string | null
}

const NONE: ArticleData = { published: null, headline: null, publisher: null, authors: [], body: null }
const ARTICLE = /(?:Article|Report|BlogPosting|SocialMediaPosting|LiveBlogPosting)$/
const PAGE = /^(?:WebPage|ItemPage|VideoObject|CreativeWork)$/
/** Keys under which other articles stand: teasers, comments, lists. */
const OTHERS = new Set([
  'itemListElement',
  'comment',
  'isPartOf',
  'hasPart',
  'relatedLink',
  'citation',
  'mentions',
  'liveBlogUpdate',
  'review',
])
const MAX_OBJECTS = 5_000

/** The data of the page's main article. With several, the one that names the page's address, else the first. */
export function articleData(document: PageDocument, addresses: string[]): ArticleData {
  const objects = allObjects(document)
  const articles = objects.filter((object) => typed(object, ARTICLE))
  const main = articles.find((object) => addresses.some((address) => names(object, address))) ?? articles[0]
  const page = objects.find((object) => typed(object, PAGE) && text(object.datePublished))
  if (!main && !page) return { ...NONE, publisher: siteName(objects) }
  return dataOf(main ?? {}, page ?? {}, objects)
}

function dataOf(article: Fields, page: Fields, objects: Fields[]): ArticleData {
  return {
    published: text(article.datePublished) ?? text(page.datePublished),
    headline: text(article.headline),
    publisher: nameOf(article.publisher, objects)[0] ?? siteName(objects),
    authors: nameOf(article.author, objects),
    body: text(article.articleBody),
  }
}

function siteName(objects: Fields[]): string | null {
  const site = objects.find((object) => typed(object, /^(?:NewsMediaOrganization|WebSite)$/))
  return site ? text(site.name) : null
}

function allObjects(document: PageDocument): Fields[] {
  const found: Fields[] = []
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue
    collect(parsed(script.textContent ?? ''), found)
  }
  return found
}

/** Pages wrap the block in comments and leave raw line breaks in strings. */
function parsed(source: string): unknown {
  const body = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, '')
  for (const attempt of [body, body.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt, or a page without usable data: its other sources are asked.
    }
  }
  return null
}

/** Objects in document order, without a call stack: the nesting is the page's to choose. */
function collect(value: unknown, found: Fields[]): void {
  const open: unknown[] = [value]
  while (open.length > 0 && found.length < MAX_OBJECTS) {
    const next = open.pop()
    if (Array.isArray(next)) for (let i = Math.min(next.length, MAX_OBJECTS) - 1; i >= 0; i--) open.push(next[i])
    else if (isObject(next)) {
      found.push(next)
      const inner = Object.entries(next).filter(([key]) => !OTHERS.has(key))
      for (const [, child] of inner.reverse()) if (typeof child === 'object') open.push(child)
    }
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typed(object: Fields, pattern: RegExp): boolean {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']]
  return types.some((type) => typeof type === 'string' && pattern.test(type))
}

function names(object: Fields, address: string): boolean {
  const page = object.mainEntityOfPage
  const said = [object.url, object['@id'], page, isObject(page) ? page['@id'] : null, isObject(page) ? page.url : null]
  return said.some((one) => typeof one === 'string' && bare(one) === bare(address))
}

function bare(address: string): string {
  return address
    .slice(0, 2_000)
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

/** Names of persons or bodies given as text, object, reference (`@id`) or a list of these. */
function nameOf(value: unknown, objects: Fields[]): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value]
  return list.flatMap((one) => {
    if (typeof one === 'string') return one.trim() ? [one.trim()] : []
    if (!isObject(one)) return []
    const whole = text(one.name) ? one : objects.find((object) => object['@id'] === one['@id'] && text(object.name))
    return whole ? [text(whole.name)!] : []
  })
}
