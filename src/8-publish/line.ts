import type { ExtractLine, Report, Statement } from '../model/types.ts'

/** A report without its text, with its statements: one line of `extract`. */
export function lineOf(report: Omit<Report, 'text'>, statements: Statement[]): ExtractLine {
  const { id, sha256, title, url, outlet, file, published } = report
  return { id, sha256, title, url, outlet, file, published, statements }
}
