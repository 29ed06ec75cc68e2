import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { CITATION_STYLES, citation } from '../../8-publish/citation.ts'
import { position, stance } from '../../model/schema.ts'
import { statementDetail } from '../../record/detail.ts'
import { judgeStatement } from '../../record/judge.ts'
import { identitiesAmong } from '../../record/names.ts'
import type { Facets as Found } from '../../store/contract.ts'
import { parseDay } from '../../text/days.ts'
import { afterOf, pageOf, politely } from '../pages.ts'
import { badRequest } from '../problems.ts'
import { Check, Echoes, Facets, Judged, StatementDetail, StatementRow } from '../shapes.ts'
import type { Site } from '../site.ts'
import { filters, nameOf, queryOf, statementsAsked } from './asked.ts'
import { API, answers, body, by, byId, listOf, paged } from './common.ts'
import { theItem, theRow } from './found.ts'

const tags = ['statements']

const list = createRoute({
  method: 'get',
  path: `${API}/statements`,
  tags,
  operationId: 'listStatements',
  summary: 'Statements that have all that is asked for, newest first',
  request: { query: z.object({ ...filters, ...paged }) },
  responses: answers(listOf('StatementPage', StatementRow), 'A page of statements.'),
})

const facets = createRoute({
  method: 'get',
  path: `${API}/facets`,
  tags,
  operationId: 'getFacets',
  summary: 'What the statements asked for have in common, and how many of each',
  request: { query: z.object(filters) },
  responses: answers(Facets, 'Counts.'),
})

const show = createRoute({
  method: 'get',
  path: `${API}/statements/{id}`,
  tags,
  operationId: 'getStatement',
  summary: 'A statement with its report, the text around it and what people decided about it',
  request: { params: byId('statement') },
  responses: answers(StatementDetail, 'The statement.'),
})

const echoes = createRoute({
  method: 'get',
  path: `${API}/statements/{id}/echoes`,
  tags,
  operationId: 'getEchoes',
  summary: 'The same words in other reports, first report first, with what each did to them',
  request: { params: byId('statement') },
  responses: answers(Echoes, 'Where else the words stand.'),
})

const cite = createRoute({
  method: 'get',
  path: `${API}/statements/{id}/citation`,
  tags,
  operationId: 'citeStatement',
  summary: 'A statement as a reference: BibTeX, RIS or plain text',
  request: {
    params: byId('statement'),
    query: z.object({ style: z.enum(CITATION_STYLES).default('text').describe('of the reference') }),
  },
  responses: answers(z.object({ citation: z.string() }).meta({ id: 'Citation' }), 'The reference.'),
})

const decision = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('speaker'),
      name: z.string().trim().min(1).max(200).nullable().describe('null: unknown; joint speakers are "A; B"'),
      unnamed: z.boolean().optional().describe('the name describes a source that is not named'),
      ...by,
    }),
    z.object({
      kind: z.literal('said'),
      date: z.string().max(40).nullable().describe('a day, month, year or interval; null: unknown'),
      ...by,
    }),
    z.object({ kind: z.literal('wrong'), ...by }).describe('it is no statement'),
    z.object({
      kind: z.literal('position'),
      proposal: z.string().min(1).max(300).describe('id of a proposal of the dossier'),
      stance: z
        .union([stance, z.literal('none')])
        .nullable()
        .describe('none: it is not about the proposal; null: unclear'),
      polarity: position.shape.polarity.describe('towards the proposal'),
      holder: z
        .string()
        .max(300)
        .nullable()
        .optional()
        .describe("id of the party that holds it; null: the speaker's own"),
      ...by,
    }),
  ])
  .meta({ id: 'Decision' })

const judge = createRoute({
  method: 'post',
  path: `${API}/statements/{id}/judgements`,
  tags: ['judgements'],
  operationId: 'judgeStatement',
  summary: 'Decide who said it, when, where that stands, or that it is none; wins over every rule, can be undone',
  request: { params: byId('statement'), body: body(decision) },
  responses: answers(Judged, 'The judgement and what it changed.'),
})

const check = createRoute({
  method: 'get',
  path: `${API}/check`,
  tags,
  operationId: 'checkWords',
  summary: 'Were these words said: exactly, cut, altered, paraphrased, by someone else, or not here',
  request: {
    query: z.object({
      words: z.string().min(1).max(5_000).describe('the words, quotation marks or not'),
      by: z.string().max(300).optional().describe('who is supposed to have said them'),
    }),
  },
  responses: answers(Check, 'The best answer and all findings.'),
})

export function statementRoutes(app: OpenAPIHono, site: Site): void {
  const { store, desk } = site
  app.openapi(list, async (c) => {
    const { limit, page, ...asked } = c.req.valid('query')
    const name = nameOf(asked)
    const rows = politely(statementsAsked(store, asked, afterOf(name, page)))
    return c.json(await pageOf(name, rows, limit, ({ statement }) => statement.id), 200)
  })

  app.openapi(facets, async (c) => {
    const found = await queryOf(store, c.req.valid('query'))
    const counted = await desk.ask('facets', found ?? { terms: ['"'] })
    return c.json({ ...counted, speaker: await persons(site, counted.speaker) }, 200)
  })

  app.openapi(show, async (c) => {
    const { id } = c.req.valid('param')
    const found = await statementDetail(store, id)
    if (!found) await theRow(store, id)
    return c.json(found!, 200)
  })

  app.openapi(echoes, async (c) => {
    const row = await theRow(store, c.req.valid('param').id)
    return c.json({ echoes: await desk.ask('echoes', row.report, row.statement.id) }, 200)
  })

  app.openapi(cite, async (c) => {
    const { statement, report } = await theRow(store, c.req.valid('param').id)
    const { text: _, ...meta } = (await theItem(store, report)).report
    return c.json({ citation: citation(c.req.valid('query').style, { statement, report: meta }) }, 200)
  })

  app.openapi(judge, async (c) => {
    const row = await theRow(store, c.req.valid('param').id)
    const { author = site.author, note, ...decided } = c.req.valid('json')
    const who = { author, ...(note ? { note } : {}) }
    return c.json(await judgeStatement(store, row, changeOf(decided), who), 200)
  })

  app.openapi(check, async (c) => {
    const { words, by: name } = c.req.valid('query')
    if (!/[\p{L}\p{N}]/u.test(words))
      throw badRequest('there is no word to check', 'give the words that were quoted', 'words')
    return c.json(await desk.ask('check', words, name), 200)
  })
}

type Decided = z.infer<typeof decision>
type Change = Parameters<typeof judgeStatement>[2]

function changeOf(decided: Omit<Decided, 'author' | 'note'>): Change {
  const { kind } = decided
  const all = decided as Decided // Omit forgets which kind has which keys
  switch (all.kind) {
    case 'speaker':
      return { kind: 'speaker', name: all.name, ...(all.unnamed ? { unnamed: true } : {}) }
    case 'said':
      return { kind: 'said', date: all.date === null ? null : whenOf(all.date) }
    case 'position':
      return {
        kind: 'position',
        proposal: all.proposal,
        stance: all.stance,
        polarity: all.polarity,
        holder: all.holder ?? null,
      }
    default:
      return { kind: kind as 'wrong' }
  }
}

function whenOf(value: string): string {
  const days = value.split('/').map(parseDay)
  if (days.length <= 2 && days.every((one) => one !== null)) return days.map((one) => one.value).join('/')
  throw badRequest(`"${value}" is not a date`, 'write it as 2025-02-27, 2025-02, 2025 or 2025-02-17/2025-02-23', 'date')
}

/** Spellings of one person or body are one value. */
async function persons({ store }: Site, speakers: Found['speaker']): Promise<Found['speaker']> {
  const found = await identitiesAmong(
    store,
    speakers.map(({ value, statements }) => ({ name: value, statements, joinable: true })),
  )
  return found.map(({ name, statements }) => ({ value: name, statements }))
}
