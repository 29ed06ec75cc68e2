/** What people decided about statements, over what the rooms found. */
import { kindOf } from '../2-attribute/index.ts'
import { idOf } from '../model/hash.ts'
import type { Judgement, Report, Said, Span, Speaker, Statement } from '../model/types.ts'
import { precisionOf } from '../text/edtf.ts'
import { quotations } from '../text/quotes.ts'
import { wordsOf } from '../text/spans.ts'
import { isMarked, MARKED, meant, share, spansOf } from './places.ts'
import { inOrder } from './standing.ts'

type About<Kind extends Judgement['kind']> = Extract<Judgement, { kind: Kind }>
type AboutWords = About<'speaker' | 'said' | 'wrong' | 'mark'>

/** Positions have a step of their own, after the room that finds them (positions.ts). */
const isAboutWords = (j: Judgement): j is AboutWords => 'words' in j && j.kind !== 'position'

/**
 * The statements as people want them: `found` by the rooms, then each judgement about words of this report in order of
 * time. `judgements` are those that stand. Pure, and in the order of the text; what finds its words no more changes nothing.
 */
export function judged(report: Report, found: readonly Statement[], judgements: readonly Judgement[]): Statement[] {
  return inOrder(judgements)
    .filter(isAboutWords)
    .filter((j) => j.words.report === report.id)
    .reduce((statements, j) => applied(report, statements, j), [...found])
}

/** Kinds that say something of a statement and cannot make one. */
const NEEDS_STATEMENT: ReadonlySet<Judgement['kind']> = new Set(['said', 'position'] as const)

/** Does the judgement still find what it is about, in the report with its statements as they stand? */
export function findsItsWords(report: Report, statements: readonly Statement[], judgement: Judgement): boolean {
  if (!('words' in judgement)) return true
  const spans = spansOf(report.text, judgement.words)
  return spans !== null && (!NEEDS_STATEMENT.has(judgement.kind) || meant(statements, spans).length > 0)
}

function applied(report: Report, statements: Statement[], judgement: AboutWords): Statement[] {
  const spans = spansOf(report.text, judgement.words)
  if (!spans) return statements
  if (judgement.kind === 'mark') return marked(report, statements, spans, judgement)
  const indexes = new Set(meant(statements, spans))
  if (judgement.kind === 'speaker' && indexes.size === 0) return marked(report, statements, spans, judgement)
  if (judgement.kind === 'wrong') return statements.filter((_, i) => !indexes.has(i))
  return statements.map((s, i) => (indexes.has(i) ? changed(s, judgement) : s))
}

function changed(statement: Statement, judgement: About<'speaker' | 'said'>): Statement {
  const why = [...(statement.why ?? []), { rule: `${judgement.kind} set by a person`, score: 1 }]
  if (judgement.kind === 'said') return { ...statement, said: saidOn(judgement.date), why }
  return { ...statement, speaker: speakerNamed(judgement), why }
}

function saidOn(date: string | null): Said {
  return { date, precision: precisionOf(date), basis: 'set' }
}

/** Which side the person speaks for is told by the rooms that follow. */
function speakerNamed({ name = null, unnamed = false }: About<'speaker' | 'mark'>): Speaker {
  const basis: Speaker['basis'] = unnamed ? 'unnamed' : 'set'
  const members = (name ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
  const joint = members.length > 1 ? { members: members.map((one) => ({ name: one, basis })) } : {}
  return { name, party: null, basis, ...joint }
}

/** From this share on, what the rooms found is the statement that a person marked, in another cut. */
const SAME = 0.8

/** The marked words as a statement; it takes the place of what the rooms found there. */
function marked(
  report: Report,
  statements: readonly Statement[],
  content: Span[],
  judgement: About<'speaker' | 'mark'>,
): Statement[] {
  const alike = statements.filter((s) => share(s.content, content).dice >= SAME)
  const kept = statements.filter((s) => !alike.includes(s))
  const one = statementOf(report, content, judgement, alike[0])
  const at = kept.findIndex((s) => s.content[0]![0] > content[0]![0])
  return kept.toSpliced(at < 0 ? kept.length : at, 0, one)
}

const NOTHING_KNOWN: Pick<Statement, 'source' | 'cue' | 'speaker' | 'said' | 'venue'> = {
  source: [],
  cue: [],
  speaker: { name: null, party: null, basis: 'unknown' },
  said: { date: null, precision: 'unknown', basis: 'unknown' },
  venue: null,
}

function statementOf(
  report: Report,
  content: Span[],
  judgement: About<'speaker' | 'mark'>,
  before: Statement | undefined,
): Statement {
  const { source, cue, speaker, said, venue } = before ?? NOTHING_KNOWN
  const reasons = before && isMarked(before) ? (before.why ?? []) : [...(before?.why ?? []), { rule: MARKED, score: 1 }]
  return {
    ...before,
    id: idOf(report.id, report.sha256, JSON.stringify([content, source, cue])),
    kind: kindOf(report.text, content, quotations(report.text)),
    source,
    cue,
    content,
    speaker: judgement.name === undefined ? speaker : speakerNamed(judgement),
    said,
    venue,
    positions: [],
    confidence: 1,
    why: reasons,
    words: wordsOf(report.text, content),
    cueWords: wordsOf(report.text, cue) || null,
  }
}
