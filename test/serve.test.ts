/** `onrecord serve` as a process of its own: threads, another command beside it, ports, tokens, an orderly end. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { client } from '../src/client/index.ts'
import { beside, folder, ok, onrecord, ROOT, started } from './command.ts'

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

async function serving(cwd: string, args: string[] = []): Promise<{ address: string; child: ChildProcess }> {
  const child = started(cwd, ['serve', '--port', '0', '--json', ...args])
  running.push(child)
  const [line] = await once(child.stdout, 'data')
  return { address: (JSON.parse(String(line)) as { address: string }).address, child }
}

/** As any program may ask, with headers that `fetch` does not let through. */
function status(address: string, headers: Record<string, string>): Promise<number> {
  return new Promise((answer, fail) => {
    const sent = request(address, { headers }, (got) => {
      got.resume()
      answer(got.statusCode ?? 0)
    })
    sent.on('error', fail)
    sent.end()
  })
}

test('the API of a record that does not exist yet: empty, then filled by the API and by another command beside it', async () => {
  const cwd = folder()
  const { address, child } = await serving(cwd)
  const api = client({ base: address.replace(/\/$/, '') })
  expect(await api.getRecord()).toMatchObject({ reports: 0, dossier: null, name: 'onrecord.db' })
  expect(await api.getPositions()).toEqual({ dossier: null, cells: [], days: null })

  const job = await api.addReport({
    body: { text: '“Ferries will run all night,” said Ada Brandt.', title: 'Ferries' },
  })
  await expect.poll(async () => (await api.getJob({ id: job.id })).state, { timeout: 20_000 }).toBe('done')
  const mark = await fetch(`${address}api/v1/record`)
  const tag = mark.headers.get('etag') ?? ''

  writeFileSync(join(cwd, 'note.txt'), '“The toll stays,” Jonas Falk said on Monday.')
  expect((await beside(cwd, ['add', 'note.txt'])).code).toBe(0)
  const after = await fetch(`${address}api/v1/record`, { headers: { 'if-none-match': tag } })
  expect(after.status).toBe(200)
  expect(await api.getRecord()).toMatchObject({ reports: 2 })
  expect((await api.listPeople({})).items.map(({ name }) => name)).toEqual(['Ada Brandt', 'Jonas Falk'])

  expect(JSON.parse(ok(cwd, ['reports', '--json']))).toHaveLength(2)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(ok(cwd, ['verify'])).toBeTruthy()
})

test('heavy questions are answered by a thread, and files are as the command writes them', async () => {
  const cwd = folder()
  ok(cwd, ['add', join(ROOT, 'examples/sample/reports')])
  ok(cwd, ['dossier', 'use', join(ROOT, 'examples/sample/dossier.yaml')])
  const { address } = await serving(cwd)
  const api = client({ base: address.replace(/\/$/, '') })
  const [timeline, positions, disagreements, record] = await Promise.all([
    api.getTimeline({ party: 'torvenia', proposal: 'ceasefire' }),
    api.getPositions(),
    api.listDisagreements({ limit: 200 }),
    api.exportRecord({ format: 'json' }),
  ])
  expect(positions.cells).toEqual(JSON.parse(ok(cwd, ['positions', '--json'])))
  const bare = disagreements.items.map(({ words: _, published: __, ...one }) => one)
  expect(bare).toEqual(JSON.parse(ok(cwd, ['disagreements', '--json'])))
  expect(disagreements.items.flatMap(({ words }) => words).every((words) => words !== '')).toBe(true)
  expect(JSON.parse(record)).toEqual(JSON.parse(ok(cwd, ['export', '--format', 'json'])))
  expect(timeline.entries.length).toBeGreaterThan(2)
})

test('it answers on this machine alone unless told otherwise, and then asks for a token', async () => {
  const cwd = folder()
  const { address } = await serving(cwd)
  expect(new URL(address).hostname).toBe('127.0.0.1')
  expect(await status(`${address}api/v1/record`, { host: 'evil.example' })).toBe(403)
  const open = await serving(cwd, ['--host', '0.0.0.0'])
  const token = new URL(open.address).searchParams.get('token')
  expect(token?.length).toBeGreaterThan(20)
  const asked = `${new URL(open.address).origin.replace('localhost', '127.0.0.1')}/api/v1/record`
  expect(await status(asked, {})).toBe(401)
  expect(await status(asked, { authorization: `Bearer ${token}` })).toBe(200)
})

test('a port that is taken, and one that is none, are told', async () => {
  const cwd = folder()
  const { address } = await serving(cwd)
  const taken = onrecord(cwd, ['serve', '--port', new URL(address).port])
  expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('[port-taken]')])
  expect(onrecord(cwd, ['serve', '--port', 'x'])).toMatchObject({ code: 2 })
  expect(onrecord(cwd, ['serve', '--port', '70000'])).toMatchObject({ code: 2 })
})

test('the demo reads the sample with its dossier and says where its pages are', async () => {
  const cwd = folder()
  const child = started(cwd, ['demo', '--port', '0'])
  running.push(child)
  let printed = ''
  child.stdout.on('data', (part) => (printed += part))
  await expect.poll(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0], { timeout: 30_000 }).toBeTruthy()
  const base = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)![0]
  expect((await client({ base }).getPositions()).cells.length).toBeGreaterThan(10)
  const page = await fetch(`${base}/timeline?party=torvenia`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="page">')])
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})
