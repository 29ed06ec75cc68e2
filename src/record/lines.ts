/** The record as the lines that `export` and `extract` write. */
import { lineOf } from '../8-publish/line.ts'
import type { Dossier, ExtractLine, Report, Statement } from '../model/types.ts'
import { statementsOf } from '../pipeline.ts'
import type { Item, Store } from '../store/contract.ts'

/** Every report of the record by id, with its statements; one in memory at a time. `dossier` takes the place of the record's own. */
export async function* recordItems(store: Store, dossier?: Dossier): AsyncGenerator<Item> {
  for await (const { id } of store.reports()) {
    const item = await store.report(id)
    if (!item) continue
    yield dossier ? { ...item, statements: await derived(store, item.report, dossier) } : item
  }
}

/** The same as lines. */
export async function* recordLines(store: Store, dossier?: Dossier): AsyncGenerator<ExtractLine> {
  for await (const { report, statements } of recordItems(store, dossier)) yield lineOf(report, statements)
}

/** A report's statements with another dossier than the record's; what people decided stays. */
export async function derived(store: Store, report: Report, dossier: Dossier): Promise<Statement[]> {
  const standing = await store.judgements({ report: report.id, standing: true })
  return statementsOf(
    report,
    dossier,
    standing.map(({ judgement }) => judgement),
  )
}
