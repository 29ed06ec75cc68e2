import type { Span } from '../../model/types.ts'
import type { Store } from '../../store/contract.ts'
import { byOf, confirm, type JudgingOptions, judgingCommand, nameOf, quoted, spokenOf } from '../judging.ts'
import { safeLine } from '../output.ts'
import { shortId } from '../render.ts'
import { type MakeCommand, theReport, usage, withRecord } from '../shared.ts'

interface MarkOptions extends JudgingOptions {
  speaker?: string
  unnamed?: boolean
}

export const markCommand: MakeCommand = () =>
  judgingCommand('mark', 'Mark a statement that was missed, or set its words right.', [
    'onrecord mark 000_interview.txt "We will not sign." --speaker "Jane Smith"',
    'onrecord mark 000_interview.txt 120-188,201-240 --speaker "a senior official" --unnamed',
  ])
    .argument('<report>', 'id of the report, or the beginning of it')
    .argument('<words>', 'the words as they stand in the text; or START-END in UTF-16 code units, several with commas')
    .option('--speaker <name>', 'who said it; left out: as it was found, or unknown')
    .option('--unnamed', 'the speaker describes a source that is not named')
    .action((wanted: string, words: string, options: MarkOptions) =>
      withRecord(options.record, async (store) => {
        const { markWords } = await import('../../record/judge.ts')
        const { id } = await theReport(store, wanted)
        const spans = spansTyped(words) ?? [await theWords(store, id, words)]
        const spoken = options.speaker === undefined ? {} : spokenOf(options.speaker, options.unnamed)
        const judged = await markWords(store, id, spans, spoken, byOf(options))
        const { before, after } = judged
        const instead = before ? `\n  it was ${quoted(before.words ?? '')}, ${nameOf(before)}` : ''
        const what = after
          ? `${shortId(after.id)} ${quoted(after.words ?? '')} (${safeLine(id)})\n  speaker: ${nameOf(after)}`
          : ''
        await confirm(judged, `${what}${instead}`, options)
      }),
    )

/** "120-188,201-240"; null when it is words. */
function spansTyped(words: string): Span[] | null {
  if (!/^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9})*$/.test(words)) return null
  const spans = words.split(',').map((span) => span.split('-').map(Number) as Span)
  const inOrder = spans.every(([start, end], i) => start < end && (i === 0 || spans[i - 1]![1] <= start))
  if (!inOrder)
    throw usage(
      `${words} is no part of a text`,
      'write START-END with the smaller number first, in the order of the text',
    )
  return spans
}

async function theWords(store: Store, id: string, words: string): Promise<Span> {
  const { placesOf } = await import('../../record/judge.ts')
  const [one, ...more] = await placesOf(store, id, words)
  if (!one)
    throw usage(
      `${id} does not have the words ${quoted(words)}`,
      'copy them from the text as they stand, on one line, or give START-END',
    )
  if (more.length === 0) return one
  const places = [one, ...more].slice(0, 8).map((span) => span.join('-'))
  throw usage(`these words stand in ${id} ${more.length + 1} times`, `give one of the places: ${places.join(', ')}`)
}
