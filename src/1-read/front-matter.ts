/**
 * Front matter: metadata a person put before the text. Strict on purpose, so that no prose is eaten:
 * a block fenced by `---` lines that names at least one known key, or, unfenced, lower-case known keys only, closed by an empty line.
 */

type Key = 'outlet' | 'published' | 'title' | 'url' | 'byline'

export interface FrontMatter {
  values: Partial<Record<Key, string>>
  /** where the text begins, in code units */
  end: number
}

const KEYS = new Map<string, Key>([
  ['outlet', 'outlet'],
  ['published', 'published'],
  ['date', 'published'],
  ['title', 'title'],
  ['url', 'url'],
  ['byline', 'byline'],
  ['author', 'byline'],
])
const BARE_KEYS = new Set(['outlet', 'published', 'title', 'url'])
const MAX_LINES = 60
const FENCE = /^---[ \t]*$/
/** `key: value`, an indented or listed continuation, a comment, or nothing. */
const FENCED_LINE = /^(?:[A-Za-z][\w-]{0,40}:(?:[ \t].*)?|[ \t]+\S.*|-[ \t].*|#.*|[ \t]*)$/
const PAIR = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/

interface Line {
  text: string
  /** start of the next line */
  next: number
}

/** The front matter at the start of a text, or null when it has none. */
export function frontMatter(text: string): FrontMatter | null {
  const lines = firstLines(text)
  return FENCE.test(lines[0]?.text ?? '') ? fenced(lines) : bare(lines)
}

function firstLines(text: string): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|\n|\r/g
  let start = 0
  while (lines.length < MAX_LINES && start < text.length) {
    const found = breaks.exec(text)
    const end = found ? found.index : text.length
    const next = found ? found.index + found[0].length : text.length
    lines.push({ text: text.slice(start, end), next })
    start = next
    if (!found) break
  }
  return lines
}

function fenced(lines: Line[]): FrontMatter | null {
  const close = lines.findIndex((line, i) => i > 0 && FENCE.test(line.text))
  if (close < 0) return null
  const block = lines.slice(1, close)
  if (!block.every((line) => FENCED_LINE.test(line.text))) return null
  const values: FrontMatter['values'] = {}
  let known = false
  for (const [name, value] of pairs(block)) {
    const key = KEYS.get(name.toLowerCase())
    if (!key) continue
    known = true
    if (value) values[key] ??= value
  }
  return known ? { values, end: lines[close]!.next } : null
}

function bare(lines: Line[]): FrontMatter | null {
  const close = lines.findIndex((line) => line.text.trim() === '')
  if (close < 1) return null
  const block = lines.slice(0, close)
  const found = pairs(block)
  const names = found.map(([name]) => name)
  const strict = found.length === block.length && new Set(names).size === names.length
  if (!strict || !names.every((name) => BARE_KEYS.has(name))) return null
  const values: FrontMatter['values'] = {}
  for (const [name, value] of found) if (value) values[KEYS.get(name)!] = value
  return { values, end: lines[close]!.next }
}

function pairs(lines: Line[]): [string, string][] {
  const found: [string, string][] = []
  for (const { text } of lines) {
    const pair = PAIR.exec(text)
    if (pair) found.push([pair[1]!, unquoted(pair[2]!.trim())])
  }
  return found
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)
  return quoted ? quoted[2]!.trim() : value
}
