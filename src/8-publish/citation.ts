/** A report, or a statement of it, as a reference that a text can cite: BibTeX, RIS (2011 tags), plain. What is not known is left out. */
import type { Report, Statement } from '../model/types.ts'

export const CITATION_STYLES = ['text', 'bibtex', 'ris'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

export interface Cited {
  report: Omit<Report, 'text'>
  statement?: Statement
}

export function citation(style: CitationStyle, cited: Cited & { statement: Statement }): string {
  return { text: asText, bibtex: bibtexEntry, ris: risEntry }[style](cited)
}

/** Line ends in a title or a quotation would end a field of RIS. */
const line = (text: string): string => text.replace(/\p{Cc}+|\s+/gu, ' ').trim()

/** Words that bring quotation marks of their own. */
const QUOTED = /^\s*["“”„«‘']/

function asText({ statement, report }: Cited & { statement: Statement }): string {
  const { speaker, said, words = '', kind } = statement
  const quoted = kind === 'indirect' || QUOTED.test(words) ? line(words) : `“${line(words)}”`
  const who = [speaker.name ? line(speaker.name) : null, said.date].filter(Boolean).join(', ')
  const where = [report.outlet, report.title && `“${line(report.title)}”`, report.published.value, report.url]
  return `${quoted}${who ? ` – ${who}` : ''}. In: ${where.filter(Boolean).join(', ') || line(report.id)}.`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Year, month and day of a date as far as it goes; a time of day and an interval's end are left out. */
function partsOf(date: string | null): { year?: string; month?: string; day?: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? []
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) }
}

export function bibtexEntry(cited: Cited): string {
  const { report } = cited
  const { year, month, day } = partsOf(report.published.value)
  const fields: [string, string | null | undefined][] = [
    ['title', report.title && `{${tex(report.title)}}`],
    ['author', authorsOf(report).map(tex).join(' and ')],
    ['journal', report.outlet && tex(report.outlet)],
    ['year', year],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['url', report.url && addressOf(report.url)],
    ['note', tex(noteOf(cited))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : [],
  )
  return `@${report.outlet ? 'article' : 'misc'}{${keyOf(report)},\n${lines.join(',\n')}\n}\n`
}

/** A byline holds names as they are spoken, one or several. */
const authorsOf = ({ byline }: Cited['report']) =>
  (byline ?? '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter((name) => name !== '')

/** "times2025-3f9a1c": words that a person can type, made unique by the text's hash. */
function keyOf({ outlet, published, sha256 }: Cited['report']): string {
  const name = (outlet ?? 'report')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return `${name || 'report'}${partsOf(published.value).year ?? ''}-${sha256.slice(0, 6)}`
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that TeX would obey, and line ends. */
function tex(text: string): string {
  return line(text).replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

/** An address holds no braces or backslashes but as %7B, %7D, %5C. */
const addressOf = (url: string) => line(url).replace(/[{}\\ ]/g, (sign) => encodeURIComponent(sign))

export function risEntry(cited: Cited): string {
  const { report } = cited
  const { year, month, day } = partsOf(report.published.value)
  const tags: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', report.title],
    ...authorsOf(report).map((name): [string, string] => ['AU', name]),
    ['T2', report.outlet],
    ['PY', year],
    ['DA', year && [year, month ?? '', day ?? '', ''].join('/')],
    ['UR', report.url],
    ['ID', keyOf(report)],
    ['N1', noteOf(cited)],
    ['ER', ''],
  ]
  return tags.flatMap(([tag, value]) => (value || tag === 'ER' ? [`${tag}  - ${line(value ?? '')}\r\n`] : [])).join('')
}

/** Who said what and when: the report has an author of its own. Without a statement, which text it is. */
function noteOf({ report, statement }: Cited): string {
  if (!statement) return `sha256 ${report.sha256}`
  const { speaker, said, words = '' } = statement
  return `${[speaker.name, said.date].filter(Boolean).join(', ') || 'speaker unknown'}: ${line(words)}`
}
