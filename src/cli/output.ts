/** What every command writes: results to stdout, problems and progress to stderr, nothing that a terminal would obey. */
import { once } from 'node:events'
import { styleText } from 'node:util'
import type { Bound, Problem } from '../model/types.ts'

type Style = Parameters<typeof styleText>[0]

/** Control characters and direction overrides in a report could rewrite the screen; line ends and tabs stay. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

export function safe(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(OBEYED, '\ufffd')
}

/** The same on one line: a title or an id with a line end in it must not look like two. */
export function safeLine(text: string): string {
  return safe(text).replace(/[\n\t]+/g, ' ')
}

/** Writes to stdout and waits while the reader is slow. */
export async function write(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** One line for people. */
export async function say(line = ''): Promise<void> {
  await write(`${line}\n`)
}

/** Styled when stdout is a terminal and NO_COLOR is not set. */
export function style(how: Style, text: string): string {
  return process.stdout.isTTY ? styleText(how, text) : text
}

/** The one shape of a problem: a line for people or the same as JSON. */
export function problemLine(p: Problem, json = false): string {
  if (json) return JSON.stringify(p)
  const where = p.where ? `${p.where}: ` : ''
  return safe(`onrecord: ${p.severity} [${p.code}] ${where}${p.message}${p.fix ? ` – ${p.fix}` : ''}`).replaceAll(
    '\n',
    ' ',
  )
}

export function report(p: Problem, json = false): void {
  process.stderr.write(`${problemLine(p, json)}\n`)
}

/** A JSON array, element by element. */
export async function writeArray(elements: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  let before = '['
  for await (const element of elements) {
    await write(`${before}\n${JSON.stringify(element)}`)
    before = ','
  }
  await write(before === '[' ? '[]\n' : '\n]\n')
}

/** Where a list leaves something out, on stderr: stdout is the list. */
export function reportBounds(bounds: readonly Bound[]): void {
  for (const { rule, reached } of bounds) process.stderr.write(`left out: ${rule}; there were more ${reached} times\n`)
}
