/** A DNA file into a record: its documents as reports, what was coded in them as judgements of those who coded. */

import { dossierText, nameKey } from '../dna/dossier.ts'
import type { DnaCoding, DnaDocument, DnaFile } from '../dna/index.ts'
import { sortedJson } from '../model/hash.ts'
import { problem } from '../model/problem.ts'
import { stance } from '../model/schema.ts'
import type { Dossier, JudgedWords, Problem, Report } from '../model/types.ts'
import { addAll, type Kept } from '../run/add.ts'
import { extractAll } from '../run/extract.ts'
import type { SourceItem } from '../run/sources.ts'
import type { Draft } from '../store/contract/judgements.ts'
import type { Store } from '../store/contract.ts'
import { selectorOf } from '../text/selectors.ts'
import { dossierOf, useDossier } from './dossier.ts'

export interface DnaImport {
  reports: number
  /** judgements made now; those that stood already are left alone */
  judgements: number
  /** the record followed no dossier before: it follows the one drawn from the file now */
  dossierDrawn: boolean
  problems: Problem[]
}

/** `name`: of the file, for the ids of its reports ("talks.dna/3"). The same file again changes nothing. */
export async function importDna(store: Store, file: DnaFile, name: string): Promise<DnaImport> {
  const drawn = (await dossierOf(store)) === null
  if (drawn) await useDossier(store, { name: `${name}.yaml`, text: dossierText(file, name) })
  const problems: Problem[] = []
  const kept = await addDocuments(store, file.documents, name, problems)
  const place = placesOf((await dossierOf(store))!, problems)
  let judgements = 0
  for (const [document, report] of kept) {
    const codings = file.codings.filter((c) => c.document === document)
    judgements += await judgeAll(store, report, draftsOf(report, codings, place))
  }
  return { reports: kept.size, judgements, dossierDrawn: drawn, problems }
}

/** The reports by the number of their document. */
async function addDocuments(
  store: Store,
  documents: readonly DnaDocument[],
  name: string,
  problems: Problem[],
): Promise<Map<number, Report>> {
  const kept: Kept[] = []
  const events = {
    onKept: (batch: Kept[]) => void kept.push(...batch),
    onProblem: (p: Problem) => void problems.push(p),
  }
  await addAll(store, extractAll(itemsOf(documents, name), undefined, await dossierOf(store)), events)
  const reports = new Map<number, Report>()
  for (const { added, item } of kept) {
    const report = (await store.report(added.id))?.report
    if (report) reports.set(Number(item.report.id.slice(name.length + 1)), report)
  }
  return reports
}

async function* itemsOf(documents: readonly DnaDocument[], name: string): AsyncGenerator<SourceItem> {
  for (const [at, { id, text, title, source, date }] of documents.entries()) {
    const line = { id: `${name}/${id}`, text, title: title || null, outlet: source || null, published: date }
    const bytes = Buffer.from(JSON.stringify(line))
    yield { raw: { name, bytes, format: 'jsonl', line: at + 1 }, done: at + 1, total: documents.length }
  }
}

/** Concept → id of a proposal, organisation → id of a party; each that the dossier does not have is told once. */
interface Places {
  proposal: (concept: string) => string | null
  party: (organization: string) => string | null
}

function placesOf(dossier: Dossier, problems: Problem[]): Places {
  const finder = (list: readonly { id: string; name: string; aliases: readonly string[] }[], what: string) => {
    const ids = new Map(list.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map((n) => [nameKey(n), id])))
    const told = new Set<string>()
    return (name: string) => {
      const id = ids.get(nameKey(name)) ?? null
      if (id === null && name !== '' && told.size < told.add(name).size) problems.push(unknownTo(name, what))
      return id
    }
  }
  return { proposal: finder(dossier.proposals, 'proposal'), party: finder(dossier.parties, 'party') }
}

function unknownTo(name: string, what: string): Problem {
  return problem('not-in-dossier', `the dossier has no ${what} "${name}"`, {
    fix: `add it to the dossier as a ${what} or an alias of one, then import again`,
    severity: 'warning',
  })
}

/** A mark for the words and who said them, the day (in DNA that of the document), then the position on the concept. */
function draftsOf(report: Report, codings: readonly DnaCoding[], place: Places): Draft[] {
  const { value: date } = report.published
  return codings.flatMap((coding) => {
    const words = wordsOf(report, coding)
    const author = coding.coder
    const drafts: Draft[] = [{ kind: 'mark', words, name: coding.person || coding.organization || null, author }]
    if (date) drafts.push({ kind: 'said', words, date, author })
    const proposal = place.proposal(coding.concept)
    if (proposal) drafts.push(positionOf(coding, words, proposal, place))
    return drafts
  })
}

function positionOf(coding: DnaCoding, words: JudgedWords, proposal: string, { party }: Places): Draft {
  const polarity = coding.agreement === null ? 0 : coding.agreement ? 1 : -1
  const plain = { '1': 'supports', '-1': 'opposes', '0': null } as const
  return {
    kind: 'position',
    words,
    proposal,
    stance: stance.safeParse(coding.stance).data ?? plain[polarity],
    polarity,
    holder: party(coding.organization),
    author: coding.coder,
  }
}

function wordsOf({ id, sha256, text }: Report, { start, end }: DnaCoding): JudgedWords {
  return { report: id, sha256, content: [selectorOf(text, [start, end])] }
}

/** Those that do not stand already, in one transaction. */
async function judgeAll(store: Store, report: Report, drafts: readonly Draft[]): Promise<number> {
  const standing = await store.judgements({ report: report.id, standing: true })
  const known = new Set(standing.map(({ judgement: { id: _, at: __, ...draft } }) => sortedJson(draft as Draft))) // a judgement is a draft with these two
  const fresh = [...new Map(drafts.map((d) => [sortedJson(d), d])).values()].filter((d) => !known.has(sortedJson(d)))
  if (fresh.length > 0) await store.judge(fresh)
  return fresh.length
}
