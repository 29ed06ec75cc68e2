import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../migrations/index.ts'
import { openInFolder } from './folder.suite.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/record.md'), 'utf8')

type Layout = Record<string, [column: string, type: string][]>

/** Tables and columns as docs/record.md gives them: a heading each, a row a column. */
function documented(): Layout {
  const sections = page.split(/^## (?=Table|View)/m).slice(1)
  return Object.fromEntries(
    sections.map((section) => {
      const name = /^\w+ `(\w+)`/.exec(section)![1]!
      const rows = [...section.matchAll(/^\| (\w+) \| (\w*) ?\| (.+) \|$/gm)].filter(
        ([, column]) => column !== 'column',
      )
      return [name, rows.map(([, column, type]): [string, string] => [column!, type!])]
    }),
  )
}

/** Tables and columns as a new record has them, without what SQLite makes for the search tables. */
async function real(): Promise<Layout> {
  const opened = await openInFolder()
  const database = new Sqlite(opened.path, { readonly: true })
  const tables = database
    .prepare("select name from pragma_table_list where schema = 'main' and type in ('table', 'view', 'virtual')")
    .pluck()
    .all() as string[]
  const columns = database.prepare('select name, upper(type) from pragma_table_info(?)').raw()
  const own = tables.filter((name) => !name.startsWith('sqlite_'))
  const layout = Object.fromEntries(own.map((name) => [name, columns.all(name) as [string, string][]]))
  database.close()
  await opened.drop()
  return layout
}

test('docs/record.md names every table, view and column of a record, and no other', async () => {
  expect(documented()).toEqual(await real())
})

test('docs/record.md names the layout version', () => {
  expect(page).toContain(`now ${MIGRATIONS.at(-1)?.number})`)
})

test('the queries of docs/record.md run', async () => {
  const opened = await openInFolder()
  const database = new Sqlite(opened.path, { readonly: true })
  const code = [...page.matchAll(/^ {4}(?!datasette|sqlite3)(.*)$/gm)].map(([, line]) => line).join('\n')
  const queries = [...code.split(';').filter((query) => /\S/.test(query)), /'(select [^\n]+)'$/m.exec(page)![1]!]
  expect(queries.length).toBe(3)
  for (const query of queries) expect(database.prepare(query).all()).toEqual([])
  database.close()
  await opened.drop()
})
