/** What the API takes and gives, as schemas with the names they have in the OpenAPI document. */
import { z } from '@hono/zod-openapi'
import { field, judgement } from '../model/judgement.ts'
import { personDetail, personRow } from '../model/person.ts'
import * as m from '../model/schema.ts'

const count = z.int().nonnegative()

/** A union, because the document's maker lets `nullable()` of a named schema admit no null. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])
const id = m.text

export const Problem = m.problem.meta({ id: 'Problem', description: 'The one shape of a refusal or an error.' })
export const Statement = m.statement.meta({ id: 'Statement' })
export const Judgement = judgement.meta({ id: 'Judgement' })
export const Variant = m.variant.meta({ id: 'Variant' })
export const LineageEdge = m.lineageEdge.meta({ id: 'LineageEdge' })
export const DisagreementRow = m.disagreement
  .extend({
    words: z.array(z.string()).describe('the words at each of the spans'),
    published: z.array(z.object({ report: m.text, outlet: m.text.nullable(), date: m.text.nullable() })),
  })
  .meta({ id: 'DisagreementRow' })
export const Dossier = m.dossier.meta({ id: 'Dossier' })
export const Check = m.check.meta({ id: 'Check' })
export const Commitment = m.commitment.meta({ id: 'Commitment' })
export const Deadlock = m.deadlock.meta({ id: 'Deadlock' })
export const Shift = m.shift.meta({ id: 'Shift' })
export const PersonRow = personRow.meta({ id: 'PersonRow' })
export const PersonDetail = personDetail.meta({ id: 'PersonDetail' })
export const Family = m.family.meta({ id: 'Family' })

export const ReportMeta = m.report
  .omit({ text: true })
  .meta({ id: 'ReportMeta', description: 'A report without its text.' })
export const ReportRow = m.report
  .omit({ text: true })
  .extend({ statements: count.describe('how many were found in it') })
  .meta({ id: 'ReportRow' })
export const FoundReport = m.report
  .omit({ text: true })
  .extend({ statements: count, excerpt: z.string().nullable().describe('words around the first term found') })
  .meta({ id: 'FoundReport' })
export const Report = m.report.meta({ id: 'Report' })

export const StatementRow = z
  .object({
    statement: Statement,
    report: id.describe('id of the report'),
    outlet: m.text.nullable(),
    title: m.text.nullable(),
    file: m.text.nullable(),
    published: m.published,
  })
  .meta({ id: 'StatementRow' })

const facet = z.array(z.object({ value: z.string(), statements: count }))
export const Facets = z
  .object({
    statements: count.describe('how many the query finds'),
    speaker: facet.describe('each person or body once, under the name they are called by'),
    party: facet,
    proposal: facet,
    stance: facet,
    kind: facet,
    outlet: facet,
    year: facet,
  })
  .meta({ id: 'Facets', description: 'Values among the statements found; of each facet the 40 most frequent at most.' })

export const RecordInfo = z
  .object({
    name: z.string().describe("the record's file, without its folder"),
    version: z.string().describe('of the program'),
    reports: count,
    statements: count,
    speakers: count,
    dossier: z.object({ title: m.text.nullable(), parties: count, proposals: count }).nullable(),
    stale: count.describe('reports that an older version derived: "onrecord refresh" derives them anew'),
    mark: z.string().describe('changes whenever the record may have changed; compares only while the server runs'),
    author: z.string().describe('who decides, when a judgement names nobody'),
    latest: z.array(ReportRow).describe('added last, newest first'),
  })
  .meta({ id: 'RecordInfo' })

export const ReportDetail = z
  .object({
    report: Report,
    statements: z.array(Statement).describe('in the order of the text'),
    family: z.array(ReportMeta).describe('the reports that count once with it; empty when it stands alone'),
  })
  .meta({ id: 'ReportDetail' })

export const Relations = z
  .object({
    edges: z.array(LineageEdge).describe('with the passages that both reports have'),
    reports: z.array(ReportMeta).describe('the reports at the other ends'),
  })
  .meta({ id: 'Relations' })

export const Comparison = z
  .object({
    from: Report.describe('the original where one is known, else the report named first'),
    to: Report,
    edge: m.lineageEdge
      .omit({ evidence: true })
      .nullable()
      .describe('null: neither was made from the other, as far as the words tell'),
    evidence: z.array(m.passage),
  })
  .meta({ id: 'Comparison' })

export const JudgementRow = z
  .object({ judgement: Judgement, stands: z.boolean().describe('false: an undo that stands took it back') })
  .meta({ id: 'JudgementRow' })
export const StatedJudgement = JudgementRow.extend({
  state: z.enum(['applies', 'taken back', 'its report is not here', 'its words are not found']),
}).meta({ id: 'StatedJudgement' })

const echoes = z.object({
  reports: count,
  independent: count.describe('families of reports: those that copy one another count once'),
  told: z
    .array(z.object({ report: ReportMeta, statement: Statement, variant: orNull(Variant) }))
    .describe('first report first; what each did to the words, seen from an earlier one'),
})

export const StatementDetail = z
  .object({
    statement: Statement,
    report: ReportRow,
    excerpt: z.object({ start: count.describe('its place in the text, UTF-16 code units'), text: z.string() }),
    judgements: z.array(JudgementRow).describe('about these words'),
  })
  .meta({ id: 'StatementDetail' })

export const Echoes = z
  .object({ echoes: echoes.nullable().describe('null: no other report has the words') })
  .meta({ id: 'Echoes' })

const side = z.object({
  stance: m.stance.nullable(),
  polarity: m.position.shape.polarity,
  reports: count,
  independent: count.describe('families of reports: those that copy one another count once'),
  speakers: z.array(z.string()),
  condition: z
    .object({ text: z.string(), relation: m.relation, proposal: m.text.nullable() })
    .nullable()
    .describe('what it hangs on'),
  statements: z.array(id),
})
export const Cell = z
  .object({
    party: id,
    proposal: id,
    date: m.text.nullable().describe('day of the latest dated position, EDTF'),
    latest: z.array(side).describe('every stance of that day, best supported first'),
    reports: count,
    independent: count,
    shift: m.direction.nullable(),
    undated: z.array(side),
  })
  .meta({ id: 'Cell' })

export const Positions = z
  .object({
    dossier: orNull(Dossier).describe('null: the record keeps none, and all lists are empty'),
    cells: z.array(Cell),
    days: z.object({ first: m.text, last: m.text }).nullable().describe('of all dated positions'),
  })
  .meta({ id: 'Positions' })

export const Followed = z
  .object({ commitments: z.array(Commitment), deadlocks: z.array(Deadlock), shifts: z.array(Shift) })
  .meta({ id: 'Followed' })

export const Timeline = z
  .object({
    entries: z
      .array(
        z.object({
          statement: id,
          report: id,
          outlet: m.text.nullable(),
          family: id.describe('root of the family of reports'),
          speaker: m.text.nullable(),
          party: id,
          proposal: id,
          stance: m.stance.nullable(),
          polarity: m.position.shape.polarity,
          strength: m.position.shape.strength,
          said: m.said,
          kind: m.kind,
          words: z.string(),
        }),
      )
      .describe('oldest first, undated last'),
    shifts: z.array(Shift),
  })
  .meta({ id: 'Timeline' })

export const Called = z
  .object({
    name: m.text,
    names: z.array(m.text).describe('every spelling, the most used first'),
    statements: count,
    joinable: z.boolean(),
    why: z.array(m.reason),
  })
  .meta({ id: 'Called' })

export const Judged = z
  .object({
    judgement: Judgement,
    before: orNull(Statement),
    after: orNull(Statement).describe('null: it is no statement any more'),
  })
  .meta({ id: 'Judged' })

export const Job = z
  .object({
    id,
    what: z.string().describe('the file, address or dossier it is about'),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    done: count.describe('bytes read or reports derived'),
    total: count.nullable(),
    reports: count,
    added: z.array(z.object({ id, renamed: z.boolean() })),
    known: z.array(id).describe('were in the record already; nothing changed'),
    differs: z
      .array(z.object({ id, fields: z.array(field) }))
      .describe('were there with other metadata; nothing changed'),
    statements: count.describe('found in what was added'),
    problems: z.array(Problem),
  })
  .meta({ id: 'Job', description: 'Work that goes on after the answer; read it again to see how far it is.' })

const hints = z.array(z.object({ id, names: z.array(z.object({ name: z.string(), statements: count })) }))
export const DossierCheck = z
  .object({
    dossier: orNull(Dossier).describe('null: a problem is an error'),
    problems: z.array(Problem),
    parties: hints.describe('how many statements hold all words of each name'),
    proposals: hints,
  })
  .meta({ id: 'DossierCheck' })

export const KeptDossier = z
  .object({ name: z.string(), text: z.string().describe('the YAML file as it was kept') })
  .meta({ id: 'KeptDossier' })
