/** Room 1: one raw thing → reports with clean text, outlet, byline and date, each date with its basis. */
import type { Problem, Raw, ReadOutcome } from '../model/types.ts'
import { decode } from './decode.ts'
import { readFeed } from './feed.ts'
import { type Found, failed, finish } from './found.ts'
import { readHtml } from './html.ts'
import { readJson, readJsonl, tooLongLine } from './jsonl.ts'
import { MAX_FILE_BYTES, MAX_LINE_BYTES, MAX_TEXT } from './limits.ts'
import { readPlain } from './plain.ts'
import { problem } from './problems.ts'
import { type Format, formatOf } from './sniff.ts'

const READERS: Record<Format, (text: string, raw: Raw) => Found> = {
  text: readPlain,
  html: readHtml,
  jsonl: readJsonl,
  json: readJson,
  feed: readFeed,
}

/**
 * Reads one raw thing: decodes it, recognises its format, and gives its reports in their order in the source.
 * Pure, and never throws: what cannot be read is a problem, the rest is read all the same.
 */
export function read(raw: Raw): ReadOutcome {
  try {
    return outcome(found(raw), raw)
  } catch (error) {
    return { reports: [], problems: [unexpected(error, whereOf(raw))], idGiven: false }
  }
}

/** A library gave up: on its call stack or on the length of an array, then the input is too large for it; or for a reason we do not know. */
function unexpected(error: unknown, where: string): Problem {
  if (error instanceof RangeError)
    return problem('too-large', where, 'it repeats or nests one thing more often than can be read')
  return problem('read-failed', where, error instanceof Error ? error.message : String(error))
}

function outcome({ drafts, problems }: Found, raw: Raw): ReadOutcome {
  const all: Problem[] = [...problems]
  const reports = []
  for (const draft of drafts) {
    const finished = finish(draft, raw)
    for (const one of finished.problems) all.push(one)
    if (finished.report) reports.push(finished.report)
  }
  return { reports, problems: all, idGiven: drafts.length > 0 && drafts.every((draft) => draft.id !== null) }
}

function found(raw: Raw): Found {
  const where = whereOf(raw)
  const tooLarge = sizeProblem(raw, where)
  if (tooLarge) return failed(tooLarge)
  const { text, problems } = decode(raw.bytes, where, raw.contentType)
  if (text === null) return failed(...problems)
  if (!/\S/.test(text)) return failed(problem('empty', where))
  const { drafts, problems: more } = READERS[formatOf(raw, text)](text, raw)
  return { drafts, problems: [...problems, ...more] }
}

/** Refused before anything is decoded, so that a huge input costs no memory. */
function sizeProblem(raw: Raw, where: string): Problem | null {
  const bytes = raw.bytes.length
  if (raw.line !== undefined && bytes > MAX_LINE_BYTES) return tooLongLine(where, bytes)
  if (raw.format === 'text' && bytes > MAX_TEXT * 4) return sized(where, bytes, MAX_TEXT * 4)
  return bytes > MAX_FILE_BYTES ? sized(where, bytes, MAX_FILE_BYTES) : null
}

function sized(where: string, bytes: number, limit: number): Problem {
  return problem('too-large', where, `it has ${bytes} bytes, ${limit} are read`)
}

function whereOf(raw: Raw): string {
  return raw.line === undefined ? raw.name : `${raw.name}:${raw.line}`
}
