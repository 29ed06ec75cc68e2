/** RSS, Atom, RDF and JSON feeds: one report an item. A feed with a document type declaration is refused before any parser sees it. */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import type { Problem, Raw } from '../model/types.ts'
import { blockText } from './block-text.ts'
import { textDate, titleDate, urlDate } from './date-clues.ts'
import { isProblem, parsePage } from './dom.ts'
import { cleanField, type DateClue, type Draft, type Found, failed } from './found.ts'
import { feedsmith } from './libraries.ts'
import { MAX_FEED, MAX_FIELD, MAX_ITEMS } from './limits.ts'
import { problem, shown } from './problems.ts'

/** An item of any of the four formats. */
interface Item {
  id: string | null
  url: string | null
  title: string | null
  byline: string | null
  published: string | null
  /** best first; `plain` is text as it is, else it may hold markup */
  bodies: { text: string; plain: boolean }[]
}

interface Feed {
  title: string | null
  items: Item[]
}

export function readFeed(source: string, raw: Raw): Found {
  if (source.length > MAX_FEED) return failed(tooLong(source.length, raw.name))
  if (hasDocumentType(source)) return failed(problem('feed-dtd', raw.name))
  const feed = parsed(source)
  if (feed instanceof Error) return failed(problem('not-a-feed', raw.name, shown(feed.message).slice(1, -1)))
  if (feed.items.length === 0) return failed(problem('no-text', raw.name, 'the feed has no items'))
  return draftsOf(feed, raw)
}

function tooLong(length: number, where: string): Problem {
  return problem('too-large', where, `the feed has ${length} characters, ${MAX_FEED} are read`)
}

/** `<!DOCTYPE` or `<!ENTITY` outside comments and CDATA, where items may quote whole pages. Linear: each part is passed once. */
export function hasDocumentType(source: string): boolean {
  for (let at = source.indexOf('<!'); at >= 0; at = source.indexOf('<!', at)) {
    const skip = source.startsWith('<!--', at) ? '-->' : source.startsWith('<![CDATA[', at) ? ']]>' : null
    if (skip === null) {
      if (/^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(source.slice(at, at + 12))) return true
      at += 2
      continue
    }
    const end = source.indexOf(skip, at + 4)
    if (end < 0) return false
    at = end + 3
  }
  return false
}

function parsed(source: string): Feed | Error {
  try {
    const { format, feed } = feedsmith().parseFeed(source.trimStart(), { maxItems: MAX_ITEMS + 1 })
    if (format === 'atom') return ofAtom(feed)
    if (format === 'json') return ofJson(feed)
    return ofRss(feed)
  } catch (error) {
    return error instanceof Error ? error : new Error('unreadable')
  }
}

function ofRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Feed {
  const items = (feed.items ?? []) as RssFeed.Item<string>[] // an RDF item is an RSS item with fewer fields
  return {
    title: textOf(feed.title),
    items: items.map((item) => ({
      id: guidOf(item.guid)?.value ?? textOf(item.link),
      url: webUrl(textOf(item.link) ?? permaLink(item)),
      title: item.title ?? null,
      byline: joined([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((one) => one.name)]),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
      bodies: bodies([item.content?.encoded, false], [item.description, false]),
    })),
  }
}

function ofAtom(feed: AtomFeed.Feed<string>): Feed {
  const items = feed.entries ?? []
  return {
    title: textOf(feed.title?.value),
    items: items.map((item) => ({
      id: textOf(item.id),
      url: webUrl(item.links?.find((link) => !link.rel || link.rel === 'alternate')?.href ?? null),
      title: textOf(item.title?.value),
      byline: joined((item.authors ?? []).map((one) => textOf(one.name))),
      published: item.published ?? null,
      bodies: bodies(
        [item.content?.value, isPlain(item.content?.type)],
        [item.summary?.value, isPlain(item.summary?.type)],
      ),
    })),
  }
}

function ofJson(feed: JsonFeed.Feed<string>): Feed {
  const items = feed.items ?? []
  return {
    title: textOf(feed.title),
    items: items.map((item) => ({
      id: textOf(item.id) ?? item.url ?? null,
      url: webUrl(item.url ?? null),
      title: item.title ?? null,
      byline: joined((item.authors ?? []).map((one) => one.name)),
      published: item.date_published ?? null,
      bodies: bodies([item.content_html, false], [item.content_text, true], [item.summary, true]),
    })),
  }
}

/** Atom's `text` has no markup; its default is `text` too, but feeds forget to say `html`. */
function isPlain(type: string | undefined): boolean {
  return type === 'text' || type === 'text/plain'
}

/** The library types a required field as "value or marker of strict mode"; parsed feeds hold the value. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function guidOf(guid: RssFeed.Item<string>['guid']): { value: string | null; permaLink: boolean } | null {
  return guid ? { value: textOf(guid.value), permaLink: guid.isPermaLink !== false } : null
}

function permaLink(item: RssFeed.Item<string>): string | null {
  const guid = guidOf(item.guid)
  return guid?.permaLink ? guid.value : null
}

function webUrl(text: string | null): string | null {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null
}

function joined(names: (string | null | undefined)[]): string | null {
  return cleanField(names.filter(Boolean).join(', '))
}

function bodies(...found: [string | undefined, boolean][]): Item['bodies'] {
  return found.flatMap(([text, plain]) => (text && /\S/.test(text) ? [{ text, plain }] : []))
}

function draftsOf(feed: Feed, raw: Raw): Found {
  const problems: Problem[] = []
  const drafts: Draft[] = []
  const items = feed.items.slice(0, MAX_ITEMS)
  if (items.length < feed.items.length) problems.push(problem('more-items', raw.name, String(MAX_ITEMS)))
  for (const [i, item] of items.entries()) {
    const where = `${raw.name}#${i + 1}`
    const text = bodyText(item, where, problems)
    if (text !== null) drafts.push(draftOf(item, feed, text, where))
  }
  const missing = items.filter((item) => item.bodies.length === 0).length
  if (missing > 0) problems.push(problem('items-without-text', raw.name, `${missing} of ${items.length} items`))
  return { drafts, problems }
}

function draftOf(item: Item, feed: Feed, text: string, where: string): Draft {
  const dates: DateClue[] = item.published ? [{ text: item.published, basis: 'feed' }] : []
  const { id, url, byline } = item
  const title = item.title === null ? null : cleanField(markedUp(item.title, where)?.text ?? item.title)
  dates.push(...urlDate(item.url), ...textDate(text), ...titleDate(title))
  return {
    id: shortId(id),
    fallbackId: where,
    where,
    text,
    title,
    url,
    outlet: cleanField(feed.title),
    byline,
    dates,
  }
}

function shortId(id: string | null): string | null {
  const clean = cleanField(id)
  return clean !== null && clean.length <= MAX_FIELD ? clean : null
}

/** The first body that has words, null when none has. */
function bodyText(item: Item, where: string, problems: Problem[]): string | null {
  for (const { text, plain } of item.bodies) {
    const found = plain ? { text: text.trim() } : markedUp(text, where)
    if (found?.problem) problems.push(found.problem)
    if (found?.text) return found.text
  }
  return null
}

/** Text of a body that may hold markup; without any it is taken as it is. */
function markedUp(text: string, where: string): { text?: string; problem?: Problem } {
  if (!/<[a-z!/]|&[a-z#]/i.test(text)) return { text: text.trim() }
  const page = parsePage(text, where)
  return isProblem(page) ? { problem: page } : { text: blockText(page.body) }
}
