/** The OpenAPI 3.1 document: made from the schemas by which requests are checked, so that it cannot say anything else. */
import type { OpenAPIHono } from '@hono/zod-openapi'

const TAGS = [
  ['record', 'The record as a whole.'],
  ['reports', 'Published texts, immutable; what is known of them can be corrected.'],
  ['statements', 'Who said what: source, cue and content spans in one report.'],
  ['people', 'Speakers, each person or body once under all names.'],
  ['dossier', 'What is followed, and what follows from it: positions, shifts, commitments, deadlocks.'],
  ['relations', 'Copies, rewrites, variants of the same words, disagreements.'],
  ['judgements', 'What people decide; kept for good, stronger than every rule, undone at any time.'],
  ['adding', 'Reports into the record.'],
  ['files', 'Lists and the record as files.'],
] as const

const ABOUT = `Everything the pages show comes through this API. Offsets are UTF-16 code units, end exclusive; dates are EDTF.
Lists come in pages: \`next\` is the \`page\` of the following one. Every answer carries an ETag of the record's state: send it as
\`If-None-Match\` and get 304 while nothing has changed. Refusals and errors have one shape (Problem). What stays as it is:
docs/api.md.`

export function document(app: OpenAPIHono, version: string): object {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Onrecord', version, description: ABOUT, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    security: [{}, { token: [] }],
  })
}

/** The token that is asked for beyond this machine. */
export function registerToken(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
}
