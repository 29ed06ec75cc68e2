/** Who speaks in a record, as schemas: parted from `schema.ts`, on which they build. */
import { z } from 'zod'
import { reason, speakerBasis, statementOfReport, text } from './schema.ts'

const count = z.int().nonnegative()

const independentReports = count.describe('how many families the reports belong to: copies of one another count once')

/** One element of `onrecord people --json`: a person or body, with the parties and affiliations its statements carry. */
export const personRow = z.object({
  name: text,
  names: z.array(text).describe('every spelling, the most used first'),
  statements: count,
  parties: z.array(z.object({ party: text, statements: count })),
  affiliations: z.array(z.object({ affiliation: text, statements: count })),
})

/** One element of `onrecord person NAME --json`. */
export const personDetail = personRow.extend({
  names: z.array(z.object({ name: text, statements: count })),
  reports: count,
  independent: independentReports.optional(),
  roles: z.array(z.object({ role: text, statements: count })).describe('as the reports tell them'),
  bases: z.array(z.object({ basis: speakerBasis, statements: count })).describe('how the reports led to the name'),
  surfaces: z.array(z.object({ words: text, statements: count })).describe('the words of the sources'),
  outlets: z.array(
    z.object({
      outlet: text.nullable(),
      statements: count,
      reports: count,
      independent: independentReports.optional(),
    }),
  ),
  families: z
    .array(z.object({ root: text.describe('id of a report'), statements: count, reports: count }))
    .optional()
    .describe('the reports with statements by family; one without relatives is a family of its own, its root itself'),
  first: statementOfReport.nullable().describe('the earliest with a date'),
  last: statementOfReport.nullable(),
  why: z.array(reason).describe('why the names are one; empty for a single name'),
})
