import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workload } from '../bench/workload.ts'
import { COMMAND, folder, jsonLines, ok, ROOT, started } from './command.ts'

const lines = (count: number) => [...workload(count)].map((r) => `${JSON.stringify(r)}\n`).join('')

describe('extract -', () => {
  it('writes a line as soon as a report is done, before the input ends', async () => {
    const child = started(folder(), ['extract', '-'])
    const next = () => new Promise<string>((got) => child.stdout.once('data', (d) => got(String(d))))
    const [first, second] = [...workload(2)]
    child.stdin.write(`${JSON.stringify(first)}\n`)
    expect(JSON.parse(await next()).id).toBe('w0')
    child.stdin.write(`${JSON.stringify(second)}\n`)
    expect(JSON.parse(await next()).id).toBe('w1')
    child.stdin.end()
    expect(await new Promise((ended) => child.on('exit', ended))).toBe(0)
  })

  it('gives the same bytes in the same order with any number of workers', () => {
    const at = folder()
    const input = lines(300)
    const alone = ok(at, ['extract', '-', '--jobs', '1'], input)
    expect(jsonLines(alone).map((r) => r.id)).toEqual(Array.from({ length: 300 }, (_, i) => `w${i}`))
    for (const jobs of ['2', '5']) expect(ok(at, ['extract', '-', '--jobs', jobs], input)).toBe(alone)
  })

  it('knows lines after an empty first one, and a list of reports', () => {
    const at = folder()
    const [first, second] = [...workload(2)]
    const ids = (input: string) => jsonLines(ok(at, ['extract', '-'], input)).map((r) => r.id)
    expect(ids(`\n\n${JSON.stringify(first)}\n${JSON.stringify(second)}\n`)).toEqual(['w0', 'w1'])
    expect(ids(JSON.stringify([first, second]))).toEqual(['w0', 'w1'])
  })

  it('takes one text as well as lines', () => {
    const [line] = jsonLines(ok(folder(), ['extract', '-'], 'The pier is sound, said Marit Solheim.\n'))
    expect(line).toMatchObject({ id: '-', statements: [{ speaker: { name: 'Marit Solheim' } }] })
  })

  it('needs no more memory for ten times the input', () => {
    const at = mkdtempSync(join(tmpdir(), 'onrecord-memory-'))
    const peak = (count: number) => {
      const file = join(at, `${count}.jsonl`)
      writeFileSync(file, lines(count))
      const args = ['--import', join(ROOT, 'bench/peak.mjs'), COMMAND, 'extract', '-']
      const run = spawnSync('sh', ['-c', `"$0" "$@" < "${file}" > /dev/null`, process.execPath, ...args], {
        encoding: 'utf8',
      })
      return Number(/peakMB=([\d.]+)/.exec(run.stderr)?.[1])
    }
    const small = peak(300)
    const large = peak(3_000)
    rmSync(at, { recursive: true })
    expect(small).toBeGreaterThan(10)
    expect(large).toBeLessThan(small * 1.5)
  })
})
