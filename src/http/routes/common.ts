/** What routes have in common: parameters with their words, answers, and the refusal that any of them may give. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../shapes.ts'

export const API = '/api/v1'

/** One answer of this shape, or a problem. */
export function answers<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: {
      description: 'A refusal or an error; `code` tells which, `fix` what to do.',
      content: { 'application/json': { schema: Problem } },
    },
  } as const
}

/** Work that goes on after the answer. */
export function accepts<T extends z.ZodType>(schema: T, description: string) {
  const { 200: answer, default: refusal } = answers(schema, description)
  return { 202: answer, default: refusal } as const
}

export const body = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

const LONGEST = 2_000
const short = z.string().max(LONGEST)

export const query = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('rows of a page, 1 to 200'),
  page: short.optional().describe('the `next` of the page before; left out for the first'),
  q: short.optional().describe('words that must all be there, in any form; quotation marks keep words together'),
  report: short.optional().describe('id of a report'),
  party: short.optional().describe('id of a party of the dossier'),
  proposal: short.optional().describe('id of a proposal of the dossier'),
  at: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write it as 2025-02-27, 2025-02 or 2025')
    .optional()
    .describe('as it was on this day, month or year; what is undated stays'),
}

export const paged = { limit: query.limit, page: query.page }

export const byId = (what: string) => z.object({ id: short.min(1).describe(`id of the ${what}`) })

export function listOf<T extends z.ZodType>(id: string, item: T) {
  return z
    .object({
      items: z.array(item),
      next: z.string().nullable().describe('token of the next page; null: this is the last one'),
    })
    .meta({ id })
}

/** Who decides and why; both may be left out. */
export const by = {
  author: z.string().trim().min(1).max(200).optional().describe("who decides; left out: the server's own user"),
  note: z.string().trim().max(2_000).optional().describe('why'),
}
