/** Statements of several reports as CSV rows. */
import { statementHead, statementLine } from '../8-publish/statement-table.ts'
import type { StatementRow } from '../store/contract.ts'
import { write } from './output.ts'

/** Gives the number of rows written. */
export async function statementCsv(rows: AsyncIterable<StatementRow>): Promise<number> {
  let n = 0
  await write(statementHead())
  for await (const row of rows) {
    n++
    await write(statementLine(row))
  }
  return n
}
