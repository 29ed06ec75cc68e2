/** Everything this room can complain about: one code, one line, one thing to do. */
import type { Problem } from '../model/types.ts'

export type Code = keyof typeof TEXTS

/** `{}` stands for the detail: a type name, a number, a field. */
const TEXTS = {
  empty: ['error', 'there is no text in it', 'remove it from the list, or check how it was saved'],
  'not-text': ['error', 'this is not text but {}', 'convert it to text, HTML or JSONL first'],
  'too-large': ['error', 'too large: {}', 'split it, or remove what does not belong to the report'],
  'no-article': ['error', 'no article was found on this page', 'save the article itself (reader view) or its text'],
  'bad-json': ['error', 'not valid JSON: {}', 'each line must be one object: {"id": "…", "text": "…"}'],
  'no-text': ['error', 'no report in it: {}', 'give each report a "text" that is a string'],
  'not-a-feed': ['error', 'not a feed that can be read: {}', 'give a complete RSS, Atom, RDF or JSON feed'],
  'feed-dtd': [
    'error',
    'the feed holds a document type declaration (DTD), which is never read: it can expand without end',
    'remove the <!DOCTYPE …> part and add the feed again',
  ],
  'read-failed': ['error', 'could not be read: {}', 'please report this with the file'],
  'not-utf8': ['warning', 'not UTF-8: {}', 'if letters look wrong, convert the file to UTF-8'],
  'lone-surrogate': [
    'warning',
    '{} broken character(s) (lone surrogates) became U+FFFD',
    'check how the text was made',
  ],
  'bad-date': ['warning', 'the publication date {} is not a date; it stays unknown', 'write it as YYYY-MM-DD'],
  'bad-field': [
    'warning',
    '"{}" is not usable text and was left out',
    'give it as a string of at most 2000 characters',
  ],
  'more-items': ['warning', 'the feed has more than {} items; the others were left out', 'split the feed'],
  'items-without-text': [
    'warning',
    '{} of the feed have no text and were left out',
    'add their pages by address instead',
  ],
} as const

/** A problem in the one shape of the product. `where` is a file, an address, or `name:line`. */
export function problem(code: Code, where: string, detail = ''): Problem {
  const [severity, message, fix] = TEXTS[code]
  return { code, message: message.replace('{}', () => detail), fix, where, severity, retryable: false }
}

/** A short, one-line form of a value for a message. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line)
}
