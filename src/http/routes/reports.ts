import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { span } from '../../model/schema.ts'
import type { Field } from '../../model/types.ts'
import { setMetadata, undoMetadata } from '../../record/correct.ts'
import { markWords, placesOf } from '../../record/judge.ts'
import { parseSearch, searchReports } from '../../record/search.ts'
import { type Correction, FIELDS, type ReportRow } from '../../store/contract.ts'
import { parseDay } from '../../text/days.ts'
import { afterOf, pageOf, politely } from '../pages.ts'
import { badRequest, missing } from '../problems.ts'
import { Comparison, FoundReport, Judged, Relations, ReportDetail } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, answers, body, by, byId, listOf, paged, query } from './common.ts'
import { metasOf, noReport, theItem } from './found.ts'

const tags = ['reports']

const list = createRoute({
  method: 'get',
  path: `${API}/reports`,
  tags,
  operationId: 'listReports',
  summary: 'Reports by id, or those with some words, newest first',
  request: { query: z.object({ q: query.q, ...paged }) },
  responses: answers(listOf('ReportPage', FoundReport), 'A page of reports.'),
})

const show = createRoute({
  method: 'get',
  path: `${API}/reports/{id}`,
  tags,
  operationId: 'getReport',
  summary: 'A report with its text and the statements found in it',
  request: { params: byId('report') },
  responses: answers(ReportDetail, 'The report.'),
})

const relations = createRoute({
  method: 'get',
  path: `${API}/reports/{id}/lineage`,
  tags,
  operationId: 'getReportLineage',
  summary: 'Where a report comes from and what comes from it, passage by passage',
  request: { params: byId('report') },
  responses: answers(Relations, 'Its edges.'),
})

const compare = createRoute({
  method: 'get',
  path: `${API}/compare`,
  tags,
  operationId: 'compareReports',
  summary: 'Two reports side by side: kept, altered, dropped, added',
  request: {
    query: z.object({
      a: z.string().min(1).describe('id of a report'),
      b: z.string().min(1).describe('id of another'),
    }),
  },
  responses: answers(Comparison, 'The two reports and what became of each passage.'),
})

const value = z.string().trim().min(1).max(1_000).nullable().optional()
const correct = createRoute({
  method: 'post',
  path: `${API}/reports/{id}/corrections`,
  tags,
  operationId: 'correctReport',
  summary: 'Set outlet, date, title or address; what was read stays beside it and can be brought back',
  request: {
    params: byId('report'),
    body: body(
      z
        .object({
          outlet: value.describe('null: unknown; left out: as it is'),
          published: value.describe('2025-02-27, 2025-02 or 2025'),
          title: value,
          url: value,
          undo: z.array(z.enum(FIELDS)).optional().describe('fields whose latest correction is taken back'),
          ...by,
        })
        .meta({ id: 'Correction' }),
    ),
  },
  responses: answers(ReportDetail, 'The report as it stands now.'),
})

const mark = createRoute({
  method: 'post',
  path: `${API}/reports/{id}/marks`,
  tags,
  operationId: 'markStatement',
  summary: 'Mark a statement that was missed, by its words or their place',
  request: {
    params: byId('report'),
    body: body(
      z
        .object({
          words: z.string().min(1).optional().describe('as they stand in the text, in one place only'),
          spans: z.array(span).min(1).optional().describe('or their places'),
          name: z.string().trim().min(1).max(200).nullable().optional().describe('who said it; null: unknown'),
          unnamed: z.boolean().optional().describe('the name describes a source that is not named'),
          ...by,
        })
        .meta({ id: 'Mark' }),
    ),
  },
  responses: answers(Judged, 'The judgement and the statement.'),
})

const forget = createRoute({
  method: 'delete',
  path: `${API}/reports/{id}`,
  tags,
  operationId: 'forgetReport',
  summary: 'Remove a report and every trace of it from the files of the record; this cannot be undone',
  request: { params: byId('report') },
  responses: answers(z.object({ forgotten: z.string() }).meta({ id: 'Forgotten' }), 'It is gone.'),
})

export function reportRoutes(app: OpenAPIHono, site: Site): void {
  const { store, desk } = site
  app.openapi(list, async (c) => {
    const { q, limit, page } = c.req.valid('query')
    const after = afterOf(`reports ${q ?? ''}`, page)
    const from = after === undefined ? {} : { after }
    const rows = q ? searchReports(store, parseSearch(q), from) : withoutExcerpt(store.reports(from))
    const all: AsyncIterable<ReportRow & { excerpt: string | null }> = rows
    return c.json(await pageOf(`reports ${q ?? ''}`, politely(all), limit, ({ id }) => id), 200)
  })

  app.openapi(show, async (c) => c.json(await detail(site, c.req.valid('param').id), 200))

  app.openapi(relations, async (c) => {
    const { id } = c.req.valid('param')
    await theItem(store, id)
    const edges = await desk.ask('lineageOf', id)
    const others = edges.flatMap(({ from, to }) => [from, to]).filter((one) => one !== null && one !== id)
    return c.json({ edges, reports: await metasOf(store, others as string[]) }, 200) // null was left out
  })

  app.openapi(compare, async (c) => {
    const { a, b } = c.req.valid('query')
    for (const id of [a, b]) await theItem(store, id)
    const found = await desk.ask('compare', a, b)
    if (!found) throw noReport(a)
    return c.json(found, 200)
  })

  app.openapi(correct, async (c) => {
    const { id } = c.req.valid('param')
    const { undo = [], author = site.author, note, ...values } = c.req.valid('json')
    const who = { author, ...(note ? { note } : {}) }
    await theItem(store, id)
    const corrections = Object.entries(values).map(([field, given]) => correctionOf(field as Field, given ?? null)) // the keys of the schema
    if (corrections.length > 0) await setMetadata(store, id, corrections, who)
    if (undo.length > 0) await undoMetadata(store, id, undo, who)
    return c.json(await detail(site, id), 200)
  })

  app.openapi(mark, async (c) => {
    const { id } = c.req.valid('param')
    const { words, spans, name, unnamed, author = site.author, note } = c.req.valid('json')
    await theItem(store, id)
    const places = spans ?? (await placesOf(store, id, words ?? ''))
    if (!spans && places.length !== 1)
      throw badRequest(
        places.length === 0 ? 'the words are not in the text' : `the words stand in ${places.length} places`,
        'give them just as they stand, and more of them, or their place in `spans`',
        'words',
      )
    const spoken = { ...(name === undefined ? {} : { name }), ...(unnamed ? { unnamed } : {}) }
    const judged = await markWords(store, id, places, spoken, { author, ...(note ? { note } : {}) })
    return c.json(judged, 200)
  })

  app.openapi(forget, async (c) => {
    const { id } = c.req.valid('param')
    if (!(await store.forget(id))) throw noReport(id)
    return c.json({ forgotten: id }, 200)
  })
}

async function* withoutExcerpt(rows: AsyncIterable<ReportRow>): AsyncGenerator<ReportRow & { excerpt: string | null }> {
  for await (const row of rows) yield { ...row, excerpt: null }
}

async function detail({ store, desk }: Site, id: string) {
  const { report, statements } = await theItem(store, id)
  const families = await desk.ask('families')
  const family = families.find(({ reports }) => reports.includes(id))?.reports ?? []
  return { report, statements, family: await metasOf(store, family) }
}

function correctionOf(field: Field, value: string | null): Correction {
  if (field !== 'published' || value === null) return { field, value }
  const day = parseDay(value)
  if (!day?.value) throw missing('not-a-date', `"${value}" is not a date`, 'write it as 2025-02-27, 2025-02 or 2025')
  return { field, value: day.value }
}
