import { csvLine } from '../../8-publish/csv.ts'
import type { Check, CheckVerdict, Finding } from '../../model/types.ts'
import { safeLine, say, style, write } from '../output.ts'
import { inReports, publishedWhen, saidWhen, sourceOf, wrap } from '../render.ts'
import { type MakeCommand, recordCommand, usage, withRecord } from '../shared.ts'
import { changeLine } from './variants.ts'

interface CheckOptions {
  record: string
  by?: string
  json?: boolean
  csv?: boolean
}

export const checkCommand: MakeCommand = (result) =>
  recordCommand(
    'check',
    'Tell whether words were said: exactly, cut, altered, only paraphrased, by someone else, or not here.',
    ['onrecord check "We will not pay a third time" --by Smith', 'onrecord check "not pay a third time" --json'],
  )
    .argument('<words...>', 'the words, quotation marks or not; case and the marks at the end do not matter')
    .option('--by <name>', 'who is supposed to have said it')
    .option('--json', 'print as JSON')
    .option('--csv', 'print the statements as CSV')
    .addHelpText('after', '\nExit code 0 when the words were said exactly so, else 1.')
    .action((words: string[], options: CheckOptions) =>
      withRecord(options.record, async (store) => {
        const { check } = await import('../../record/check.ts')
        const text = words.join(' ')
        if (!/[\p{L}\p{N}]/u.test(text)) throw usage('there is no word to check', 'give the words that were quoted')
        const found = await check(store, text, options.by)
        if (options.json) await write(`${JSON.stringify(found)}\n`)
        else if (options.csv) await asCsv(found)
        else await print(found)
        if (found.verdict !== 'exact') result.code = 1
      }),
    )

const VERDICTS: Record<CheckVerdict, string> = {
  exact: 'Said exactly so',
  cut: 'Cut: said, but the sentence had more words',
  altered: 'Altered: the words said were others',
  paraphrased: 'Only paraphrased: not in quotation marks, or in other words',
  'other-speaker': 'Said by someone else',
  'not-found': 'Not in this record',
}

async function print({ verdict, by, findings, reports = 0, independent }: Check): Promise<void> {
  const where = reports > 0 ? ` · ${inReports(reports, independent)}` : ''
  const from = by && verdict === 'not-found' ? ` from ${safeLine(by)}` : ''
  await say(`${style('bold', VERDICTS[verdict])}${from}${where}\n`)
  for (const one of findings) await say(`${findingLines(one)}\n`)
}

function findingLines(one: Finding): string {
  const { statement, there, edit, verdict } = one
  const name = statement ? safeLine(statement.speaker.name ?? 'speaker unknown') : 'nobody is named for it'
  const when = statement ? saidWhen(statement.said) : `published ${publishedWhen(one.published)}`
  const head = [verdict, style('bold', name), when, sourceOf(one)].join(' · ')
  return [head, wrap(one.quoted ? `“${there}”` : there, '    '), ...edit.map((d) => wrap(askedLine(d), '      '))].join(
    '\n',
  )
}

/** `changeLine` tells what became of the first; here the second, the report, came before. */
function askedLine({ where, marked, words: [asked, there] }: Finding['edit'][number]): string {
  return changeLine({ where, marked, words: [there, asked] })
}

async function asCsv({ findings }: Check): Promise<void> {
  await write(csvLine(['verdict', 'speaker', 'said', 'outlet', 'report', 'statement', 'span', 'there', 'edit']))
  for (const f of findings) {
    const who = [f.statement?.speaker.name, f.statement?.said.date, f.outlet, f.report, f.statement?.id]
    await write(csvLine([f.verdict, ...who, f.place.slice(1).join('-'), f.there, f.edit.map(askedLine).join('; ')]))
  }
}
