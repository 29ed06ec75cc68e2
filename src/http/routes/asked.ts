/** Which statements a request asks for: one set of filters for the list, its facets and its file. */
import { z } from '@hono/zod-openapi'
import { kind, stance } from '../../model/schema.ts'
import { namesCalled } from '../../record/names.ts'
import { parseSearch, searchStatements } from '../../record/search.ts'
import type { StatementQuery, StatementRow, Store } from '../../store/contract.ts'
import { query } from './common.ts'

const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write it as 2025-02-27, 2025-02 or 2025')
  .optional()

export const filters = {
  q: query.q,
  speaker: z.string().max(300).optional().describe('a person or body in any spelling, or an unnamed source'),
  party: query.party.describe('id of the party that the speaker speaks for'),
  proposal: query.proposal.describe('id of a proposal that it takes a position on'),
  stance: stance.optional().describe('with this stance; together with `proposal`, on it'),
  kind: kind.optional(),
  outlet: z.string().max(300).optional().describe('as the record has it'),
  report: query.report,
  since: day.describe('first day that counts: 2025-02-27, 2025-02 or 2025'),
  until: day.describe('last day that counts: `2025-02` is the whole of February'),
}

export type Filters = { [K in keyof typeof filters]?: z.infer<(typeof filters)[K]> }

/** The same filters give the same text: a page token is one of its list alone. */
export const nameOf = (asked: Filters): string =>
  `statements ${JSON.stringify(Object.keys(filters).map((key) => asked[key as keyof Filters] ?? null))}`

/** What the store is asked; null when nothing can be found (a speaker nobody is called, a search without a word). */
export async function queryOf(store: Store, { q, speaker, ...rest }: Filters): Promise<StatementQuery | null> {
  const { terms = null } = q ? parseSearch(q) : {}
  if (terms && terms.length === 0) return null
  const names = speaker ? await spellings(store, speaker) : null
  if (names && names.length === 0) return null
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''))
  return { ...known, ...(terms ? { terms } : {}), ...(names ? { names } : {}) }
}

/** A name as written for an unnamed source; every spelling of a person or body. */
async function spellings(store: Store, speaker: string): Promise<string[]> {
  const { names } = await namesCalled(store, speaker)
  return names.length > 0 ? names.map(({ name }) => name) : [speaker]
}

export async function* statementsAsked(store: Store, asked: Filters, after?: string): AsyncGenerator<StatementRow> {
  const found = await queryOf(store, asked)
  if (!found) return
  const from = after === undefined ? found : { ...found, after }
  if (asked.q) yield* searchStatements(store, parseSearch(asked.q), from)
  else yield* store.statements(from)
}
