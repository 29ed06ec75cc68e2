import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Raw } from '../model/types.ts'
import { Pool } from './pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

const raw = (id: string): Raw => ({
  name: `${id}.txt`,
  bytes: Buffer.from('Ada Holm said no.'),
  format: 'text',
})

/** A real worker that ends its thread on one thing and answers all others. */
function fragile(): URL {
  const file = join(folder, 'fragile.mjs')
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ job, raw }) => {
       if (raw.name === 'r3.txt') throw new Error('out of luck')
       parentPort.postMessage({ job, extraction: { extracted: [], problems: [{ message: raw.name }] } })
     })
     parentPort.postMessage({ ready: true })`,
  )
  return pathToFileURL(file)
}

const names = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7']

async function answers(pool: Pool): Promise<string[]> {
  const all = await Promise.all(names.map((name) => pool.run(raw(name))))
  await pool.close()
  return all.map(({ extracted, problems }) => extracted[0]?.report.id ?? problems[0]!.message)
}

describe('Pool', () => {
  it('answers each thing from its worker', async () => {
    expect(await answers(new Pool(2))).toEqual(names.map((name) => `${name}.txt`))
  })

  it('a thread that dies costs the thing it was reading, no other', async () => {
    const found = await answers(new Pool(2, null, fragile()))
    expect(found.map((f, i) => (f === `${names[i]}.txt` ? 'read' : f))).toEqual(
      names.map((name) => (name === 'r3' ? 'reading it broke off: out of luck' : 'read')),
    )
  })

  it('where no thread can start, the calling thread reads', async () => {
    const nowhere = pathToFileURL(join(folder, 'nothing.mjs'))
    expect(await answers(new Pool(2, null, nowhere))).toEqual(names.map((name) => `${name}.txt`))
  })
})
