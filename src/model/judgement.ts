/** What people decide over what the rooms found, as schemas: parted from `schema.ts`, on which they build. */
import { z } from 'zod'
import { position, report, stance, text } from './schema.ts'

/**
 * Words of a report by which they are found again after an edit: a TextQuoteSelector (W3C Web Annotation Data Model,
 * 4.2.4) with the place where they stood, in UTF-16 code units.
 */
export const selector = z.object({
  exact: text,
  prefix: z.string().describe('what stood before'),
  suffix: z.string().describe('what stood behind'),
  start: z.int().nonnegative(),
})

/** What a judgement is about: words of a report. */
export const judgedWords = z.object({
  report: text.describe('id of the report'),
  sha256: report.shape.sha256,
  content: z.array(selector).min(1),
})

/** What a person may correct of a report. */
export const field = z.enum(['outlet', 'published', 'title', 'url'])

/** As `Date.toISOString` writes it, so that moments compare as text. */
const MOMENT = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const common = {
  id: text.describe('hash of all else'),
  at: z.string().regex(MOMENT).describe('when, UTC; where two disagree the later one counts'),
  author: text,
  note: text.nullable().optional().describe('why, in the words of the author'),
}

/** What a person decided; never changed, only taken back by an `undo`. A new kind is a new member here. */
export const judgement = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('same'), a: text, b: text }).describe('two names are one person or body'),
  z.object({ ...common, kind: z.literal('different'), a: text, b: text }).describe('two names are two'),
  z
    .object({
      ...common,
      kind: z.literal('speaker'),
      words: judgedWords,
      name: text.nullable().describe('null: unknown; joint speakers are "A; B"'),
      unnamed: z.boolean().optional().describe('the name describes a source that is not named'),
    })
    .describe('who said it'),
  z
    .object({ ...common, kind: z.literal('said'), words: judgedWords, date: text.nullable().describe('EDTF') })
    .describe('when it was said'),
  z.object({ ...common, kind: z.literal('wrong'), words: judgedWords }).describe('not a statement'),
  z
    .object({
      ...common,
      kind: z.literal('position'),
      words: judgedWords,
      proposal: text,
      stance: z
        .union([stance, z.literal('none')])
        .nullable()
        .describe('none: it is not about the proposal; null: unclear'),
      polarity: position.shape.polarity,
      holder: text.nullable().describe("party that holds it; null: the speaker's own"),
    })
    .describe('where somebody stands on a proposal'),
  z
    .object({
      ...common,
      kind: z.literal('mark'),
      words: judgedWords,
      name: text.nullable().optional().describe('left out: as it was found'),
      unnamed: z.boolean().optional(),
    })
    .describe('a statement that was missed, or whose words were not the right ones'),
  z
    .object({ ...common, kind: z.literal('set'), report: text, field, value: text.nullable() })
    .describe('what is known of a report; null: unknown'),
  z.object({ ...common, kind: z.literal('undo'), of: text.describe('id of the judgement') }),
])
