import { problem } from '../../model/problem.ts'
import type { Dossier } from '../../model/types.ts'
import type { Matches } from '../../record/dossier.ts'
import type { Store } from '../../store/contract.ts'
import { type DossierFile, dossierFile } from '../dossier-file.ts'
import { safe, safeLine, say, write } from '../output.ts'
import { Progress } from '../progress.ts'
import { plural } from '../render.ts'
import { CommandError, commandOf, type MakeCommand, type Result, recordCommand, usage, withRecord } from '../shared.ts'

export const dossierCommand: MakeCommand = (result) =>
  commandOf('dossier', 'What you follow: parties and proposals, a short YAML file kept in the record.', [
    'onrecord dossier suggest > talks.yaml',
    'onrecord dossier check talks.yaml',
    'onrecord dossier use talks.yaml',
    'onrecord dossier show',
  ])
    .addCommand(suggestCommand(result))
    .addCommand(useCommand(result))
    .addCommand(showCommand(result))
    .addCommand(checkCommand(result))

const suggestCommand: MakeCommand = () =>
  recordCommand('suggest', 'Draft a dossier from the record: who speaks for whom, and what they keep speaking of.', [
    'onrecord dossier suggest > talks.yaml',
  ]).action((options: { record: string }) =>
    withRecord(options.record, async (store) => {
      const { suggestDossier } = await import('../../record/suggest.ts')
      await write(safe(await suggestDossier(store)))
    }),
  )

interface UseOptions {
  record: string
  none?: boolean
  undo?: boolean
  json?: boolean
}

const useCommand: MakeCommand = () =>
  recordCommand('use', 'Keep a dossier in the record and work out parties and positions with it.', [
    'onrecord dossier use talks.yaml',
    'onrecord dossier use --undo',
  ])
    .argument('[file]', 'the YAML file')
    .option('--none', 'follow nothing from now on')
    .option('--undo', 'bring back the dossier before')
    .option('--json', 'print the dossier as JSON')
    .action(async (path: string | undefined, options: UseOptions) => {
      if ([path, options.none, options.undo].filter(Boolean).length !== 1)
        throw usage('one of FILE, --none and --undo is wanted', 'onrecord dossier use talks.yaml')
      const file = path === undefined ? null : await dossierFile(path, options.json)
      await withRecord(options.record, (store) => keep(store, file, options))
    })

async function keep(store: Store, file: DossierFile | null, { undo, json, record }: UseOptions): Promise<void> {
  const { dossierOf, undoDossier, useDossier } = await import('../../record/dossier.ts')
  const { reports } = await store.counts()
  const progress = new Progress()
  const step = (done: number) => progress.update({ reports: done, done, total: reports })
  if (undo) {
    if (!(await undoDossier(store, step)))
      throw new CommandError(
        problem('no-dossier', 'the record never had a dossier', { fix: 'onrecord dossier use FILE' }),
      )
  } else await useDossier(store, file && { name: file.name, text: file.text }, step)
  progress.clear()
  const dossier = await dossierOf(store)
  if (json) await write(`${JSON.stringify(dossier)}\n`)
  else
    await say(`${dossier ? summary(dossier) : 'no dossier'} · ${plural(reports, 'report')} worked out anew · ${record}`)
}

const showCommand: MakeCommand = () =>
  recordCommand('show', 'Print the dossier that the record keeps, as the file was.', ['onrecord dossier show'])
    .option('--json', 'print it as JSON, every list spelt out')
    .action((options: { record: string; json?: boolean }) =>
      withRecord(options.record, async (store) => {
        const kept = await store.dossier()
        if (!kept)
          throw new CommandError(
            problem('no-dossier', 'the record keeps no dossier', { fix: 'onrecord dossier use FILE' }),
          )
        const { dossierOf } = await import('../../record/dossier.ts')
        await write(
          options.json ? `${JSON.stringify(await dossierOf(store))}\n` : safe(kept.text.replace(/\n?$/, '\n')),
        )
      }),
    )

const checkCommand: MakeCommand = (result: Result) =>
  commandOf(
    'check',
    'Tell what is wrong with a dossier, and with a record what it matches there and what matches nothing.',
    ['onrecord dossier check talks.yaml', 'onrecord dossier check talks.yaml --record onrecord.db'],
  )
    .argument('<file>', 'the YAML file')
    .option('--record <file>', 'count in this record what each name matches; nothing is changed')
    .option('--json', 'print the dossier, or with --record the counts, as JSON; problems too')
    .action(async (path: string, { json, record }: { json?: boolean; record?: string }) => {
      const { dossier } = await dossierFile(path, json)
      if (!json) await say(`${safeLine(path)}: ${summary(dossier)}`)
      if (record === undefined) {
        if (json) await write(`${JSON.stringify(dossier)}\n`)
        return
      }
      const { matchesOf } = await import('../../record/dossier.ts')
      const found = await withRecord(record, (store) => matchesOf(store, dossier))
      if (json) await write(`${JSON.stringify(found)}\n`)
      else await sayMatches(found)
      if (found.proposals.some((p) => p.statements === 0)) result.code = 1
    })

/** A proposal that nothing matches comes to nothing in every answer, so that is told first. */
async function sayMatches({ parties, proposals, statements }: Matches): Promise<void> {
  await say(`\nOf ${plural(statements, 'statement')}, by speaker:`)
  for (const p of parties) await say(`  ${p.id.padEnd(26)} ${String(p.statements).padStart(6)}`)
  await say('\nAbout each proposal, and with each of its names:')
  for (const p of proposals) {
    await say(
      `  ${p.id.padEnd(26)} ${String(p.statements).padStart(6)}${p.statements === 0 ? '  matches nothing' : ''}`,
    )
    for (const { name, texts } of p.names) await say(`      ${safeLine(name).padEnd(42)} ${texts === 0 ? '–' : texts}`)
  }
}

function summary({ title, parties, proposals }: Dossier): string {
  const people = parties.reduce((sum, party) => sum + party.people.length, 0)
  const counts = `${plural(parties.length, 'party', 'parties')} with ${plural(people, 'person', 'people')}, ${plural(proposals.length, 'proposal')}`
  return title ? `${safeLine(title)}: ${counts}` : counts
}
