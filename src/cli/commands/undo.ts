import { byOf, type JudgingOptions, judgingCommand, told } from '../judging.ts'
import { safeLine, say, style, write } from '../output.ts'
import { shortId } from '../render.ts'
import { type MakeCommand, withRecord } from '../shared.ts'

export const undoCommand: MakeCommand = () =>
  judgingCommand(
    'undo',
    'Take a judgement back: the last one, or the one named. This is kept, too, and can be taken back.',
    ['onrecord undo', 'onrecord undo 8c1d22ab'],
  )
    .argument('[judgement]', 'id of the judgement, or the beginning of it (onrecord judgements lists them)')
    .action((wanted: string | undefined, options: JudgingOptions) =>
      withRecord(options.record, async (store) => {
        const { undo } = await import('../../record/judge.ts')
        const { undone, judgement } = await undo(store, byOf(options), wanted)
        if (options.json) return write(`${JSON.stringify({ undone, judgement })}\n`)
        await say(`taken back: ${told(undone)}`)
        await say(
          style(
            'dim',
            `it was decided by ${safeLine(undone.author)}; to bring it back: onrecord undo ${shortId(judgement.id)}`,
          ),
        )
      }),
    )
