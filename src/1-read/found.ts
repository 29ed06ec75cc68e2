/** What the readers of each format hand back, and how it becomes a report. */
import { sha256Of } from '../model/hash.ts'
import type { Problem, Published, PublishedBasis, Raw, Report } from '../model/types.ts'
import { parseDay } from '../text/days.ts'
import { provenBounds } from './date-bounds.ts'
import { MAX_FIELD, MAX_TEXT } from './limits.ts'
import { problem, shown } from './problems.ts'

/** A place that may tell the day of publication. `declared`: a person or a data set says so, then nothing else is asked. */
export interface DateClue {
  text: string
  basis: PublishedBasis
  declared?: boolean
}

/** A report before the caller's wishes, checks and hashes. */
export interface Draft {
  /** the id the source itself gives; null leaves it to the raw's name */
  id: string | null
  /** id when the source gives none */
  fallbackId: string
  where: string
  text: string
  title: string | null
  url: string | null
  outlet: string | null
  byline: string | null
  /** best first */
  dates: DateClue[]
}

export interface Found {
  drafts: Draft[]
  problems: Problem[]
}

export interface Finished {
  report: Report | null
  problems: Problem[]
}

export function failed(...problems: Problem[]): Found {
  return { drafts: [], problems }
}

/** The address of the raw, else null. */
export function addressOf(raw: Raw): string | null {
  return raw.url ?? null
}

/** Checks the text, chooses the date, puts the caller's values first. */
export function finish(draft: Draft, raw: Raw): Finished {
  const refused = refusal(draft)
  if (refused) return { report: null, problems: [refused] }
  const problems: Problem[] = []
  const text = wellFormed(draft.text, draft.where, problems)
  const field = (name: string, value: string | null) => usable(name, value, draft.where, problems)
  const report: Report = {
    id: draft.id ?? draft.fallbackId,
    sha256: sha256Of(text),
    text,
    title: field('title', draft.title),
    url: field('url', draft.url),
    outlet: field('outlet', raw.given?.outlet ?? draft.outlet),
    byline: field('byline', draft.byline),
    file: raw.file ?? null,
    published: bounded(choosePublished(withGiven(raw, draft.dates), draft.where, problems), text),
  }
  return { report, problems }
}

function refusal(draft: Draft): Problem | null {
  if (draft.text.length > MAX_TEXT) return tooLongText(draft)
  if (draft.text.includes('\0')) return problem('not-text', draft.where, 'binary data (it holds U+0000)')
  if (!/\S/.test(draft.text)) return problem('empty', draft.where)
  return null
}

function tooLongText({ where, text }: Draft): Problem {
  return problem('too-large', where, `its text has ${text.length} characters, ${MAX_TEXT} are read`)
}

/** Lone surrogates cannot be stored as UTF-8; the replacement has the same length, so no offset moves. */
function wellFormed(text: string, where: string, problems: Problem[]): string {
  let count = 0
  const whole = text.replace(/\p{Cs}/gu, () => {
    count++
    return '\uFFFD'
  })
  if (count > 0) problems.push(problem('lone-surrogate', where, String(count)))
  return whole
}

function usable(name: string, value: string | null, where: string, problems: Problem[]): string | null {
  const clean = cleanField(value)
  if (clean === null || clean.length <= MAX_FIELD) return clean
  problems.push(problem('bad-field', where, name))
  return null
}

/** One line, trimmed, well-formed; nothing left is null. */
export function cleanField(value: string | null | undefined): string | null {
  const clean = (value ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
  return clean === '' ? null : clean
}

function withGiven(raw: Raw, dates: DateClue[]): DateClue[] {
  const given = raw.given?.published
  return given === undefined ? dates : [{ text: given, basis: 'given', declared: true }, ...dates]
}

/** Where no clue tells the day, the text may prove that it was not before or not after one. */
function bounded(published: Published, text: string): Published {
  return published.value === null ? { ...published, ...provenBounds(text) } : published
}

/** The first clue that is a date; a declared one that is none leaves the date unknown, since guessing on would contradict its author. */
function choosePublished(clues: DateClue[], where: string, problems: Problem[]): Published {
  for (const clue of clues) {
    const day = parseDay(clue.text)
    if (day) return { ...day, basis: clue.basis }
    if (clue.declared) break
  }
  const first = clues[0]
  if (first) problems.push(problem('bad-date', where, shown(first.text)))
  return { value: null, precision: 'unknown', basis: 'unknown' }
}
