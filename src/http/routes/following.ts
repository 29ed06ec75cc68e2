/** What follows from a dossier, and the dossier itself. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { readDossier } from '../../dossier/index.ts'
import { dossierOf, hintsOf } from '../../record/dossier.ts'
import { RecordError } from '../../store/error.ts'
import { missing } from '../problems.ts'
import { Dossier, DossierCheck, Followed, Job, KeptDossier, orNull, Positions, Timeline } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, accepts, answers, body, query } from './common.ts'

const tags = ['dossier']

const positions = createRoute({
  method: 'get',
  path: `${API}/positions`,
  tags,
  operationId: 'getPositions',
  summary: 'Where each party stands on each proposal, with the statements that say so',
  request: { query: z.object({ party: query.party, proposal: query.proposal, at: query.at }) },
  responses: answers(Positions, 'A cell for each party and proposal of which anything is known.'),
})

const followed = createRoute({
  method: 'get',
  path: `${API}/followed`,
  tags,
  operationId: 'getFollowed',
  summary: 'Commitments, deadlocks and shifts',
  responses: answers(Followed, 'All of them.'),
})

const timeline = createRoute({
  method: 'get',
  path: `${API}/timeline`,
  tags,
  operationId: 'getTimeline',
  summary: 'What a party or person said on a proposal, one entry a position, and the shifts',
  request: {
    query: z.object({
      party: query.party,
      proposal: query.proposal,
      name: z.string().max(300).optional().describe('a person or body in any spelling'),
    }),
  },
  responses: answers(Timeline, 'Oldest first, undated last.'),
})

const kept = createRoute({
  method: 'get',
  path: `${API}/dossier`,
  tags,
  operationId: 'getDossier',
  summary: 'The dossier that the record keeps, as the file was and as it is read',
  responses: answers(
    z.object({ kept: orNull(KeptDossier), dossier: orNull(Dossier) }).meta({ id: 'DossierKept' }),
    'Both null when it keeps none.',
  ),
})

const text = z.string().max(1_000_000).describe('YAML, as a dossier file has it')

const check = createRoute({
  method: 'post',
  path: `${API}/dossier/check`,
  tags,
  operationId: 'checkDossier',
  summary: 'What is wrong with a dossier, line by line, and what each of its names would find; nothing is changed',
  request: { body: body(z.object({ text }).meta({ id: 'DossierText' })) },
  responses: answers(DossierCheck, 'Problems and counts.'),
})

const suggestion = createRoute({
  method: 'get',
  path: `${API}/dossier/suggestion`,
  tags,
  operationId: 'suggestDossier',
  summary: 'A dossier to begin with: who speaks for whom, and terms that several speakers share',
  responses: answers(z.object({ text: z.string() }).meta({ id: 'Suggestion' }), 'YAML to edit.'),
})

const use = createRoute({
  method: 'put',
  path: `${API}/dossier`,
  tags,
  operationId: 'keepDossier',
  summary: 'Keep a dossier and work out parties and positions with it',
  request: {
    body: body(
      z.object({ name: z.string().trim().min(1).max(200).default('dossier.yaml'), text }).meta({ id: 'DossierUse' }),
    ),
  },
  responses: accepts(Job, 'Deriving has begun.'),
})

const none = createRoute({
  method: 'delete',
  path: `${API}/dossier`,
  tags,
  operationId: 'dropDossier',
  summary: 'Follow nothing from now on',
  responses: accepts(Job, 'Deriving has begun.'),
})

const undo = createRoute({
  method: 'post',
  path: `${API}/dossier/undo`,
  tags,
  operationId: 'undoDossier',
  summary: 'Bring back the dossier before',
  responses: accepts(Job, 'Deriving has begun.'),
})

export function followingRoutes(app: OpenAPIHono, { store, desk, jobs }: Site): void {
  app.openapi(positions, async (c) => {
    const found = await desk.ask('positions', c.req.valid('query'))
    return c.json(found ?? { dossier: null, cells: [], days: null }, 200)
  })
  app.openapi(followed, async (c) => c.json(await desk.ask('followed'), 200))
  app.openapi(timeline, async (c) => {
    const found = await desk.ask('timeline', c.req.valid('query'))
    if (!found) throw missing('no-dossier', 'the record keeps no dossier', 'keep one: PUT /api/v1/dossier')
    return c.json({ ...found, entries: found.entries.map((e) => ({ ...e, strength: e.strength ?? null })) }, 200)
  })
  app.openapi(kept, async (c) => c.json({ kept: await store.dossier(), dossier: await dossierOf(store) }, 200))
  app.openapi(check, async (c) => {
    const { dossier, problems } = readDossier(c.req.valid('json').text, 'dossier')
    const hints = dossier ? await hintsOf(store, dossier) : { parties: [], proposals: [] }
    return c.json({ dossier, problems, ...hints }, 200)
  })
  app.openapi(suggestion, async (c) => c.json({ text: await desk.ask('suggestion') }, 200))
  app.openapi(use, async (c) => {
    const { name, text: yaml } = c.req.valid('json')
    const { dossier, problems } = readDossier(yaml, name)
    if (!dossier) throw new RecordError({ ...problems.find((p) => p.severity === 'error')!, code: 'bad-request' })
    return c.json(jobs.begin(name, { kind: 'dossier', dossier: { name, text: yaml } }), 202)
  })
  app.openapi(none, (c) => c.json(jobs.begin('no dossier', { kind: 'dossier', dossier: null }), 202))
  app.openapi(undo, (c) => c.json(jobs.begin('the dossier before', { kind: 'undo-dossier' }), 202))
}
