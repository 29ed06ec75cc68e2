/** JSONL lines, and `.json` files that hold one such object or a list of them. */
import type { Problem, Raw } from '../model/types.ts'
import { textDate, titleDate, urlDate } from './date-clues.ts'
import { type DateClue, type Draft, type Found, failed } from './found.ts'
import { MAX_FIELD, MAX_LINE_BYTES } from './limits.ts'
import { problem, shown } from './problems.ts'

type Fields = Record<string, unknown>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One line, or every line of a file. White-space lines are passed over. */
export function readJsonl(text: string, raw: Raw): Found {
  if (raw.line !== undefined) return readLine(text, raw, raw.line)
  const all: Found = { drafts: [], problems: [] }
  let number = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    number++
    if (/\S/.test(text.slice(start, end))) merge(all, readLine(text.slice(start, end), raw, number))
    start = end + 1
  }
  return all
}

/** `[{…}, {…}]` or `{…}`. */
export function readJson(text: string, raw: Raw): Found {
  const value = parsed(text)
  if (value instanceof Error) return failed(problem('bad-json', raw.name, value.message))
  if (!Array.isArray(value)) return ofValue(value, raw.name, raw.name)
  const all: Found = { drafts: [], problems: [] }
  for (const [i, one] of value.entries()) merge(all, ofValue(one, `${raw.name}#${i + 1}`, `${raw.name}#${i + 1}`))
  if (value.length === 0) all.problems.push(problem('no-text', raw.name, 'an empty list'))
  return all
}

function merge(all: Found, found: Found): void {
  all.drafts.push(...found.drafts)
  all.problems.push(...found.problems)
}

function readLine(line: string, raw: Raw, number: number): Found {
  const where = `${raw.name}:${number}`
  if (line.length > MAX_LINE_BYTES) return failed(tooLongLine(where, line.length))
  const value = parsed(line)
  if (value instanceof Error) return failed(problem('bad-json', where, value.message))
  return ofValue(value, where, `${raw.name}#${number}`)
}

export function tooLongLine(where: string, length: number): Problem {
  return problem('too-large', where, `the line has ${length} bytes, ${MAX_LINE_BYTES} are read`)
}

/** The parser's own message quotes the text; only its first part is kept. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return new Error(error instanceof Error ? shown(error.message).slice(1, -1) : 'unreadable')
  }
}

function ofValue(value: unknown, where: string, fallbackId: string): Found {
  if (!isFields(value)) return failed(problem('no-text', where, 'it is not an object'))
  const text = value.text
  if (typeof text !== 'string') {
    return failed(problem('no-text', where, text === undefined ? '"text" is missing' : '"text" is not a string'))
  }
  const problems: Problem[] = []
  const field = (name: string) => stringField(value, name, where, problems)
  const url = field('url')
  const title = field('title')
  const dates: DateClue[] = []
  const published = field('published')
  if (published !== null) dates.push({ text: published, basis: 'given', declared: true })
  dates.push(...urlDate(url), ...textDate(text), ...titleDate(title))
  const draft: Draft = {
    id: idField(value, where, problems),
    fallbackId,
    where,
    text,
    title,
    url,
    outlet: field('outlet'),
    byline: field('byline'),
    dates,
  }
  return { drafts: [draft], problems }
}

/** Missing, null and "" mean "not given"; anything else that is no string is left out with a warning. */
function stringField(value: Fields, name: string, where: string, problems: Problem[]): string | null {
  const field = value[name]
  if (field === undefined || field === null || field === '') return null
  if (typeof field === 'string') return field
  problems.push(problem('bad-field', where, name))
  return null
}

/** Kept as given, since every reference uses it; whole numbers count as text. */
function idField(value: Fields, where: string, problems: Problem[]): string | null {
  if (typeof value.id === 'number' && Number.isSafeInteger(value.id)) return String(value.id)
  const id = stringField(value, 'id', where, problems)
  if (id === null || id.length <= MAX_FIELD) return id?.replace(/\p{Cs}/gu, '\uFFFD') ?? null
  problems.push(problem('bad-field', where, 'id'))
  return null
}
