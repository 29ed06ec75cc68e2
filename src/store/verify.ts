/** Does the record still hold what was put into it? Nothing is changed, one report in memory at a time. */
import type { Kysely } from 'kysely'
import { sha256Of } from '../model/hash.ts'
import { problem } from '../model/problem.ts'
import type { Problem, Report, Span, Statement } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import type { Item, StoreOptions } from './contract.ts'
import type { Engine } from './engine.ts'
import { RecordError } from './error.ts'
import { type FullText, type Searched, termsOfReport, termsOfStatement } from './fulltext.ts'
import { listJudgements } from './judgements.ts'
import { paged } from './pages.ts'
import { keptKeys } from './quotes.ts'
import { atOnce, itemIn, reportsById } from './read.ts'
import { wellFormed } from './rows.ts'
import type { Database } from './schema.ts'
import { isUnfinished } from './write.ts'

type Db = Kysely<Database>

const RESTORE = 'Restore a copy of the record, or forget the report and add it again.'

/** What is indexed beside the rows, and how it is made. */
interface Indexed {
  fullText: FullText
  quoteKeysOf: StoreOptions['quoteKeysOf']
}

/** Streams problems; an engine that can no longer read yields `record-damaged` instead of throwing. */
export async function* verifyRecord(
  { db, fullText, integrity }: Engine,
  quoteKeysOf: StoreOptions['quoteKeysOf'],
): AsyncGenerator<Problem> {
  try {
    yield* integrity()
    if (await isUnfinished(db)) yield unfinished()
    yield* checkJudgements(db)
    const places = paged(
      (after: Place | null, limit) => reportsById(db, after, limit),
      async (some) => some,
    )
    for await (const place of places) yield* await checkReport(db, { fullText, quoteKeysOf }, place)
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    yield error.problem
  }
}

type Place = Awaited<ReturnType<typeof reportsById>>[number]

function unfinished(): Problem {
  return problem('forget-unfinished', 'A report was forgotten, but its traces are still in the files of the record.', {
    fix: 'Close other programs that have the record open, then open it again.',
    severity: 'warning',
    retryable: true,
  })
}

/** One report, its statements and its place in the index, as of one moment: a change meanwhile is no damage. */
function checkReport(db: Db, by: Indexed, { id, number }: Place): Promise<Problem[]> {
  return atOnce(db, async (tx) => {
    const item = await itemIn(tx, id).catch((error: unknown) => {
      if (error instanceof SyntaxError) return damagedRow(id)
      throw error
    })
    if (item === null) return [] // forgotten meanwhile
    if ('code' in item) return [item]
    return [...checkText(item), ...(await checkIndex(tx, by, item, number))]
  })
}

async function* checkJudgements(db: Db): AsyncGenerator<Problem> {
  try {
    await listJudgements(db)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    yield problem('unreadable-row', 'A row of a judgement cannot be read.', { fix: RESTORE })
  }
}

function damagedRow(id: string): Problem {
  return problem('unreadable-row', `A row of report ${id} cannot be read.`, { fix: RESTORE, where: id })
}

/** The text against its hash, each statement against the text. */
function* checkText({ report, statements }: Item): Generator<Problem> {
  const { id, text, sha256 } = report
  if (sha256Of(text) !== sha256)
    yield problem('text-altered', `The text of ${id} is not the text that was added.`, { fix: RESTORE, where: id })
  for (const statement of statements) yield* checkStatement(report, statement)
}

function* checkStatement({ id, text }: Report, statement: Statement): Generator<Problem> {
  const spans = spansOf(statement)
  if (!spans.every(([start, end]) => Number.isInteger(start) && 0 <= start && start <= end && end <= text.length)) {
    yield problem('span-outside', `A span of statement ${statement.id} lies outside the text of ${id}.`, {
      fix: RESTORE,
      where: id,
    })
  } else if (!equalsText(text, statement)) {
    yield problem('words-altered', `The words of statement ${statement.id} are not those of the text of ${id}.`, {
      fix: RESTORE,
      where: id,
    })
  }
}

/** What is kept of content and cue, against the text under their spans. */
function equalsText(text: string, { words, content, cueWords, cue }: Statement): boolean {
  const said = words === undefined || words === wellFormed(wordsOf(text, content))
  return said && (cueWords === undefined || (cueWords ?? '') === wellFormed(wordsOf(text, cue)))
}

function spansOf({ source, cue, content, speaker, positions }: Statement): Span[] {
  const conditions = positions.flatMap(({ condition }) => condition?.text ?? [])
  return [...source, ...cue, ...content, ...(speaker.span ? [speaker.span] : []), ...conditions]
}

const same = (kept: number[], wanted: number[]): boolean =>
  kept.join() === [...new Set(wanted)].sort((a, b) => a - b).join()

/** Both indexes against the text as it stands. */
async function checkIndex(
  tx: Db,
  { fullText, quoteKeysOf }: Indexed,
  { report, statements }: Item,
  number: number,
): Promise<Problem[]> {
  const indexed = async (table: Searched, row: number | undefined, wanted: string[]) =>
    row !== undefined && ((await fullText.stored(tx, table, row)) ?? []).join(' ') === wanted.join(' ')
  const rows = await tx
    .selectFrom('statement')
    .select('number')
    .where('report', '=', report.id)
    .orderBy('ordinal')
    .execute()
  let complete = await indexed('report', number, termsOfReport(report))
  for (const [ordinal, statement] of statements.entries()) {
    const row = rows[ordinal]?.number
    complete = (await indexed('statement', row, termsOfStatement(statement, report.text))) && complete
    if (quoteKeysOf && row !== undefined)
      complete = same(await keptKeys(tx, row), quoteKeysOf(report.text, statement)) && complete
  }
  const message = `The search index does not hold the words of ${report.id}.`
  return complete ? [] : [problem('index-differs', message, { fix: RESTORE, where: report.id, severity: 'warning' })]
}
