/** The table of statements as Apache Parquet: every column a text, but numbers; absent values are null. */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { Cell } from './csv.ts'
import type { Publishable } from './publishable.ts'
import { type Column, columnsOf } from './table.ts'

/** Rows held before they are compressed and written. */
const GROUP = 50_000

export async function* parquet(record: Publishable): AsyncGenerator<Uint8Array> {
  const columns = columnsOf(record)
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: dataOf(columns, []) }) })
  let rows: Cell[][] = []
  for await (const item of record.items) {
    rows.push(...item.statements.map((s) => columns.map(({ value }) => value(item, s) ?? null)))
    if (rows.length < GROUP) continue
    writer.write({ columnData: dataOf(columns, rows) })
    rows = []
  }
  if (rows.length > 0) writer.write({ columnData: dataOf(columns, rows) })
  writer.finish()
  yield new Uint8Array(bytes.getBuffer())
}

function dataOf(columns: readonly Column[], rows: readonly Cell[][]) {
  return columns.map(({ name, number }, at) => ({
    name,
    type: number ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: true,
    data: rows.map((row) => row[at] ?? null),
  }))
}
