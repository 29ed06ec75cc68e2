import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workload } from '../bench/workload.ts'
import { folder, ok, onrecord, started } from './command.ts'

const REPORTS = 600

/** Adds, and is killed so many milliseconds after the record has begun to grow; resolves when it is gone. */
function killed(at: string, after: number): Promise<void> {
  const before = sizeOf(at)
  return new Promise((gone) => {
    const child = started(at, ['add', 'work.jsonl'])
    const watch = setInterval(() => {
      if (sizeOf(at) === before) return
      clearInterval(watch)
      setTimeout(() => child.kill('SIGKILL'), after)
    }, 5)
    child.on('exit', () => {
      clearInterval(watch)
      gone()
    })
  })
}

function sizeOf(at: string): number {
  const size = (end: string) => statSync(join(at, `onrecord.db${end}`), { throwIfNoEntry: false })?.size ?? 0
  return size('') + size('-wal')
}

describe('killed while adding', () => {
  it('and run again, ends in the same record as an undisturbed run', async () => {
    const calm = folder()
    const rough = folder()
    const lines = [...workload(REPORTS)].map((r) => JSON.stringify(r)).join('\n')
    for (const at of [calm, rough]) writeFileSync(join(at, 'work.jsonl'), lines)
    ok(calm, ['add', 'work.jsonl'])
    const kept: number[] = []
    for (const after of [0, 150, 400, 50, 300]) {
      await killed(rough, after)
      const there = onrecord(rough, ['verify', '--json'])
      kept.push(there.code === 0 ? JSON.parse(there.out).reports : 0)
    }
    expect(kept, 'what was kept stays').toEqual(kept.toSorted((a, b) => a - b))
    expect(
      kept.some((n) => n > 0 && n < REPORTS),
      `a kill fell in the middle: ${kept}`,
    ).toBe(true)
    ok(rough, ['add', 'work.jsonl'])
    expect(ok(rough, ['export'])).toBe(ok(calm, ['export']))
    expect(ok(rough, ['verify'])).toContain(`${REPORTS} reports`)
  })
})
