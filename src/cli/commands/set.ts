import { problem } from '../../model/problem.ts'
import type { Field } from '../../model/types.ts'
import { type Correction, FIELDS } from '../../store/contract.ts'
import { byOf, type JudgingOptions, judgingCommand } from '../judging.ts'
import { safeLine, say, write } from '../output.ts'
import { publishedWhen } from '../render.ts'
import { CommandError, dayOption, type MakeCommand, several, theReport, usage, withRecord } from '../shared.ts'

interface SetOptions extends JudgingOptions {
  outlet?: string
  published?: string
  title?: string
  url?: string
  undo?: string[]
}

export const setCommand: MakeCommand = () =>
  judgingCommand('set', 'Correct what is known of a report; the original is kept, and each correction can be undone.', [
    'onrecord set 000_interview.txt --outlet "Example Times" --published 2025-02-27',
    'onrecord set 000_interview.txt --undo published',
  ])
    .argument('<report>', 'id of the report, or the beginning of it')
    .option('--outlet <name>', 'who published it ("unknown" takes it away)')
    .option('--published <date>', 'when: 2025-02-27, 2025-02, 2025, or unknown; dates said are worked out anew')
    .option('--title <text>', 'its title, or unknown')
    .option('--url <address>', 'its address, or unknown')
    .option(
      '--undo <field>',
      'take back the latest correction of outlet, published, title or url (several with commas)',
      several,
    )
    .action(async (wanted: string, options: SetOptions) => {
      const corrections = FIELDS.flatMap((field) => correctionOf(field, options[field]))
      const undo = undoOf(options.undo ?? [])
      if (corrections.length + undo.length === 0)
        throw usage('nothing to set', 'give --outlet, --published, --title, --url or --undo')
      await withRecord(options.record, async (store) => {
        const { setMetadata, undoMetadata } = await import('../../record/correct.ts')
        const { id } = await theReport(store, wanted)
        const by = byOf(options)
        if (undo.length > 0 && !(await undoMetadata(store, id, undo, by)))
          throw new CommandError(
            problem('no-correction', `has no correction of ${undo.join(', ')} to take back`, {
              where: id,
              fix: 'see onrecord show',
            }),
          )
        if (corrections.length > 0) await setMetadata(store, id, corrections, by)
        const { report } = (await store.report(id))!
        if (options.json) await write(`${JSON.stringify({ ...report, text: undefined })}\n`)
        else
          await say(
            `${safeLine(id)}: ${safeLine(report.title ?? 'title unknown')} · ${safeLine(report.outlet ?? 'outlet unknown')} · ${publishedWhen(report.published)} · ${safeLine(report.url ?? 'address unknown')}`,
          )
      })
    })

function correctionOf(field: Field, value: string | undefined): Correction[] {
  if (value === undefined) return []
  if (value.trim() === '' || value.toLowerCase() === 'unknown') return [{ field, value: null }]
  return [{ field, value: checked(field, value) }]
}

function checked(field: Field, value: string): string {
  if (field === 'published') return dayOption('--published', value)
  if (field === 'url' && !/^https?:\/\/\S+$/i.test(value))
    throw usage('--url wants an http or https address', 'or unknown, to take it away')
  return value.replace(/\s+/g, ' ').trim()
}

function undoOf(fields: string[]): Field[] {
  return fields.map((name) => {
    const field = FIELDS.find((f) => f === name)
    if (!field) throw usage(`${name} cannot be taken back`, `there are: ${FIELDS.join(', ')}`)
    return field
  })
}
