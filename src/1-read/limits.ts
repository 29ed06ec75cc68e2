/** Every limit of this room, in one place; the README's table is checked against it. Beyond one: the problem `too-large`, the rest is read. */

/** UTF-16 code units of one report's text; a long book has 2 million. */
export const MAX_TEXT = 5_000_000
/** Bytes of one JSONL line: the longest allowed text with every character escaped (`\uXXXX`), and room for the fields. */
export const MAX_LINE_BYTES = 32_000_000
/** Bytes of one file or page, before anything is decoded. */
export const MAX_FILE_BYTES = 64_000_000
/** Characters of one HTML page, scripts included. */
export const MAX_PAGE = 8_000_000
/** `<` and `&` marks of one HTML page without its scripts: tags, closing tags, entities; heavy news pages have 20 000. */
export const MAX_MARKS = 50_000
/** Elements inside one another; real pages stay under 100. */
export const MAX_DEPTH = 300
/** Attributes of one element. */
export const MAX_ATTRIBUTES = 300
/**
 * Each element counts 1, each 20 visible characters 1 more, times the square of their nesting depth: the article finder weighs what
 * stands in an element for all pairs of elements around it. Heavy pages need 5 million; at the limit a page takes up to 10 s.
 */
export const MAX_NESTED = 20_000_000
/** Characters of one feed. */
export const MAX_FEED = 32_000_000
/** Items read from one feed. */
export const MAX_ITEMS = 10_000
/** Characters of an id, title, outlet, byline or address. */
export const MAX_FIELD = 2_000
/** Characters under which what was found on a page is not taken for an article. */
export const MIN_ARTICLE = 140
