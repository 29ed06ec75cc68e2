import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { workload } from '../bench/workload.ts'
import { COMMAND, folder, jsonLines, ok, started } from './command.ts'

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

  // Holding the results of so many would take twice this heap; peak memory itself tells more of the garbage collector.
  it('needs no more memory for any number of reports', () => {
    const args = ['--max-old-space-size=64', COMMAND, 'extract', '-', '--jobs', '1']
    const run = spawnSync(process.execPath, args, { input: lines(1_200), encoding: 'utf8', maxBuffer: 2 ** 28 })
    expect(run.status, run.stderr).toBe(0)
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(1_200)
  })
})
