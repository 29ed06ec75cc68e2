import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { PersonRow as Row } from '../../model/types.ts'
import { previewTie, tie } from '../../record/names.ts'
import { terms } from '../../text/terms.ts'
import { afterOf, pageIn } from '../pages.ts'
import { missing } from '../problems.ts'
import { Called, Judgement, PersonDetail, PersonRow } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, answers, body, by, listOf, paged, query } from './common.ts'

const tags = ['people']

const list = createRoute({
  method: 'get',
  path: `${API}/people`,
  tags,
  operationId: 'listPeople',
  summary: 'Who speaks by name, each person or body once, most statements first',
  request: { query: z.object({ q: query.q.describe('words of one of the names'), party: query.party, ...paged }) },
  responses: answers(listOf('PersonPage', PersonRow), 'A page of persons and bodies.'),
})

const show = createRoute({
  method: 'get',
  path: `${API}/people/{name}`,
  tags,
  operationId: 'getPeople',
  summary: 'Everybody called so, each with names, roles, outlets, first and last words',
  request: { params: z.object({ name: z.string().min(1).max(300).describe('surname, full name or organisation') }) },
  responses: answers(z.object({ people: z.array(PersonDetail) }).meta({ id: 'PeopleFound' }), 'Most quoted first.'),
})

const names = {
  kind: z.enum(['same', 'different']).describe('the two names are one person or body, or are two'),
  a: z.string().trim().min(1).max(300).describe('a name as a report writes it'),
  b: z.string().trim().min(1).max(300),
}

const preview = createRoute({
  method: 'post',
  path: `${API}/people/ties/preview`,
  tags,
  operationId: 'previewTie',
  summary: 'What a tie would change; nothing is changed',
  request: { body: body(z.object(names).meta({ id: 'TieAsked' })) },
  responses: answers(
    z.object({ before: z.array(Called), after: z.array(Called) }).meta({ id: 'TiePreview' }),
    'Who holds the two names now, and who would.',
  ),
})

const join = createRoute({
  method: 'post',
  path: `${API}/people/ties`,
  tags,
  operationId: 'tieNames',
  summary: 'Say that two names are one person or body, or are not; can be undone',
  request: { body: body(z.object({ ...names, ...by }).meta({ id: 'Tie' })) },
  responses: answers(
    z.object({ judgement: Judgement, a: Called, b: Called }).meta({ id: 'Tied' }),
    'Who they are now.',
  ),
})

export function peopleRoutes(app: OpenAPIHono, site: Site): void {
  const { store, desk } = site
  app.openapi(list, async (c) => {
    const { q, party, limit, page } = c.req.valid('query')
    const wanted = terms(q ?? '')
    const rows = (await desk.ask('people')).filter((row) => isOf(row, party) && isCalled(row, wanted))
    const name = `people ${JSON.stringify([q ?? null, party ?? null])}`
    return c.json(
      pageIn(name, rows, limit, afterOf(name, page), (row) => row.name),
      200,
    )
  })

  app.openapi(show, async (c) => {
    const { name } = c.req.valid('param')
    const people = await desk.ask('person', name)
    if (people.length === 0)
      throw missing(
        'no-speaker',
        `nobody called "${name}" speaks by name in this record`,
        'GET /api/v1/people lists who does',
      )
    return c.json({ people }, 200)
  })

  app.openapi(preview, async (c) => {
    const { kind, a, b } = c.req.valid('json')
    return c.json(await previewTie(store, kind, a, b), 200)
  })

  app.openapi(join, async (c) => {
    const { kind, a, b, author = site.author, note } = c.req.valid('json')
    return c.json(await tie(store, kind, a, b, { author, ...(note ? { note } : {}) }), 200)
  })
}

const isOf = ({ parties }: Row, party: string | undefined): boolean =>
  party === undefined || parties.some((one) => one.party === party)

/** One of the names has a word that begins with each wanted one. */
function isCalled({ names: all }: Row, wanted: readonly string[]): boolean {
  return wanted.length === 0 || all.some((name) => wanted.every((w) => terms(name).some((t) => t.startsWith(w))))
}
