/** Every operation against the document that the server gives of itself. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Judgement, Statement } from '../model/types.ts'
import { openSample, type Sampled } from './site.suite.ts'

let site: Sampled
let validate: (operation: string, value: unknown) => void

interface Operation {
  operationId: string
  summary?: string
  parameters?: { name: string; description?: string }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

let operations: Map<string, Operation>

beforeAll(async () => {
  site = await openSample()
  const { body } = await site.ask('/openapi.json')
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ ...body, $id: 'openapi' })
  operations = new Map(
    Object.values(body.paths as Record<string, Record<string, Operation>>).flatMap((methods) =>
      Object.values(methods).map((one): [string, Operation] => [one.operationId, one]),
    ),
  )
  validate = (operation, value) => {
    const { responses } = operations.get(operation)!
    const schema = (responses['200'] ?? responses['202'])?.content?.['application/json']?.schema
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')))
    check(value)
    expect(check.errors ?? [], operation).toEqual([])
  }
}, 60_000)
afterAll(() => site.drop())

const get = async (operation: string, path: string) => {
  const { status, body } = await site.ask(`/api/v1${path}`)
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200)
  validate(operation, body)
  return body
}

const post = async (operation: string, path: string, sent: unknown) => {
  const { status, body } = await site.send('POST', `/api/v1${path}`, sent)
  expect(status, JSON.stringify(body).slice(0, 300)).toBeLessThan(300)
  validate(operation, body)
  return body
}

const first = async (query: string): Promise<Statement> =>
  (await get('listStatements', `/statements?limit=1&${query}`)).items[0].statement

describe('the document', () => {
  it('is OpenAPI 3.1 with words for every operation and every parameter', async () => {
    const { body } = await site.ask('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    for (const { operationId, summary, parameters = [], responses } of operations.values()) {
      expect(summary, operationId).toBeTruthy()
      expect(responses.default, operationId).toBeTruthy()
      for (const { name, description } of parameters) {
        if (!['kind', 'stance', 'outlet', 'published'].includes(name))
          expect(description, `${operationId} ${name}`).toBeTruthy()
      }
    }
  })
})

describe('reading', () => {
  it('the record, its lists and what follows from them have the shapes of the document', async () => {
    expect(await get('getRecord', '/record')).toMatchObject({ reports: 15, author: 'maria' })
    const reports = await get('listReports', '/reports?limit=3')
    expect(reports.items).toHaveLength(3)
    const { id } = reports.items[0]
    expect((await get('getReport', `/reports/${encodeURIComponent(id)}`)).statements.length).toBeGreaterThan(0)
    await get('getReportLineage', `/reports/${encodeURIComponent(id)}/lineage`)
    expect((await get('getFacets', '/facets')).kind.length).toBe(3)
    expect((await get('getPositions', '/positions')).cells.length).toBeGreaterThan(5)
    expect((await get('getFollowed', '/followed')).commitments.length).toBeGreaterThan(3)
    await get('getTimeline', '/timeline?party=torvenia')
    const people = await get('listPeople', '/people?limit=2')
    await get('getPeople', `/people/${encodeURIComponent(people.items[0].name)}`)
    expect((await get('listLineage', '/lineage')).items.length).toBeGreaterThan(2)
    expect((await get('listFamilies', '/families')).items.length).toBeGreaterThan(0)
    await get('listVariants', '/variants')
    expect(
      (await get('listDisagreements', '/disagreements?conflict=true')).items.every(
        (d: { conflict: boolean }) => d.conflict,
      ),
    ).toBe(true)
    await get('listJudgements', '/judgements')
    await get('getDossier', '/dossier')
    expect((await get('suggestDossier', '/dossier/suggestion')).text).toContain('parties:')
    await get('listJobs', '/jobs')
  })

  it('a statement comes with the words around it, in place, and with its echoes', async () => {
    const { items } = await get('listVariants', '/variants?limit=1')
    const [, id] = items[0].statements
    const { excerpt, report, statement } = await get('getStatement', `/statements/${id}`)
    const { text } = (await site.store.report(report.id))!.report
    expect(text.slice(excerpt.start, excerpt.start + excerpt.text.length)).toBe(excerpt.text)
    for (const [start, end] of statement.content) expect(excerpt.text).toContain(text.slice(start, end))
    const { echoes } = await get('getEchoes', `/statements/${id}/echoes`)
    expect(echoes.reports).toBeGreaterThan(1)
    expect(echoes.told[0].variant).toBeNull()
    for (const style of ['text', 'bibtex', 'ris'])
      expect((await get('citeStatement', `/statements/${id}/citation?style=${style}`)).citation.length).toBeGreaterThan(
        20,
      )
  })

  it('two reports side by side, the original first', async () => {
    const { items } = await get('listLineage', '/lineage')
    const edge = items.find((e: { from: string | null; kind: string }) => e.from !== null && e.kind === 'rewrite')
    const found = await get('compareReports', `/compare?${new URLSearchParams({ a: edge.to, b: edge.from })}`)
    expect([found.from.id, found.to.id]).toEqual([edge.from, edge.to])
    expect(found.evidence.length).toBeGreaterThan(0)
  })

  it('filters of statements narrow the list and the facets alike', async () => {
    const all = await get('getFacets', '/facets')
    const [party] = all.party
    const some = await get('listStatements', `/statements?party=${party.value}&kind=direct&limit=200`)
    expect(
      some.items.every(
        ({ statement: s }: { statement: Statement }) => s.speaker.party === party.value && s.kind === 'direct',
      ),
    ).toBe(true)
    expect((await get('getFacets', `/facets?party=${party.value}&kind=direct`)).statements).toBe(some.items.length)
    expect((await get('listStatements', '/statements?speaker=nobody+at+all')).items).toEqual([])
    expect((await get('getFacets', '/facets?speaker=nobody+at+all')).statements).toBe(0)
  })

  it('an unnamed source can be asked for', async () => {
    const { items } = await get('listStatements', '/statements?limit=200')
    const unnamed = items.find(({ statement: s }: { statement: Statement }) => s.speaker.basis === 'unnamed').statement
    const found = await get(
      'listStatements',
      `/statements?limit=200&speaker=${encodeURIComponent(unnamed.speaker.name)}`,
    )
    expect(found.items.map((row: { statement: Statement }) => row.statement.id)).toContain(unnamed.id)
  })

  it('a cell as it was on a day has nothing that was said later', async () => {
    const { cells, days } = await get('getPositions', '/positions')
    const before = await get('getPositions', `/positions?at=${days.first}`)
    expect(before.cells.every(({ date }: { date: string | null }) => date === null || date <= days.first)).toBe(true)
    expect(before.cells.length).toBeLessThan(cells.length)
  })

  it('words are checked, and any search gives results or a clear message', async () => {
    const { words } = await first('kind=direct')
    expect((await get('checkWords', `/check?words=${encodeURIComponent(words ?? '')}`)).verdict).toBe('exact')
    for (const q of ['"', 'NEAR(', '*', "'; drop table", '\u0000', '%', 'ﷺ', 'a'.repeat(1999), '🎈', '-', 'x AND']) {
      await get('listStatements', `/statements?q=${encodeURIComponent(q)}`)
      await get('listReports', `/reports?q=${encodeURIComponent(q)}`)
    }
    expect((await site.ask('/api/v1/check?words=%21%21')).body).toMatchObject({ code: 'bad-request', where: 'words' })
  })
})

describe('pages', () => {
  it('hold every row once, in the order of the whole list', async () => {
    for (const [operation, list] of [
      ['listStatements', 'statements'],
      ['listReports', 'reports'],
      ['listPeople', 'people'],
      ['listVariants', 'variants'],
      ['listDisagreements', 'disagreements'],
      ['listLineage', 'lineage'],
    ] as const) {
      const whole: unknown[] = (await get(operation, `/${list}?limit=200`)).items
      const rows: unknown[] = []
      for (let page: string | null = ''; page !== null; ) {
        const answer: { items: unknown[]; next: string | null } = await get(operation, `/${list}?limit=7&page=${page}`)
        rows.push(...answer.items)
        page = answer.next
      }
      expect(rows.slice(0, 200), list).toEqual(whole)
    }
  })

  it('a token of another list, or none at all, is refused', async () => {
    const { next } = await get('listStatements', '/statements?limit=1')
    for (const path of [`/reports?page=${next}`, `/statements?q=talks&page=${next}`, '/statements?page=nonsense'])
      expect(await site.ask(`/api/v1${path}`)).toMatchObject({
        status: 400,
        body: { code: 'bad-request', where: 'page' },
      })
  })
})

describe('files', () => {
  it('every list is saved as CSV and as JSON, with as many rows as the list', async () => {
    const lists = ['reports', 'people', 'positions', 'timeline', 'shifts', 'commitments', 'deadlocks', 'lineage']
    for (const list of [...lists, 'statements', 'variants', 'disagreements', 'judgements']) {
      const csv = await site.ask(`/api/v1/files/${list}`)
      expect(csv.headers.get('content-disposition')).toContain(`${list}.csv`)
      const json = await site.ask(`/api/v1/files/${list}?format=json`)
      expect(Array.isArray(json.body), list).toBe(true)
      if (list === 'people') expect(csv.body.trim().split('\r\n').length).toBe(json.body.length + 1)
    }
    expect((await site.ask('/api/v1/files/statements?format=json&kind=direct')).body.length).toBe(
      (await get('getFacets', '/facets?kind=direct')).statements,
    )
  })

  it('the whole record', async () => {
    const { body, headers } = await site.ask('/api/v1/export?format=json')
    expect(headers.get('content-disposition')).toContain('onrecord.json')
    expect(body.reports).toHaveLength(15)
    const lines = await site.app.request('http://localhost/api/v1/export?format=jsonl')
    expect((await lines.text()).trim().split('\n')).toHaveLength(15)
  })
})

describe('deciding', () => {
  it('who said it, when, where it stands, that it is none; each is undone', async () => {
    const before = await first('kind=direct')
    const decisions = [
      { kind: 'speaker', name: 'Ada Brandt', note: 'heard it' },
      { kind: 'said', date: '2024-01-02' },
      { kind: 'position', proposal: 'ceasefire', stance: 'opposes', polarity: -1 },
      { kind: 'wrong' },
    ]
    for (const decided of decisions) {
      const { judgement, after } = await post('judgeStatement', `/statements/${before.id}/judgements`, decided)
      if (decided.kind === 'speaker') expect(after.speaker).toMatchObject({ name: 'Ada Brandt', basis: 'set' })
      if (decided.kind === 'said') expect(after.said.date).toBe('2024-01-02')
      if (decided.kind === 'wrong') expect(after).toBeNull()
      else {
        const { judgements } = await get('getStatement', `/statements/${after.id}`)
        expect(judgements.map((j: { judgement: Judgement }) => j.judgement.id)).toContain(judgement.id)
      }
      const { undone } = await post('undoJudgement', `/judgements/${judgement.id}/undo`, {})
      expect(undone.author).toBe('maria')
      expect((await get('getStatement', `/statements/${before.id}`)).statement).toEqual(before)
    }
    expect((await get('listJudgements', '/judgements')).items).toHaveLength(8)
  })

  it('a tie is shown before it is made, and made as it was shown', async () => {
    const { items } = await get('listPeople', '/people?limit=2')
    const [a, b] = items.map(({ name }: { name: string }) => name)
    const shown = await post('previewTie', '/people/ties/preview', { kind: 'same', a, b })
    expect(shown.before).toHaveLength(2)
    expect(shown.after).toHaveLength(1)
    expect((await get('listPeople', '/people?limit=2')).items).toEqual(items)
    const tied = await post('tieNames', '/people/ties', { kind: 'same', a, b })
    expect(tied.a.names).toEqual(shown.after[0].names)
    await post('undoJudgement', `/judgements/${tied.judgement.id}/undo`, {})
    expect((await get('listPeople', '/people?limit=2')).items).toEqual(items)
  })

  it('what is known of a report is set and brought back; a missed statement is marked', async () => {
    const { report } = (await get('listStatements', '/statements?limit=1')).items[0]
    const at = `/reports/${encodeURIComponent(report)}`
    const before = (await get('getReport', at)).report
    const set = await post('correctReport', `${at}/corrections`, { outlet: 'The Tide', published: '2025-02' })
    expect(set.report).toMatchObject({ outlet: 'The Tide', published: { value: '2025-02', basis: 'set' } })
    const back = await post('correctReport', `${at}/corrections`, { undo: ['outlet', 'published'] })
    expect(back.report).toEqual(before)
    const words = before.text.slice(0, 60).replace(/\s+\S*$/, '')
    const marked = await post('markStatement', `${at}/marks`, { words, name: 'Ada Brandt' })
    expect(marked.after.speaker.name).toBe('Ada Brandt')
    await post('undoJudgement', `/judgements/${marked.judgement.id}/undo`, {})
    const nowhere = await site.send('POST', `/api/v1${at}/marks`, { words: 'not in this text at all' })
    expect(nowhere).toMatchObject({ status: 400, body: { where: 'words' } })
  })
})

describe('adding and following', () => {
  const finished = async (id: string) => {
    for (let n = 0; n < 200; n++) {
      const job = await get('getJob', `/jobs/${id}`)
      if (job.state === 'done' || job.state === 'failed') return job
      await new Promise((later) => setTimeout(later, 25))
    }
    throw new Error('the work does not end')
  }

  it('a text, a file; what is known already changes nothing; what cannot be read is told', async () => {
    const text = 'OZHRAVA – “We will not pay a third toll,” said Ada Brandt on Sunday.'
    const job = await post('addReport', '/reports', {
      text,
      title: 'Tolls',
      outlet: 'The Tide',
      published: '2025-02-27',
    })
    const { added } = await finished(job.id)
    const { report, statements } = await get('getReport', `/reports/${encodeURIComponent(added[0].id)}`)
    expect(report).toMatchObject({ text, title: 'Tolls', outlet: 'The Tide', published: { value: '2025-02-27' } })
    expect(statements[0].said.date).toBe('2025-02-23')
    expect((await finished((await post('addReport', '/reports', { text })).id)).known).toEqual([added[0].id])

    const file = await site.ask('/api/v1/files?name=..%2F..%2Fnote.txt&outlet=Ebb', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new TextEncoder().encode('“Ferries will run,” Jonas Falk said. “All of them will run all night long.”'),
    })
    expect(file.status).toBe(202)
    expect((await finished(file.body.id)).added).toEqual([{ id: 'note.txt', renamed: false }])

    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])
    const picture = await site.ask('/api/v1/files?name=x.png', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
    })
    expect(await finished(picture.body.id)).toMatchObject({ state: 'failed', problems: [{ severity: 'error' }] })
  })

  it('only addresses of the web are fetched, and private ones are not', async () => {
    for (const address of ['file:///etc/passwd', '/etc/passwd', 'ftp://x.example/'])
      expect((await site.send('POST', '/api/v1/reports', { address })).status).toBe(400)
    const job = await post('addReport', '/reports', { address: 'http://127.0.0.1:9/story' })
    expect(await finished(job.id)).toMatchObject({ state: 'failed', added: [] })
  })

  it('a dossier is checked with its counts, kept, and the one before brought back', async () => {
    const yaml = 'title: Tolls\nparties:\n  - {id: pier, name: Torvenia}\nproposals:\n  - {id: toll, name: Ceasefire}\n'
    const checked = await post('checkDossier', '/dossier/check', { text: yaml })
    expect(checked.proposals[0].names[0].statements).toBeGreaterThan(0)
    expect((await post('checkDossier', '/dossier/check', { text: 'parties: [' })).dossier).toBeNull()
    const used = await site.send('PUT', '/api/v1/dossier', { name: 'tolls.yaml', text: yaml })
    expect((await finished(used.body.id)).state).toBe('done')
    expect((await get('getPositions', '/positions')).dossier.title).toBe('Tolls')
    await finished((await post('undoDossier', '/dossier/undo', {})).id)
    expect((await get('getDossier', '/dossier')).dossier.title).not.toBe('Tolls')
    expect(await site.send('PUT', '/api/v1/dossier', { text: 'parties: [' })).toMatchObject({ status: 400 })
  })

  it('a report is forgotten', async () => {
    const { status } = await site.ask('/api/v1/reports/note.txt', { method: 'DELETE' })
    expect(status).toBe(200)
    expect(await site.ask('/api/v1/reports/note.txt')).toMatchObject({ status: 404, body: { code: 'no-report' } })
  })
})
