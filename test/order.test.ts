/** The order of adding changes nothing: twenty shuffles of the sample, whole or in two batches, alone or with workers, judged and refreshed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierOf, useDossier } from '../src/record/dossier.ts'
import { findStatements, judgeStatement, markWords, undo } from '../src/record/judge.ts'
import { importJudgements, judgementLines } from '../src/record/judgement-lines.ts'
import { people, tie } from '../src/record/names.ts'
import { openRecord } from '../src/record/open.ts'
import { recordPieces } from '../src/record/pieces.ts'
import { refresh } from '../src/record/refresh.ts'
import { addAll } from '../src/run/add.ts'
import { extractAll } from '../src/run/extract.ts'
import { sources } from '../src/run/sources.ts'
import type { Store } from '../src/store/contract.ts'
import { folder, ROOT } from './command.ts'

const REPORTS = join(ROOT, 'examples/sample/reports')
const DOSSIER = { name: 'dossier.yaml', text: readFileSync(join(ROOT, 'examples/sample/dossier.yaml'), 'utf8') }
const SHUFFLES = 20
const by = { author: 'maria' }

/** Numbers from 0 up to `below`, the same ones for a seed (Lehmer's generator). */
function random(seed: number): (below: number) => number {
  let state = seed * 7919 + 1
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

function shuffled<T>(list: readonly T[], next: (below: number) => number): T[] {
  const left = [...list]
  return list.map(() => left.splice(next(left.length), 1)[0]!)
}

/** The sample's files, the lines of its JSONL file each in a file of its own, so that they are shuffled, too. */
function paths(): string[] {
  const lines = readFileSync(join(REPORTS, 'wire.jsonl'), 'utf8').trim().split('\n')
  for (const [i, line] of lines.entries()) writeFileSync(join(own, `wire${i}.jsonl`), `${line}\n`)
  const files = readdirSync(REPORTS).filter((name) => name !== 'wire.jsonl')
  return [...files.map((name) => join(REPORTS, name)), ...lines.map((_, i) => join(own, `wire${i}.jsonl`))]
}

async function add(store: Store, files: string[], jobs: number): Promise<void> {
  const summary = await addAll(store, extractAll(sources(files), jobs, await dossierOf(store)))
  expect(summary.problems).toBe(0)
}

async function exported(store: Store): Promise<string> {
  const pieces: string[] = []
  for await (const piece of await recordPieces(store, 'json')) pieces.push(String(piece))
  return pieces.join('')
}

/** Byte for byte; a difference is told by its place, not by the whole of both. */
function same(found: string, wanted: string): void {
  let at = 0
  while (at < wanted.length && found[at] === wanted[at]) at++
  const near = (text: string) => text.slice(Math.max(0, at - 80), at + 80)
  if (found !== wanted) expect(near(found)).toBe(near(wanted))
  expect(found === wanted).toBe(true)
}

/** Everything a person can decide, about several reports. */
async function decide(store: Store): Promise<void> {
  const [one, two, three] = await firstOf(store)
  await judgeStatement(store, (await findStatements(store, one!))[0]!, { kind: 'speaker', name: 'Zora Vlk' }, by)
  await judgeStatement(store, (await findStatements(store, one!))[0]!, { kind: 'said', date: '2025-09' }, by)
  await judgeStatement(store, (await findStatements(store, two!))[0]!, { kind: 'wrong' }, by)
  await judgeStatement(store, (await findStatements(store, three!))[0]!, { kind: 'wrong' }, by)
  await undo(store, by)
  const ids = (await Array.fromAsync(store.reports())).map(({ id }) => id)
  await markWords(store, ids[2]!, [[0, 40]], { name: 'Zora Vlk; Ada Berg' }, by)
  await tie(store, 'different', 'Dimitar Yavozhin', 'Dmitar Javozhin', by)
  await tie(store, 'same', 'Zora Vlk', 'Dmitar Javozhin', by)
  await store.judge([{ kind: 'set', ...by, report: ids[0]!, field: 'published', value: '2025-10-01' }])
}

async function firstOf(store: Store): Promise<string[]> {
  const ids: string[] = []
  for await (const { statement } of store.statements()) ids.push(statement.id)
  return [ids[0]!, ids[20]!, ids[40]!]
}

interface Reference {
  plain: string
  judged: string
  people: unknown
  lines: string[]
}

/** Kept for all the tests of this file. */
const own = mkdtempSync(join(tmpdir(), 'onrecord-order-'))
afterAll(() => rmSync(own, { recursive: true }))

let reference: Reference
let files: string[]

beforeAll(async () => {
  files = paths()
  const store = await openRecord(join(folder(), 'r.db'), true)
  await add(store, files, 1)
  await useDossier(store, DOSSIER)
  const plain = await exported(store)
  await decide(store)
  const lines = (await Array.fromAsync(judgementLines(store))).map((line) => line.trim())
  reference = { plain, judged: await exported(store), people: await people(store), lines }
  await store.close()
})

describe('any order', () => {
  it('the reference is not empty, and what was decided shows in it', () => {
    const { reports, variants, commitments } = JSON.parse(reference.plain)
    expect(reports).toHaveLength(15)
    expect(variants.length * commitments.length).toBeGreaterThan(0)
    expect(reference.judged).not.toBe(reference.plain)
    expect(reference.lines).toHaveLength(9)
  })

  it.each(Array.from({ length: SHUFFLES }, (_, i) => i + 1))(
    'shuffle %i gives the same export byte for byte',
    async (seed) => {
      const next = random(seed)
      const order = shuffled(files, next)
      const jobs = seed % 4 === 0 ? 3 : 1
      const cut = seed % 2 === 0 ? order.length : 1 + next(order.length - 1)
      const store = await openRecord(join(folder(), 'r.db'), true)
      const lines = shuffled(reference.lines, next)
      const [dossierAt, linesAt] = [next(3), next(3)]
      const steps = [() => add(store, order.slice(0, cut), jobs), () => add(store, order.slice(cut), jobs)]
      for (let step = 0; step < 3; step++) {
        if (step === dossierAt) await useDossier(store, DOSSIER)
        if (step === linesAt) await importJudgements(store, lines, by)
        await steps[step]?.()
      }
      same(await exported(store), reference.judged)
      expect(await people(store)).toEqual(reference.people)
      await refresh(store, { all: true })
      same(await exported(store), reference.judged)
      for (const { judgement } of await store.judgements({ standing: true }))
        if (judgement.kind !== 'undo') await store.judge([{ kind: 'undo', ...by, of: judgement.id }])
      same(await exported(store), reference.plain)
      await store.close()
    },
  )
})
