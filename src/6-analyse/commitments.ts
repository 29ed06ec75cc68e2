/** What each party says it will do only on a condition; the same said twice is one, with both statements. */
import type { Commitment, Condition, ExtractLine, Statement } from '../model/types.ts'

interface Said {
  party: string
  condition: Condition
  statement: Statement
  date: string | null
}

/** Firmest first: of the wordings of one condition the strictest is shown. */
const STRICT: readonly Condition['relation'][] = ['only-if', 'unless', 'until', 'requires', 'in-exchange', 'if']

export function commitmentsOf(lines: readonly ExtractLine[]): Commitment[] {
  const all = lines.flatMap((line) => line.statements.flatMap(saidOf))
  const groups = Map.groupBy(all, groupOf)
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => commitmentOf(group))
}

/** Where a side names no proposal its words tell conditions apart. */
function groupOf({ party, condition: { type, antecedent, consequent, denied } }: Said): string {
  const whole = antecedent.proposal !== null && consequent.proposal !== null
  const words = whole ? [] : [antecedent.text, consequent.text]
  return JSON.stringify([party, type, antecedent.proposal, consequent.proposal, denied, ...words])
}

function saidOf(statement: Statement): Said[] {
  return (statement.conditions ?? []).flatMap((condition) => {
    const party = condition.holder ?? statement.speaker.party
    return party === null ? [] : [{ party, condition, statement, date: statement.said.date }]
  })
}

function commitmentOf(group: readonly Said[]): Commitment {
  const ordered = group.toSorted((a, b) =>
    (a.date ?? '9') < (b.date ?? '9')
      ? -1
      : (a.date ?? '9') > (b.date ?? '9')
        ? 1
        : a.statement.id < b.statement.id
          ? -1
          : 1,
  )
  const { party, condition } = ordered[0]!
  const relation = STRICT.find((r) => group.some((g) => g.condition.relation === r))!
  return {
    party,
    type: condition.type,
    if: condition.antecedent.proposal,
    // biome-ignore lint/suspicious/noThenProperty: the promised name; a text is never called
    then: condition.consequent.proposal,
    relation,
    ...(condition.denied ? { denied: true } : {}),
    ifText: condition.antecedent.text,
    thenText: condition.consequent.text,
    date: ordered.find((s) => s.date !== null)?.date ?? null,
    statements: [...new Set(ordered.map((s) => s.statement.id))],
  }
}
