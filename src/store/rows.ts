/**
 * Reports and statements as rows and back, exactly. Keys that have no column of their own (a later version's) and
 * optional keys that were given as null lie in `rest`, so that what comes out equals what went in.
 */
import type { Published, Report, Statement } from '../model/types.ts'
import type { ReportRecord, StatementRecord } from './schema.ts'

type Part = Record<string, unknown>
export type ReportValues = Omit<ReportRecord, 'number' | 'id_given' | 'sort_date' | 'derived_with' | 'turns'>
export type StatementValues = Omit<StatementRecord, 'number' | 'sort_date' | 'report' | 'ordinal'>

export function rowOfReport(report: Report): ReportValues {
  const { id, sha256, text, title, url, outlet, byline, file, published, ...more } = report
  const { value, precision, basis, notBefore, notAfter, ...moreOfDate } = published
  return {
    id,
    sha256,
    text,
    title,
    url,
    outlet,
    byline,
    file,
    published: value,
    published_precision: precision,
    published_basis: basis,
    published_not_before: notBefore ?? null,
    published_not_after: notAfter ?? null,
    rest: restOf(more, { published: { ...moreOfDate, ...nulls({ notBefore, notAfter }) } }),
  }
}

/** A report as it was read, without corrections. The text may be left out of the query; then it is "". */
export function reportOfRow(
  row: Omit<ReportRecord, 'text' | 'id_given' | 'derived_with' | 'turns'> & { text?: string },
): Report {
  const { published: moreOfDate, ...more } = partsOf(row.rest)
  const published = {
    value: row.published,
    precision: row.published_precision,
    basis: row.published_basis,
    ...present({ notBefore: row.published_not_before, notAfter: row.published_not_after }),
    ...(moreOfDate as Part | undefined),
  } as Published // the columns were filled from a Published
  const { id, sha256, text = '', title, url, outlet, byline, file } = row
  return { id, sha256, text, title, url, outlet, byline, file, published, ...more }
}

export function rowOfStatement(statement: Statement): StatementValues {
  const {
    id,
    kind,
    source,
    cue,
    content,
    speaker,
    said,
    venue,
    addressee,
    positions,
    confidence,
    why,
    words,
    ...more
  } = statement
  const { name, party, basis, affiliation, span, members, ...moreOfSpeaker } = speaker
  const { date, precision, basis: saidBasis, notBefore, notAfter, ...moreOfSaid } = said
  return {
    id,
    kind,
    words: words ?? null,
    speaker_name: name,
    speaker_basis: basis,
    speaker_party: party,
    speaker_affiliation: affiliation ?? null,
    speaker_span: json(span),
    speaker_members: json(members),
    said_date: date,
    said_precision: precision,
    said_basis: saidBasis,
    said_not_before: notBefore ?? null,
    said_not_after: notAfter ?? null,
    venue,
    addressee: addressee ?? null,
    confidence: confidence ?? null,
    source: JSON.stringify(source),
    cue: JSON.stringify(cue),
    content: JSON.stringify(content),
    positions: JSON.stringify(positions),
    why: json(why),
    bears: positions.length > 0 || (statement.conditions ?? []).length > 0 ? 1 : null,
    rest: restOf(
      { ...more, ...nulls({ addressee }) },
      {
        speaker: { ...moreOfSpeaker, ...nulls({ affiliation, span }) },
        said: { ...moreOfSaid, ...nulls({ notBefore, notAfter }) },
      },
    ),
  }
}

/** Throws SyntaxError when a JSON column has been damaged. */
export function statementOfRow(row: StatementRecord): Statement {
  const { speaker, said, ...more } = partsOf(row.rest)
  return {
    id: row.id,
    kind: row.kind,
    source: JSON.parse(row.source),
    cue: JSON.parse(row.cue),
    content: JSON.parse(row.content),
    speaker: { ...speakerOf(row), ...(speaker as Part | undefined) },
    said: { ...saidOf(row), ...(said as Part | undefined) },
    venue: row.venue,
    ...present({ addressee: row.addressee }),
    positions: JSON.parse(row.positions),
    ...present({ confidence: row.confidence, why: parsed(row.why), words: row.words }),
    ...more,
  } as Statement // the columns were filled from a Statement
}

function speakerOf(row: StatementRecord): Part {
  return {
    name: row.speaker_name,
    party: row.speaker_party,
    basis: row.speaker_basis,
    ...present({
      affiliation: row.speaker_affiliation,
      span: parsed(row.speaker_span),
      members: parsed(row.speaker_members),
    }),
  }
}

function saidOf(row: StatementRecord): Part {
  return {
    date: row.said_date,
    precision: row.said_precision,
    basis: row.said_basis,
    ...present({ notBefore: row.said_not_before, notAfter: row.said_not_after }),
  }
}

const json = (value: unknown): string | null => (value == null ? null : JSON.stringify(value))
const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
const partsOf = (rest: string | null): Part => (rest === null ? {} : JSON.parse(rest))

function present(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null))
}

function nulls(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value === null))
}

/** The keys left over and the parts that have any, as JSON; null when there is nothing. */
function restOf(more: Part, parts: Record<string, Part>): string | null {
  const rest: Part = { ...more }
  for (const [name, part] of Object.entries(parts)) {
    if (Object.values(part).some((value) => value !== undefined)) rest[name] = part
  }
  const text = JSON.stringify(rest)
  return text === '{}' ? null : text
}

/**
 * The same value with every lone surrogate made U+FFFD, because no database keeps what UTF-8 cannot hold. Both are one
 * code unit and hash alike, so spans and sha-256 stay right.
 */
export function wellFormed<T>(value: T): T {
  return repaired(value) as T // same shape: only strings are replaced
}

function repaired(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed()
  if (Array.isArray(value)) return value.map(repaired)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toWellFormed(), repaired(part)]))
}
