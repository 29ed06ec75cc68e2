/** The positions of a statement are kept as JSON; looking into a list of it is SQL of each engine. */
import { type RawBuilder, sql } from 'kysely'

export interface JsonLists {
  /** numbers of the statements with a position on this proposal, or of this stance, or both in one */
  taking(proposal: string | undefined, stance: string | undefined): RawBuilder<number>
  /** `statement` and `value` of each position's proposal or stance, of the statements whose numbers a query gives */
  positions(of: 'proposal' | 'stance', numbers: RawBuilder<unknown>): RawBuilder<unknown>
}

const all = (proposal: string | undefined, stance: string | undefined) =>
  sql.join(
    [
      ...(proposal === undefined ? [] : [sql`p.value ->> 'proposal' = ${proposal}`]),
      ...(stance === undefined ? [] : [sql`p.value ->> 'stance' = ${stance}`]),
    ],
    sql` and `,
  )

export const sqliteLists: JsonLists = {
  taking: (proposal, stance) =>
    sql<number>`(select s.number from statement as s, json_each(s.positions) as p
      where s.positions <> '[]' and ${all(proposal, stance)})`,
  positions: (of, numbers) =>
    sql`select distinct s.number as statement, p.value ->> ${of} as value
      from statement as s, json_each(s.positions) as p
      where s.positions <> '[]' and s.number in ${numbers}`,
}
