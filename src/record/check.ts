/** The fact-checker's first question: did anybody say these words, and just so? */
import {
  type Change,
  checkAgainst,
  type QuotedWord,
  quoteKeys,
  toldIn,
  wordsUnder,
} from '../4-lineage/variants/index.ts'
import type { Check, CheckVerdict, Finding, Place, Span } from '../model/types.ts'
import type { Item, Store } from '../store/contract.ts'
import { quotations } from '../text/quotes.ts'
import { terms } from '../text/terms.ts'
import { families, independent } from './families.ts'
import { namesCalled } from './names.ts'
import { Quotes, type Spoken } from './quotes.ts'

/** The words as typed, and where each lies in them. */
interface Asked {
  text: string
  words: readonly QuotedWord[]
  /** search terms of the words that prove something, else of all */
  telling: string[]
}

/** Best first; of equals the one nearest to the words. */
const ORDER: readonly CheckVerdict[] = ['exact', 'cut', 'altered', 'paraphrased', 'other-speaker', 'not-found']
/** Statements looked at for a paraphrase, and findings shown. */
const MOST_READ = 300
const MOST_FOUND = 50

/**
 * Looks the words up among all that was quoted, then among what was told in other words, then in the texts. `by`: only what that person
 * or body said answers; the words from another mouth are `other-speaker`.
 */
export async function check(store: Store, text: string, by?: string): Promise<Check> {
  const asked = askedOf(text)
  const names = by === undefined ? null : new Set((await namesCalled(store, by)).names.map(({ name }) => name))
  const found = await findings(new Quotes(store), store, asked)
  const marked = found.map(
    (one) => ({ ...one, verdict: names && !isBy(one, names) ? 'other-speaker' : one.verdict }) as Finding,
  )
  const ordered = marked.sort((a, b) => rank(a) - rank(b) || b.coverage - a.coverage || place(a, b))
  const verdict = verdictOf(ordered)
  const counts = await countsOf(store, ordered, verdict)
  return { words: text, by: by ?? null, verdict, ...counts, findings: ordered.slice(0, MOST_FOUND) }
}

/** In how many reports the answer stands, and how many of them are independent. */
async function countsOf(store: Store, all: readonly Finding[], verdict: CheckVerdict) {
  const reports = new Set(all.filter((one) => one.verdict === verdict).map(({ report }) => report))
  return { reports: reports.size, independent: independent(await families(store), reports) }
}

/** What a person types may stand in quotation marks of its own. */
function askedOf(text: string): Asked {
  const words = wordsUnder(text, [[0, text.length]])
  const content = words.filter((w) => w.content)
  const some = content.length > 0 ? content : words
  return { text, words, telling: [...new Set(some.flatMap((w) => terms(text.slice(...w.span))))] }
}

/** Words from another mouth weigh more than an altered or a paraphrased answer when they are exact there. */
function verdictOf(ordered: readonly Finding[]): CheckVerdict {
  const best = ordered[0]?.verdict ?? 'not-found'
  const elsewhere = ordered.some((f) => f.verdict === 'other-speaker' && f.edit.length === 0 && f.quoted)
  return elsewhere && (best === 'altered' || best === 'paraphrased') ? 'other-speaker' : best
}

const rank = ({ verdict }: Finding): number => ORDER.indexOf(verdict)
const place = (a: Finding, b: Finding): number =>
  a.place[0] === b.place[0] ? a.place[1] - b.place[1] : a.place[0] < b.place[0] ? -1 : 1

function isBy({ statement }: Finding, names: ReadonlySet<string>): boolean {
  const { name = null, members = [] } = statement?.speaker ?? {}
  return [name, ...members.map((m) => m.name)].some((one) => one !== null && names.has(one))
}

async function findings(quotes: Quotes, store: Store, asked: Asked): Promise<Finding[]> {
  if (asked.words.length === 0) return []
  const quoted = new Map<string, Finding>()
  for (const one of await candidates(quotes, store, asked)) {
    const found = quotedFinding(asked, one) ?? toldFinding(asked, one)
    if (found) quoted.set(one.statement.id, found)
  }
  const found = [...quoted.values()]
  return found.some(({ verdict }) => verdict === 'exact' || verdict === 'cut')
    ? found
    : [...found, ...(await inTexts(store, asked, found))]
}

/** Statements that share keys with the words, those with all of the words, and those with most of the telling ones. */
async function candidates(quotes: Quotes, store: Store, asked: Asked): Promise<Spoken[]> {
  const found = new Map<string, Spoken>()
  const take = (one: Spoken | undefined) => one && found.set(one.statement.id, one)
  for (const { report, ordinal } of await store.sharing(quoteKeys(asked.words)))
    take((await quotes.of(report))[ordinal])
  for (const search of searchesOf(asked)) {
    let read = 0
    for await (const { report, statement } of store.statements({ terms: search })) {
      if (++read > MOST_READ) break
      take((await quotes.of(report)).find((one) => one.statement.id === statement.id))
    }
  }
  return [...found.values()]
}

/** All words; and each two telling words, of the first ones. */
function searchesOf({ text, telling }: Asked): string[][] {
  const some = telling.slice(0, 6)
  const pairs = some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b]))
  return [terms(text), ...(telling.length > 2 ? pairs : [])].filter((search) => search.length > 0)
}

function quotedFinding(asked: Asked, one: Spoken): Finding | null {
  const found = checkAgainst(asked.words, one.words)
  if (!found) return null
  const { verdict, span, edit, coverage } = found
  return {
    ...told(one, span),
    verdict,
    quoted: true,
    coverage,
    edit: edit.map((change) => difference(change, asked, one)),
  }
}

/** The content in the report's own words, or in other quoted words. */
function toldFinding({ words }: Asked, one: Spoken): Finding | null {
  const { report, statement } = one
  const found = toldIn(words, wordsUnder(report.text, statement.content))
  if (!found) return null
  const whole: Span = [statement.content[0]![0], statement.content.at(-1)![1]]
  return { ...told(one, whole), verdict: 'paraphrased', quoted: false, coverage: found.coverage, edit: [] }
}

function told({ report, statement }: Pick<Spoken, 'report' | 'statement'>, span: Span) {
  const { id, outlet, published, text } = report
  return { report: id, outlet, published, statement, place: [id, ...span] as Place, there: text.slice(...span) }
}

function difference({ where, marked, a, b }: Change, asked: Asked, { report }: Spoken) {
  const after: Place | null = b && [report.id, ...b]
  const words: [string, string] = [a ? asked.text.slice(...a) : '', b ? report.text.slice(...b) : '']
  return { where, marked, spans: [a, after] as [Span | null, Place | null], words }
}

/** Reports whose text has the words in a row although no statement does: in quotation marks, or in the report's own words. */
async function inTexts(store: Store, asked: Asked, known: readonly Finding[]): Promise<Finding[]> {
  if (asked.words.length < 3) return []
  const found: Finding[] = []
  let read = 0
  for await (const { id } of store.reports({ terms: terms(asked.text) })) {
    if (++read > MOST_READ) break
    const item = await store.report(id)
    const span = item && spanIn(item.report.text, asked)
    if (item && span && !known.some((k) => covers(k.place, id, span))) found.push(unattributed(item, span))
  }
  return found
}

function spanIn(text: string, { words }: Asked): Span | null {
  const found = checkAgainst(words, wordsUnder(text, [[0, text.length]]))
  return found && found.verdict !== 'altered' ? found.span : null
}

const covers = ([report, start, end]: Place, id: string, span: Span): boolean =>
  report === id && start <= span[0] && span[1] <= end

/** Nobody is named for the words, so far as this program reads. */
function unattributed({ report }: Item, span: Span): Finding {
  const quoted = quotations(report.text).some(({ span: [start, end] }) => start <= span[0] && span[1] <= end)
  const { id, outlet, published, text } = report
  const verdict = quoted ? 'exact' : 'paraphrased'
  const where = {
    report: id,
    outlet,
    published,
    statement: null,
    place: [id, ...span] as Place,
    there: text.slice(...span),
  }
  return { ...where, verdict, quoted, coverage: 1, edit: [] }
}
