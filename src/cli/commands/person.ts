import { problem } from '../../model/problem.ts'
import type { PersonDetail, StatementOfReport } from '../../model/types.ts'
import type { Store } from '../../store/contract.ts'
import { report, safe, safeLine, say, style, writeArray } from '../output.ts'
import { inReports, plural, saidWhen, wrap } from '../render.ts'
import { type MakeCommand, type Result, recordCommand, usage, withRecord } from '../shared.ts'

interface PersonOptions {
  record: string
  json?: boolean
}

export const personCommand: MakeCommand = (result) =>
  recordCommand(
    'person',
    'Show a person or body: all its names, where it is quoted, in how many independent reports, first and last words, why it is one.',
    ['onrecord person "Smith"', 'onrecord person "Jane Smith" --json'],
  )
    .argument('<name...>', 'surname, full name, organisation; titles and accents do not matter')
    .option('--json', 'print as JSON')
    .action((words: string[], options: PersonOptions) => {
      const name = words.join(' ')
      if (!/[\p{L}\p{N}]/u.test(name))
        throw usage('the name is empty', 'give a surname, a full name or an organisation')
      return withRecord(options.record, (store) => show(store, name, options, result))
    })

async function show(store: Store, name: string, options: PersonOptions, result: Result): Promise<void> {
  const { personDetails } = await import('../../record/people.ts')
  const found = await personDetails(store, name)
  if (options.json) await writeArray(each(found))
  else for (const one of found) await print(one)
  if (found.length > 0) return
  const fix = '"onrecord people" lists who speaks; "onrecord who" also finds unnamed sources'
  report(
    problem('no-speaker', `nobody called "${name.slice(0, 80)}" speaks by name in this record`, { fix }),
    options.json,
  )
  result.code = 1
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}

async function print(one: PersonDetail): Promise<void> {
  const { reasonLine } = await import('../../record/people.ts')
  await say(style('bold', safeLine(one.name)))
  await say(`  ${plural(one.statements, 'statement')} ${inReports(one.reports, one.independent)}`)
  await counted(
    'party',
    one.parties.map((p) => [p.party, p.statements]),
  )
  await counted(
    'of',
    one.affiliations.map((a) => [a.affiliation, a.statements]),
  )
  await counted(
    'role',
    one.roles.map((r) => [r.role, r.statements]),
  )
  await counted(
    'names',
    one.names.map((n) => [n.name, n.statements]),
  )
  await counted(
    'in words',
    one.surfaces.map((s) => [`“${s.words}”`, s.statements]),
  )
  await counted(
    'told by',
    one.bases.map((b) => [b.basis, b.statements]),
  )
  await counted(
    'outlets',
    one.outlets.map((o) => [o.outlet ?? 'outlet unknown', o.statements]),
  )
  await counted(
    'families',
    (one.families ?? []).map((f) => [
      f.reports > 1 ? `${f.root} (${plural(f.reports, 'report')})` : f.root,
      f.statements,
    ]),
  )
  if (one.first) await quoted('first', one.first)
  if (one.last && one.last.id !== one.first?.id) await quoted('last', one.last)
  await labelled('joined', one.why.length > 0 ? reasonLine(one.why) : 'one name only')
  await say()
}

/** So many of a list are enough to read; --json has all. */
const MOST = 12

async function counted(label: string, list: [string, number][]): Promise<void> {
  if (list.length === 0) return
  const more = list.length > MOST ? [`and ${list.length - MOST} more`] : []
  await labelled(label, [...list.slice(0, MOST).map(([text, n]) => `${text} ${n}`), ...more].join(', '))
}

const INDENT = ' '.repeat(12)

async function labelled(label: string, text: string): Promise<void> {
  await say(`  ${label.padEnd(10)}${wrap(safe(text), INDENT).trimStart()}`)
}

async function quoted(label: string, s: StatementOfReport): Promise<void> {
  const where = s.outlet ? `${s.outlet} (${s.report})` : s.report
  await labelled(label, `${saidWhen(s.said)} · ${where} · ${s.words ?? ''}`)
}
