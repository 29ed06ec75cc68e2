/** The record as the lines that `export` and `extract` write. */
import type { Dossier, ExtractLine, Report, Statement } from '../model/types.ts'
import { statementsOf } from '../pipeline.ts'
import type { Store } from '../store/contract.ts'

/** A report without its text, with its statements: one line of `extract`. */
export function lineOf(report: Report, statements: Statement[]): ExtractLine {
  const { id, sha256, title, url, outlet, file, published } = report
  return { id, sha256, title, url, outlet, file, published, statements }
}

/** Every report of the record by id; one report in memory at a time. `dossier` takes the place of the record's own. */
export async function* recordLines(
  store: Store,
  dossier?: Dossier,
  seen: Seen = () => {},
): AsyncGenerator<ExtractLine> {
  for await (const { id } of store.reports()) {
    const item = await store.report(id)
    if (!item) continue
    const statements = dossier ? await derived(store, item.report, dossier) : item.statements
    seen(item.report, statements)
    yield lineOf(item.report, statements)
  }
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

/** Told of each report before its line is given. */
type Seen = (report: Report, statements: Statement[]) => void
