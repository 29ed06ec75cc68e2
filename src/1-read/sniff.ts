/** Which reader a raw thing needs: what the caller says, then the content type, the file name, the first characters. */
import type { Raw } from '../model/types.ts'

export type Format = 'text' | 'html' | 'jsonl' | 'json' | 'feed'

const BY_TYPE: readonly [RegExp, Format][] = [
  [/^application\/(?:rss|atom|rdf)\+xml/, 'feed'],
  [/^application\/feed\+json/, 'feed'],
  [/^application\/(?:x-)?(?:ndjson|jsonlines|jsonl)/, 'jsonl'],
  [/^application\/json/, 'json'],
  [/^application\/xhtml\+xml/, 'html'],
  [/^text\/html/, 'html'],
  [/^(?:text|application)\/xml/, 'feed'],
  [/^text\/(?:plain|markdown)/, 'text'],
]
const BY_NAME: readonly [RegExp, Format][] = [
  [/\.(?:txt|text|md|markdown)$/i, 'text'],
  [/\.x?html?$/i, 'html'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.json$/i, 'json'],
  [/\.(?:rss|atom|rdf|xml)$/i, 'feed'],
]
const HEAD = 2_000
const FEED_ROOT = /^<(?:rss|feed|rdf:RDF|\w{1,20}:feed)[\s>]/i
/** A document type of a feed: read as one, so that it is refused as one. */
const FEED_DTD = /^<!doctype\s+(?:rss|feed|rdf:RDF)\b/i
const PAGE_ROOT = /^<(?:!doctype html|html|head|body)\b/i
const JSON_FEED = /"version"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}jsonfeed\.org/

/** The format of a raw; `text` when nothing speaks for another. */
export function formatOf(raw: Raw, text: string): Format {
  const head = afterProlog(text.slice(0, HEAD))
  const said = raw.format !== 'unknown' ? raw.format : (byType(raw) ?? byName(raw))
  if (said === 'html' && raw.format === 'unknown' && FEED_ROOT.test(head)) return 'feed'
  if (said === 'feed' && raw.format === 'unknown' && PAGE_ROOT.test(head)) return 'html'
  if (said === 'json' && JSON_FEED.test(head)) return 'feed'
  return said ?? byContent(head)
}

function byType(raw: Raw): Format | null {
  const type = (raw.contentType ?? '').trim().toLowerCase()
  return BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? null
}

/** Without white space, XML declarations and comments at the start. A loop, since a pattern for it would backtrack. */
function afterProlog(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : null
    const end = close === null ? -1 : rest.indexOf(close, 2)
    if (close === null || end < 0) return rest
    rest = rest.slice(end + close.length).trimStart()
  }
}

/** A path's ending; an address's ending counts only without its query. */
function byName(raw: Raw): Format | null {
  const name = (raw.file ?? raw.name).replace(/^(https?:[^?#]*)[?#].*$/s, '$1')
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

function byContent(head: string): Format {
  if (FEED_ROOT.test(head) || FEED_DTD.test(head)) return 'feed'
  if (PAGE_ROOT.test(head)) return 'html'
  if (JSON_FEED.test(head)) return 'feed'
  if (/^\s*\[\s*\{/.test(head)) return 'json'
  if (/^\s*\{\s*"(?:id|text|outlet|published|title|url)"\s*:/.test(head)) return 'jsonl'
  return 'text'
}
