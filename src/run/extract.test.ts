import { describe, expect, it } from 'vitest'
import { problem } from '../model/problem.ts'
import { extractAll } from './extract.ts'
import type { SourceItem } from './sources.ts'

const line = (id: string, text: string): SourceItem => ({
  raw: { name: 'test.jsonl', bytes: Buffer.from(JSON.stringify({ id, text })), format: 'jsonl', line: 1 },
  done: 1,
  total: null,
})

async function* items(count: number): AsyncGenerator<SourceItem> {
  for (let i = 0; i < count; i++) {
    // long and short by turns, so that workers finish out of order
    const text = 'Ada Holm said the bridge stays closed. '.repeat(i % 7 === 0 ? 400 : 1)
    yield i % 10 === 9 ? { problem: problem('unreadable', `number ${i}`), done: i, total: null } : line(`r${i}`, text)
  }
}

async function seen(jobs: number, count = 40): Promise<string[]> {
  const found: string[] = []
  for await (const { extracted, problems } of extractAll(items(count), jobs))
    found.push(...extracted.map((e) => e.report.id), ...problems.map((p) => p.message))
  return found
}

const expected = Array.from({ length: 40 }, (_, i) => (i % 10 === 9 ? `number ${i}` : `r${i}`))

describe('extractAll', () => {
  it.each([1, 3])('keeps the order, problems in their place, with %i jobs', async (jobs) => {
    expect(await seen(jobs)).toEqual(expected)
  })

  it('gives a result before the source has more', async () => {
    const rest = Promise.withResolvers<void>()
    async function* slow(): AsyncGenerator<SourceItem> {
      yield line('first', 'Ada Holm said no.')
      await rest.promise
      yield line('second', 'Ada Holm said yes.')
    }
    const results = extractAll(slow(), 2)
    expect((await results.next()).value?.extracted[0]?.report.id).toBe('first')
    rest.resolve()
    expect((await results.next()).value?.extracted[0]?.report.id).toBe('second')
    expect((await results.next()).done).toBe(true)
  })

  it.each([1, 2])('reads ahead only so far, with %i jobs', async (jobs) => {
    let asked = 0
    async function* endless(): AsyncGenerator<SourceItem> {
      for (;;) yield line(`r${asked++}`, 'Ada Holm said no.')
    }
    const results = extractAll(endless(), jobs)
    for (let i = 0; i < 20; i++) await results.next()
    await results.return(undefined)
    expect(asked).toBeLessThan(20 + 20)
  })

  it('passes on a failure of the source after what came before it', async () => {
    async function* failing(): AsyncGenerator<SourceItem> {
      yield line('first', 'Ada Holm said no.')
      throw new Error('the disk is gone')
    }
    const results = extractAll(failing(), 1)
    expect((await results.next()).value?.extracted).toHaveLength(1)
    await expect(results.next()).rejects.toThrow('the disk is gone')
  })
})
