import type { Called, Tied } from '../../record/names.ts'
import { byOf, type JudgingOptions, judgingCommand, sayUndo } from '../judging.ts'
import { safeLine, say, style, write } from '../output.ts'
import { plural } from '../render.ts'
import { type MakeCommand, withRecord } from '../shared.ts'

export const sameCommand: MakeCommand = () =>
  judgingCommand('same', 'Say that two names are one person or body; the rules never take them apart again.', [
    'onrecord same "Jane Smith" "J. Smith-Jones"',
  ])
    .argument('<a>', 'a name as a report writes it, or one that means a single person or body')
    .argument('<b>', 'the other')
    .action((a: string, b: string, options: JudgingOptions) => tieNames('same', a, b, options))

export const differentCommand: MakeCommand = () =>
  judgingCommand('different', 'Say that two names are not one person or body; the rules never join them again.', [
    'onrecord different "Smith" "Jane Smith"',
  ])
    .argument('<a>', 'a name as a report writes it, or one that means a single person or body')
    .argument('<b>', 'the other')
    .action((a: string, b: string, options: JudgingOptions) => tieNames('different', a, b, options))

function tieNames(kind: 'same' | 'different', a: string, b: string, options: JudgingOptions): Promise<void> {
  return withRecord(options.record, async (store) => {
    const { tie } = await import('../../record/names.ts')
    const tied = await tie(store, kind, a, b, byOf(options))
    if (options.json) return write(`${JSON.stringify({ judgement: tied.judgement, identities: identitiesOf(tied) })}\n`)
    for (const one of identitiesOf(tied)) await say(identityLine(one))
    await sayUndo(tied.judgement)
  })
}

/** One when the two names are the same. */
function identitiesOf({ judgement, a, b }: Tied): Called[] {
  return judgement.kind === 'same' ? [a] : [a, b]
}

function identityLine({ name, names, statements }: Called): string {
  const others = names.filter((one) => one !== name)
  const also = others.length > 0 ? ` (also ${safeLine(others.join(', '))})` : ''
  return `${style('bold', safeLine(name))}${also}: ${plural(statements, 'statement')}`
}
