/** A page: its article as block-aware text, and what the page says about it. Scripts are never run. */
import type { Raw } from '../model/types.ts'
import { blockText } from './block-text.ts'
import { textDate, titleDate } from './date-clues.ts'
import { ELEMENT, isProblem, type PageDocument, type PageElement, type PageNode, parsePage } from './dom.ts'
import { addressOf, type Found, failed } from './found.ts'
import { pageMeta } from './html-meta.ts'
import { readability } from './libraries.ts'
import { MIN_ARTICLE } from './limits.ts'
import { problem } from './problems.ts'

/** Never part of an article, and costly to look at. */
const NOISE_NAMES = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'LINK',
  'DIALOG',
])
const NOISE_MARKS = /cookie|consent|gdpr/i
const NOISE_ROLES = /^(?:alert)?dialog$/i

export function readHtml(html: string, raw: Raw): Found {
  const document = parsePage(html, raw.name)
  if (isProblem(document)) return failed(document)
  const meta = pageMeta(document, addressOf(raw))
  const text = articleText(document) ?? ownBody(meta.body)
  if (text === null) return failed(problem('no-article', raw.name))
  const { title, outlet, byline, url } = meta
  const dates = [...meta.dates, ...textDate(text), ...titleDate(title)]
  const draft = { id: addressOf(raw), fallbackId: raw.name, where: raw.name, text, title, outlet, byline, url, dates }
  return { drafts: [draft], problems: [] }
}

/**
 * The article by Mozilla's Readability, without pictures, asides and lists of links (choice and pruning measured on
 * scrapinghub/article-extraction-benchmark, F1 0.963). Null when there is too little to be one.
 */
function articleText(document: PageDocument): string | null {
  removeNoise(document.body)
  const { Readability } = readability()
  const reader = new Readability<PageNode>(document, { serializer: (node: PageNode) => node, disableJSONLD: true })
  const content = reader.parse()?.content
  const text = content ? blockText(content) : ''
  return text.length >= MIN_ARTICLE ? text : null
}

/** By hand rather than by selectors: one look at each element. */
function removeNoise(body: PageElement): void {
  const open: PageNode[] = [...Array.from(body.childNodes)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType !== ELEMENT) continue
    const element = node as PageElement
    if (isNoise(element)) element.remove()
    else for (const child of Array.from(element.childNodes)) open.push(child)
  }
}

function isNoise(element: PageElement): boolean {
  if (NOISE_NAMES.has(element.nodeName.toUpperCase())) return true
  const marks = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`
  return NOISE_MARKS.test(marks) || NOISE_ROLES.test(element.getAttribute('role') ?? '')
}

/** Pages that build themselves by script often carry the article in their data. */
function ownBody(body: string | null): string | null {
  const text = (body ?? '').replace(/\r\n?/g, '\n').replace(/\0/g, '').trim()
  return text.length >= MIN_ARTICLE && !text.includes('</') ? text : null
}
