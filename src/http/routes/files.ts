/** Lists and the whole record as files to keep. They are written while they are read: nothing is held whole. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { flatCsv } from '../../8-publish/flat.ts'
import { FORMATS, type Format, type Piece } from '../../8-publish/index.ts'
import { statementHead, statementLine } from '../../8-publish/statement-table.ts'
import { parseSearch, searchReports } from '../../record/search.ts'
import { statementOfReport } from '../../record/who.ts'
import { politely } from '../pages.ts'
import { Problem } from '../shapes.ts'
import type { Site } from '../site.ts'
import { type Filters, filters, statementsAsked } from './asked.ts'
import { API } from './common.ts'

const tags = ['files']

const LISTS = [
  'statements',
  'reports',
  'people',
  'positions',
  'timeline',
  'shifts',
  'commitments',
  'deadlocks',
  'lineage',
  'variants',
  'disagreements',
  'judgements',
] as const
type List = (typeof LISTS)[number]

const file = { schema: z.string() }
const refusal = { description: 'A refusal or an error.', content: { 'application/json': { schema: Problem } } }

const list = createRoute({
  method: 'get',
  path: `${API}/files/{list}`,
  tags,
  operationId: 'saveList',
  summary: 'A whole list as CSV or JSON, with the same filters as the list itself',
  request: {
    params: z.object({ list: z.enum(LISTS).describe('which list') }),
    query: z.object({
      format: z.enum(['csv', 'json']).default('csv').describe('of the file'),
      name: z.string().max(300).optional().describe('for a timeline: a person or body'),
      ...filters,
    }),
  },
  responses: {
    200: { description: 'The file.', content: { 'text/csv': file, 'application/octet-stream': file } },
    default: refusal,
  },
})

const NAMES = Object.keys(FORMATS) as [Format, ...Format[]] // keys of the table of formats
const WHAT = NAMES.map((name) => `${name} (${FORMATS[name].is})`).join(', ')

const record = createRoute({
  method: 'get',
  path: `${API}/export`,
  tags,
  operationId: 'exportRecord',
  summary: `The whole record as a file: ${WHAT}`,
  request: { query: z.object({ format: z.enum(NAMES).default('json').describe('of the file') }) },
  responses: {
    200: { description: 'The file, as "onrecord export" writes it.', content: { 'application/octet-stream': file } },
    default: refusal,
  },
})

export function fileRoutes(app: OpenAPIHono, site: Site): void {
  app.openapi(list, async (c) => {
    const { format, ...asked } = c.req.valid('query')
    const { list: wanted } = c.req.valid('param')
    const pieces =
      wanted === 'statements' ? statementPieces(site, asked, format) : listPieces(site, wanted, asked, format)
    return sent(await begun(pieces), `${wanted}.${format}`, format)
  })
  app.openapi(record, async (c) => {
    const { format } = c.req.valid('query')
    return sent(await begun(site.desk.pieces(format)), `onrecord.${ENDINGS[format] ?? format}`, format)
  })
}

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  matrix: 'text/csv; charset=utf-8; header=present',
  graphml: 'application/xml; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  dna: 'application/vnd.sqlite3',
}

/** Where a format's name is not what its files end in. */
const ENDINGS: Partial<Record<Format, string>> = { bibtex: 'bib', matrix: 'matrix.csv' }

function sent(pieces: AsyncIterable<Piece>, name: string, format: string): Response {
  const bytes = ReadableStream.from(inBytes(pieces))
  const headers = {
    'content-type': TYPES[format] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${name}"`,
  }
  return new Response(bytes, { headers })
}

async function* inBytes(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece
}

/** Waits for the first piece, so that a question that fails is answered with its problem and not with half a file. */
async function begun(pieces: AsyncIterable<Piece>): Promise<AsyncIterable<Piece>> {
  const all = pieces[Symbol.asyncIterator]()
  const first = await all.next()
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await all.next()) yield next.value
    } finally {
      await all.return?.()
    }
  })()
}

async function* statementPieces({ store }: Site, asked: Filters, format: 'csv' | 'json'): AsyncGenerator<string> {
  const rows = politely(statementsAsked(store, asked))
  if (format === 'csv') {
    yield statementHead()
    for await (const row of rows) yield statementLine(row)
    return
  }
  let before = '['
  for await (const row of rows) {
    yield `${before}\n${JSON.stringify(statementOfReport(row))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

type More = Filters & { name?: string | undefined }

async function* listPieces(site: Site, list: Exclude<List, 'statements'>, asked: More, format: 'csv' | 'json') {
  const rows = await rowsOf(site, list, asked)
  yield format === 'csv' ? flatCsv(rows) : `${JSON.stringify(rows, null, 1)}\n`
}

async function rowsOf(site: Site, list: Exclude<List, 'statements'>, asked: More): Promise<readonly object[]> {
  const { store, desk } = site
  const { report, party, proposal, name, q } = asked
  const bears = (one: { party: string; proposal?: string }) =>
    (party === undefined || one.party === party) && (proposal === undefined || one.proposal === proposal)
  const reports = () => (q ? searchReports(store, parseSearch(q)) : store.reports())
  switch (list) {
    case 'reports':
      return Array.fromAsync<object>(politely<object>(reports()))
    case 'people':
      return desk.ask('people')
    case 'positions':
      return (await desk.ask('positions', { ...(party && { party }), ...(proposal && { proposal }) }))?.cells ?? []
    case 'timeline':
      return (
        (await desk.ask('timeline', { ...(party && { party }), ...(proposal && { proposal }), ...(name && { name }) }))
          ?.entries ?? []
      )
    case 'shifts':
      return (await desk.ask('followed')).shifts.filter(bears)
    case 'commitments':
      return (await desk.ask('followed')).commitments.filter((one) => party === undefined || one.party === party)
    case 'deadlocks':
      return (await desk.ask('followed')).deadlocks
    case 'lineage':
      return (await desk.ask('edges')).filter((e) => report === undefined || e.from === report || e.to === report)
    case 'variants':
      return desk.ask('variants', report)
    case 'disagreements':
      return desk.ask('disagreements', report)
    case 'judgements':
      return (await store.judgements(report === undefined ? {} : { report })).map(({ judgement }) => judgement)
  }
}
