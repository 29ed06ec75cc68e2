import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { dossierOf } from '../../record/dossier.ts'
import { RecordInfo } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, answers } from './common.ts'

const LATEST = 8

const show = createRoute({
  method: 'get',
  path: `${API}/record`,
  tags: ['record'],
  operationId: 'getRecord',
  summary: 'What the record holds, and which reports came last',
  responses: answers(RecordInfo, 'The record in numbers.'),
})

export function recordRoutes(app: OpenAPIHono, { store, name, version, author }: Site): void {
  app.openapi(show, async (c) => {
    const dossier = await dossierOf(store)
    const stale = (await store.stale()).reduce((sum, { reports }) => sum + reports, 0)
    const followed = dossier && {
      title: dossier.title,
      parties: dossier.parties.length,
      proposals: dossier.proposals.length,
    }
    const latest = await store.latest(LATEST)
    const mark = await store.mark()
    return c.json({ name, version, author, mark, stale, latest, dossier: followed, ...(await store.counts()) }, 200)
  })
}
