/** What a page's head says: title, outlet, byline, address, and its dates. */
import { FULL_DATE, TIME_OF_DAY } from '../text/days.ts'
import { urlDate } from './date-clues.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { cleanField, type DateClue } from './found.ts'
import { type ArticleData, articleData } from './json-ld.ts'

export interface PageMeta {
  title: string | null
  outlet: string | null
  byline: string | null
  url: string | null
  dates: DateClue[]
  /** the article's text as the page's own data give it */
  body: string | null
}

/** Names of `<meta>` tags, lower case, best first. "modified" and "updated" are left out: they are not the publication. */
const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'pub_date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'article.published',
  'originalpublicationdate',
  'rnews:datepublished',
  'date',
]
const TITLE_TAGS = ['og:title', 'twitter:title', 'parsely-title', 'dc.title']
const OUTLET_TAGS = ['og:site_name', 'application-name', 'dc.publisher', 'citation_publisher']
const BYLINE_TAGS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']
const DATED = '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [id*="date" i]'
const NOT_THE_ARTICLE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="more-" i], [class*="recommend" i]'
const CHANGED = /updat|modif|revis|edited/i
const MAX_LOOKED_AT = 60

/** Reads the head and the dated elements; call it before the page is taken apart. */
export function pageMeta(document: PageDocument, address: string | null): PageMeta {
  const tags = metaTags(document)
  const url = pageAddress(document, tags, address)
  const data = articleData(
    document,
    [url, address].filter((one) => one !== null),
  )
  const outlet = firstTag(tags, [OUTLET_TAGS[0]!]) ?? data.publisher ?? firstTag(tags, OUTLET_TAGS)
  return {
    title: titleOf(document, tags, data, outlet),
    outlet,
    byline: bylineOf(document, tags, data),
    url,
    dates: [...dataDates(data), ...tagDates(tags), ...timeDates(document), ...urlDate(url), ...datedElements(document)],
    body: data.body,
  }
}

function metaTags(document: PageDocument): Map<string, string> {
  const tags = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = cleanField(meta.getAttribute('content'))
    const key = name?.trim().toLowerCase()
    if (key && content && !tags.has(key)) tags.set(key, content)
  }
  return tags
}

function firstTag(tags: Map<string, string>, names: string[]): string | null {
  return names.map((name) => tags.get(name)).find((value) => value !== undefined) ?? null
}

function titleOf(
  document: PageDocument,
  tags: Map<string, string>,
  data: ArticleData,
  outlet: string | null,
): string | null {
  const heads = document.querySelectorAll('h1')
  const head = heads.length === 1 ? cleanField(heads[0]!.textContent) : null
  const said =
    data.headline ?? firstTag(tags, TITLE_TAGS) ?? head ?? cleanField(document.querySelector('title')?.textContent)
  return withoutOutlet(cleanField(said), outlet)
}

/** "Headline | The Outlet" → "Headline" */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet || !title.endsWith(outlet)) return title
  const rest = title.slice(0, -outlet.length).trimEnd()
  return /[|–—·-]$/.test(rest) ? cleanField(rest.slice(0, -1)) : title
}

function bylineOf(document: PageDocument, tags: Map<string, string>, data: ArticleData): string | null {
  if (data.authors.length > 0) return cleanField(data.authors.join(', '))
  const tag = BYLINE_TAGS.map((name) => tags.get(name)).find((value) => value && !/^https?:/i.test(value))
  const shown = document.querySelector('[rel~="author"], [itemprop~="author"]')
  const words = cleanField(tag ?? shown?.textContent)?.replace(/^by\s+/i, '') ?? null
  return words && words.length <= 200 ? words : null
}

/** The page's canonical address; one that leaves the site it was fetched from is not believed. */
function pageAddress(document: PageDocument, tags: Map<string, string>, address: string | null): string | null {
  const said = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? tags.get('og:url') ?? null
  const canonical = said ? webAddress(said, address) : null
  if (!canonical || (address && siteOf(canonical) !== siteOf(address))) return address
  return canonical
}

function webAddress(text: string, base: string | null): string | null {
  if (!URL.canParse(text, base ?? undefined)) return null
  const url = new URL(text, base ?? undefined)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '') : ''
}

function dataDates(data: ArticleData): DateClue[] {
  return data.published ? [{ text: data.published, basis: 'json-ld' }] : []
}

function tagDates(tags: Map<string, string>): DateClue[] {
  return DATE_TAGS.flatMap((name) => {
    const text = tags.get(name)
    return text ? [{ text, basis: 'meta' as const }] : []
  })
}

/** `<time>` and microdata: those that say "published" first, those of teasers, comments and corrections never. */
function timeDates(document: PageDocument): DateClue[] {
  const found: { text: string; sure: boolean }[] = []
  for (const element of Array.from(document.querySelectorAll('time, [itemprop~="datePublished"]')).slice(
    0,
    MAX_LOOKED_AT,
  )) {
    if (element.nodeName === 'META' || isElsewhere(element) || isChanged(element)) continue
    const text = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''
    const marks = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`
    found.push({ text, sure: /publi/i.test(marks) || element.getAttribute('pubdate') !== null })
  }
  const ordered = [...found.filter((one) => one.sure), ...found.filter((one) => !one.sure)]
  return ordered.map(({ text }) => ({ text, basis: 'time-element' }))
}

function isElsewhere(element: PageElement): boolean {
  return element.closest(NOT_THE_ARTICLE) !== null
}

function isChanged(element: PageElement): boolean {
  const marks = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`
  if (CHANGED.test(marks)) return true
  const before = (element.parentElement?.textContent ?? '').slice(0, 300)
  const at = before.indexOf(element.textContent ?? '')
  return at > 0 && CHANGED.test(before.slice(Math.max(0, at - 20), at))
}

const ALONE = new RegExp(`(?:^|[|,·•–—:]|\\bon)[ \\u00a0]{0,3}(${FULL_DATE})${TIME_OF_DAY}$`, 'i')

/** `<span class="date">Feb. 27, 2025</span>`: short elements whose class says date and whose words are one. */
function datedElements(document: PageDocument): DateClue[] {
  for (const element of Array.from(document.querySelectorAll(DATED)).slice(0, MAX_LOOKED_AT)) {
    const words = cleanField((element.textContent ?? '').slice(0, 400)) ?? ''
    if (words.length > 120 || isElsewhere(element) || isChanged(element) || CHANGED.test(words)) continue
    const found = ALONE.exec(words)
    if (found) return [{ text: found[1]!, basis: 'text' }]
  }
  return []
}
