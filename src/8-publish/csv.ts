/** Comma-separated values by RFC 4180. A cell that a spreadsheet would run as a formula gets a leading apostrophe. */

export type Cell = string | number | null | undefined

const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(?:\.\d+)?$/

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function csvLine(cells: Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}
