/** Full-text search. All words must be there in any form; words in quotation marks must stand together. */
import type { ReportRow, StatementQuery, StatementRow, Store } from '../store/contract.ts'
import { terms } from '../text/terms.ts'

export interface Search {
  terms: string[]
  phrases: string[][]
}

/** Any text is a search: quotation marks make phrases, everything else is words; signs are ignored. */
export function parseSearch(words: string): Search {
  const phrases = [...words.matchAll(/["“„«]([^"“”„«»]+)["”“»]/g)].map((m) => terms(m[1]!)).filter((p) => p.length > 1)
  return { terms: [...new Set(terms(words))], phrases }
}

/** Statements with the words in what was said or in the speaker's name, newest first. */
export async function* searchStatements(
  store: Store,
  search: Search,
  more: Omit<StatementQuery, 'terms'> = {},
): AsyncGenerator<StatementRow> {
  if (search.terms.length === 0) return
  for await (const row of store.statements({ ...more, terms: search.terms })) {
    if (holds(`${row.statement.words ?? ''}`, search.phrases)) yield row
  }
}

/** Reports with the words in title or text, newest first, with the place of the first one. */
export async function* searchReports(
  store: Store,
  search: Search,
  from: { after?: string } = {},
): AsyncGenerator<ReportRow & { excerpt: string }> {
  if (search.terms.length === 0) return
  for await (const row of store.reports({ ...from, terms: search.terms })) {
    const text = (await store.report(row.id))?.report.text ?? ''
    if (holds(`${row.title ?? ''}\n${text}`, search.phrases)) yield { ...row, excerpt: excerpt(text, search.terms) }
  }
}

function holds(text: string, phrases: string[][]): boolean {
  if (phrases.length === 0) return true
  const all = ` ${terms(text).join(' ')} `
  return phrases.every((phrase) => all.includes(` ${phrase.join(' ')} `))
}

const AROUND = 90

/** The words around the first term found; the beginning when only the title has it. */
function excerpt(text: string, wanted: string[]): string {
  const first = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].find((m) => terms(m[0]).some((t) => wanted.includes(t)))
  const at = first?.index ?? 0
  const from = at < AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1
  const to = text.indexOf(' ', at + AROUND)
  const cut = text
    .slice(from, to < 0 ? undefined : to)
    .replace(/\s+/g, ' ')
    .trim()
  return `${from > 0 ? '… ' : ''}${cut}${to < 0 ? '' : ' …'}`
}
