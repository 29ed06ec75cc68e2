import type { PersonRow } from '../../model/types.ts'
import type { Store } from '../../store/contract.ts'
import { safeLine, say, style, write, writeArray } from '../output.ts'
import { plural } from '../render.ts'
import { type MakeCommand, numberOption, recordCommand, withRecord } from '../shared.ts'

interface PeopleOptions {
  record: string
  party?: string
  limit: number
  json?: boolean
  csv?: boolean
}

export const peopleCommand: MakeCommand = () =>
  recordCommand('people', 'List who speaks in the record, each person or body once, under all its names.', [
    'onrecord people',
    'onrecord people --party ukraine --csv',
  ])
    .option('--party <id>', 'only those with statements for this party of the dossier')
    .option('--limit <n>', 'print at most so many, 0 for all (text only)', numberOption, 100)
    .option('--json', 'print all as JSON')
    .option('--csv', 'print all as CSV')
    .action((options: PeopleOptions) => withRecord(options.record, (store) => print(store, options)))

async function print(store: Store, options: PeopleOptions): Promise<void> {
  const { listPeople } = await import('../../record/people.ts')
  const rows = await listPeople(store, options.party)
  if (options.json) return writeArray(each(rows))
  if (options.csv) return asCsv(rows)
  if (rows.length === 0)
    return say(options.party ? `Nobody speaks for "${options.party}".` : 'Nobody speaks by name in this record yet.')
  const shown = options.limit > 0 ? rows.slice(0, options.limit) : rows
  for (const row of shown) await say(line(row))
  const more = rows.length - shown.length
  await say(
    more > 0 ? `… and ${more} more; --limit 0 prints all` : plural(rows.length, 'person or body', 'people and bodies'),
  )
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}

function line({ name, names, statements, parties, affiliations }: PersonRow): string {
  const others = names.filter((n) => n !== name)
  const also = others.length > 0 ? ` (also ${safeLine(others.join(', '))})` : ''
  const sides = [...parties.map((p) => p.party), ...affiliations.map((a) => a.affiliation)]
  const facts = [
    plural(statements, 'statement'),
    ...(sides.length > 0 ? [safeLine([...new Set(sides)].join(', '))] : []),
  ]
  return `${style('bold', safeLine(name))}${also} · ${facts.join(' · ')}`
}

async function asCsv(rows: readonly PersonRow[]): Promise<void> {
  const { csvLine } = await import('../../8-publish/csv.ts')
  await write(csvLine(['name', 'names', 'statements', 'parties', 'affiliations']))
  for (const { name, names, statements, parties, affiliations } of rows) {
    const sides = [parties.map((p) => p.party), affiliations.map((a) => a.affiliation)].map((list) => list.join('; '))
    await write(csvLine([name, names.join('; '), statements, ...sides]))
  }
}
