import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { undo } from '../../record/judge.ts'
import { withState } from '../../record/judgement-state.ts'
import { afterOf, pageIn } from '../pages.ts'
import { Judgement, StatedJudgement } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, answers, body, by, byId, listOf, paged, query } from './common.ts'

const tags = ['judgements']

const list = createRoute({
  method: 'get',
  path: `${API}/judgements`,
  tags,
  operationId: 'listJudgements',
  summary: 'What people decided, newest first, and whether it has an effect',
  request: { query: z.object({ report: query.report, ...paged }) },
  responses: answers(listOf('JudgementPage', StatedJudgement), 'Also what was taken back, and what took it back.'),
})

const take = createRoute({
  method: 'post',
  path: `${API}/judgements/{id}/undo`,
  tags,
  operationId: 'undoJudgement',
  summary: 'Take a judgement back; what the rules found stands again',
  request: { params: byId('judgement'), body: body(z.object(by).meta({ id: 'Undo' })) },
  responses: answers(
    z.object({ undone: Judgement, judgement: Judgement }).meta({ id: 'Undone' }),
    'What was taken back, and the judgement that does so: undoing that brings it back.',
  ),
})

export function judgementRoutes(app: OpenAPIHono, site: Site): void {
  const { store } = site
  app.openapi(list, async (c) => {
    const { report, limit, page } = c.req.valid('query')
    const name = `judgements ${report ?? ''}`
    const rows = (await store.judgements(report === undefined ? {} : { report })).reverse()
    const { items, next } = pageIn(name, rows, limit, afterOf(name, page), ({ judgement }) => judgement.id)
    return c.json({ items: await withState(store, items), next }, 200)
  })
  app.openapi(take, async (c) => {
    const { author = site.author, note } = c.req.valid('json')
    return c.json(await undo(store, { author, ...(note ? { note } : {}) }, c.req.valid('param').id), 200)
  })
}
