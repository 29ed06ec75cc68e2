import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../index.ts'
import { all, item, options } from '../suite/samples.suite.ts'
import { openInFolder } from './folder.suite.ts'

let opened: Awaited<ReturnType<typeof openInFolder>>
let running: ChildProcess[] = []
beforeEach(async () => {
  opened = await openInFolder()
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running = []
  await opened.drop()
})

interface Writer {
  acknowledged: () => string[]
  kill: () => Promise<void>
}

/** Starts a writer and waits for its first acknowledgement. */
async function startWriter(prefix: string, path = opened.path): Promise<Writer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.suite.ts'), path, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  let printed = ''
  const out = child.stdout.on('data', (part) => {
    printed += part
  })
  await once(out, 'data')
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  return { acknowledged: () => printed.split('\n').slice(0, -1), kill }
}

test('a writer killed at any moment loses nothing that it acknowledged', { timeout: 120_000 }, async () => {
  for (let round = 0; round < 6; round++) {
    const writer = await startWriter(`k${round}-`)
    await sleep(Math.random() * 250)
    await writer.kill()
    const store = await opened.reopen()
    const ids = new Set((await all(store.reports())).map(({ id }) => id))
    expect(writer.acknowledged().length).toBeGreaterThan(0)
    expect(writer.acknowledged().filter((id) => !ids.has(id))).toEqual([])
    expect([...ids].filter((id) => id.startsWith(`k${round}-`)).length % 3).toBe(0) // batches are whole
  }
  expect(await all(opened.store.verify())).toEqual([])
})

test('a record that was killed while it was made can be made again', { timeout: 60_000 }, async () => {
  for (let round = 0; round < 4; round++) {
    const path = join(opened.folder, `new${round}.db`)
    const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.suite.ts'), path], { stdio: 'ignore' })
    running.push(child)
    await sleep(150 + round * 60)
    child.kill('SIGKILL')
    await once(child, 'close')
    const store = await openStore(path, { create: true, ...options })
    expect(await all(store.verify())).toEqual([])
    await store.close()
  }
})

test('readers and writers in three processes keep out of each other’s way', { timeout: 60_000 }, async () => {
  const writers = [await startWriter('one-'), await startWriter('two-')]
  for (let i = 0; i < 5; i++) {
    await opened.store.add([item(`own${i}`, ['Ada Brandt: We write, too.'])])
    const { reports, statements } = await opened.store.counts()
    const rows = await all(opened.store.statements())
    expect(rows.length).toBeGreaterThanOrEqual(Math.min(statements, reports))
  }
  for (const writer of writers) await writer.kill()
  const ids = new Set((await all(opened.store.reports())).map(({ id }) => id))
  for (const id of [...writers.flatMap((w) => w.acknowledged()), 'own0', 'own4']) expect(ids).toContain(id)
  expect(await all(opened.store.verify())).toEqual([])
})

test('forgetting works while another process writes', { timeout: 60_000 }, async () => {
  await opened.store.add([item('secret', ['Ada Brandt: Nobody may know.'])])
  const writer = await startWriter('w')
  expect(await opened.store.forget('secret')).toBe(true)
  await writer.kill()
  expect(await opened.store.report('secret')).toBeNull()
  expect(await all(opened.store.verify())).toEqual([])
})

/** Is the word in the bytes of any file of the record? */
function traced(word: string): boolean {
  return readdirSync(opened.folder).some((name) => readFileSync(join(opened.folder, name)).includes(word))
}

/** Milliseconds after the record was opened; the last is long enough for a busy machine to have begun. */
const KILLED_AFTER = [0, 10, 40, 200, 1_000]

test('forgetting that is killed is either not begun or finished by the next opening', {
  timeout: 300_000,
}, async () => {
  const outcomes = new Set<boolean>()
  for (let round = 0; round < KILLED_AFTER.length; round++) {
    const word = `Zqkilled${round}q`
    await opened.store.add([item(`secret${round}`, [`${word}: The ${word} lies at the quay.`]), ...bulk(round)])
    await opened.store.close()
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'forgetter.suite.ts'), opened.path, `secret${round}`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    running.push(child)
    const closed = once(child, 'close')
    await once(child.stdout, 'data')
    await sleep(KILLED_AFTER[round])
    child.kill('SIGKILL')
    await closed
    await opened.reopen()
    const kept = (await opened.store.report(`secret${round}`)) !== null
    outcomes.add(kept)
    expect(traced(word)).toBe(kept)
    expect(await all(opened.store.verify())).toEqual([])
  }
  expect(outcomes).toContain(false)
})

/** Enough other reports for the rewriting of the file to take a moment. */
function bulk(round: number) {
  return Array.from({ length: 150 }, (_, i) =>
    item(`b${round}-${i}`, [`Ada Brandt: ${'The ferry leaves the quay. '.repeat(20)}${i} in ${round}.`]),
  )
}
