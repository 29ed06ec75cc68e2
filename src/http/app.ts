/** The whole server as one value: every route, behind the same guards. `app.request()` asks it without a port. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { problem } from '../model/problem.ts'
import { LIMITS } from '../run/limits.ts'
import { recordError } from '../store/error.ts'
import { type Guarding, hostGuard, originGuard, tokenGuard } from './guard.ts'
import { etags, headers } from './headers.ts'
import { document, registerToken } from './openapi.ts'
import { badRequest, problemOf, statusOf } from './problems.ts'
import { addingRoutes } from './routes/adding.ts'
import { fileRoutes } from './routes/files.ts'
import { followingRoutes } from './routes/following.ts'
import { judgementRoutes } from './routes/judgements.ts'
import { peopleRoutes } from './routes/people.ts'
import { recordRoutes } from './routes/record.ts'
import { relationRoutes } from './routes/relations.ts'
import { reportRoutes } from './routes/reports.ts'
import { statementRoutes } from './routes/statements.ts'
import type { Site } from './site.ts'
import { type Pages, pageRoutes } from './static.ts'

export type { Site } from './site.ts'

const ROUTES = [
  recordRoutes,
  reportRoutes,
  statementRoutes,
  peopleRoutes,
  followingRoutes,
  relationRoutes,
  judgementRoutes,
  addingRoutes,
  fileRoutes,
]

export function makeApp(site: Site, guarding: Guarding, pages: Pages | null = null): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw refused(result.error.issues[0])
    },
  })
  app.use(headers(pages?.styles ?? []))
  app.onError((error, c) => {
    const told = problemOf(isBadBody(error) ? badRequest('the body is not JSON', 'send one object of JSON') : error)
    return c.json(told, statusOf(told))
  })
  app.use(hostGuard(guarding), originGuard(), tokenGuard(guarding))
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: LIMITS.fileBytes + 4_096,
      onError: () => {
        throw tooLarge()
      },
    }),
  )
  app.use('/api/*', etags(site.store))
  registerToken(app)
  for (const routes of ROUTES) routes(app, site)
  app.get('/openapi.json', (c) => c.json(document(app, site.version)))
  pageRoutes(app, pages)
  app.notFound((c) => {
    const told = problem('no-method', `${c.req.method} ${c.req.path} is not there`, {
      fix: 'GET /openapi.json tells what is',
    })
    return c.json(told, statusOf(told))
  })
  return app
}

function refused(issue: { path: PropertyKey[]; message: string } | undefined) {
  const where = issue?.path.map(String).join('.') || null
  return badRequest(
    issue?.message ?? 'the request is not as it should be',
    'GET /openapi.json tells what it takes',
    where,
  )
}

/** What Hono throws for a body that its content-type does not fit. */
function isBadBody(error: Error): boolean {
  return error.name === 'HTTPException' || ('status' in error && error.status === 400) || error instanceof SyntaxError
}

function tooLarge() {
  return recordError('too-large', `larger than ${Math.round(LIMITS.fileBytes / 1e6)} MB`, {
    fix: 'add it with "onrecord add", or split it into single reports',
  })
}
