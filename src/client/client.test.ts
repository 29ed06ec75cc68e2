import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSample, type Sampled } from '../http/site.suite.ts'
import { ApiError, addressOf, type Client, client, each } from './index.ts'

let site: Sampled
let api: Client
beforeAll(async () => {
  site = await openSample()
  api = client({
    base: 'http://localhost',
    fetch: (input, init) => Promise.resolve(site.app.request(new Request(input, init))),
  })
}, 60_000)
afterAll(() => site.drop())

it('reads, page by page, and knows the types of what it gets', async () => {
  const { reports, statements } = await api.getRecord()
  const rows = await Array.fromAsync(each(api.listStatements, { limit: 50 }))
  expect(rows).toHaveLength(statements)
  expect(new Set(rows.map((row) => row.statement.id)).size).toBe(statements)
  expect((await Array.fromAsync(each(api.listReports, {}))).map(({ id }) => id)).toHaveLength(reports)
})

it('names in addresses are written out, whatever signs they have', async () => {
  const bytes = new TextEncoder().encode('“Ferries will run all night,” said Ada Brandt.')
  const { id } = await api.addFile({ name: 'a b%2F?#ü.txt', body: new Uint8Array(bytes) })
  for (let job = await api.getJob({ id }); job.state !== 'done'; job = await api.getJob({ id }))
    await new Promise((later) => setTimeout(later, 20))
  expect((await api.getReport({ id: 'a b%2F?#ü.txt' })).statements[0]?.speaker.name).toBe('Ada Brandt')
  expect(addressOf('saveList', { list: 'people', format: 'csv' })).toBe('/api/v1/files/people?format=csv')
})

it('decides and takes back', async () => {
  const { items } = await api.listStatements({ limit: 1 })
  const { id } = items[0]!.statement
  const { judgement } = await api.judgeStatement({ id, body: { kind: 'speaker', name: 'Jonas Falk' } })
  expect((await api.getStatement({ id })).statement.speaker.name).toBe('Jonas Falk')
  await api.undoJudgement({ id: judgement.id, body: { note: 'no' } })
  expect((await api.getStatement({ id })).statement).toEqual(items[0]!.statement)
})

it('a refusal is an error with its problem; a file is a text', async () => {
  const refused = api.getReport({ id: 'none' })
  await expect(refused).rejects.toBeInstanceOf(ApiError)
  await expect(refused).rejects.toMatchObject({ status: 404, problem: { code: 'no-report' } })
  expect(await api.exportRecord({ format: 'csv' })).toMatch(/^report,outlet,/)
})
