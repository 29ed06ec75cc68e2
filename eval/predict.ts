/** The product's own answers: each report through the whole pipeline, exactly as a line of JSONL given to `extract`. */
import type { Dossier, Raw, Report, Statement } from '../src/model/types.ts'
import { extract } from '../src/pipeline.ts'
import type { SourceReport } from './dossier-files.ts'
import type { GoldReport } from './score/attribution-match.ts'

export interface Predicted {
  id: string
  report: Report
  statements: Statement[]
}

/** Gold as a user would give it: a title only beside the text, never in it. */
export const asSource = (g: GoldReport) => ({
  id: g.id,
  text: g.text,
  ...(g.date && { published: g.date }),
  ...(g.title && { title: g.title }),
})

/** Statements of each report. Throws when a report is refused or its text is altered: offsets would mean nothing. */
export function predict(reports: readonly SourceReport[], dossier: Dossier | null = null): Predicted[] {
  return reports.map((source) => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(source)}\n`)
    const found = predictRaw({ name: 'eval.jsonl', bytes, format: 'jsonl', line: 1 }, source.id, dossier)
    if (found.report.text !== source.text) throw new Error(`the text of ${source.id} was altered while reading`)
    return found
  })
}

/** One raw thing that must give exactly one report. */
function predictRaw(raw: Raw, id: string, dossier: Dossier | null): Predicted {
  const { extracted, problems } = extract(raw, dossier)
  const [only] = extracted
  if (!only || extracted.length > 1) {
    throw new Error(`${id}: ${extracted.length} reports instead of one; ${problems.map((p) => p.message).join('; ')}`)
  }
  return { id, report: only.report, statements: only.statements }
}
