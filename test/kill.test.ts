import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workload } from '../bench/workload.ts'
import { folder, ok, onrecord, started } from './command.ts'

const REPORTS = 600

/** Adds and is killed after so many milliseconds; resolves when it is gone. */
function killed(at: string, after: number): Promise<void> {
  return new Promise((gone) => {
    const child = started(at, ['add', 'work.jsonl'])
    child.on('exit', () => gone())
    setTimeout(() => child.kill('SIGKILL'), after)
  })
}

describe('killed while adding', () => {
  it('and run again, ends in the same record as an undisturbed run', async () => {
    const calm = folder()
    const rough = folder()
    const lines = [...workload(REPORTS)].map((r) => JSON.stringify(r)).join('\n')
    for (const at of [calm, rough]) writeFileSync(join(at, 'work.jsonl'), lines)
    ok(calm, ['add', 'work.jsonl'])
    let kept = 0
    for (const after of [150, 400, 500, 650, 800, 950]) {
      await killed(rough, after)
      const there = onrecord(rough, ['verify', '--json'])
      const reports = there.code === 0 ? JSON.parse(there.out).reports : 0
      expect(reports, 'what was kept stays').toBeGreaterThanOrEqual(kept)
      kept = reports
    }
    ok(rough, ['add', 'work.jsonl'])
    expect(ok(rough, ['export'])).toBe(ok(calm, ['export']))
    expect(ok(rough, ['verify'])).toContain(`${REPORTS} reports`)
  })
})
