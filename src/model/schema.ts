/**
 * The nouns of the product as schemas: the one source of the types, of validation and of the JSON Schema files.
 * Offsets are UTF-16 code units of the report's stored text, end exclusive. Absent values are null, lists never are.
 */
import { z } from 'zod'

/** Raised only when a shape changes in a way that breaks a reader; new optional keys do not raise it. */
export const SHAPE_VERSION = 1

export const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('[start, end) in UTF-16 code units')
const spans = z.array(span)
export const text = z.string().min(1)

export const reason = z
  .object({ rule: text, score: z.number() })
  .describe('Why something was decided: the rule or feature, and its score from 0 to 1')

export const precision = z.enum(['day', 'week', 'month', 'year', 'relative', 'unknown'])

const bounds = {
  notBefore: text.nullable().optional().describe('earliest day the text proves, ISO 8601'),
  notAfter: text.nullable().optional().describe('latest day the text proves, ISO 8601'),
}

/** Where a publication date was found, best first. `set` is a correction by a person. */
export const publishedBasis = z.enum([
  'set',
  'given',
  'front-matter',
  'feed',
  'json-ld',
  'meta',
  'time-element',
  'url',
  'text',
  'unknown',
])

export const published = z.object({
  value: text.nullable().describe('EDTF, usually YYYY-MM-DD'),
  precision,
  basis: publishedBasis,
  ...bounds,
})

export const report = z.object({
  id: text,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the UTF-8 text as stored'),
  text: z.string(),
  title: text.nullable(),
  url: text.nullable(),
  outlet: text.nullable(),
  byline: text.nullable(),
  file: text.nullable(),
  published,
})

export const kind = z.enum(['direct', 'indirect', 'mixed'])

/** What room 2 finds: who (words), how (words), what (words); no identity and no date yet. */
export const attribution = z.object({
  kind,
  source: spans.describe('words that name the speaker; empty when the text names none'),
  cue: spans.describe('words that attribute: said, according to; may be empty'),
  content: spans.min(1).describe('what was said; several spans when interrupted'),
  confidence: z.number().min(0).max(1),
  why: z.array(reason),
})

/** How the speaker was found. `set`: a person said so. */
export const speakerBasis = z.enum([
  'name',
  'surname',
  'pronoun',
  'description',
  'organisation',
  'unnamed',
  'joint',
  'set',
  'unknown',
])

const member = z.object({ name: text, basis: speakerBasis })

export const speaker = z.object({
  name: text.nullable().describe('fullest name the report gives; joint speakers are "A; B"'),
  party: text.nullable().describe('id of a party of the dossier'),
  basis: speakerBasis,
  affiliation: text.nullable().optional().describe('country or organisation'),
  role: text.optional().describe('role as the report first tells it: "White House press secretary"'),
  span: span.nullable().optional().describe('the mention the name was read from'),
  members: z.array(member).optional().describe('joint speakers, each by name'),
})

/** What tells the date. `set`: a person said so. */
export const saidBasis = z.enum(['date', 'weekday', 'relative', 'published', 'inherited', 'set', 'unknown'])

export const said = z.object({
  date: text.nullable().describe('EDTF; a week is an interval'),
  precision,
  basis: saidBasis,
  ...bounds,
})

export const stance = z.enum([
  'supports',
  'opposes',
  'conditional',
  'demands',
  'offers',
  'concedes',
  'rules-out',
  'open',
  'expects',
  'neutral',
])
export const relation = z.enum(['if', 'only-if', 'unless', 'until', 'in-exchange', 'requires'])

export const position = z.object({
  proposal: text,
  holder: text.nullable(),
  stance: stance.nullable(),
  polarity: z.union([z.literal(1), z.literal(0), z.literal(-1)]),
  condition: z.object({ text: spans, relation, proposal: text.nullable() }).nullable(),
  span: span
    .nullable()
    .optional()
    .describe('the words that name the proposal; null when only words around the statement do'),
  strength: z.enum(['categorical', 'hedged']).nullable().optional(),
  why: z.array(reason).optional(),
})

export const commitmentType = z.enum(['commitment', 'threat', 'precondition', 'prediction'])

const side = z.object({
  proposal: text.nullable(),
  text: text.describe('its words'),
  spans: spans.min(1),
})

/** One thing said to hang on another; at least one side names a proposal. */
export const condition = z.object({
  type: commitmentType,
  relation,
  holder: text.nullable().describe("party it binds; null: the speaker's own"),
  antecedent: side.describe('what is asked for first'),
  consequent: side.describe('what hangs on it'),
  denied: z.boolean().describe('it hangs on the antecedent not coming'),
})

export const statement = z.object({
  id: text,
  kind,
  source: spans,
  cue: spans,
  content: spans.min(1),
  speaker,
  said,
  venue: text.nullable(),
  addressee: text.nullable().optional(),
  positions: z.array(position),
  conditions: z.array(condition).optional(),
  confidence: z.number().min(0).max(1).optional(),
  why: z.array(reason).optional(),
  words: z.string().optional().describe('the content as it stands in the report, pieces joined by " … "'),
  cueWords: text.nullable().optional().describe('the cue as it stands in the report'),
  plover: text.nullable().optional().describe('PLOVER event code, where it was asked for; null: none, or unclear'),
})

/** One line of `onrecord extract`. */
export const extractLine = z.object({
  id: text,
  sha256: report.shape.sha256,
  title: text.nullable(),
  url: text.nullable(),
  outlet: text.nullable(),
  file: text.nullable(),
  published,
  statements: z.array(statement),
})

/** One element of `onrecord who --json`. */
export const statementOfReport = statement.extend({ report: text, outlet: text.nullable().optional() })

/** What was done to the same words between two reports. */
export const variantKind = z.enum(['identical', 'truncated', 'overlap', 'elided', 'edited'])

/** Words of one report: its id and their place in its text. */
export const place = z.tuple([text, z.int().nonnegative(), z.int().nonnegative()]).describe('[report, start, end)')

export const difference = z.object({
  where: z.enum(['start', 'inside', 'end']).describe('of the words in common'),
  marked: z.boolean().describe('the reader was told: a mark of omission, or words in square brackets'),
  spans: z.tuple([place.nullable(), place.nullable()]).describe('of each report; null where it has no words there'),
  words: z.tuple([z.string(), z.string()]).describe('as they stand in each; "" for none'),
})

/** The same spoken words in two reports, the one published first before the other. */
export const variant = z.object({
  utterance: text.describe('one id for all statements that hold the same words'),
  kind: variantKind,
  possible: z.boolean().describe('only offered: perhaps two translations of one utterance; joins nothing'),
  statements: z.tuple([text, text]),
  reports: z.tuple([text, text]),
  speakers: z.tuple([text.nullable(), text.nullable()]),
  sameSpeaker: z.boolean().nullable().describe('null: one of them is unknown'),
  independent: z.boolean().describe('the reports belong to two families: neither copies the other nor a common source'),
  translated: z
    .boolean()
    .optional()
    .describe('spoken in another language, so far as the reports tell: other words may be those of another translator'),
  spans: z.tuple([place, place]).describe('from the first word in common to the last'),
  edit: z.array(difference).describe('every place where they differ'),
  coverage: z.number().min(0).max(1).describe('words in common ÷ words of the shorter one'),
  why: z.array(reason),
})

/** What `onrecord check` finds of some words, best first. */
export const checkVerdict = z.enum(['exact', 'cut', 'altered', 'paraphrased', 'other-speaker', 'not-found'])

export const finding = z.object({
  verdict: checkVerdict,
  report: text,
  outlet: text.nullable(),
  published,
  statement: statement.nullable().describe('null: the words stand in the text, and nobody is named for them'),
  place: place.describe('the words that answer'),
  there: z.string().describe('those words as they stand'),
  quoted: z.boolean().describe('in quotation marks'),
  coverage: z.number().min(0).max(1).describe('share of the words asked for'),
  edit: z
    .array(difference.extend({ spans: z.tuple([span.nullable(), place.nullable()]) }))
    .describe('first of the words asked for, then of the report'),
})

/** `onrecord check --json`. */
export const check = z.object({
  words: z.string(),
  by: text.nullable(),
  verdict: checkVerdict,
  reports: z.int().nonnegative().optional().describe('reports that answer with this verdict'),
  independent: z.int().nonnegative().optional().describe('families of them: reports that copy one another count once'),
  findings: z.array(finding),
})

/** How one report comes from another. Copies, rewrites and updates are one family; who only quotes another stands by itself. */
export const lineageKind = z.enum(['copy', 'rewrite', 'update', 'quotes-from'])

/** One thing of the original beside what became of it; null where the other report has nothing. */
export const passage = z.object({
  what: z.enum(['sentence', 'quotation', 'number', 'credit']),
  change: z.enum(['kept', 'altered', 'dropped', 'added']),
  from: span.nullable().describe('in the original'),
  to: span.nullable().describe('in the copy'),
  common: z
    .array(z.tuple([span, span]))
    .optional()
    .describe('words that both have: where in the original, where in the copy'),
})

export const lineageEdge = z.object({
  from: text.nullable().describe('the original; null when it is not in the record, and then named in credit'),
  to: text.describe('the copy'),
  kind: lineageKind,
  credit: text.nullable().describe('whom the copy names as its source'),
  direction: z.enum(['known', 'unknown']).describe('unknown: nothing tells which of the two came first'),
  score: z.number().min(0).max(1),
  why: z.array(reason),
  evidence: z.array(passage),
})

/** Reports that come from one another, counted once. */
export const family = z.object({
  root: text.describe('the report that the others come from; the earliest where that is unknown'),
  reports: z.array(text).describe('all of them by id, the root among them'),
})

export const disagreementKind = z.enum([
  'role',
  'date',
  'number',
  'wording',
  'attribution',
  'unsupported',
  'dropped',
  'update',
  'rounding',
  'scope',
  'spelling',
])

/** Reports that differ about one thing. */
export const disagreement = z.object({
  kind: disagreementKind,
  conflict: z.boolean().describe('both cannot be right'),
  reports: z.array(text),
  spans: z.array(place).min(1).describe('the words on both sides'),
  note: text,
  why: z.array(reason),
})

const ids = z.array(text)

export const commitment = z.object({
  party: text,
  type: commitmentType,
  if: text.nullable(),
  // biome-ignore lint/suspicious/noThenProperty: the promised name; a text is never called
  then: text.nullable(),
  relation,
  denied: z.boolean().optional().describe('it hangs on `if` not coming'),
  ifText: text.nullable(),
  thenText: text.nullable(),
  date: text.nullable().optional().describe('first day it was said, EDTF'),
  statements: ids,
})

const standing = z.object({
  stance: stance.nullable(),
  polarity: position.shape.polarity,
  date: text.nullable(),
  statements: ids,
})

export const direction = z.enum(['softening', 'hardening', 'reversal', 'new'])

export const shift = z.object({
  party: text,
  speaker: text.nullable(),
  proposal: text,
  from: standing,
  to: standing,
  direction,
  basis: z.enum(['explicit', 'inferred']),
  words: text.nullable().optional().describe('the words of the report that tell of it'),
  report: text.nullable().optional(),
  statements: ids,
})

export const deadlock = z.object({
  kind: z.enum(['cycle', 'excluded', 'blocked', 'strengths']),
  parties: ids,
  proposals: ids,
  commitments: z.array(z.int().nonnegative()).describe('places in the list of commitments'),
  blockedBy: ids.describe('statements that rule the condition out'),
  statements: ids,
  dissolvedBy: z
    .array(
      z.object({
        party: text,
        proposal: text,
        direction,
        date: text.nullable(),
      }),
    )
    .optional()
    .describe('shifts after it that take one of its conditions away'),
})

export const bound = z.object({
  list: text.describe('the list that is not complete'),
  most: z.int().positive(),
  rule: text.describe('what is looked at'),
  reached: z.int().positive().describe('how often there was more'),
})

/** `onrecord export --format json`: the whole record. Rooms that are not built yet give empty lists. */
export const recordExport = z.object({
  version: z.literal(SHAPE_VERSION),
  reports: z.array(extractLine),
  commitments: z.array(commitment),
  shifts: z.array(shift),
  deadlocks: z.array(deadlock),
  lineage: z.array(lineageEdge),
  variants: z.array(variant),
  disagreements: z.array(disagreement),
  bounds: z
    .array(bound)
    .optional()
    .describe('where a list leaves something out, so that work stays in proportion to the record'),
})

const role = z.object({
  title: text,
  from: text.nullable().describe('first day in the role, EDTF'),
  until: text.nullable().describe('first day no longer in it, EDTF'),
})

export const dossierParty = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  people: z.array(z.object({ name: text, aliases: z.array(text), roles: z.array(role) })),
})

export const proposal = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  excludes: z.array(text).describe('words that rule a match out'),
  oppositeOf: z.array(text).describe('ids of proposals that cannot be had together with it'),
  partOf: z.array(text).describe('ids of proposals it is a part of'),
})

/** What the user follows, as read from the YAML file: every list is there, aliases and roles are spelt out. */
export const dossier = z.object({
  title: text.nullable(),
  parties: z.array(dossierParty),
  proposals: z.array(proposal),
})

/** The one shape of an error or a refusal, on stderr and later over HTTP. */
export const problem = z.object({
  code: text.describe('short and greppable: not-text, no-article, unreadable …'),
  message: text,
  fix: text.nullable().describe('what the user can do'),
  where: text.nullable().describe('file, address or line it is about'),
  severity: z.enum(['warning', 'error']),
  retryable: z.boolean(),
})
