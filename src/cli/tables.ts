/** Statements of several reports as CSV rows. */
import { csvLine } from '../8-publish/csv.ts'
import type { StatementRow } from '../store/contract.ts'
import { write } from './output.ts'

export async function statementCsv(rows: AsyncIterable<StatementRow>): Promise<void> {
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
    const when = [s.said.date, s.said.precision, s.said.basis]
    await write(
      csvLine([...when, s.speaker.name, s.kind, s.cueWords, s.words, s.venue, outlet, report, published.value, s.id]),
    )
  }
}
