/** Dates, names and numbers set for reading. */
import type { Statement } from '../../../src/client/index.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "23 February 2025", "February 2025", "17–23 February 2025"; other EDTF as it is. */
export function day(edtf: string | null | undefined, short = false): string {
  if (!edtf) return 'date unknown'
  if (edtf.includes('/')) return interval(edtf.split('/'), short)
  const [year, month, date] = edtf.split('-')
  const name = MONTHS[Number(month) - 1]
  if (!name || !/^[\d-]+$/.test(edtf)) return edtf
  const shown = short ? name.slice(0, 3) : name
  return date ? `${Number(date)}\u00a0${shown} ${year}` : `${shown} ${year}`
}

function interval(ends: readonly string[], short: boolean): string {
  const [from = '', to = ''] = ends
  const [a, b] = [from, to].map((end) => (end === '..' || end === '' ? '…' : day(end, short)))
  const sameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length === 10 && to.length === 10
  return sameMonth ? `${Number(from.slice(8))}–${b}` : `${a} – ${b}`
}

export function saidOn({ date, notBefore, notAfter }: Statement['said'], short = false): string {
  if (date) return day(date, short)
  if (notBefore && notAfter) return `between ${day(notBefore, short)} and ${day(notAfter, short)}`
  if (notAfter) return `by ${day(notAfter, short)}`
  return 'date unknown'
}

export const number = (n: number): string => n.toLocaleString('en')

export const plural = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`

/** "4 reports, 3 independent" */
export function inReports(reports: number, independent?: number): string {
  const families = independent !== undefined && independent !== reports ? `, ${number(independent)} independent` : ''
  return `${plural(reports, 'report')}${families}`
}

export const percent = (score: number): string => `${Math.round(score * 100)} %`

export const outletOf = (row: { outlet: string | null }): string => row.outlet ?? 'outlet unknown'

export const titleOf = (report: { title: string | null; id: string }): string => report.title ?? report.id

export const speakerOf = ({ speaker }: Statement): string => speaker.name ?? 'Somebody unnamed'

/** Bases of decisions in words. */
export const BASES: Record<string, string> = {
  name: 'named in the text',
  surname: 'by surname',
  pronoun: 'by a pronoun',
  description: 'by a description',
  organisation: 'an organisation',
  unnamed: 'an unnamed source',
  joint: 'several together',
  set: 'set by a person',
  unknown: 'not told',
  date: 'a date in the text',
  weekday: 'a weekday in the text',
  relative: 'words such as “yesterday”',
  published: 'the day of publication',
  inherited: 'carried over from the sentence before',
  given: 'given when it was added',
  'front-matter': 'the head of the file',
  feed: 'the feed',
  'json-ld': 'the page’s own data',
  meta: 'the page’s own data',
  'time-element': 'a time on the page',
  url: 'the address',
  text: 'the text itself',
}
export const basis = (of: string): string => BASES[of] ?? of
