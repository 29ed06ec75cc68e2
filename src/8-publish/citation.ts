/** One statement as a reference that a text can cite: BibTeX, RIS and plain. What is not known is left out, never made up. */
import type { Report, Statement } from '../model/types.ts'

export const CITATION_STYLES = ['text', 'bibtex', 'ris'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

export interface Cited {
  statement: Statement
  report: Omit<Report, 'text'>
}

export function citation(style: CitationStyle, cited: Cited): string {
  return { text: asText, bibtex: asBibtex, ris: asRis }[style](cited)
}

/** Line ends in a title or a quotation would end a field of RIS. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

function asText({ statement, report }: Cited): string {
  const { speaker, said, words = '', kind } = statement
  const quoted = kind === 'indirect' ? line(words) : `“${line(words)}”`
  const who = [speaker.name ? line(speaker.name) : null, said.date].filter(Boolean).join(', ')
  const where = [report.outlet, report.title && `“${line(report.title)}”`, report.published.value, report.url]
  return `${quoted}${who ? ` – ${who}` : ''}. In: ${where.filter(Boolean).join(', ') || line(report.id)}.`
}

const BIBTEX_SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that TeX prints as it is. */
const tex = (text: string): string => line(text).replace(/[\\{}~^&%$#_]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`)

function asBibtex({ statement, report }: Cited): string {
  const [year, month] = (report.published.value ?? '').split('-')
  const fields: [string, string | null | undefined][] = [
    ['author', report.byline ?? report.outlet],
    ['title', report.title],
    ['journal', report.outlet],
    ['year', year],
    ['month', month],
    ['note', note(statement)],
  ]
  const known = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${tex(value)}}`] : []))
  const url = report.url ? [`  url = {${encodeURI(decoded(report.url)).replace(/[{}\\]/g, '')}}`] : []
  return `@misc{statement${statement.id.slice(0, 12).replace(/\W/g, '')},\n${[...known, ...url].join(',\n')}\n}\n`
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** Who said what and when: the report has an author of its own. */
function note({ speaker, said, words = '' }: Statement): string {
  return `${[speaker.name, said.date].filter(Boolean).join(', ') || 'speaker unknown'}: ${line(words)}`
}

function asRis({ statement, report }: Cited): string {
  const tags: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['AU', report.byline],
    ['TI', report.title],
    ['T2', report.outlet],
    ['DA', report.published.value?.replaceAll('-', '/')],
    ['PY', report.published.value?.slice(0, 4)],
    ['UR', report.url],
    ['N1', note(statement)],
    ['ID', statement.id],
  ]
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${line(value)}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}
