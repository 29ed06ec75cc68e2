import type { StatedJudgement } from '../../../src/client/index.ts'
import { day } from './format.ts'
import { stanceWord } from './stance.ts'

type Judgement = StatedJudgement['judgement']

const FIELDS = { outlet: 'The outlet', published: 'The date', title: 'The title', url: 'The address' } as const

/** One sentence for a decision. */
export function toldOf(j: Judgement): string {
  switch (j.kind) {
    case 'same':
      return `“${j.a}” and “${j.b}” are the same.`
    case 'different':
      return `“${j.a}” and “${j.b}” are different.`
    case 'speaker':
      return `Said by ${j.name ?? 'somebody unknown'}.`
    case 'said':
      return j.date ? `Said on ${day(j.date)}.` : 'Said on an unknown day.'
    case 'wrong':
      return 'This is not a statement.'
    case 'position':
      return j.stance === 'none' ? `Not about ${j.proposal}.` : `On ${j.proposal}: ${stanceWord(j.stance)}.`
    case 'mark':
      return `A statement${j.name ? ` by ${j.name}` : ''} that was missed.`
    case 'set':
      return `${FIELDS[j.field]} of the report is ${j.value ?? 'unknown'}.`
    case 'undo':
      return 'An earlier decision is taken back.'
  }
}
