/** Any list of objects as CSV: a column for each key, "a.b" for a key inside, lists in one cell. */
import { type Cell, csvLine } from './csv.ts'

type Row = ReadonlyMap<string, Cell>

/** Columns are those of all rows, in the order in which they first come. */
export function flatCsv(objects: readonly object[]): string {
  const rows = objects.map((one) => new Map(flat(one)))
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const line = (row: Row) => csvLine(columns.map((column) => row.get(column)))
  return csvLine(columns) + rows.map(line).join('')
}

function flat(value: object, under = ''): [string, Cell][] {
  return Object.entries(value).flatMap(([key, inner]): [string, Cell][] => {
    const column = under + key
    if (Array.isArray(inner)) return [[column, listed(inner)]]
    if (typeof inner === 'object' && inner !== null) return flat(inner, `${column}.`)
    return [[column, cellOf(inner)]]
  })
}

/** Simple values are parted by semicolons; anything else is JSON. */
function listed(list: readonly unknown[]): string {
  const simple = list.every((one) => typeof one === 'string' || typeof one === 'number')
  return simple ? list.join('; ') : JSON.stringify(list)
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || value === null || value === undefined
    ? value
    : String(value)
}
