/** "…, a condition the other side has flatly rejected": that side's position on what was named before. */
import type { Position, Statement } from '../model/types.ts'
import { partyIn } from './holder.ts'
import type { Link } from './link.ts'
import type { Scene } from './scene.ts'

const REFUSED =
  /\b(?:which|(?:a|the|his|her|its|their|that)\s+(?:\p{L}+\s+)?(?:condition|demand|proposal|idea|move|step|plan|offer|request))\s+([\p{L}’'. ]{3,40}?)\s+(?:has|have|had)?\s*((?:\p{L}+ly\s+)*)(reject|rul|refus|dismiss|oppos)\p{L}*/iu

export function refusedBy({ text, dossier }: Scene, statement: Statement, links: readonly Link[]): Position[] {
  return statement.content.flatMap(([a, b]) => {
    const m = REFUSED.exec(text.slice(a, b))
    const holder = m ? partyIn(m[1]!, dossier) : null
    const named = m ? namedBefore(links, a + m.index) : undefined
    if (!m || !named || holder === null || holder === statement.speaker.party) return []
    const firm = m[3] === 'rul' || /categorical|flat|firm|repeated|outright/.test(m[2]!)
    return [refusal(named, holder, firm)]
  })
}

/** What was asked for first goes before what was named last. */
function namedBefore(links: readonly Link[], offset: number): Link | undefined {
  const before = (l: Link) => l.span !== null && l.span[1] <= offset
  return links.find((l) => l.clause.antecedent && before(l)) ?? links.findLast(before)
}

function refusal({ proposal, span, rule, score }: Link, holder: string, firm: boolean): Position {
  return {
    proposal,
    holder,
    stance: firm ? 'rules-out' : 'opposes',
    polarity: -1,
    condition: null,
    span,
    strength: 'categorical',
    why: [
      { rule, score },
      { rule: 'stance: told to have refused it', score: 0.7 },
    ],
  }
}
