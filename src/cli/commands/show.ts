import type { Report, Statement } from '../../model/types.ts'
import { wordsOf } from '../../text/spans.ts'
import { safeLine, say, style, write } from '../output.ts'
import { markedText, publishedWhen, saidWhen, shortId } from '../render.ts'
import { type MakeCommand, recordCommand, theReport, withRecord } from '../shared.ts'

interface ShowOptions {
  record: string
  json?: boolean
  why?: boolean
}

export const showCommand: MakeCommand = () =>
  recordCommand('show', 'Print a report with each statement marked in its text.', [
    'onrecord show 000_interview.txt',
    'onrecord show 000 --why',
  ])
    .argument('<report>', 'id of the report, or the beginning of it')
    .option('--why', 'tell for each statement why it was read so')
    .option('--json', 'print report, text and statements as JSON')
    .action((wanted: string, options: ShowOptions) =>
      withRecord(options.record, async (store) => {
        const { id } = await theReport(store, wanted)
        const item = (await store.report(id))!
        if (options.json) await write(`${JSON.stringify({ ...item.report, statements: item.statements })}\n`)
        else await print(item.report, item.statements, options.why ?? false)
      }),
    )

async function print(report: Report, statements: Statement[], why: boolean): Promise<void> {
  if (report.title) await say(style('bold', safeLine(report.title)))
  const basis = report.published.value ? ` (date from: ${report.published.basis})` : ''
  await say(
    [safeLine(report.id), safeLine(report.outlet ?? 'outlet unknown'), publishedWhen(report.published) + basis].join(
      ' · ',
    ),
  )
  if (report.url) await say(safeLine(report.url))
  await say(`\n${markedText(report.text, statements)}\n`)
  if (statements.length === 0) await say('No statement was found in this report.')
  for (const [index, statement] of statements.entries()) await say(legend(report.text, statement, index + 1, why))
}

/** One line for a statement's number in the text, and its reasons. */
function legend(text: string, s: Statement, number: number, why: boolean): string {
  const name = s.speaker.name ? safeLine(s.speaker.name) : 'speaker unknown'
  const cue = s.cue.length > 0 ? `“${safeLine(wordsOf(text, s.cue))}”` : 'no cue'
  const venue = s.venue ? [`to ${safeLine(s.venue)}`] : []
  const line = [
    `⟦${number}⟧ ${style('bold', name)} (${s.speaker.basis})`,
    s.kind,
    cue,
    s.said.date ? `${saidWhen(s.said)} (${s.said.basis})` : saidWhen(s.said),
    ...venue,
    style('dim', shortId(s.id)),
  ].join(' · ')
  if (!why) return line
  return [line, ...(s.why ?? []).map((r) => `      ${safeLine(r.rule)} ${r.score.toFixed(2)}`)].join('\n')
}
