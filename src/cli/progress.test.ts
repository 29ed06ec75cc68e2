import { describe, expect, it } from 'vitest'
import { Progress, progressLine } from './progress.ts'

function terminal(isTTY: boolean) {
  const written: string[] = []
  // The only parts of a terminal that Progress uses.
  const stream = { isTTY, write: (s: string) => written.push(s) > 0 } as unknown as NodeJS.WriteStream
  return { stream, written }
}

describe('progress', () => {
  it('tells rate and remainder', () => {
    expect(progressLine({ reports: 3_000, done: 25, total: 100 }, 10)).toBe('3,000 reports · 300/s · 25 % · 30 s left')
    expect(progressLine({ reports: 10, done: 5, total: null }, 2)).toBe('10 reports · 5/s')
    expect(progressLine({ reports: 1, done: 1, total: 3_601 }, 2)).toContain('2 h 0 min left')
  })

  it('is silent for the first second, and always when not a terminal', () => {
    const step = { reports: 5, done: 1, total: 2 }
    const { stream, written } = terminal(true)
    const progress = new Progress(stream, 0)
    progress.update(step, 900)
    expect(written).toEqual([])
    progress.update(step, 1_100)
    progress.clear()
    expect(written).toHaveLength(2)
    const pipe = terminal(false)
    new Progress(pipe.stream, 0).update(step, 60_000)
    expect(pipe.written).toEqual([])
  })
})
