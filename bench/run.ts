/**
 * `npm run bench`: reports per second of `extract` and `add`, and peak memory, as ratios against named peers in the same run.
 * Needs the built command (`npm run build`). No test asserts a time; the table is for reading and for the README.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { words } from '../src/text/words.ts'
import { DOSSIER, workload } from './workload.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const COMMAND = here('../dist/cli/bin.js')

interface Row {
  what: string
  perSecond: number
  peakMB: number
}

const ROUNDS = 3

/** Each task by turns, so that a busy moment of the machine meets them all; the middle of its rounds. */
function inProcess(tasks: readonly (readonly [task: string, count: number])[]): Row[] {
  const rounds = Array.from({ length: ROUNDS }, () => tasks.map(([task, count]) => once(task, count)))
  return tasks.map((_, i) => {
    const all = rounds.map((round) => round[i]!).sort((x, y) => x.perSecond - y.perSecond)
    return all[Math.floor(ROUNDS / 2)]!
  })
}

function once(task: string, count: number): Row {
  const { seconds, peakMB } = JSON.parse(
    execFileSync(process.execPath, [here('./task.ts'), task, String(count)], { encoding: 'utf8' }),
  )
  return { what: task, perSecond: count / seconds, peakMB }
}

function command(what: string, args: string[], cwd: string, count: number): Row {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', here('./peak.mjs'), COMMAND, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const seconds = (performance.now() - started) / 1000
  if (run.status !== 0) throw new Error(`${what}: ${run.stderr}`)
  return { what, perSecond: count / seconds, peakMB: Number(/peakMB=([\d.]+)/.exec(run.stderr)?.[1]) }
}

/** `tokens`: words and marks of a report on average. */
function print(rows: Row[], peers: Row[], tokens: number): void {
  console.log(
    `${'task'.padEnd(34)}${'reports/s'.padStart(10)}${'tokens/s'.padStart(10)}${'peak MB'.padStart(9)}${peers.map((p) => `× ${p.what}`.padStart(15)).join('')}`,
  )
  for (const row of rows) {
    const ratios = peers.map((p) => (row.perSecond / p.perSecond).toFixed(2).padStart(15)).join('')
    console.log(
      row.what.padEnd(34) +
        row.perSecond.toFixed(0).padStart(10) +
        (row.perSecond * tokens).toFixed(0).padStart(10) +
        row.peakMB.toFixed(0).padStart(9) +
        ratios,
    )
  }
}

/** From the start of the process to the end of a run on one report, beside a Node that does nothing; the best of five. */
function printStart(cwd: string): void {
  const best = (args: string[]) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const started = performance.now()
        execFileSync(process.execPath, args, { cwd })
        return performance.now() - started
      }),
    )
  const [bare, first] = [best(['-e', '0']), best([COMMAND, 'extract', 'one.jsonl'])]
  console.log(
    `start: first statement after ${first.toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms, × ${(first / bare).toFixed(1)}`,
  )
}

const count = Number(process.argv[2] ?? 5_000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  const lines = [...workload(count)].map((r) => JSON.stringify(r))
  writeFileSync(join(folder, 'work.jsonl'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'tenth.jsonl'), `${lines.slice(0, count / 10).join('\n')}\n`)
  writeFileSync(join(folder, 'talks.yaml'), DOSSIER)
  writeFileSync(join(folder, 'one.jsonl'), `${lines[0]}\n`)
  const some = Math.min(count, 2_000)
  const inside = inProcess([
    ['wink', some],
    ['wink with tags', some],
    ['compromise', Math.min(count, 200)],
    ['attribute', some],
    ['extract', some],
    ['positions', some],
  ])
  const peers = inside.slice(0, 3)
  const cores = availableParallelism()
  const rows = [
    ...inside,
    command(`onrecord extract, a tenth, 1 job`, ['extract', 'tenth.jsonl', '--jobs', '1'], folder, count / 10),
    command('onrecord extract, 1 job', ['extract', 'work.jsonl', '--jobs', '1'], folder, count),
    command(`onrecord extract, ${cores} workers`, ['extract', 'work.jsonl'], folder, count),
    command('onrecord add, 1 job', ['add', 'work.jsonl', '--jobs', '1', '--record', 'one.db'], folder, count),
    command('onrecord dossier use', ['dossier', 'use', 'talks.yaml', '--record', 'one.db'], folder, count),
    command(`onrecord add, ${cores} workers`, ['add', 'work.jsonl', '--record', 'all.db'], folder, count),
  ]
  console.log(
    `${count} reports of ${Math.round(lines.join('').length / count)} characters, Node ${process.versions.node}, ${cores} cores`,
  )
  const sample = [...workload(100)]
  print(rows, peers, sample.reduce((sum, r) => sum + words(r.text).length, 0) / sample.length)
  printStart(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
