/** Reports into the record: pasted, as a file, or from an address. */
import { createHash } from 'node:crypto'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Given, Raw } from '../../model/types.ts'
import { LIMITS } from '../../run/limits.ts'
import { recordError } from '../../store/error.ts'
import { parseDay } from '../../text/days.ts'
import { badRequest, missing } from '../problems.ts'
import { Job } from '../shapes.ts'
import type { Site } from '../site.ts'
import { API, accepts, answers, body, byId } from './common.ts'

const tags = ['adding']
const short = z.string().trim().max(1_000)

const meta = {
  outlet: short.optional().describe('who published it; left out: as it says itself, else unknown'),
  published: short.optional().describe('2025-02-27, 2025-02 or 2025'),
}

const paste = createRoute({
  method: 'post',
  path: `${API}/reports`,
  tags,
  operationId: 'addReport',
  summary: 'Add a text, or the page at an address',
  request: {
    body: body(
      z
        .union([
          z.object({
            text: z.string().min(1).max(LIMITS.lineBytes),
            title: short.optional(),
            url: short.optional(),
            ...meta,
          }),
          z.object({ address: z.url({ protocol: /^https?$/ }).max(4_000), ...meta }),
        ])
        .meta({ id: 'NewReport' }),
    ),
  },
  responses: accepts(Job, 'Reading has begun.'),
})

const upload = createRoute({
  method: 'post',
  path: `${API}/files`,
  tags,
  operationId: 'addFile',
  summary: 'Add the reports of a file: text, HTML, JSONL, RSS or Atom; the body is the file itself',
  request: {
    query: z.object({ name: z.string().min(1).max(500).describe('of the file, with its ending'), ...meta }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
  responses: accepts(Job, 'Reading has begun.'),
})

const job = createRoute({
  method: 'get',
  path: `${API}/jobs/{id}`,
  tags,
  operationId: 'getJob',
  summary: 'How far some work is',
  request: { params: byId('job') },
  responses: answers(Job, 'The work so far.'),
})

const jobs = createRoute({
  method: 'get',
  path: `${API}/jobs`,
  tags,
  operationId: 'listJobs',
  summary: 'All work since the server began, newest first',
  responses: answers(z.object({ items: z.array(Job) }).meta({ id: 'Jobs' }), 'At most 500.'),
})

export function addingRoutes(app: OpenAPIHono, site: Site): void {
  app.openapi(paste, (c) => {
    const asked = c.req.valid('json')
    const given = givenOf(asked)
    if ('address' in asked) {
      const { address } = asked
      return c.json(site.jobs.begin(address, { kind: 'fetch', address, given, allowHosts: [...site.allowHosts] }), 202)
    }
    return c.json(site.jobs.begin(asked.title || 'pasted text', { kind: 'add', raw: pasted(asked, given) }), 202)
  })

  app.openapi(upload, async (c) => {
    const { name, ...rest } = c.req.valid('query')
    if (c.req.header('content-type') !== 'application/octet-stream')
      throw recordError('wrong-type', 'a file is sent as application/octet-stream', { fix: 'set the content-type' })
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const raw: Raw = { name: plainName(name), bytes, format: 'unknown', given: givenOf(rest) }
    return c.json(site.jobs.begin(raw.name, { kind: 'add', raw }), 202)
  })

  app.openapi(job, (c) => {
    const found = site.jobs.get(c.req.valid('param').id)
    if (!found) throw missing('no-job', 'there is no such work', 'GET /api/v1/jobs lists what there is')
    return c.json(found, 200)
  })

  app.openapi(jobs, (c) => c.json({ items: site.jobs.all() }, 200))
}

function givenOf({ outlet, published }: { outlet?: string | undefined; published?: string | undefined }): Given {
  const day = published ? parseDay(published) : null
  if (published && !day?.value)
    throw badRequest(`"${published}" is not a date`, 'write it as 2025-02-27, 2025-02 or 2025', 'published')
  return { ...(outlet ? { outlet } : {}), ...(day?.value ? { published: day.value } : {}) }
}

/** A line of JSONL keeps the text unit for unit. Without a title the report is called by a piece of its hash. */
function pasted(
  { text, title, url }: { text: string; title?: string | undefined; url?: string | undefined },
  given: Given,
): Raw {
  const hash = createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 12)
  const line = { id: `pasted-${hash}`, text, ...(title ? { title } : {}), ...(url ? { url } : {}) }
  return {
    name: 'pasted.jsonl',
    bytes: new TextEncoder().encode(JSON.stringify(line)),
    format: 'jsonl',
    line: 1,
    given,
  }
}

/** The name alone: where the file lay is nobody's business. */
const plainName = (name: string): string => name.split(/[\\/]/).at(-1)?.trim() || 'file'
