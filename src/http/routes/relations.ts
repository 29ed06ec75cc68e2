/** How reports are related and where they differ. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lineageEdge } from '../../model/schema.ts'
import type { Disagreement, Report } from '../../model/types.ts'
import type { Store } from '../../store/contract.ts'
import { afterOf, pageIn } from '../pages.ts'
import { DisagreementRow, Family, Variant } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, answers, listOf, paged, query } from './common.ts'

const tags = ['relations']

const Edge = lineageEdge.omit({ evidence: true }).meta({ id: 'Edge' })
const list = { request: { query: z.object({ report: query.report, ...paged }) }, tags }

const lineage = createRoute({
  ...list,
  method: 'get',
  path: `${API}/lineage`,
  operationId: 'listLineage',
  summary: 'Which report is a copy, rewrite or update of which, or quotes from it, and why',
  responses: answers(listOf('EdgePage', Edge), 'Edges by original and copy, each report with its nearest original.'),
})

const families = createRoute({
  tags,
  method: 'get',
  path: `${API}/families`,
  operationId: 'listFamilies',
  summary: 'Reports that come from one another and count once',
  responses: answers(
    z.object({ items: z.array(Family) }).meta({ id: 'Families' }),
    'Families of two reports and more.',
  ),
})

const variants = createRoute({
  ...list,
  method: 'get',
  path: `${API}/variants`,
  operationId: 'listVariants',
  summary: 'The same words in two reports, with the exact edit',
  responses: answers(listOf('VariantPage', Variant), 'Pairs of statements.'),
})

const disagreements = createRoute({
  ...list,
  method: 'get',
  path: `${API}/disagreements`,
  operationId: 'listDisagreements',
  summary: 'Where reports differ about the same words, event or source, and whether both can be right',
  request: {
    query: z.object({
      report: query.report,
      conflict: z.enum(['true', 'false']).optional().describe('true: only where both cannot be right'),
      ...paged,
    }),
  },
  responses: answers(listOf('DisagreementPage', DisagreementRow), 'With the words on both sides.'),
})

/** The words on all sides, and who published them when. */
async function withWords(store: Store, rows: readonly Disagreement[]) {
  const read = new Map<string, Report | null>()
  const reportOf = async (id: string) => {
    if (!read.has(id)) read.set(id, (await store.report(id))?.report ?? null)
    return read.get(id)
  }
  const found: z.infer<typeof DisagreementRow>[] = []
  for (const row of rows) {
    const words: string[] = []
    for (const [id, start, end] of row.spans) words.push((await reportOf(id))?.text.slice(start, end) ?? '')
    const published: z.infer<typeof DisagreementRow>['published'] = []
    for (const id of new Set(row.reports)) {
      const report = await reportOf(id)
      published.push({ report: id, outlet: report?.outlet ?? null, date: report?.published.value ?? null })
    }
    found.push({ ...row, words, published })
  }
  return found
}

/** A row of a list that is worked out whole has no id of its own: its content is. */
const idOf = (row: object): string => JSON.stringify(row)

export function relationRoutes(app: OpenAPIHono, { desk, store }: Site): void {
  app.openapi(lineage, async (c) => {
    const { report, limit, page } = c.req.valid('query')
    const rows = (await desk.ask('edges')).filter((e) => report === undefined || e.from === report || e.to === report)
    const name = `lineage ${report ?? ''}`
    return c.json(
      pageIn(name, rows, limit, afterOf(name, page), ({ from, to }) => idOf([from, to])),
      200,
    )
  })
  app.openapi(families, async (c) => c.json({ items: await desk.ask('families') }, 200))
  app.openapi(variants, async (c) => {
    const { report, limit, page } = c.req.valid('query')
    const name = `variants ${report ?? ''}`
    const rows = await desk.ask('variants', report)
    return c.json(
      pageIn(name, rows, limit, afterOf(name, page), ({ statements }) => idOf(statements)),
      200,
    )
  })
  app.openapi(disagreements, async (c) => {
    const { report, conflict, limit, page } = c.req.valid('query')
    const name = `disagreements ${JSON.stringify([report ?? null, conflict ?? null])}`
    const all = await desk.ask('disagreements', report)
    const rows = all.filter((one) => conflict === undefined || one.conflict === (conflict === 'true'))
    const found = pageIn(name, rows, limit, afterOf(name, page), ({ kind, spans }) => idOf([kind, spans]))
    return c.json({ ...found, items: await withWords(store, found.items) }, 200)
  })
}
