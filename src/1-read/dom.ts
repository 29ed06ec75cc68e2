/** The little of the DOM that this room uses, so that the project needs no browser types; and a parser that keeps hostile pages small. */
import type { Problem } from '../model/types.ts'
import { linkedom } from './libraries.ts'
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_MARKS, MAX_NESTED, MAX_PAGE } from './limits.ts'
import { problem } from './problems.ts'

export interface PageNode {
  readonly nodeType: number
  /** upper case for HTML elements */
  readonly nodeName: string
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly childNodes: ArrayLike<PageNode>
}

export interface PageElement extends PageNode {
  readonly attributes: { readonly length: number }
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export interface PageDocument {
  readonly body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
}

export const ELEMENT = 1
export const TEXT = 3

/** Parses a page or a fragment; scripts are never run. A page that would cost more than its limits is refused. */
export function parsePage(html: string, where: string): PageDocument | Problem {
  if (html.length > MAX_PAGE) return tooLong(html.length, where)
  const lean = withoutScripts(html)
  const refused = tooMany(lean, where)
  if (refused) return refused
  const { document } = linkedom().parseHTML(wholePage(lean)) as unknown as { document: PageDocument } // its types need the browser's
  return tooDeep(document.body, where) ?? document
}

export function isProblem(value: PageDocument | Problem): value is Problem {
  return 'severity' in value
}

function tooLong(length: number, where: string): Problem {
  return problem('too-large', where, `the page has ${length} characters, ${MAX_PAGE} are read`)
}

/** Comments, and the insides of scripts (except data blocks) and styles, are dropped before parsing: one pass, whatever they hold. */
function withoutScripts(html: string): string {
  const opening = /<(?:(script|style)\b|!--)/gi
  const kept: string[] = []
  let from = 0
  for (let m = opening.exec(html); m; m = opening.exec(html)) {
    const [start, end] = m[1] ? inside(html, m.index, m[1].toLowerCase()) : comment(html, m.index)
    if (end < 0) break
    if (!html.slice(m.index, start).toLowerCase().includes('ld+json')) {
      kept.push(html.slice(from, start))
      from = end
    }
    opening.lastIndex = end
  }
  kept.push(html.slice(from))
  return kept.join('')
}

function comment(html: string, at: number): [number, number] {
  const close = html.indexOf('-->', at + 2)
  return [at, close < 0 ? -1 : close + 3]
}

/** From the end of the opening tag to the closing tag; -1 when either is missing. */
function inside(html: string, at: number, name: string): [number, number] {
  const start = html.indexOf('>', at) + 1
  const closing = name === 'script' ? /<\/script\b/gi : /<\/style\b/gi
  closing.lastIndex = start
  return [start, start > 0 ? (closing.exec(html)?.index ?? -1) : -1]
}

function tooMany(html: string, where: string): Problem | null {
  let marks = 0
  for (let i = 0; i < html.length; i++) {
    const unit = html.charCodeAt(i)
    if (unit === 0x3c || unit === 0x26) marks++
  }
  return marks > MAX_MARKS
    ? problem('too-large', where, `the page has ${marks} tags and entities, ${MAX_MARKS} are read`)
    : null
}

/** The parser wants `html` and `body` elements around everything; pages often leave them out, or close them too early. */
function wholePage(html: string): string {
  const open = html.replace(/<\/(?:body|html)\s{0,20}>/gi, '')
  const start = open.search(/<html[\s>]/i)
  if (start >= 0 && /<body[\s>]/i.test(open)) return `<!doctype html>${open.slice(start)}`
  const bare = open.replace(/<\/?(?:html|head|body|!doctype)(?:\s[^>]{0,1000})?>/gi, '')
  return `<!doctype html><html><head></head><body>${bare}</body></html>`
}

/** Nesting makes the article finder look at the same words again and again. */
function tooDeep(root: PageElement, where: string): Problem | null {
  let work = 0
  const open: [PageNode, number][] = [[root, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next
    if (node.nodeType === TEXT && !isHiddenText(node)) work += ((node.textContent ?? '').length / 20) * depth ** 2
    if (node.nodeType !== ELEMENT) continue
    work += depth ** 2
    const reason = excess(node as PageElement, depth)
    if (reason) return problem('too-large', where, reason)
    for (const child of Array.from(node.childNodes)) open.push([child, depth + 1])
  }
  return work > MAX_NESTED ? problem('too-large', where, 'the page holds too much in too deep a nesting') : null
}

function isHiddenText(node: PageNode): boolean {
  const parent = node.parentNode?.nodeName
  return parent === 'SCRIPT' || parent === 'STYLE'
}

function excess(element: PageElement, depth: number): string | null {
  if (depth > MAX_DEPTH) return `elements nested more than ${MAX_DEPTH} deep`
  return element.attributes.length > MAX_ATTRIBUTES ? `an element with more than ${MAX_ATTRIBUTES} attributes` : null
}
