/** Text of a piece of a page as a reader sees it: paragraphs parted by an empty line, no pictures, no lists of links. */
import { ELEMENT, type PageElement, type PageNode, TEXT } from './dom.ts'

const names = (list: string) => new Set(list.split(' '))

const BLOCKS = names(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL',
)
const CELLS = names('TD TH')
const LEFT_OUT = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON SELECT TEXTAREA INPUT FIGURE FIGCAPTION ASIDE HEAD TITLE',
)
/** Short blocks that are nearly all link text are "read more" lists. */
const LINKS_BELOW = 400
const LINK_SHARE = 0.85

/** The words of a node. Made by us from markup, so white space is normalised here and never again. */
export function blockText(root: PageNode): string {
  const out: string[] = []
  const open: (PageNode | string)[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') out.push(next)
    else if (next.nodeType === TEXT) out.push(flat(next.textContent ?? ''))
    else if (next.nodeType === ELEMENT || next === root) enter(next as PageElement, open)
  }
  return tidy(out.join(''))
}

function enter(element: PageElement, open: (PageNode | string)[]): void {
  const name = element.nodeName.toUpperCase()
  if (name === 'BR') open.push('\n')
  if (name === 'BR' || LEFT_OUT.has(name)) return
  const block = BLOCKS.has(name)
  if (block && isLinkList(element)) return
  const edge = block ? '\n\n' : CELLS.has(name) ? ' ' : ''
  if (edge) open.push(edge)
  const children = element.childNodes
  for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!)
  if (edge) open.push(edge)
}

/** Line breaks in the markup are spaces; soft hyphens and zero-width spaces are no part of the words. */
function flat(text: string): string {
  return text.replace(/[\u00AD\u200B\uFEFF]+/g, '').replace(/[ \t\r\n\f\v\u00A0]+/g, ' ')
}

function tidy(text: string): string {
  const lines = text
    .replace(/\0/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function isLinkList(element: PageElement): boolean {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (words.length === 0 || words.length >= LINKS_BELOW) return false
  let linked = 0
  for (const link of element.querySelectorAll('a'))
    linked += (link.textContent ?? '').replace(/\s+/g, ' ').trim().length
  return linked > words.length * LINK_SHARE
}
