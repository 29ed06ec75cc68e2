/**
 * Linked data: reports as schema.org NewsArticle, each statement as a W3C Web Annotation (2017) whose body is a schema.org
 * Quotation (direct words) or Claim. Offsets are code points, as that standard counts; the context is in the file, so that
 * no reader needs the network.
 */
import type { Position, Report, Span, Statement } from '../model/types.ts'
import { selectorOf } from '../text/selectors.ts'
import { ploverOf } from './plover.ts'
import type { Item, Publishable } from './publishable.ts'

const NUMBER = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  onrecord: 'urn:onrecord:term:',
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: 'oa:hasSelector',
  refinedBy: 'oa:refinedBy',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': NUMBER },
  end: { '@id': 'oa:end', '@type': NUMBER },
  url: { '@type': '@id' },
  holder: 'onrecord:holder',
  party: 'onrecord:party',
  stance: 'onrecord:stance',
  polarity: 'onrecord:polarity',
  proposal: 'onrecord:proposal',
  kind: 'onrecord:kind',
  confidence: 'onrecord:confidence',
  plover: 'onrecord:plover',
}

export async function* jsonld(record: Publishable): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  let first = true
  for await (const item of record.items) {
    for (const node of nodesOf(item, record)) {
      yield `${first ? '' : ','}\n${JSON.stringify(node)}`
      first = false
    }
  }
  yield '\n]}\n'
}

type Node = Record<string, unknown>

function nodesOf({ report, statements }: Item, { plover }: Publishable): Node[] {
  const at = codePoints(report.text)
  return [articleOf(report), ...statements.map((s) => annotationOf(s, report, at, plover ?? false))]
}

const urn = (kind: string, id: string) => `urn:onrecord:${kind}:${encodeURIComponent(id)}`

function articleOf(report: Report): Node {
  return present({
    '@id': urn('report', report.id),
    '@type': 'NewsArticle',
    identifier: report.id,
    headline: report.title,
    url: report.url && URL.canParse(report.url) ? report.url : null,
    author: report.byline && { '@type': 'Person', name: report.byline },
    publisher: report.outlet && { '@type': 'Organization', name: report.outlet },
    datePublished: report.published.value,
    'onrecord:sha256': report.sha256,
  })
}

function annotationOf(statement: Statement, report: Report, at: (offset: number) => number, plover: boolean): Node {
  const target = statement.content.map((span) => ({
    source: urn('report', report.id),
    selector: selectorsOf(report.text, span, at),
  }))
  return { '@id': urn('statement', statement.id), '@type': 'oa:Annotation', body: bodyOf(statement, plover), target }
}

function bodyOf(s: Statement, plover: boolean): Node {
  return present({
    '@type': s.kind === 'direct' ? 'Quotation' : 'Claim',
    text: s.words,
    creator: speakerOf(s),
    dateCreated: s.said.date,
    kind: s.kind,
    confidence: s.confidence,
    plover: plover ? ploverOf(s)?.code : null,
    'onrecord:position': s.positions.map(positionOf),
  })
}

function speakerOf({ speaker }: Statement): Node | null {
  if (speaker.name === null) return null
  const { name, affiliation, party } = speaker
  const kind = speaker.basis === 'organisation' ? 'Organization' : 'Person'
  return present({
    '@type': kind,
    name,
    party,
    affiliation: affiliation && kind === 'Person' ? { '@type': 'Organization', name: affiliation } : null,
  })
}

function positionOf({ proposal, holder, stance, polarity }: Position): Node {
  return present({ proposal, holder, stance, polarity })
}

function selectorsOf(text: string, span: Span, at: (offset: number) => number): Node[] {
  const { exact, prefix, suffix } = selectorOf(text, span)
  return [
    { '@type': 'oa:TextPositionSelector', start: at(span[0]), end: at(span[1]) },
    { '@type': 'oa:TextQuoteSelector', exact, prefix: prefix.toWellFormed(), suffix: suffix.toWellFormed() },
  ]
}

/** UTF-16 code units → code points, for one text. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Absent things are left out: linked data has no null. */
function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0)),
  )
}
