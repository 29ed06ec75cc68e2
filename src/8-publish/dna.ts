/** The record as a Discourse Network Analyzer file: a document a report, a coded statement a position. */
import type { DnaCoding, DnaDocument } from '../dna/index.ts'
import { writeDna } from '../dna/index.ts'
import type { Dossier, Position, Report, Statement } from '../model/types.ts'
import type { Publishable } from './publishable.ts'

/** Who coded what is ours. */
const CODER = 'Onrecord'

export async function* dna({ items, dossier }: Publishable): AsyncGenerator<Uint8Array> {
  const documents: DnaDocument[] = []
  const codings: DnaCoding[] = []
  for await (const { report, statements } of items) {
    documents.push(documentOf(report, documents.length + 1))
    for (const s of statements)
      codings.push(...s.positions.map((p) => codingOf(s, p, documents.length, dossier ?? null)))
  }
  yield writeDna({ documents, codings })
}

/** DNA wants a day: the first of a month or year that is known no nearer, with a note that says so. */
function documentOf(report: Report, id: number): DnaDocument {
  const { value } = report.published
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value ?? '') ?? []
  const whole = /^\d{4}-\d\d-\d\d$/.test(value ?? '')
  const { title, text, byline, outlet } = report
  return {
    id,
    title: title ?? report.id,
    text,
    author: byline ?? '',
    source: outlet ?? '',
    date: year === undefined ? null : `${year}-${month}-${day}`,
    notes: [`report: ${report.id}`, ...(whole ? [] : [`published: ${value ?? 'unknown'}`])].join('\n'),
  }
}

/** A statement in pieces becomes the stretch from the first to the last: DNA knows no gaps. */
function codingOf(s: Statement, p: Position, document: number, dossier: Dossier | null): DnaCoding {
  const party = p.holder ?? s.speaker.party
  const own = p.holder === null || p.holder === s.speaker.party
  return {
    document,
    start: Math.min(...s.content.map(([start]) => start)),
    end: Math.max(...s.content.map(([, end]) => end)),
    coder: CODER,
    person: own ? (s.speaker.name ?? '') : '',
    organization: dossier?.parties.find(({ id }) => id === party)?.name ?? party ?? s.speaker.affiliation ?? '',
    concept: dossier?.proposals.find(({ id }) => id === p.proposal)?.name ?? p.proposal,
    agreement: p.polarity === 0 ? null : p.polarity > 0,
    stance: p.stance ?? '',
  }
}
