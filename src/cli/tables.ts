/** Statements of several reports as CSV rows. */
import { csvLine } from '../8-publish/csv.ts'
import type { StatementRow } from '../store/contract.ts'
import { write } from './output.ts'

/** Gives the number of rows written. */
export async function statementCsv(rows: AsyncIterable<StatementRow>): Promise<number> {
  let n = 0
  await write(
    csvLine([
      'said',
      'said_precision',
      'said_basis',
      'speaker',
      'kind',
      'cue',
      'words',
      'venue',
      'outlet',
      'report',
      'published',
      'statement',
    ]),
  )
  for await (const { statement: s, report, outlet, published } of rows) {
    n++
    const when = [s.said.date, s.said.precision, s.said.basis]
    await write(
      csvLine([...when, s.speaker.name, s.kind, s.cueWords, s.words, s.venue, outlet, report, published.value, s.id]),
    )
  }
  return n
}
