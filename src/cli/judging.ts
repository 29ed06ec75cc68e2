/** What the commands of human judgement have in common. */
import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { problem } from '../model/problem.ts'
import type { JudgedWords, Judgement, Statement } from '../model/types.ts'
import type { By, Judged, Spoken } from '../record/judge.ts'
import type { StatementRow, Store } from '../store/contract.ts'
import { parseDay } from '../text/days.ts'
import { safeLine, say, style, write } from './output.ts'
import { publishedWhen, readableDate, saidWhen, shortId } from './render.ts'
import { CommandError, recordCommand, usage } from './shared.ts'

export interface JudgingOptions {
  record: string
  author?: string
  note?: string
  json?: boolean
}

/** A command with `--record`, `--author`, `--note` and `--json`. */
export function judgingCommand(name: string, summary: string, examples: string[]): Command {
  return recordCommand(name, summary, examples)
    .option('--author <name>', 'who decides (default: you, by the name you are logged in with)')
    .option('--note <words>', 'why')
    .option('--json', 'print the outcome as JSON')
}

/** Longer ones are a slip. */
const LONGEST = 200

export function byOf({ author, note }: JudgingOptions): By {
  const by = (author ?? loggedIn()).trim().slice(0, LONGEST)
  if (by === '') throw usage('--author is empty', 'give the name of who decides')
  return { author: by, ...(note?.trim() ? { note: note.trim() } : {}) }
}

function loggedIn(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown' // an account without a name, as in some containers
  }
}

/** The one statement of an id or the beginning of one. */
export async function theStatement(store: Store, wanted: string): Promise<StatementRow> {
  const { findStatements } = await import('../record/judge.ts')
  const found = await findStatements(store, wanted.toLowerCase())
  if (found.length === 1) return found[0]!
  if (found.length === 0) {
    const fix = 'onrecord who and onrecord show print the id of each statement'
    throw new CommandError(problem('no-statement', `no statement has the id "${wanted}"`, { fix }))
  }
  const some = found
    .slice(0, 5)
    .map(({ statement: s, report }) => `${s.id} (${s.speaker.name ?? 'unknown'}, ${report})`)
  const message = `${found.length} statements begin with "${wanted}": ${some.join(', ')}`
  throw new CommandError(problem('many-statements', message, { fix: 'give more of the id' }))
}

/** A speaker as typed; "unknown" takes the name away. */
export function spokenOf(name: string, unnamed = false): Spoken {
  const plain = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (plain === '') throw usage('the name is empty', 'give a name, or unknown')
  return { name: plain.toLowerCase() === 'unknown' ? null : plain, ...(unnamed ? { unnamed } : {}) }
}

/** A day, month, year or interval as typed; null for "unknown". */
export function whenOf(value: string): string | null {
  if (value.toLowerCase() === 'unknown') return null
  const days = value.split('/').map(parseDay)
  if (days.length <= 2 && days.every((day) => day !== null)) return days.map((day) => day.value).join('/')
  throw usage(`${value} is not a date`, 'write it as 2025-02-27, 2025-02, 2025, 2025-02-17/2025-02-23, or unknown')
}

export const quoted = (words: string): string => `“${short(words)}”`

function short(words: string): string {
  const line = safeLine(words).trim()
  return line.length > 70 ? `${line.slice(0, 70).replace(/\s+\S*$/, '')} …` : line
}

export const wordsOfJudgement = ({ content }: JudgedWords): string =>
  content.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ')

/** What changed, and how to take it back. */
export async function confirm(judged: Judged, what: string, { json = false }: JudgingOptions): Promise<void> {
  if (json) return write(`${JSON.stringify({ judgement: judged.judgement, statement: judged.after })}\n`)
  await say(what)
  await sayUndo(judged.judgement)
}

export async function sayUndo({ id, author }: Judgement): Promise<void> {
  await say(style('dim', `decided by ${safeLine(author)}; to take it back: onrecord undo ${shortId(id)}`))
}

export const nameOf = ({ speaker }: Statement): string => safeLine(speaker.name ?? 'unknown')
export const dateOf = ({ said }: Statement): string => saidWhen(said)

/** One line that tells a judgement to a person. */
export function told(j: Judgement): string {
  switch (j.kind) {
    case 'same':
      return `${safeLine(j.a)} and ${safeLine(j.b)} are the same`
    case 'different':
      return `${safeLine(j.a)} and ${safeLine(j.b)} are different`
    case 'speaker':
      return `${safeLine(j.name ?? 'somebody unknown')} said ${where(j.words)}`
    case 'said':
      return `said ${j.date ? `on ${readableDate(j.date)}` : 'at an unknown time'}: ${where(j.words)}`
    case 'wrong':
      return `no statement: ${where(j.words)}`
    case 'position':
      return `${stanceTold(j)} ${safeLine(j.proposal)}: ${where(j.words)}`
    case 'mark':
      return `a statement${j.name ? ` by ${safeLine(j.name)}` : ''}: ${where(j.words)}`
    case 'set':
      return `${j.field} of ${safeLine(j.report)} is ${valueTold(j)}`
    case 'undo':
      return `takes back ${shortId(j.of)}`
  }
}

const stanceTold = ({ stance, holder }: Extract<Judgement, { kind: 'position' }>): string =>
  `${holder ? `${safeLine(holder)}: ` : ''}${stance === 'none' ? 'not about' : (stance ?? 'unclear on')}`

function valueTold({ field, value }: Extract<Judgement, { kind: 'set' }>): string {
  if (value === null) return 'unknown'
  return field === 'published' ? publishedWhen({ value, precision: 'day', basis: 'set' }) : safeLine(value)
}

const where = (words: JudgedWords): string => `${quoted(wordsOfJudgement(words))} (${safeLine(words.report)})`
