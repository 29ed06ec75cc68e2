import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { tableFromIPC } from 'apache-arrow'
import fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import { parse as parseGraph } from 'graphology-graphml'
import jsonld, { type NodeObject } from 'jsonld'
import { readParquet } from 'parquet-wasm'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import type { Commitment, Dossier, Report, Statement } from '../model/types.ts'
import { type Format, type Publishable, publish } from './index.ts'

const TEXT = '🎣 The quota stays, said Ada Holm. “No net comes down before the survey,” she wrote.'
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]

const report = {
  ...reportOf(TEXT, { published: '2031-05-06' }),
  id: 'a/1 & "2".txt',
  title: 'Nets & {quotas}: 50% \\ $5 #1 <b>',
  outlet: 'Harbour_Post',
  byline: 'Per Lund and Ada Holm',
  url: 'https://harbour.example/a?b={c}&d=e',
}

const statement: Statement = {
  id: 's1',
  kind: 'direct',
  source: [at('she')],
  cue: [at('wrote')],
  content: [at('No net comes down before the survey')],
  speaker: { name: 'Ada Holm', party: 'isles', basis: 'name', affiliation: 'Isles' },
  said: { date: '2031-05-05', precision: 'day', basis: 'weekday' },
  venue: null,
  positions: [
    { proposal: 'quota', holder: null, stance: 'supports', polarity: 1, condition: null },
    { proposal: 'ban', holder: 'coast', stance: 'opposes', polarity: -1, condition: null },
    { proposal: 'survey', holder: null, stance: null, polarity: 0, condition: null },
  ],
  confidence: 0.75,
  words: 'No net comes down before the survey',
  cueWords: 'wrote',
}

const dossier: Dossier = {
  title: null,
  parties: ['isles', 'coast'].map((id) => ({ id, name: `The ${id}`, aliases: [], people: [] })),
  proposals: ['quota', 'ban', 'survey'].map((id) => ({
    id,
    name: `A <${id}> & more`,
    aliases: [],
    excludes: [],
    oppositeOf: [],
    partOf: [],
  })),
}

const commitment: Commitment = {
  party: 'isles',
  type: 'commitment',
  if: 'survey',
  // biome-ignore lint/suspicious/noThenProperty: the promised name; a text is never called
  then: null,
  relation: 'only-if',
  ifText: 'the survey',
  thenText: 'nets & lines "come" down\u0001',
  statements: ['s1'],
}

/** What Citation.js gives of an entry: CSL JSON. */
interface CslItem extends Record<string, unknown> {
  author?: { given: string; family: string }[]
  /** it leaves the author of a newspaper's RIS as text */
  reporter?: string | string[]
  URL: string
}

async function* items(of: Report = report) {
  yield { report: of, statements: [statement] }
}

const deadlock = { kind: 'blocked' as const, parties: ['isles'], proposals: ['survey'], blockedBy: [], statements: [] }
const record = (): Publishable => ({
  items: items(),
  dossier,
  lists: { commitments: () => [commitment], deadlocks: () => [{ ...deadlock, commitments: [0] }] },
})

async function bytes(format: Format, of = record()): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of publish(format, of)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
const text = async (format: Format, of = record()) => (await bytes(format, of)).toString('utf8')

describe('bibliographies, read by Citation.js', () => {
  const read = (source: string) => new Cite(source).data[0] as CslItem
  const namesOf = ({ author, reporter }: CslItem) =>
    [...(author ?? []), ...[reporter ?? []].flat()].map((n) => (typeof n === 'string' ? n : `${n.given} ${n.family}`))

  it.each(['bibtex', 'ris'] as const)('%s holds title, outlet, day and address', async (format) => {
    const found = read(await text(format))
    expect(found.title).toBe(report.title)
    expect(found['container-title']).toBe('Harbour_Post')
    expect(namesOf(found)).toEqual(['Per Lund', 'Ada Holm'])
    // of a RIS entry it takes the year from PY; other readers take the day from DA
    expect(found.issued).toEqual({ 'date-parts': [format === 'ris' ? [2031] : [2031, 5, 6]] })
    if (format === 'ris') expect(await text('ris')).toContain('DA  - 2031/05/06/')
    expect(decodeURIComponent(found.URL)).toBe(report.url)
  })

  it.each(['bibtex', 'ris'] as const)('%s leaves out what is not known', async (format) => {
    const bare = { ...report, outlet: null, byline: null, url: null, published: reportOf(TEXT).published }
    const found = read(await text(format, { items: items(bare) }))
    expect(found.title).toBe(report.title)
    expect(Object.keys(found)).not.toEqual(expect.arrayContaining(['issued']))
  })

  it('any title survives BibTeX, but for white space', async () => {
    const sign = fc.constantFrom(...'ab{}\\%$&#_~^ é“<'.split(''))
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { minLength: 1, maxLength: 12 }), async (signs) => {
        const title = `x${signs.join('')}x`.replace(/ +/g, ' ')
        expect(read(await text('bibtex', { items: items({ ...report, title }) })).title).toBe(title)
      }),
    )
  })
})

describe('linked data, read by a JSON-LD processor without the network', () => {
  it('points at the words in code points and names who said them', async () => {
    const document = JSON.parse(await text('jsonld')) as NodeObject
    const none = async () => Promise.reject(new Error('it asked for the network'))
    const quads = (await jsonld.toRDF(document, { documentLoader: none, format: 'application/n-quads' })) as unknown // its types know only the parsed form
    const lines = String(quads).split('\n')
    const value = (predicate: string) =>
      lines.filter((l) => l.includes(`${predicate}>`)).map((l) => /"([^"]*)"/.exec(l)?.[1])
    const points = [...TEXT].join('|').split('|')
    const [start, end] = [Number(value('oa#start')[0]), Number(value('oa#end')[0])]
    expect(points.slice(start, end).join('')).toBe(statement.words)
    expect(start).toBe(statement.content[0]![0] - 1)
    expect(value('oa#exact')).toEqual([statement.words])
    expect(value('schema.org/name')).toContain('Ada Holm')
    expect(value('term:stance').sort()).toEqual(['opposes', 'supports'])
    expect(lines.some((l) => l.includes('https://schema.org/Quotation'))).toBe(true)
  })
})

describe('Parquet, read by another implementation', () => {
  it('has the columns of the CSV with numbers and nulls', async () => {
    const read = readParquet(await bytes('parquet', { ...record(), plover: true }))
    const [row] = tableFromIPC(read.intoIPCStream()).toArray()
    expect(row.toJSON()).toMatchObject({
      report: report.id,
      speaker: 'Ada Holm',
      confidence: 0.75,
      venue: null,
      positions: 'quota supports 1; ban opposes -1; survey unclear 0',
      plover: null,
    })
  })
})

describe('the matrix', () => {
  it('counts for and against apart, and another party’s position as that party’s', async () => {
    expect((await text('matrix')).split('\r\n')).toEqual([
      'party,speaker,quota for,quota against,ban for,ban against,survey for,survey against',
      'coast,,0,0,0,1,0,0',
      'isles,Ada Holm,1,0,0,0,0,0',
      '',
    ])
  })
})

describe('GraphML, read by graphology', () => {
  it('has an edge from what is asked for to what hangs on it', async () => {
    const graph = parseGraph(DirectedGraph, await text('graphml'))
    expect(graph.order).toBe(2)
    expect(graph.getNodeAttributes('p:survey')).toEqual({ label: 'A <survey> & more', kind: 'proposal' })
    expect(graph.getNodeAttribute('w:0:then', 'label')).toBe('nets & lines "come" down\ufffd')
    expect(graph.source('e0')).toBe('p:survey')
    expect(graph.getEdgeAttributes('e0')).toMatchObject({ party: 'isles', relation: 'only-if', deadlocks: 'blocked' })
  })
})

describe('PLOVER codes', () => {
  it.each([
    ['said', [], null],
    ['threatened', [], 'THREATEN'],
    ['has rejected', [], 'REJECT'],
    ['called on', [], 'REQUEST'],
    ['accused', [], 'ACCUSE'],
    ['said', ['demands'], 'REQUEST'],
    ['said', ['rules-out', 'opposes'], 'REJECT'],
    ['said', ['supports', 'opposes'], null],
    ['said', ['expects'], null],
  ] as const)('"%s" with %j is %s', async (cueWords, stances, code) => {
    const positions = stances.map((stance) => ({ ...statement.positions[0]!, stance }))
    async function* one() {
      yield { report, statements: [{ ...statement, cueWords, positions }] }
    }
    const line = JSON.parse(await text('jsonl', { items: one(), plover: true }))
    expect(line.statements[0].plover).toBe(code)
  })
})
