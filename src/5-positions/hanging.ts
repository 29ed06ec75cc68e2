/** What a statement says hangs on what: each condition with the proposals its two sides name. */
import { HURTS } from '../lang/en/stance.ts'
import type { Condition, Dossier, Span, Statement } from '../model/types.ts'
import { wordsOf } from '../text/spans.ts'
import { stemOf } from '../text/terms.ts'
import type { Clause } from './clauses.ts'
import type { CueClass } from './cue.ts'
import { holderIn, speaksForItself } from './holder.ts'
import type { Link } from './link.ts'

/** Without a proposal in it, what only tells a time is no condition. */
const ASKS =
  /^(?:only |even )?(?:if|unless|provided|providing|in exchange|in return|on (?:the )?condition|as long|so long|assuming|either)\b(?:\W+[\w’'-]+){3}/i

const DENIED = /\b(?:not|never|no|nothing|without|fails?)\b|n['’]t\b/i

/** One for each condition of which at least one side names a proposal. */
export function conditionsOf(
  text: string,
  statement: Statement,
  clauses: readonly Clause[],
  links: readonly Link[],
  cue: CueClass,
  dossier: Dossier,
): Condition[] {
  return clauses.flatMap((clause) => {
    if (!clause.antecedent || !clause.condition) return []
    const mains = clauses.filter((c) => !c.antecedent && c.condition === clause.condition)
    const first = links.find((l) => l.clause === clause)
    const second = mains
      .map((m) => links.find((l) => l.clause === m && l.proposal !== first?.proposal))
      .find((l) => l !== undefined)
    if ((!first && !second) || mains.length === 0 || (!first && !ASKS.test(text.slice(...clause.span)))) return []
    const said = mains.map((m) => text.slice(...m.span)).join(' ')
    const { relation } = clause.condition
    // denied twice it is asked for: "if we don't get it we won't talk"
    const denied =
      !DENIED.test(said) &&
      relation !== 'unless' &&
      relation !== 'requires' &&
      DENIED.test(text.slice(clause.condition.body, clause.span[1]).replace(/,? and not\b.*$/s, ''))
    const holder = holderIn(said.slice(0, 80), statement.speaker.party, dossier)
    const own = holder !== null || speaksForItself(said.slice(0, 60), statement.speaker.party, dossier)
    const ifSpans = [trimmed(text, [relation === 'requires' ? clause.span[0] : clause.condition.body, clause.span[1]])]
    const thenSpans = mains.map((m) => trimmed(text, m.span))
    return [
      {
        type: typeOf(said, relation, denied, own, cue),
        relation,
        holder,
        antecedent: { proposal: first?.proposal ?? null, text: wordsOf(text, ifSpans), spans: ifSpans },
        consequent: { proposal: second?.proposal ?? null, text: wordsOf(text, thenSpans), spans: thenSpans },
        denied,
      },
    ]
  })
}

/** Without the white space behind the connective. */
function trimmed(text: string, [start, end]: Span): Span {
  let at = start
  while (at < end - 1 && /\s/.test(text[at]!)) at++
  return [at, end]
}

function typeOf(
  main: string,
  relation: Condition['relation'],
  denied: boolean,
  own: boolean,
  cue: CueClass,
): Condition['type'] {
  const hurts = (main.toLowerCase().match(/\p{L}+/gu) ?? []).some((w) => HURTS.has(stemOf(w)))
  if (hurts && (relation === 'if' || relation === 'unless') && !/\b(?:not|never|n['’]t)\b/i.test(main)) return 'threat'
  if (cue === 'predicts' || /\bwould have\b/i.test(main)) return 'prediction'
  if (own || denied || relation === 'requires') return 'commitment'
  return /\b(?:must|cannot|can['’]t|should|have to|has to|need)\b/i.test(main) ? 'precondition' : 'prediction'
}
