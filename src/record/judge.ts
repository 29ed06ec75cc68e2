/** What a person decides about statements: the judgement is made from the words as they stand, and what depends on it is derived again. */
import { meant, spansOf } from '../judgements/index.ts'
import type { JudgedWords, Judgement, Report, Span, Statement } from '../model/types.ts'
import type { Draft, JudgementRow } from '../store/contract/judgements.ts'
import type { StatementRow, Store } from '../store/contract.ts'
import { recordError } from '../store/error.ts'
import { selectorOf } from '../text/selectors.ts'
import { wordsOf } from '../text/spans.ts'

/** Who decides, and perhaps why. */
export interface By {
  author: string
  note?: string
}

export interface Spoken {
  /** null: unknown; joint speakers are "A; B" */
  name: string | null
  /** the name describes a source that is not named: it is never joined with others */
  unnamed?: boolean
}

/** Where somebody stands on a proposal. */
export type Stood = Pick<Extract<Judgement, { kind: 'position' }>, 'proposal' | 'stance' | 'polarity' | 'holder'>

/** A judgement with what was there before in its place and what is there now; null: no statement. */
export interface Judged {
  judgement: Judgement
  before: Statement | null
  after: Statement | null
}

type Change =
  | ({ kind: 'speaker' } & Spoken)
  | { kind: 'said'; date: string | null }
  | { kind: 'wrong' }
  | ({ kind: 'position' } & Stood)

/** The statement of that very id; else all whose id begins with it. */
export async function findStatements(store: Store, wanted: string): Promise<StatementRow[]> {
  const found: StatementRow[] = []
  if (wanted === '') return found
  for await (const row of store.statements({ id: wanted })) {
    if (row.statement.id === wanted) return [row]
    found.push(row)
  }
  return found
}

export async function judgeStatement(store: Store, row: StatementRow, change: Change, by: By): Promise<Judged> {
  const report = await theReport(store, row.report)
  return judge(store, { ...change, words: judgedWords(report, row.statement.content), ...by }, row.statement)
}

/** `spans` in UTF-16 code units, in order. Throws RecordError `not-in-text` when they are not a part of the text. */
export async function markWords(
  store: Store,
  id: string,
  spans: Span[],
  spoken: Partial<Spoken>,
  by: By,
): Promise<Judged> {
  const report = await theReport(store, id)
  for (const span of spans) checkSpan(report, span)
  const there = (await store.report(id))?.statements ?? []
  const before = meant(there, spans).map((i) => there[i]!)[0] ?? null
  return judge(store, { kind: 'mark', ...spoken, words: judgedWords(report, spans), ...by }, before)
}

/** Every place where the words stand in a report, as they are. */
export async function placesOf(store: Store, id: string, words: string): Promise<Span[]> {
  const { text } = await theReport(store, id)
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    found.push([at, at + words.length])
  return found
}

async function judge(
  store: Store,
  draft: Extract<Draft, { words: JudgedWords }>,
  before: Statement | null,
): Promise<Judged> {
  const [judgement] = await store.judge([draft])
  const { report, statements } = (await store.report(draft.words.report))!
  const spans = spansOf(report.text, draft.words) ?? []
  const after = draft.kind === 'wrong' ? null : (meant(statements, spans).map((i) => statements[i]!)[0] ?? null)
  const beside = before !== null && after?.id !== before.id && statements.some(({ id }) => id === before.id)
  return { judgement: judgement!, before: beside ? null : before, after }
}

async function theReport(store: Store, id: string): Promise<Report> {
  const item = await store.report(id)
  if (!item) throw recordError('no-report', `no report is called "${id}"`, { fix: '"onrecord reports" lists them' })
  return item.report
}

function judgedWords({ id, sha256, text }: Report, spans: readonly Span[]): JudgedWords {
  return { report: id, sha256, content: spans.map((span) => selectorOf(text, span)) }
}

function checkSpan({ id, text }: Report, [start, end]: Span): void {
  const inside = start < end && end <= text.length && wordsOf(text, [[start, end]]) !== ''
  if (inside && text.slice(start, end).isWellFormed()) return
  throw recordError('not-in-text', `${start}-${end} is no words of the text, which has ${text.length} code units`, {
    where: id,
    fix: 'give START-END inside the text, or the words themselves',
  })
}

/** Takes a judgement back: that of the id or the one that begins so, else the last one that stands. */
export async function undo(
  store: Store,
  by: By,
  wanted?: string,
): Promise<{ undone: Judgement; judgement: Judgement }> {
  const undone = wanted === undefined ? await lastOf(store) : await theJudgement(store, wanted)
  const [judgement] = await store.judge([{ kind: 'undo', of: undone.id, ...by }])
  return { undone, judgement: judgement! }
}

async function lastOf(store: Store): Promise<Judgement> {
  const standing = await store.judgements({ standing: true })
  const last = standing.findLast(({ judgement }) => judgement.kind !== 'undo')
  if (last) return last.judgement
  throw recordError('no-judgement', 'there is no judgement to take back', { fix: '"onrecord judgements" lists them' })
}

async function theJudgement(store: Store, wanted: string): Promise<Judgement> {
  const rows = await store.judgements({ id: wanted })
  const found = rows.filter(({ judgement }) => judgement.id === wanted)
  const [one, ...more] = found.length > 0 ? found : rows
  if (!one)
    throw recordError('no-judgement', `no judgement is called "${wanted}"`, { fix: '"onrecord judgements" lists them' })
  if (more.length > 0) throw severalJudgements(wanted, [one, ...more])
  if (one.stands) return one.judgement
  const fix = 'to bring it back, take back what undid it: "onrecord judgements" lists both'
  throw recordError('undone-already', `the judgement ${one.judgement.id} is taken back already`, { fix })
}

function severalJudgements(wanted: string, rows: JudgementRow[]) {
  const some = rows.slice(0, 5).map(({ judgement }) => judgement.id)
  const message = `${rows.length} judgements begin with "${wanted}": ${some.join(', ')}`
  return recordError('many-judgements', message, { fix: 'give more of the id' })
}
