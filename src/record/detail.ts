/** One statement with all that stands around it: its words in the text, the same words elsewhere, what people decided. */
import { meant, spansOf } from '../judgements/index.ts'
import type { Judgement, Statement, Variant } from '../model/types.ts'
import type { ReportRow, Store } from '../store/contract.ts'
import { findStatements } from './judge.ts'
import { utterances } from './utterances.ts'
import { variants } from './variants.ts'

/** The text around the words; `start` is its place in the report. */
export interface Excerpt {
  start: number
  text: string
}

export interface StatementDetail {
  statement: Statement
  report: ReportRow
  excerpt: Excerpt
  /** judgements about these words, in order of time, with what took them back */
  judgements: { judgement: Judgement; stands: boolean }[]
}

const AROUND = 420

/** Null when there is no such statement; its whole id is wanted. */
export async function statementDetail(store: Store, id: string): Promise<StatementDetail | null> {
  const row = (await findStatements(store, id)).find(({ statement }) => statement.id === id)
  const item = row && (await store.report(row.report))
  if (!row || !item) return null
  const { text, ...report } = item.report
  return {
    statement: row.statement,
    report: { ...report, statements: item.statements.length },
    excerpt: excerptOf(text, row.statement),
    judgements: await judgementsAbout(store, text, item.statements, row),
  }
}

/** Whole words on both sides. */
function excerptOf(text: string, { content, source, cue }: Statement): Excerpt {
  const all = [...content, ...source, ...cue]
  const from = Math.max(0, Math.min(...all.map(([start]) => start)) - AROUND)
  const to = Math.min(text.length, Math.max(...all.map(([, end]) => end)) + AROUND)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const end = to === text.length ? to : text.lastIndexOf(' ', to)
  return { start, text: text.slice(start, Math.max(end, start)) }
}

async function judgementsAbout(
  store: Store,
  text: string,
  all: readonly Statement[],
  { report, statement }: { report: string; statement: Statement },
): Promise<StatementDetail['judgements']> {
  const rows = await store.judgements({ report })
  const about = rows.filter(
    ({ judgement: j }) =>
      'words' in j && meant(all, spansOf(text, j.words) ?? []).some((i) => all[i]?.id === statement.id),
  )
  const ids = new Set(about.map(({ judgement }) => judgement.id))
  return rows.filter(({ judgement: j }) => ids.has(j.id) || (j.kind === 'undo' && ids.has(j.of)))
}

/** The same words in other reports: every place of the utterance, first report first. */
export interface Echoes {
  reports: number
  /** families of them */
  independent: number
  told: { report: Omit<ReportRow, 'statements'>; statement: Statement; variant: Variant | null }[]
}

/** Null when nobody else has the words. */
export async function echoesOf(store: Store, report: string, id: string): Promise<Echoes | null> {
  const pairs = (await variants(store, { report })).filter(({ possible }) => !possible)
  const utterance = pairs.find(({ statements }) => statements.includes(id))?.utterance
  if (utterance === undefined) return null
  const [found] = await utterances(
    store,
    pairs.filter((pair) => pair.utterance === utterance),
  )
  if (!found) return null
  const told = found.told.map(({ report: { text: _, ...meta }, statement, variant }) => ({
    report: meta,
    statement,
    variant,
  }))
  return { reports: found.reports, independent: found.independent, told }
}
