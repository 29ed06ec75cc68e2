import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { workload } from '../bench/workload.ts'
import { folder, ok, onrecord, started } from './command.ts'

/** Enough that a kill falls in the middle of adding: three transactions. */
const REPORTS = 110

/** Runs, and is killed so many milliseconds after the record has begun to change; resolves when it is gone. */
function killed(at: string, args: string[], after: number): Promise<void> {
  const before = sizeOf(at)
  return new Promise((gone) => {
    const child = started(at, args)
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

/** Every report with its statements. What is worked out between reports when asked is left out: it follows from these. */
const reportsOf = (at: string): string => ok(at, ['export', '--format', 'jsonl'])

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
      await killed(rough, ['add', 'work.jsonl'], after)
      const there = onrecord(rough, ['verify', '--json'])
      kept.push(there.code === 0 ? JSON.parse(there.out).reports : 0)
    }
    expect(kept, 'what was kept stays').toEqual(kept.toSorted((a, b) => a - b))
    expect(
      kept.some((n) => n > 0 && n < REPORTS),
      `a kill fell in the middle: ${kept}`,
    ).toBe(true)
    ok(rough, ['add', 'work.jsonl'])
    expect(reportsOf(rough)).toBe(reportsOf(calm))
    expect(ok(rough, ['verify'])).toContain(`${REPORTS} reports`)
  })
})

/** More than are derived in one transaction. */
const REFRESHED = 110

/** As if another version of the rooms had derived every report, and had found other venues. */
function outdate(at: string): void {
  const other = new Sqlite(join(at, 'onrecord.db'))
  other.exec(`update report set derived_with = 'older rooms'; update statement set venue = 'nowhere'`)
  other.close()
}

function stale(at: string): number {
  const other = new Sqlite(join(at, 'onrecord.db'), { readonly: true })
  const found = other.prepare(`select count(*) from report where derived_with = 'older rooms'`).pluck().get() as number
  other.close()
  return found
}

describe('killed while refreshing', () => {
  it('and run again, goes on and ends in the same record, with what people decided', { timeout: 400_000 }, () => {
    const at = folder()
    writeFileSync(join(at, 'work.jsonl'), [...workload(REFRESHED)].map((r) => JSON.stringify(r)).join('\n'))
    ok(at, ['add', 'work.jsonl'])
    const ids = JSON.parse(ok(at, ['show', 'w7', '--json'])).statements.map((s: { id: string }) => s.id)
    ok(at, ['speaker', ids[0], 'Zora Vlk'])
    ok(at, ['wrong', ids[1]])
    const before = reportsOf(at)
    outdate(at)
    return resumed(at, before)
  })
})

async function resumed(at: string, wanted: string): Promise<void> {
  const left: number[] = []
  for (const after of [0, 300, 100]) {
    await killed(at, ['refresh'], after)
    left.push(stale(at))
  }
  expect(left, 'what was done stays done').toEqual(left.toSorted((a, b) => b - a))
  expect(
    left.some((n) => n > 0 && n < REFRESHED),
    `a kill fell in the middle: ${left}`,
  ).toBe(true)
  ok(at, ['refresh'])
  expect(stale(at)).toBe(0)
  expect(reportsOf(at)).toBe(wanted)
  expect(ok(at, ['refresh'])).toContain('Nothing to do')
  ok(at, ['verify'])
}
